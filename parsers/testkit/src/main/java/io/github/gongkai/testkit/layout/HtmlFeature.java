package io.github.gongkai.testkit.layout;

/** What pages do besides. None of these changes what a reader must find. */
public enum HtmlFeature {
  /** Tables that follow each other are one. */
  JOINED_TABLES,
  /** Menus, breadcrumbs, related links and footers around the article. */
  CHROME,
  /** The article inside a table that lays out the page. */
  LAYOUT_TABLE,
  /** Labels broken by {@code <br>}. */
  BROKEN_LABELS,
  /** Blanks that do not break around figures and in labels. */
  HARD_BLANKS,
  /** Each digit in an element of its own. */
  SPLIT_DIGITS,
  /** Labels of merged cells with one character a paragraph. */
  UPRIGHT_LABELS,
  /** Elements that are not shown, with figures in them. */
  HIDDEN_ELEMENTS,
  /** A table goes on in a second one. */
  CONTINUED_TABLES,
  /** A row of blank cells at the end of each table. */
  BLANK_LAST_ROW,
  /** Spans of heads that do not agree with the cells below. */
  WRONG_SPANS,
  /** Elements that mean nothing around what stands in cells. */
  WRAPPED_CELLS,
  /** Comments between cells. */
  COMMENTS,
  /** Attributes in another order, and some that mean nothing. */
  OTHER_ATTRIBUTES,
  /** Each table inside a cell of another one. */
  NESTED_TABLES,
  /** A table for each row, as far as no merged cell reaches across. */
  ROW_TABLES,
  /** Heads that go on in a row of their own. */
  SPLIT_HEADS,
  /** No merged cells, but empty ones behind and below the first. */
  UNMERGED_CELLS,
  /** Heads in elements for heads, and a caption. */
  HEAD_ELEMENTS,
  /** A table before the article that lists its number, its kind, its days and its publisher. */
  INDEX_TABLE
}
