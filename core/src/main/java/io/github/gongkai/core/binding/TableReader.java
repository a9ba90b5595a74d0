package io.github.gongkai.core.binding;

import io.github.gongkai.core.limit.Limit;
import io.github.gongkai.core.reconcile.Budget;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.text.Mark;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Gives every figure of a table's lines to its cell. A line that shows as many figures as the form
 * has cells is certain; the cells of every other are left to the sums.
 */
final class TableReader {

  private final ReadingText text;
  private final FormSums sums;
  private final TableForm form;
  private final BoundedCells bounded;
  private final Separation separation;
  private final Map<Code, Figure> figures = new LinkedHashMap<>();
  private final List<UncertainLine> uncertain = new ArrayList<>();
  private final Map<Code, NumberText> confirmable = new LinkedHashMap<>();
  private boolean hasBlanks;

  private TableReader(
      ReadingText text, FormSums sums, List<LineText> lines, Separation separation) {
    this.text = text;
    this.sums = sums;
    this.form = sums.form();
    this.bounded = new BoundedCells(lines);
    this.separation = separation;
  }

  static List<Figure> read(
      ReadingText text,
      FormSums sums,
      List<LineText> lines,
      Heads heads,
      Separation separation,
      Map<Code, BigDecimal> prose,
      Budget budget,
      Consumer<Finding> findings) {
    TableForm form = sums.form();
    TableReader reader = new TableReader(text, sums, lines, separation);
    ToldCut told = new ToldCut(text, form, prose);
    LostLabels lost = new LostLabels(form, lines);
    MoreColumns columns = new MoreColumns(lines);
    for (LineText line : lines) {
      if (!heads.allow(line) || columns.mayHold(line) || lost.mayFollow(line)) {
        reader.uncertain.add(UncertainLine.of(line, UncertainLine.Reading.HOPELESS));
      } else if (!reader.readCertain(line)) {
        UncertainLine.Reading reading = reader.reading(line);
        List<Figure> cut = reading == UncertainLine.Reading.TRACELESS ? told.of(line) : List.of();
        cut.forEach(figure -> reader.figures.put(figure.code(), figure));
        if (cut.isEmpty()) {
          reader.uncertain.add(UncertainLine.of(line, reading));
        }
      }
    }
    Map<Code, Figure.Blank> drawn = reader.drawnBlank(lines);
    boolean open =
        !reader.uncertain.isEmpty() || reader.hasBlanks && !form.sums().isEmpty();
    if (open && !reader.lostCells(prose).resolve(budget)) {
      Limit reached = budget.deadline().isPast() ? Limit.TIME : Limit.SOLVER_STEPS;
      findings.accept(reached.reached(place(text, lines), form.type().label()));
    }
    new PiecedFigures(text, form, reader.figures).confirm(reader.confirmable);
    drawn.forEach((code, blank) -> reader.figures.computeIfPresent(
        code,
        (same, figure) -> figure instanceof Figure.Inferred inferred
            ? new Figure.Inferred(
                code,
                inferred.unit(),
                inferred.exact(),
                inferred.determinedBy(),
                Optional.of(blank))
            : figure));
    return List.copyOf(reader.figures.values());
  }

  private LostCells lostCells(Map<Code, BigDecimal> prose) {
    return new LostCells(text, sums, figures, uncertain, separation, prose);
  }

  private static Span place(ReadingText text, List<LineText> lines) {
    return lines.stream()
        .map(line -> text.span(line.from(), line.to()))
        .reduce(Span::union)
        .orElseThrow();
  }

  /** The cells that the document draws empty, on lines that show their cells or other figures. */
  private Map<Code, Figure.Blank> drawnBlank(List<LineText> lines) {
    Map<Code, Figure.Blank> drawn = new HashMap<>();
    if (!hasBlanks) {
      return drawn;
    }
    for (LineText line : lines) {
      if (line.slots().stream().anyMatch(slot -> !slot.isBare())) {
        for (Code code : line.line().cells()) {
          if (figures.get(code) instanceof Figure.Blank blank) {
            drawn.put(code, blank);
          }
        }
      }
    }
    return drawn;
  }

  private boolean readCertain(LineText line) {
    Optional<List<LineText.Slot>> slots =
        line.bounded() && !line.slots().isEmpty() ? boundedCells(line) : freeCells(line);
    if (slots.isEmpty()) {
      return false;
    }
    List<Code> cells = line.line().cells();
    for (int i = 0; i < cells.size(); i++) {
      put(cells.get(i), slots.get().get(i), line.printed());
    }
    return true;
  }

  /**
   * Figures without ends: certain when there is one for each cell, or none at all. However they are
   * kept apart, there are never fewer figures than are seen; where one of those seen must be two, or
   * may be the number of the next line, they are not counted.
   */
  private Optional<List<LineText.Slot>> freeCells(LineText line) {
    if (line.slots().size() == line.width()) {
      return hasDoubtfulSign(line) || hasDoubtfulCount(line)
          ? Optional.empty()
          : Optional.of(line.slots());
    }
    if (!line.slots().isEmpty()) {
      return Optional.empty();
    }
    LineText.Slot nothing = new LineText.Slot.Empty(line.from(), line.from());
    return Optional.of(Collections.nCopies(line.width(), nothing));
  }

  /** A dash that may be a sign or an empty cell leaves it open how many figures a line has. */
  private boolean hasDoubtfulSign(LineText line) {
    return line.line().cells().stream().anyMatch(form::isSigned)
        && line.slots().stream()
            .anyMatch(slot -> slot instanceof LineText.Slot.Filled filled
                && filled.number().sign() == NumberText.Sign.DOUBTFUL);
  }

