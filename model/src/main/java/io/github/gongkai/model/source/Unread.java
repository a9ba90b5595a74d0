package io.github.gongkai.model.source;

import java.util.Objects;

/**
 * Text of the document that found no place in the report: menus and footers around it, table rows
 * that the template does not know, numbers that belong to no cell. Kept, so that nothing is dropped
 * in silence.
 *
 * @param text the text as read
 * @param source where it stands in the decoded document
 * @param reason why it was left
 */
public record Unread(String text, Span source, Reason reason) {
  /**
   * Sees that nothing is missing.
   *
   * @param text the text as read
   * @param source where it stands in the decoded document
   * @param reason why it was left
   */
  public Unread {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(reason, "reason");
  }

  private static final int SHOWN = 60;

  /** The text's beginning, its place and the reason. */
  @Override
  public String toString() {
    String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    return "Unread[" + shown + ", " + source + ", " + reason + "]";
  }

  /** Why text was left unread. */
  public enum Reason {
    /** It stands before the first section and is not part of the preamble. */
    BEFORE_REPORT,
    /** It stands after the report's end. */
    AFTER_REPORT,
    /** It stands inside a table, and no row or column of the template claims it. */
    IN_TABLE,
    /** A limit was reached before it. */
    BEYOND_LIMIT
  }
}
