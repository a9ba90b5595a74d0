package io.github.gongkai.core.series;

import io.github.gongkai.core.template.ContinuityRule;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.validation.CellLabels;
import io.github.gongkai.core.validation.Ledger;
import io.github.gongkai.model.Agency;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.vocabulary.TemplateId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Checks whether the reports of an agency go on from year to year: what was carried over, what counts
 * all years, what is in force, and jumps that no doings explain. Which figures go on how is declared
 * by the template of the later report; where the earlier one is of a form without the figure, as at
 * the changes of 2019 and 2021, the rule is on record as not assessable.
 *
 * <pre>{@code
 * SeriesCheck check = SeriesCheck.of(reader.templates());
 * for (YearComparison year : check.compare(reports)) {
 *   use(year.findings(), year.outcomes());
 * }
 * }</pre>
 *
 * <p>Reports belong together when their agencies' names are the same: nobody guesses that an agency
 * was renamed. Immutable and safe to share between threads.
 */
public final class SeriesCheck {

  private final Map<TemplateId, Template> templates = new HashMap<>();

  private SeriesCheck(List<Template> templates) {
    templates.forEach(template -> this.templates.put(template.id(), template));
  }

  /**
   * A check by the declarations of these templates.
   *
   * @param templates the templates, usually the reader's
   * @return the check
   */
  public static SeriesCheck of(List<Template> templates) {
    return new SeriesCheck(templates);
  }

  /**
   * Compares each report with that of the year before. Where several documents on the year before
   * disagree on a figure, it is not certain.
   *
   * @param reports the reports of one or more agencies, in any order
   * @return a comparison for each report whose agency and year are known, agency by agency, year by
   *     year
   */
  public List<YearComparison> compare(Iterable<AnnualReport> reports) {
    Map<String, TreeMap<Integer, List<AnnualReport>>> agencies = new TreeMap<>();
    for (AnnualReport report : reports) {
      Optional<String> agency = report.agency().map(Agency::name);
      if (agency.isPresent() && report.year().isPresent()) {
        agencies
            .computeIfAbsent(agency.get(), name -> new TreeMap<>())
            .computeIfAbsent(report.year().getAsInt(), year -> new ArrayList<>())
            .add(report);
      }
    }
    List<YearComparison> comparisons = new ArrayList<>();
    for (TreeMap<Integer, List<AnnualReport>> years : agencies.values()) {
      years.forEach((year, given) -> {
        Map.Entry<Integer, List<AnnualReport>> before = years.lowerEntry(year);
        given.forEach(report -> comparisons.add(
            before == null
                ? alone(report)
                : compare(report, year, before.getKey(), before.getValue())));
      });
    }
    return List.copyOf(comparisons);
  }

  /**
   * Compares two reports of one agency, whatever it is called in them: the caller knows that it is
   * the same.
   *
   * @param before the earlier report
   * @param now the later report
   * @return what came of it
   * @throws IllegalArgumentException if the year of one is not known, or they are not in order
   */
  public YearComparison compare(AnnualReport before, AnnualReport now) {
    if (before.year().isEmpty() || now.year().isEmpty()) {
      throw new IllegalArgumentException("the year of a report is not known");
    }
    int first = before.year().getAsInt();
    int second = now.year().getAsInt();
    if (first >= second) {
      throw new IllegalArgumentException(first + " is not before " + second);
    }
    return compare(now, second, first, List.of(before));
  }

  private YearComparison alone(AnnualReport report) {
    Ledger ledger = new Ledger();
    rules(report).forEach(rule -> ContinuityCheck.yearMissing(rule, ledger));
    return new YearComparison(report, OptionalInt.empty(), List.of(), ledger.outcomes());
  }

  private YearComparison compare(
      AnnualReport report, int year, int before, List<AnnualReport> earlier) {
    Ledger ledger = new Ledger();
    ContinuityCheck check = new ContinuityCheck(
        YearFigures.of(report, templates),
        year,
        YearFigures.ofOther(earlier, templates),
        before,
        CellLabels.of(Optional.ofNullable(templates.get(report.template()))
            .map(Template::tables)
            .orElse(List.of())));
    rules(report).forEach(rule -> check.check(rule, ledger));
    return new YearComparison(report, OptionalInt.of(before), ledger.findings(), ledger.outcomes());
  }

  private List<ContinuityRule> rules(AnnualReport report) {
    return Optional.ofNullable(templates.get(report.template()))
        .map(Template::continuities)
        .orElse(List.of());
  }
}
