package io.github.gongkai.testkit.report;

import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.Contact;
import io.github.gongkai.model.ReportingPeriod;
import io.github.gongkai.model.vocabulary.Code;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A report that nobody wrote: what a careful reader of any of its renderings must find.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param template the template it follows
 * @param agency the agency's full name
 * @param year the report's year
 * @param period the days its figures cover
 * @param published the day its page was published
 * @param signed the day under its signature
 * @param contact what the introduction says of the contact
 * @param frame what stands around the sections
 * @param sections its sections in order
 * @param figures the value of every figure of its tables, in the unit of its code, in the form's
 *     order
 * @param narrative the figures that its prose states, which agree with the tables
 */
public record SyntheticReport(
    Template template,
    String agency,
    int year,
    ReportingPeriod period,
    LocalDate published,
    LocalDate signed,
    Contact contact,
    Frame frame,
    List<SyntheticSection> sections,
    Map<Code, BigDecimal> figures,
    Map<Code, BigDecimal> narrative) {

  /**
   * Copies the collections, keeping their order.
   *
   * @param template the template it follows
   * @param agency the agency's full name
   * @param year the report's year
   * @param period the days its figures cover
   * @param published the day its page was published
   * @param signed the day under its signature
   * @param contact what the introduction says of the contact
   * @param frame what stands around the sections
   * @param sections its sections in order
   * @param figures the value of every figure of its tables, in the unit of its code, in the form's
   *     order
   * @param narrative the figures that its prose states, which agree with the tables
   */
  public SyntheticReport {
    sections = List.copyOf(sections);
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    narrative = Collections.unmodifiableMap(new LinkedHashMap<>(narrative));
  }

  /**
   * The report's title.
   *
   * @return agency, year and kind of document
   */
  public String title() {
    return frame.title();
  }

  /**
   * The figures that its prose states, by the names of the forms in prose, which have no columns: a
   * sentence on the year's requests states {@code requests.received.year} on a form with a column for
   * the year, and {@code requests.received} where damage left the sentence and no table.
   *
   * @return the figures of {@link #narrative} that have another name there, by that name
   */
  public Map<Code, BigDecimal> narrativeInProse() {
    Map<Code, BigDecimal> renamed = new LinkedHashMap<>();
    narrative.forEach((code, value) -> {
      String name = code.value();
      int dot = name.lastIndexOf('.');
      boolean column = name.endsWith(".year") || name.endsWith(".total") && name.indexOf('.') < dot;
      if (column) {
        renamed.put(Code.of(name.substring(0, dot)), value);
      }
    });
    return Collections.unmodifiableMap(renamed);
  }

  /**
   * This report with one figure changed, so that its tables may no longer add up: the agency's own
   * error. The prose keeps the old figure.
   *
   * @param code the figure
   * @param value its new value
   * @return the changed report
   * @throws IllegalArgumentException if the report has no such figure
   */
  public SyntheticReport with(Code code, BigDecimal value) {
    if (!figures.containsKey(code)) {
      throw new IllegalArgumentException("no figure " + code + " in a " + template.id());
    }
    Map<Code, BigDecimal> changed = new LinkedHashMap<>(figures);
    changed.put(code, value);
    return new SyntheticReport(
        template, agency, year, period, published, signed, contact, frame, sections, changed,
        narrative);
  }
}
