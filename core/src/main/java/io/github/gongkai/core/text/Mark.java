package io.github.gongkai.core.text;

/**
 * Characters that stand for structure in a {@link ReadingText}: one linear text carries paragraphs
 * and tables, so that every later stage reads HTML and crawled text alike.
 */
public final class Mark {

  /** The end of a line or paragraph. A soft boundary: a label may be broken across it. */
  public static final char LINE = '\n';

  /** The end of a table cell, from {@code </td>} or a {@code |}. No label or number crosses it. */
  public static final char CELL = '\u001F';

  /** The end of a table row in HTML. */
  public static final char ROW = '\u001E';

  /** The beginning of a table in HTML. */
  public static final char TABLE = '\u001D';

  /** The end of a table in HTML. */
  public static final char TABLE_END = '\u001C';

  private Mark() {}

  /**
   * Whether a character bounds a cell: no label or number continues behind it.
   *
   * @param c a character of a reading text
   * @return true for {@link #CELL}, {@link #ROW}, {@link #TABLE} and {@link #TABLE_END}
   */
  public static boolean isHard(char c) {
    return c >= TABLE_END && c <= CELL;
  }

  /**
   * Whether a character is structure or blank, and so no part of what is written.
   *
   * @param c a character of a reading text
   * @return true for marks, line ends and blanks
   */
  public static boolean isGap(char c) {
    return c <= ' ' || c >= '\u00A0' && isRareBlank(c);
  }

  private static boolean isRareBlank(char c) {
    if (c > '\u3000') { // as nearly all characters of a report are
      return c == '\uFEFF';
    }
    return c == '\u00A0'
        || c == '\u00AD'
        || c >= '\u2000' && c <= '\u200F'
        || c >= '\u2028' && c <= '\u202F'
        || c >= '\u205F' && c <= '\u2064'
        || c == '\u3000';
  }
}
