package io.github.gongkai.core.validation;

import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.model.vocabulary.Code;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures that a report gives of one table, each at its place in the form. */
final class TableFigures {

  /** So many digits, and as many of them as a table has, add up within a {@code long}. */
  private static final int MOST_DIGITS = 12;

  private final TableForm form;
  private final List<Figure> list;
  private final @Nullable Figure[] figures;
  private final FigureStatus[] statuses;
  private final long[] whole;
  private boolean allWhole = true;
  private boolean blank;
  private boolean ambiguous;

  TableFigures(TableForm form, List<Figure> list) {
    this.form = form;
    this.list = list;
    List<Code> codes = form.type().codes();
    int size = list.isEmpty() ? 0 : codes.size();
    this.figures = new Figure[size];
    this.statuses = new FigureStatus[size];
    this.whole = new long[size];
    Arrays.fill(statuses, FigureStatus.ABSENT);
    int place = -1;
    for (Figure figure : list) {
      int next = place + 1; // figures come in the form's order, few are looked up
      boolean follows = next < codes.size() && codes.get(next).equals(figure.code());
      place = follows ? next : form.place(figure.code());
      if (place >= 0) {
        set(place, figure);
      }
    }
  }

  private void set(int place, Figure figure) {
    figures[place] = figure;
    FigureStatus status = figure.status();
    statuses[place] = status;
    blank |= isBlank(figure);
    ambiguous |= status == FigureStatus.AMBIGUOUS;
    Optional<BigDecimal> value = figure.value();
    if (value.isPresent()) {
      BigDecimal number = value.get();
      boolean fits = number.scale() == 0 && number.precision() <= MOST_DIGITS;
      whole[place] = fits ? number.longValue() : 0;
      allWhole &= fits;
    }
  }

  /** Whether the report does not show the table. */
  boolean isEmpty() {
    return list.isEmpty();
  }

  /** The figures in the order in which they were found. */
  List<Figure> list() {
    return list;
  }

  Optional<Figure> at(int place) {
    return place < 0 || place >= figures.length
        ? Optional.empty()
        : Optional.ofNullable(figures[place]);
  }

  Optional<Figure> of(Code code) {
    return at(form.place(code));
  }

  FigureStatus status(int place) {
    return isEmpty() ? FigureStatus.ABSENT : statuses[place];
  }

  /** Whether the report gives the figure a value. */
  boolean hasValue(int place) {
    return !isEmpty()
        && (statuses[place] == FigureStatus.STATED || statuses[place] == FigureStatus.INFERRED);
  }

  boolean haveValues(int[] places) {
    for (int place : places) {
      if (!hasValue(place)) {
        return false;
      }
    }
    return true;
  }

  /** Whether every value is a whole number, so that {@link #wholeTotal} gives their sums. */
  boolean areWhole() {
    return allWhole;
  }

  /** The sum of whole numbers; what has no value counts nothing. */
  long wholeTotal(int[] places) {
    long total = 0;
    for (int place : places) {
      total += whole[place];
    }
    return total;
  }

  /** The sum of figures; what has no value counts nothing. */
  BigDecimal total(int[] places) {
    BigDecimal total = BigDecimal.ZERO;
    for (int place : places) {
      total = total.add(at(place).flatMap(Figure::value).orElse(BigDecimal.ZERO));
    }
    return total;
  }

  boolean hasBlanks() {
    return blank;
  }

  boolean hasAmbiguous() {
    return ambiguous;
  }

  /** Whether the document draws a cell empty, also where the sums say what should stand in it. */
  boolean isBlank(int place) {
    return blank && at(place).filter(TableFigures::isBlank).isPresent();
  }

  private static boolean isBlank(Figure figure) {
    return figure instanceof Figure.Blank
        || figure instanceof Figure.Inferred inferred && inferred.drawn().isPresent();
  }
}
