package io.github.gongkai.examples.cli;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.vocabulary.Code;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Where one figure comes from, in every document that is asked for it. */
final class Explanation {

  private static final int MOST_CANDIDATES = 20;

  private final Code code;
  private final List<Template> templates;

  /**
   * Explains a figure.
   *
   * @param code the figure's name
   * @param templates where the sums among figures are declared
   */
  Explanation(Code code, List<Template> templates) {
    this.code = code;
    this.templates = templates;
  }

  /**
   * Explains the figure in a document.
   *
   * @param result what came of reading the document
   * @return lines, with an empty one at the end
   */
  String of(ReadResult result) {
    StringBuilder text = new StringBuilder(OneLine.of(result.document())).append('\n');
    if (result instanceof ReadResult.Report read) {
      read.annualReport()
          .figure(code)
          .ifPresentOrElse(
              figure -> text.append(figure(figure, read)),
              () -> text.append("  ")
                  .append(code)
                  .append(": the report, of template ")
                  .append(read.annualReport().template())
                  .append(
                      ", shows no table with this figure; 'gongkai templates --codes' lists the")
                  .append(" figures of each template\n"));
    } else {
      text.append("  ").append(Refusals.describe(result)).append('\n');
    }
    return text.append('\n').toString();
  }

  private String figure(Figure figure, ReadResult.Report read) {
    TextTable facts = new TextTable(
        TextTable.Column.text(Integer.MAX_VALUE), TextTable.Column.text(Integer.MAX_VALUE));
    facts.row("code", code.value());
    facts.row("label", label(read.annualReport()));
    facts.row("value", figure.value().map(BigDecimal::toPlainString).orElse("none"));
    facts.row("status", FigureMark.meaning(figure));
    facts.row("unit", figure.unit().label().toString());
    if (!figure.written().isEmpty()) {
      facts.row("written", Columns.fit(OneLine.of(figure.written()), 100));
    }
    if (figure instanceof Figure.Ambiguous ambiguous) {
      facts.row("candidates", candidates(ambiguous.candidates()));
    }
    String place = figure
        .source()
        .map(span -> facts.begin("place") + place(span, read.text()))
        .orElse("");
    return facts + place + new GroundsText(read).of(figure, facts.begin("why")) + sums(read);
  }

  private static String place(Span span, String document) {
    Place place = Place.of(span, document);
    return "characters " + span.start() + " to " + span.end() + ", line " + place.line()
        + ", column " + place.column() + "\n    " + place.excerpt() + "\n    " + place.marker()
        + "\n";
  }

  private String label(AnnualReport report) {
    return report.tables().stream()
        .map(table -> table.type())
        .filter(type -> type.find(code).isPresent())
        .map(type -> TableView.both(type.label()) + " / " + Labels.of(type, code))
        .findFirst()
        .orElse("");
  }

  private static String candidates(List<BigDecimal> values) {
    if (values.isEmpty()) {
      return "cannot be listed";
    }
    String listed = values.stream()
        .limit(MOST_CANDIDATES)
        .map(BigDecimal::toPlainString)
        .collect(Collectors.joining(", "));
    return values.size() > MOST_CANDIDATES
        ? listed + " and " + (values.size() - MOST_CANDIDATES) + " more"
        : listed;
  }

  /** All sums that the figure is part of, and whether they hold. */
  private String sums(ReadResult.Report read) {
    SumText text = new SumText(read.annualReport(), code);
    StringBuilder sums = new StringBuilder();
    for (Template template : templates) {
      if (template.id().equals(read.annualReport().template())) {
        template.tables().forEach(form -> sums.append(text.ofAll(form)));
      }
    }
    return sums.isEmpty() ? "" : "  all its sums\n" + sums;
  }
}
