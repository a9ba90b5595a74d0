package io.github.gongkai.core.validation;

import io.github.gongkai.core.identity.Identity;
import io.github.gongkai.core.outline.Outline;
import io.github.gongkai.core.prose.Division;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Statement;
import io.github.gongkai.model.statistics.Figure;
import java.util.List;
import java.util.Map;

/**
 * A report with all that the stages found, to be checked.
 *
 * @param template its template
 * @param text its text
 * @param outline its sections
 * @param identity what it says of itself
 * @param tables the figures of the tables that it shows
 * @param statements the figures that its sentences state
 * @param divisions the figures that its sentences divide into parts
 */
public record Examination(
    Template template,
    ReadingText text,
    Outline outline,
    Identity identity,
    Map<TableForm, List<Figure>> tables,
    List<Statement> statements,
    List<Division> divisions) {

  /** Copies the lists. */
  public Examination {
    statements = List.copyOf(statements);
    divisions = List.copyOf(divisions);
  }
}
