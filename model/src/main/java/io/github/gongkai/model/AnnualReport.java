package io.github.gongkai.model;

import io.github.gongkai.model.national.Applicant;
import io.github.gongkai.model.national.National2019;
import io.github.gongkai.model.national.National2021;
import io.github.gongkai.model.national.Procedure;
import io.github.gongkai.model.national.RequestRow;
import io.github.gongkai.model.national.ReviewOutcome;
import io.github.gongkai.model.source.Unread;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.StatisticsTable;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.TemplateId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * An annual report, read. Immutable and safe to share between threads.
 *
 * <p>What the document does not tell is empty, never made up; each figure says how sure it is. {@code
 * toString} gives what tells the report from others, and neither its text nor its figures.
 *
 * <pre>{@code
 * Figure granted =
 *     report.requests().orElseThrow().figure(RequestRow.GRANTED, Applicant.NATURAL_PERSON);
 * granted.value();  // Optional[752]
 * granted.status(); // STATED
 * granted.source(); // where in the decoded document it stands
 * }</pre>
 */
@Value.Immutable
public interface AnnualReport {

  /**
   * The template that the report follows, told by its tables and headings and not by its year.
   *
   * @return the template
   */
  TemplateId template();

  /**
   * The report's title.
   *
   * @return the title in simplified characters; empty when this copy shows none
   */
  Optional<String> title();

  /**
   * The body whose report it is.
   *
   * @return the agency; empty when the document does not tell
   */
  Optional<Agency> agency();

  /**
   * Whose doings the figures count: a whole area's, or those of one body. Sums over both would count
   * twice.
   *
   * @return the scope, as far as the agency's name tells
   */
  default Scope scope() {
    return agency().map(agency -> agency.kind().scope()).orElse(Scope.UNKNOWN);
  }

  /**
   * The year that the report is about, not the year it was published in.
   *
   * @return the year; empty when the document does not tell
   */
  OptionalInt year();

  /**
   * The days that the figures cover (统计期限), where the report says so.
   *
   * @return the period; empty when the document does not tell
   */
  Optional<ReportingPeriod> period();

  /**
   * The day the page was published.
   *
   * @return the day; empty when the document does not tell
   */
  Optional<LocalDate> published();

  /**
   * The day under the agency's signature.
   *
   * @return the day; empty when the document shows none
   */
  Optional<LocalDate> signed();

  /**
   * Where the agency can be reached.
   *
   * @return the contact, possibly without entries
   */
  @Value.Default
  default Contact contact() {
    return Contact.none();
  }

  /**
   * The sections.
   *
   * @return the sections in the document's order
   */
  @Value.Redacted
  List<Section> sections();

  /**
   * The statistics tables that the document shows.
   *
   * @return the tables in the template's order
   */
  @Value.Redacted
  List<StatisticsTable<?, ?>> tables();

  /**
   * Figures that sentences of the report state, each as it was made; two may say different things of
   * the same figure.
   *
   * @return the statements in the document's order
   */
  @Value.Redacted
  List<Statement> statements();

  /**
   * Tables of further reports that the document shows besides its own, such as those of a city's
   * departments: known tables with other figures, kept apart.
   *
   * @return the tables, set by set
   */
  @Value.Redacted
  List<StatisticsTable<?, ?>> furtherTables();

  /**
   * Tables of figures that the template does not know, as the document draws them.
   *
   * @return the tables in the document's order
   */
  @Value.Redacted
  List<Grid> unknownTables();

  /**
   * What a reader of the report should know.
   *
   * @return the findings in the order of the checks that made them
   */
  @Value.Redacted
  List<Finding> findings();

  /**
   * Every rule that was tried on the report, with its outcome: a rule that is broken has a finding,
   * one that could not be tested says why.
   *
   * @return the outcomes in the order in which the rules were tried
   */
  @Value.Redacted
  List<RuleOutcome> rules();

  /**
   * Text that found no place.
   *
   * @return the pieces in the document's order
   */
  @Value.Redacted
  List<Unread> unread();

  /**
   * Where the reading comes from.
   *
   * @return the provenance
   */
  Provenance provenance();

  /**
   * A table of a known type.
   *
   * @param type the type, for example {@link National2019#REQUESTS}
   * @param <R> the type of its rows
   * @param <C> the type of its columns
   * @return the table; empty when the report does not show it
   */
  default <R extends RowKey, C extends ColumnKey> Optional<StatisticsTable<R, C>> table(
      TableType<R, C> type) {
    for (StatisticsTable<?, ?> table : tables()) {
      if (table.type() == type) {
        @SuppressWarnings("unchecked") // equal types have equal type arguments
        StatisticsTable<R, C> found = (StatisticsTable<R, C>) table;
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /**
   * The figure with a code in the report's own {@linkplain #tables() tables}, whatever the template.
   * What only sentences state is among the {@linkplain #statements() statements}.
   *
   * @param code the code
   * @return the figure; empty when the report shows no table that has it
   */
  default Optional<Figure> figure(Code code) {
    return tables().stream().flatMap(table -> table.figure(code).stream()).findFirst();
  }

  /**
   * Section 三 of the national forms since 2019: requests received and how they were handled.
   *
   * @return the table; empty when the report is of another template or does not show it
   */
  default Optional<StatisticsTable<RequestRow, Applicant>> requests() {
    return table(National2019.REQUESTS).or(() -> table(National2021.REQUESTS));
  }

  /**
   * Section 四 of the national forms since 2019: administrative reconsideration and litigation.
   *
   * @return the table; empty when the report is of another template or does not show it
   */
  default Optional<StatisticsTable<Procedure, ReviewOutcome>> reviewAndLitigation() {
    return table(National2019.REVIEW_AND_LITIGATION);
  }

  /**
   * Starts a report.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds reports; not safe to share between threads. */
  final class Builder extends ImmutableAnnualReport.Builder {
    Builder() {}
  }
}