  /** {@code 05件} is two figures; {@code 12件4}, of which 4 is none, may be one. */
  private boolean hasDoubtfulCount(LineText line) {
    boolean two = line.slots().stream()
        .anyMatch(slot -> slot instanceof LineText.Slot.Filled filled
            && filled.number().hasNeedlessZero(text.folded()));
    boolean unclear = line.slots().stream().anyMatch(slot -> slot instanceof LineText.Slot.Unclear);
    return two || unclear && line.width() > 1 && !Separation.standsApart(text.folded(), line);
  }

  /** The cells of a line with ends, unless the document ends within it and they may be others. */
  private Optional<List<LineText.Slot>> boundedCells(LineText line) {
    return bounded.mayBeginLate(line) && endsDocument(line) ? Optional.empty() : bounded.of(line);
  }

  private boolean endsDocument(LineText line) {
    int at = line.to();
    while (at < text.length() && Mark.isGap(text.charAt(at))) {
      at++;
    }
    return at == text.length();
  }

  private void put(Code code, LineText.Slot slot, Optional<Unit> printed) {
    Figure figure = figure(code, slot, printed);
    hasBlanks |= figure instanceof Figure.Blank;
    figures.put(code, figure);
  }

  private Figure figure(Code code, LineText.Slot slot, Optional<Unit> printed) {
    if (slot instanceof LineText.Slot.Empty empty) {
      return new Figure.Blank(
          code,
          form.unit(code),
          written(empty.from(), empty.to()),
          empty.from() == empty.to()
              ? Optional.empty()
              : Optional.of(text.span(empty.from(), empty.to())));
    }
    if (slot instanceof LineText.Slot.Filled filled) {
      NumberText number = filled.number();
      Unit unit = form.unit(code);
      // a unit printed for the amounts of a line says nothing of its counts
      Optional<BigDecimal> value = (unit.isMoney() ? number.orIn(printed) : number).in(unit);
      if (value.isPresent() && signFits(number.sign(), code)) {
        return new Figure.Stated(
            code,
            form.unit(code),
            value.get(),
            written(number.from(), number.to()),
            text.span(number.from(), number.to()));
      }
      return unclear(code, number.from(), number.to());
    }
    if (slot instanceof LineText.Slot.Pieced pieced) {
      NumberText joined = pieced.joined();
      confirmable.put(code, joined);
      return unclear(code, joined.from(), joined.to());
    }
    LineText.Slot.Unclear unclear = (LineText.Slot.Unclear) slot;
    return unclear(code, unclear.from(), unclear.to());
  }

  private boolean signFits(NumberText.Sign sign, Code code) {
    return switch (sign) {
      case NONE -> true;
      case PLUS, MINUS -> form.isSigned(code);
      case DOUBTFUL -> !form.isSigned(code);
    };
  }

  private Figure unclear(Code code, int from, int to) {
    return new Figure.Ambiguous(
        code, form.unit(code), List.of(), written(from, to), Optional.of(text.span(from, to)));
  }

  private String written(int from, int to) {
    return text.text().substring(from, to);
  }

  /**
   * Tells lost cells from figures run together. What one line shows of its own counts first: figures
   * that stand apart on it are whole ones, while a single one may be all of them.
   */
  private UncertainLine.Reading reading(LineText line) {
    if (isHopeless(line)
        || bounded.isOfOtherColumns(line)
        || isInOtherUnit(line)
        || !isWrittenAsCounted(line)) {
      return UncertainLine.Reading.HOPELESS;
    }
    boolean apart = separation == Separation.APART && Separation.standsApart(text.folded(), line);
    if (line.bounded() || apart || Separation.digits(text.folded(), line) < 2) {
      return UncertainLine.Reading.LOSSY;
    }
    if (!Separation.isPlain(line)) {
      return UncertainLine.Reading.HOPELESS;
    }
    boolean whole = separation == Separation.FUSED_WHOLE && sums.of(line.line()).summed();
    return whole ? UncertainLine.Reading.FUSED : UncertainLine.Reading.TRACELESS;
  }

  /** The sums are in the codes' units; a line that prints another one is not put to them. */
  private boolean isInOtherUnit(LineText line) {
    return line.printed().filter(Unit::isMoney).isPresent()
        && line.line().cells().stream()
            .map(form::unit)
            .anyMatch(unit -> unit.isMoney() && !line.printed().equals(Optional.of(unit)));
  }

  /** The sums know no signs and no units: 减3 and 2万元 are not put to them as 3 and 2. */
  private boolean isWrittenAsCounted(LineText line) {
    for (LineText.Slot slot : line.slots()) {
      if (slot instanceof LineText.Slot.Filled filled
          && !filled.number().isBare()
          && !isCounted(filled.number(), line)) {
        return false;
      }
    }
    return true;
  }

  private boolean isCounted(NumberText number, LineText line) {
    return number.sign() == NumberText.Sign.NONE
        && line.line().cells().stream()
            .allMatch(code -> number
                .in(form.unit(code))
                .filter(value -> value.compareTo(number.amount()) == 0)
                .isPresent());
  }

  private static boolean isHopeless(LineText line) {
    int written = 0;
    for (LineText.Slot slot : line.slots()) {
      if (slot instanceof LineText.Slot.Unclear) {
        return true;
      }
      written += slot.isBare() ? 0 : 1;
    }
    return written > line.width();
  }
}
