package io.github.gongkai.core.binding;

import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.text.Fold;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.Grounds;
import io.github.gongkai.model.vocabulary.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts digits run together where the report's own words give all figures of the line, or all but
 * one. What the words say must stand in the digits, so that coincidence is no explanation: of a
 * single digit it would be.
 */
final class ToldCut {

  /** The fewest digits that words and digits must have in common. */
  private static final int TELLING = 3;

  private static final int MOST_DIGITS = 15;

  private final ReadingText text;
  private final TableForm form;
  private final Map<Code, BigDecimal> prose;

  ToldCut(ReadingText text, TableForm form, Map<Code, BigDecimal> prose) {
    this.text = text;
    this.form = form;
    this.prose = prose;
  }

  /** The figures of a line written in digits alone, in the order of its cells; empty if not told. */
  List<Figure> of(LineText line) {
    List<Code> cells = line.line().cells();
    List<Optional<String>> told = cells.stream().map(this::told).toList();
    int common =
        told.stream().mapToInt(figure -> figure.map(String::length).orElse(0)).sum();
    long open = told.stream().filter(Optional::isEmpty).count();
    if (open > 1 || common < TELLING) {
      return List.of();
    }
    List<Integer> places = places(line);
    String digits = digits(places);
    int rest = digits.length() - common;
    if (open == 0 ? rest != 0 : rest < 1 || rest > MOST_DIGITS) {
      return List.of();
    }
    Grounds grounds = new Grounds(
        List.of(),
        cells.stream().filter(code -> told(code).isPresent()).toList(),
        Grounds.Extent.SUFFICIENT);
    List<Figure> figures = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < cells.size(); i++) {
      int to = from + told.get(i).map(String::length).orElse(rest);
      String figure = digits.substring(from, to);
      boolean fits = told.get(i).map(figure::equals).orElse(isNumber(figure));
      if (!fits || !isInOnePiece(line, places.get(from), places.get(to - 1))) {
        return List.of();
      }
      figures.add(stated(cells.get(i), figure, places.get(from), places.get(to - 1) + 1, grounds));
      from = to;
    }
    return Collections.unmodifiableList(figures);
  }

  private Optional<String> told(Code code) {
    return Optional.ofNullable(prose.get(code))
        .map(BigDecimal::stripTrailingZeros)
        .filter(value -> value.signum() >= 0 && value.scale() <= 0)
        .map(BigDecimal::toPlainString);
  }

  /** Where the digits of a line stand. */
  private List<Integer> places(LineText line) {
    List<Integer> places = new ArrayList<>();
    for (LineText.Slot slot : line.slots()) {
      for (int i = slot.from(); i < slot.to(); i++) {
        if (Fold.isDigit(text.folded().charAt(i))) {
          places.add(i);
        }
      }
    }
    return places;
  }

  private String digits(List<Integer> places) {
    StringBuilder digits = new StringBuilder();
    places.forEach(place -> digits.append(text.folded().charAt(place)));
    return digits.toString();
  }

  /** Digits with a gap between them are not one figure. */
  private static boolean isInOnePiece(LineText line, int first, int last) {
    return line.slots().stream().anyMatch(slot -> slot.from() <= first && last < slot.to());
  }

  private static boolean isNumber(String digits) {
    return digits.length() == 1 || digits.charAt(0) != '0';
  }

  private Figure stated(Code code, String digits, int from, int to, Grounds grounds) {
    return new Figure.Stated(
        code,
        form.unit(code),
        new BigDecimal(digits),
        text.text().substring(from, to),
        text.span(from, to),
        grounds);
  }
}
