package io.github.gongkai.testkit;

import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.ReportingPeriod;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Relation;
import io.github.gongkai.model.vocabulary.SectionKind;
import io.github.gongkai.testkit.layout.HtmlLayout;
import io.github.gongkai.testkit.layout.HtmlStyle;
import io.github.gongkai.testkit.print.Block;
import io.github.gongkai.testkit.print.PrintedReport;
import io.github.gongkai.testkit.print.Writing;
import io.github.gongkai.testkit.report.ReportGenerator;
import io.github.gongkai.testkit.report.Size;
import io.github.gongkai.testkit.report.SyntheticReport;
import io.github.gongkai.testkit.report.SyntheticSection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A clean report that one defect is planted in, step by step; immutable. */
record Planted(PrintedReport printed, UnaryOperator<String> later) {

  static Planted in(String template, long seed) {
    SyntheticReport report = null;
    for (long each = seed; report == null; each += 1_000) {
      SyntheticReport drawn = ReportGenerator.of(Templates.named(template), each)
          .ofSize(Size.COUNTY)
          .next();
      report = isClean(drawn) ? drawn : null;
    }
    return of(report);
  }

  private static Planted of(SyntheticReport report) {
    return new Planted(PrintedReport.of(report, Writing.plain()), UnaryOperator.identity());
  }

  /** Some reports break sums that no form prescribes, or have incredible amounts. */
  static boolean isClean(SyntheticReport report) {
    return report.template().tables().stream().allMatch(form -> isClean(form, report.figures()));
  }

  private static boolean isClean(TableForm form, Map<Code, BigDecimal> figures) {
    boolean sums = form.sums().stream().allMatch(rule -> {
      int compared = total(rule.left(), figures).compareTo(total(rule.right(), figures));
      return rule.relation() == Relation.EQUAL ? compared == 0 : compared <= 0;
    });
    return sums
        && form.magnitudes().stream().allMatch(magnitude -> {
          BigDecimal amount = figures.getOrDefault(magnitude.amount(), BigDecimal.ZERO);
          return magnitude
              .count()
              .map(count -> amount.signum() == 0
                  || amount.compareTo(
                          magnitude.bound().multiply(figures.getOrDefault(count, BigDecimal.ZERO)))
                      >= 0)
              .orElse(amount.compareTo(magnitude.bound()) <= 0);
        });
  }

  private static BigDecimal total(List<Code> codes, Map<Code, BigDecimal> figures) {
    return codes.stream()
        .map(code -> figures.getOrDefault(code, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  SyntheticReport report() {
    return printed.report();
  }

  String text() {
    return later.apply(HtmlLayout.of(HtmlStyle.TRS).write(printed, 7));
  }

  BigDecimal figure(String code) {
    return report().figures().get(Code.of(code));
  }

  /** The report with another figure; its prose is silent on it. */
  Planted figure(String code, String value) {
    Map<Code, BigDecimal> figures = new LinkedHashMap<>(report().figures());
    figures.put(Code.of(code), new BigDecimal(value));
    return with(report().sections(), report().published(), report().signed(), figures);
  }

  Planted cell(String code, String text) {
    return new Planted(
        printed.withTables(table -> table.withCells(cell ->
            cell.code().filter(Code.of(code)::equals).isPresent() ? cell.withText(text) : cell)),
        later);
  }

  Planted prose(SectionKind kind, String... paragraphs) {
    return sections(sections -> sections.stream()
        .map(section -> section.kind() == kind
            ? new SyntheticSection(
                kind, section.heading(), List.of(paragraphs), section.tables(), section.notes())
            : section)
        .toList());
  }

  Planted sections(UnaryOperator<List<SyntheticSection>> change) {
    return with(
        change.apply(report().sections()),
        report().published(),
        report().signed(),
        report().figures());
  }

  Planted published(LocalDate day) {
    return with(report().sections(), day, report().signed(), report().figures());
  }

  Planted signed(LocalDate day) {
    return with(report().sections(), report().published(), day, report().figures());
  }

  Planted paragraph(Block.Role role, UnaryOperator<String> change) {
    return new Planted(
        new PrintedReport(
            report(),
            printed.blocks().stream()
                .map(block -> block instanceof Block.Paragraph p && p.role() == role
                    ? new Block.Paragraph(role, change.apply(p.text()))
                    : block)
                .toList()),
        later);
  }

  Planted blocks(UnaryOperator<List<Block>> change) {
    return new Planted(
        new PrintedReport(report(), change.apply(new ArrayList<>(printed.blocks()))), later);
  }

  Planted then(UnaryOperator<String> change) {
    return new Planted(printed, text -> change.apply(later.apply(text)));
  }

  private Planted with(
      List<SyntheticSection> sections,
      LocalDate published,
      LocalDate signed,
      Map<Code, BigDecimal> figures) {
    SyntheticReport old = report();
    return of(new SyntheticReport(
        old.template(),
        old.agency(),
        old.year(),
        new ReportingPeriod(old.period().start(), old.period().end()),
        published,
        signed,
        old.contact(),
        old.frame()
            .withSignature(List.of(
                old.agency(),
                signed.getYear() + "年" + signed.getMonthValue() + "月" + signed.getDayOfMonth()
                    + "日")),
        sections,
        figures,
        old.narrative()));
  }

  @Override
  public String toString() {
    return report().template().id()
        + " of "
        + report().agency()
        + ": "
        + report().sections().stream()
            .map(section -> section.kind().name())
            .collect(Collectors.joining(" "));
  }
}
