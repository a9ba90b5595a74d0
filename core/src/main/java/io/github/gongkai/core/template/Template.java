package io.github.gongkai.core.template;

import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.SectionKind;
import io.github.gongkai.model.vocabulary.TemplateId;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An edition of the report's form, declared: what its sections are called, what its tables look like
 * and which sums hold in them.
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
public interface Template {

  /**
   * The template's name.
   *
   * @return the name, which stays the same when the declaration is corrected
   */
  TemplateId id();

  /**
   * The version of this declaration, raised whenever a correction changes what is read.
   *
   * @return for example {@code 1}
   */
  String version();

  /**
   * What the template is called.
   *
   * @return its title in Chinese and English
   */
  Label label();

  /**
   * The document that issued the form.
   *
   * @return for example {@code 国办公开办函〔2019〕60号}
   */
  String issuedAs();

  /**
   * The first report year that the form was issued for.
   *
   * @return the year
   */
  int firstYear();

  /**
   * The last report year that the form was issued for.
   *
   * @return the year; empty while it is in force
   */
  OptionalInt lastYear();

  /**
   * The sections, in the form's order.
   *
   * @return how each section's heading is told
   */
  List<SectionRule> sections();

  /**
   * The sections that every report on this form must have, in the form's order.
   *
   * @return their kinds; none where no form prescribes them
   */
  List<SectionKind> prescribedSections();

  /**
   * The tables, in the form's order.
   *
   * @return the tables; none for a template in prose
   */
  List<TableForm> tables();

  /**
   * How figures are stated in prose.
   *
   * @return the rules; none where only tables are read
   */
  List<ProseRule> prose();

  /**
   * How figures go on from last year's report, which may be of another template.
   *
   * @return the rules; none where nothing goes on
   */
  List<ContinuityRule> continuities();

  /**
   * Phrases that only reports of this template use, in prose or tables, for example {@code 历年累计}.
   * They decide where no table does.
   *
   * @return the phrases
   */
  List<String> signs();

  /**
   * Whether the form was issued for a year.
   *
   * @param year the report's year
   * @return whether it lies between the first and the last year
   */
  default boolean covers(int year) {
    return firstYear() <= year && year <= lastYear().orElse(Integer.MAX_VALUE);
  }

  /**
   * Starts a template.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds templates; not safe to share between threads. */
  final class Builder extends ImmutableTemplate.Builder {
    Builder() {}

    /**
     * The template.
     *
     * @return the template
     * @throws IllegalStateException if its name, version, label, source or first year is not set, if
     *     its last year is before its first, if two of its tables have one name, or if one stands
     *     {@linkplain TableFormBuilder#within within} a section that it does not declare
     */
    @Override
    public Template build() {
      Template template = super.build();
      if (template.lastYear().orElse(Integer.MAX_VALUE) < template.firstYear()) {
        throw new IllegalStateException(template.id() + " ends before it begins");
      }
      Set<String> names = new HashSet<>();
      for (TableForm table : template.tables()) {
        if (!names.add(table.type().id())) {
          throw new IllegalStateException(
              template.id() + " has two tables " + table.type().id());
        }
        table.section().ifPresent(section -> requireDeclared(template, table, section));
      }
      return template;
    }

    private static void requireDeclared(Template template, TableForm table, SectionKind section) {
      if (template.sections().stream().noneMatch(rule -> rule.kind() == section)) {
        throw new IllegalStateException(template.id() + " prints its table "
            + table.type().id() + " within " + section + " and has no SectionRule for that");
      }
    }
  }
}
