package io.github.gongkai.core.reconcile;

import java.util.List;

/**
 * The uncertain cells of one line, which are read together.
 *
 * @param line the line's number
 * @param cells its uncertain cells
 * @param candidates their readings, at least one
 */
record Unit(int line, List<Integer> cells, List<Candidate> candidates) {}
