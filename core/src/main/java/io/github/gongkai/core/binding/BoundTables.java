package io.github.gongkai.core.binding;

import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.source.Unread;
import io.github.gongkai.model.statistics.Figure;
import java.util.List;
import java.util.Map;

/**
 * The tables of a template as a document shows them.
 *
 * @param figures the figures of each table that was found, in the template's order
 * @param findings what was seen while reading them
 * @param unread words and figures within the tables that the template does not know
 */
public record BoundTables(
    Map<TableForm, List<Figure>> figures, List<Finding> findings, List<Unread> unread) {}
