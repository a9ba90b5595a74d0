package io.github.gongkai.examples.cli;

import io.github.gongkai.core.template.SumRule;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.Relation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sums of a figure, with what the report says in place of each of their figures. */
final class SumText {

  private static final String INDENT = "    ";
  private static final int WIDTH = 100;

  private final AnnualReport report;
  private final Code figure;

  /**
   * Prepares the sums of a figure.
   *
   * @param report the report
   * @param figure the figure, which stands in brackets
   */
  SumText(AnnualReport report, Code figure) {
    this.report = report;
    this.figure = figure;
  }

  /** A sum in words and in numbers. */
  String of(String rule, Label label, List<Code> left, String comparison, List<Code> right) {
    return INDENT + rule + "\n"
        + wrapped(label.chinese())
        + wrapped(label.english())
        + wrapped(side(left) + " " + comparison + " " + side(right));
  }

  /** The sums of a form that the figure is part of, and what each means for it. */
  String ofAll(TableForm form) {
    StringBuilder text = new StringBuilder();
    for (SumRule sum : form.sums()) {
      if (sum.left().contains(figure) || sum.right().contains(figure)) {
        String comparison = sum.relation() == Relation.EQUAL ? "=" : "<=";
        text.append(of(sum.name(), form.label(sum), sum.left(), comparison, sum.right()))
            .append(wrapped(state(sum)));
      }
    }
    return text.toString();
  }

  private String state(SumRule sum) {
    Optional<SumRule.Totals> totals =
        sum.totals(code -> report.figure(code).flatMap(Figure::value));
    if (totals.isEmpty()) {
      return "cannot be tested: a figure of it has no value";
    }
    if (totals.get().hold()) {
      return inferred(sum)
          ? "holds; where it served to find a figure that was lost, that is no evidence"
          : "holds";
    }
    String numbers =
        totals.get().left().toPlainString() + " against " + totals.get().right().toPlainString();
    return sum.force() == SumRule.Force.PRESCRIBED
        ? "does NOT hold, " + numbers + ": the report contradicts itself. Its figures are kept as"
            + " they are written, and no figure is inferred from this sum"
        : "does not hold, " + numbers + ": the form does not prescribe it, and nothing is inferred"
            + " from it";
  }

  private boolean inferred(SumRule sum) {
    return Stream.concat(sum.left().stream(), sum.right().stream())
        .anyMatch(code ->
            report.figure(code).filter(f -> f instanceof Figure.Inferred).isPresent());
  }

  private String side(List<Code> codes) {
    return codes.stream().map(this::number).collect(Collectors.joining(" + "));
  }

  private String number(Code code) {
    String mark = report.figure(code).map(FigureMark::of).orElse("--");
    return code.equals(figure) ? "(" + mark + ")" : mark;
  }

  private static String wrapped(String text) {
    return Columns.wrap(text, WIDTH).stream()
        .map(line -> INDENT + "  " + line + "\n")
        .collect(Collectors.joining());
  }
}
