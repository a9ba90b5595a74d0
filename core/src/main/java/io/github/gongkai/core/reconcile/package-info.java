/**
 * Finds the numbers of a damaged table from its sums.
 *
 * <p>A {@link io.github.gongkai.core.reconcile.Puzzle} states how many cells there are, what was
 * found on each line of the table and which sums are said to hold; {@link
 * io.github.gongkai.core.reconcile.Reconciler} says of each cell the one value every possible
 * reading gives it, or that it stays open. It never guesses: what the sums and the readings do not
 * force, and what it could not prove within its budget, is open. The package knows numbers and sums
 * and nothing of what they count.
 */
@NullMarked
package io.github.gongkai.core.reconcile;

import org.jspecify.annotations.NullMarked;
