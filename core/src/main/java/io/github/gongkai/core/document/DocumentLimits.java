package io.github.gongkai.core.document;

/**
 * What taking a document apart may cost.
 *
 * @param characters the most characters of visible text
 * @param tags the most tags of a page
 * @param depth the most elements within one another; deeper ones become siblings, as in browsers
 * @param tables the most tables that are kept as drawn
 * @param cells the most cells of one table
 * @param span the most rows or columns that one cell covers
 */
public record DocumentLimits(int characters, int tags, int depth, int tables, int cells, int span) {

  /** More than thirty times what the largest report known to us has. */
  public static final DocumentLimits USUAL =
      new DocumentLimits(2_000_000, 300_000, 512, 200, 20_000, 200);
}
