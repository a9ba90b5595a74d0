package io.github.gongkai.core.validation;

import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Obstacle;
import io.github.gongkai.model.RuleOutcome;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.model.vocabulary.Code;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Looks at the cells of a table that say nothing, or nothing that can be read. */
final class CellCheck {

  private final TableForm form;
  private final CellLabels labels;
  private final List<Total> totals;
  private final BlankSums sums;

  /** A total, and what is said of it where it is not blank. */
  private record Total(FormSum sum, RuleOutcome.Holds filled) {
    static Total of(FormSum sum) {
      return new Total(
          sum,
          new RuleOutcome.Holds(
              Ledger.code(FindingKind.TOTAL_BLANK, sum.rule().name()),
              sum.rule().left()));
    }

    int place() {
      return sum.left()[0];
    }
  }

  CellCheck(TableForm form, List<FormSum> sums) {
    this.form = form;
    this.labels = CellLabels.of(form);
    this.totals = sums.stream().filter(FormSum::isTotal).map(Total::of).toList();
    this.sums = new BlankSums(sums);
  }

  void check(TableFigures figures, Ledger ledger) {
    if (figures.isEmpty()) {
      return;
    }
    Set<Code> blank = totals(figures, ledger);
    if (figures.hasBlanks()) {
      sums.check(figures, blank, ledger);
    }
    if (figures.hasAmbiguous()) {
      figures.list().forEach(figure -> unreadable(figure, ledger));
      uncertain(figures, ledger);
    }
  }

  /** Totals left blank beside parts that are all stated; the first sum of each counts. */
  private Set<Code> totals(TableFigures figures, Ledger ledger) {
    Set<Code> blank = new LinkedHashSet<>();
    for (Total total : totals) {
      int place = total.place();
      if (figures.at(place).isEmpty() || !figures.haveValues(total.sum().right())) {
        ledger.tried(open(total, Obstacle.CELL_ABSENT));
      } else if (!figures.isBlank(place)) {
        ledger.tried(total.filled());
      } else if (!isFollowed(place, figures)) {
        ledger.tried(open(total, Obstacle.UNCERTAIN));
      } else if (blank.addAll(total.filled().cells())) {
        ledger.broken(blank(total.sum(), figures));
      }
    }
    return blank;
  }

  private static RuleOutcome open(Total total, Obstacle obstacle) {
    return new RuleOutcome.NotAssessable(total.filled().code(), total.filled().cells(), obstacle);
  }

  private Finding blank(FormSum sum, TableFigures figures) {
    Code cell = sum.rule().left().get(0);
    return Finding.builder()
        .kind(FindingKind.TOTAL_BLANK)
        .rule(sum.rule().name())
        .with("cell", labels.of(cell))
        .with("total", figures.total(sum.right()))
        .addCells(cell)
        .addAllSpans(spans(List.of(cell), figures))
        .build();
  }

  /** Whether the table goes on behind a cell: where this copy ends, nobody knows what is blank. */
  private boolean isFollowed(int place, TableFigures figures) {
    int size = form.type().codes().size();
    for (int later = place + 1; later < size; later++) {
      if (figures.status(later) == FigureStatus.STATED) {
        return true;
      }
    }
    return place == size - 1;
  }

  private void unreadable(Figure figure, Ledger ledger) {
    if (isUnreadable(figure)) {
      ledger.note(Finding.builder()
          .kind(FindingKind.VALUE_UNREADABLE)
          .with("cell", labels.of(figure.code()))
          .with("written", figure.written().strip())
          .addCells(figure.code())
          .addAllSpans(figure.source().stream().toList())
          .build());
    }
  }

  private void uncertain(TableFigures figures, Ledger ledger) {
    List<Code> codes = figures.list().stream()
        .filter(figure -> figure instanceof Figure.Ambiguous && !isUnreadable(figure))
        .map(Figure::code)
        .toList();
    if (!codes.isEmpty()) {
      ledger.note(Finding.builder()
          .kind(FindingKind.CELLS_UNCERTAIN)
          .with("count", codes.size())
          .with("table", form.type().label())
          .addAllCells(codes)
          .addAllSpans(spans(codes, figures).stream().distinct().toList())
          .build());
    }
  }

  /**
   * Whether a cell has a text of its own that is no number, in place of figures that were run
   * together or lost.
   *
   * @param figure the figure
   * @return whether the text cannot be read
   */
  private static boolean isUnreadable(Figure figure) {
    return figure instanceof Figure.Ambiguous open
        && open.candidates().isEmpty()
        && !open.written().isBlank()
        && open.written().chars().noneMatch(c -> c >= '0' && c <= '9' || c >= '０' && c <= '９');
  }

  /** Where the figures stand that the document shows. */
  static List<Span> spans(Iterable<Code> codes, TableFigures figures) {
    List<Span> spans = new ArrayList<>();
    for (Code code : codes) {
      figures.of(code).flatMap(Figure::source).ifPresent(spans::add);
    }
    return spans;
  }
}
