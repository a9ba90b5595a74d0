package io.github.gongkai.core.document;

import io.github.gongkai.model.Grid;

/**
 * A table as a document draws it.
 *
 * @param from where it begins in the reading text
 * @param to where it ends there
 * @param grid its cells
 */
public record DrawnTable(int from, int to, Grid grid) {}
