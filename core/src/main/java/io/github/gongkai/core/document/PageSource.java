package io.github.gongkai.core.document;

import io.github.gongkai.core.limit.Deadline;
import java.io.Reader;

/** A page for a parser, which comes to its end where the time does. */
final class PageSource extends Reader {

  /** So many characters take a parser about a millisecond. */
  private static final int MOST = 16 * 1024;

  private final String html;
  private final Deadline deadline;
  private int at;
  private boolean cut;

  PageSource(String html, Deadline deadline) {
    this.html = html;
    this.deadline = deadline;
  }

  @Override
  public int read(char[] into, int from, int most) {
    if (at == html.length()) {
      return -1;
    }
    if (deadline.isPast()) {
      cut = true;
      return -1;
    }
    int count = Math.min(Math.min(most, MOST), html.length() - at);
    html.getChars(at, at + count, into, from);
    at += count;
    return count;
  }

  /** Whether the parser did not get all of the page. */
  boolean isCut() {
    return cut;
  }

  @Override
  public void close() {
    // nothing to release
  }
}
