package io.github.gongkai.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.json.FlatJson;
import io.github.gongkai.core.json.ReportJson;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.Section;
import io.github.gongkai.model.Statement;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.source.Unread;
import io.github.gongkai.model.statistics.Figure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What holds of every reading, whatever was read. */
final class Readings {

  static final ReportReader READER = ReportReader.create();

  private Readings() {}

  static void check(ReadResult result) {
    int length = result.text().length();
    result
        .report()
        .ifPresent(report ->
            spans(report).forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(length)));
    assertThat(FlatJson.of(result)).startsWith("{").endsWith("}").doesNotContain("\n");
    assertThat(ReportJson.of(result)).startsWith("{").endsWith("}").doesNotContain("\n");
  }

  private static Stream<Span> spans(AnnualReport report) {
    return Stream.of(
            report.tables().stream()
                .flatMap(table -> table.figures().stream())
                .map(Figure::source)
                .flatMap(Optional::stream),
            report.findings().stream().map(Finding::spans).flatMap(List::stream),
            report.sections().stream().map(Section::bodySource),
            report.statements().stream().map(Statement::source),
            report.unread().stream().map(Unread::source))
        .flatMap(spans -> spans);
  }
}
