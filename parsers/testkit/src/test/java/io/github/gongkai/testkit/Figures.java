package io.github.gongkai.testkit;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.model.AnnualReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All that a result says in numbers, in one line each. */
final class Figures {

  private Figures() {}

  static List<String> of(ReadResult result) {
    return result.report().map(Figures::of).orElse(List.of("no report"));
  }

  private static List<String> of(AnnualReport report) {
    List<String> figures = new ArrayList<>();
    figures.add("template " + report.template());
    figures.add("year " + report.year());
    report
        .tables()
        .forEach(table -> table
            .figures()
            .forEach(figure -> figure
                .value()
                .ifPresent(value -> figures.add(
                    figure.code() + " = " + value.stripTrailingZeros().toPlainString()))));
    report
        .statements()
        .forEach(statement -> figures.add("prose " + statement.code() + " = "
            + statement.value().stripTrailingZeros().toPlainString()));
    Collections.sort(figures);
    return figures;
  }
}
