package io.github.gongkai.examples.cli;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.model.Statement;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.Grounds;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Relation;

/** Why a figure has its value, where its own characters alone do not say so. */
final class GroundsText {

  private static final int MOST_SENTENCE = 200;

  private final ReadResult.Report read;

  /**
   * Prepares an explanation.
   *
   * @param read the report
   */
  GroundsText(ReadResult.Report read) {
    this.read = read;
  }

  /**
   * Says what decided a figure.
   *
   * @param figure the figure
   * @param begun how the first line begins
   * @return whole lines; none if its own characters decided it
   */
  String of(Figure figure, String begun) {
    if (figure instanceof Figure.Inferred inferred) {
      return text(
          figure.code(),
          inferred.determinedBy(),
          begun
              + (inferred.drawn().isPresent()
                  ? "The cell has no number here"
                  : "This copy lost the figure")
              + "; with the table's other numbers no other value satisfies");
    }
    if (figure instanceof Figure.Stated stated && !stated.decidedBy().isEmpty()) {
      return text(
          figure.code(),
          stated.decidedBy(),
          begun
              + "This copy runs figures together, or lost some; which characters are this one was decided by");
    }
    return "";
  }

  private String text(Code code, Grounds grounds, String introduction) {
    StringBuilder text = new StringBuilder(introduction).append('\n');
    SumText sums = new SumText(read.annualReport(), code);
    for (Grounds.Sum sum : grounds.sums()) {
      String relation = sum.relation() == Relation.EQUAL ? "=" : "<=";
      text.append(sums.of(sum.rule(), sum.label(), sum.left(), relation, sum.right()));
    }
    grounds.statements().forEach(stated -> text.append(sentences(stated)));
    return text.append("    (")
        .append(
            grounds.extent() == Grounds.Extent.MINIMAL
                ? "all of this is needed: without any of it another value would fit too"
                : "within the reader's limit of steps; not proven minimal")
        .append(")\n")
        .toString();
  }

  private String sentences(Code stated) {
    StringBuilder text = new StringBuilder();
    for (Statement statement : read.annualReport().statements()) {
      if (statement.code().equals(stated) && statement.isExact()) {
        String sentence = read.text()
            .substring(statement.sentence().start(), statement.sentence().end());
        text.append("    the report's own words, ")
            .append(stated)
            .append(" = ")
            .append(statement.value().toPlainString())
            .append("\n      ")
            .append(Columns.fit(OneLine.of(sentence), MOST_SENTENCE))
            .append('\n');
      }
    }
    return text.toString();
  }
}
