package io.github.gongkai.core.binding;

import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.source.Unread;
import io.github.gongkai.model.statistics.Figure;
import java.util.List;
import java.util.Map;

/**
 * The tables of a template as a document shows them.
 *
 * @param figures the figures of each table that was found, in the template's order
 * @param further the tables of further reports that the document shows besides
 * @param findings what was seen while reading them
 * @param places where the text shows lines of the template, as indexes into the reading text
 * @param unread words and figures within the tables that the template does not know
 */
public record BoundTables(
    Map<TableForm, List<Figure>> figures,
    List<Map<TableForm, List<Figure>>> further,
    List<Finding> findings,
    List<Span> places,
    List<Unread> unread) {

  /**
   * Whether the text shows lines of the template in a stretch of it.
   *
   * @param from the first index of the stretch
   * @param to the index after its last
   * @return whether a line of the template begins there
   */
  public boolean showLinesIn(int from, int to) {
    return places.stream().anyMatch(place -> from <= place.start() && place.start() < to);
  }

  /**
   * Whether figures of the report stand in a stretch of the document: the continuation of a table may
   * show no label of its own.
   *
   * @param place the stretch
   * @return whether any does
   */
  public boolean hasFiguresIn(Span place) {
    return figures.values().stream()
        .flatMap(List::stream)
        .anyMatch(figure -> figure.source().filter(place::contains).isPresent());
  }
}
