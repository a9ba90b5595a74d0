package io.github.gongkai.testkit.report;

import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.List;

/**
 * A section of a report that nobody wrote.
 *
 * @param kind what it is about
 * @param heading its heading, without an ordinal
 * @param paragraphs its prose
 * @param tables the tables that follow the prose
 * @param notes what stands below the tables
 */
public record SyntheticSection(
    SectionKind kind,
    String heading,
    List<String> paragraphs,
    List<TableForm> tables,
    List<String> notes) {

  /**
   * Copies the lists.
   *
   * @param kind what it is about
   * @param heading its heading, without an ordinal
   * @param paragraphs its prose
   * @param tables the tables that follow the prose
   * @param notes what stands below the tables
   */
  public SyntheticSection {
    paragraphs = List.copyOf(paragraphs);
    tables = List.copyOf(tables);
    notes = List.copyOf(notes);
  }
}
