package io.github.gongkai.examples.cli;

import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.FigureStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** How a figure looks in a table: a plain number is stated, everything else bears a mark. */
final class FigureMark {

  private static final int MOST_CANDIDATES = 3;

  private FigureMark() {}

  /**
   * The text of a figure's cell.
   *
   * @param figure the figure
   * @return its number, or the mark of what stands in its place
   */
  static String of(Figure figure) {
    if (figure instanceof Figure.Stated stated) {
      return stated.exact().toPlainString();
    }
    if (figure instanceof Figure.Inferred inferred) {
      return "*" + inferred.exact().toPlainString();
    }
    if (figure instanceof Figure.Ambiguous ambiguous) {
      return "?" + candidates(ambiguous.candidates());
    }
    if (figure instanceof Figure.Blank blank) {
      return "[" + OneLine.of(blank.written()) + "]";
    }
    return "--";
  }

  private static String candidates(List<BigDecimal> values) {
    return values.size() > MOST_CANDIDATES
        ? ""
        : values.stream().map(BigDecimal::toPlainString).collect(Collectors.joining("|"));
  }

  /**
   * What a figure's status means.
   *
   * @param figure the figure
   * @return the status and a few words
   */
  static String meaning(Figure figure) {
    return figure instanceof Figure.Blank blank
        ? blank.written().isEmpty()
            ? "blank: the cell is left empty; not zero"
            : "blank: what is written is no number; not zero"
        : legend(figure.status()).substring(6);
  }

  /**
   * What a mark means.
   *
   * @param status the status that it marks
   * @return a line of the legend
   */
  static String legend(FigureStatus status) {
    return switch (status) {
      case STATED -> "12    stated: the document writes this figure";
      case INFERRED -> "*12   inferred: not written here, and the sums leave no other value";
      case BLANK -> "[]    blank: left empty, or written as shown in the brackets; not zero";
      case AMBIGUOUS -> "?     ambiguous: several values fit, listed when they are few";
      case ABSENT -> "--    absent: this document has no such cell";
    };
  }
}
