package io.github.gongkai.testkit.report;

import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.Contact;
import io.github.gongkai.model.ReportingPeriod;
import io.github.gongkai.model.vocabulary.Code;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reports of one agency in consecutive years, on the forms of their time, each of which goes on from
 * the one before.
 *
 * <pre>{@code
 * SyntheticYears years = SyntheticYears.of(templates, 42).ofSize(Size.CITY);
 * List<SyntheticReport> reports = years.from(2012, 2024);
 * }</pre>
 *
 * <p>Immutable; the same templates, seed and size give the same reports.
 */
public final class SyntheticYears {

  private final List<Template> templates;
  private final long seed;
  private final Size size;

  private SyntheticYears(List<Template> templates, long seed, Size size) {
    this.templates = List.copyOf(templates);
    this.seed = seed;
    this.size = size;
  }

  /**
   * Years of a county.
   *
   * @param templates the forms; the first that was issued for a year is that year's
   * @param seed the seed
   * @return the years
   */
  public static SyntheticYears of(List<Template> templates, long seed) {
    return new SyntheticYears(templates, seed, Size.COUNTY);
  }

  /**
   * These years for an agency of another size.
   *
   * @param other the size
   * @return the changed years
   */
  public SyntheticYears ofSize(Size other) {
    return new SyntheticYears(templates, seed, other);
  }

  /**
   * The reports.
   *
   * @param first the first year
   * @param last the last year
   * @return a report for each year
   * @throws IllegalArgumentException if a year has no form
   */
  public List<SyntheticReport> from(int first, int last) {
    List<SyntheticReport> reports = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      SyntheticReport before = reports.isEmpty() ? null : reports.get(reports.size() - 1);
      Template template = template(year);
      SyntheticReport drawn =
          ReportGenerator.of(template, 31 * seed + year).ofSize(size).next();
      Map<Code, BigDecimal> figures = before == null
          ? drawn.figures()
          : Continuation.of(template, before.figures(), drawn.figures());
      reports.add(dated(drawn, before == null ? drawn.agency() : before.agency(), year, figures));
    }
    return List.copyOf(reports);
  }

  private Template template(int year) {
    return templates.stream()
        .filter(template -> template.covers(year))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no form for " + year));
  }

  /** The same report of another agency and year; its prose states no figures. */
  private static SyntheticReport dated(
      SyntheticReport drawn, String agency, int year, Map<Code, BigDecimal> figures) {
    ReportingPeriod period =
        new ReportingPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    LocalDate signed = LocalDate.of(year + 1, 1, 20);
    List<SyntheticSection> sections = drawn.sections().stream()
        .map(section -> new SyntheticSection(
            section.kind(),
            section.heading(),
            section.paragraphs().isEmpty() ? List.of() : List.of("相关工作按要求开展。"),
            section.tables(),
            List.of()))
        .toList();
    return new SyntheticReport(
        drawn.template(),
        agency,
        year,
        period,
        signed,
        signed,
        Contact.none(),
        new Frame(
            List.of(),
            agency + year + "年政府信息公开工作年度报告",
            List.of("本报告中所列数据的统计期限为"
                + Opening.day(period.start())
                + "至"
                + Opening.day(period.end())
                + "。"),
            Numbering.CHINESE,
            List.of(agency, Opening.day(signed)),
            List.of()),
        sections,
        figures,
        Map.of());
  }
}
