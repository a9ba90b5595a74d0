package io.github.gongkai.examples.cli;

import java.io.PrintWriter;
import java.io.Writer;

/** Tells a waiting person how far reading has come, on one line that is wiped out at the end. */
final class Progress {

  /** Fewer are read before anyone has finished looking. */
  private static final int MANY = 10;

  /** A line that a terminal would break could not be wiped out. */
  private static final int NAME_WIDTH = 40;

  private static final long PAUSE_NANOS = 100_000_000;
  private static final String WIPE = "\r\033[K";

  private final PrintWriter err;
  private final int total;
  private int started;
  private long shownAt = Long.MIN_VALUE;
  private boolean shown;

  private Progress(PrintWriter err, int total) {
    this.err = err;
    this.total = total;
  }

  /**
   * Progress on a terminal, unless the results are printed on it too.
   *
   * @param terminal which streams a person is looking at
   * @param err standard error
   * @param total how many documents there are
   * @return progress that shows itself when they are many and a person looks at standard error alone
   */
  static Progress on(Terminal terminal, PrintWriter err, int total) {
    return terminal.errors() && !terminal.output() ? new Progress(err, total) : none();
  }

  /**
   * No progress.
   *
   * @return progress that shows nothing
   */
  static Progress none() {
    return new Progress(new PrintWriter(Writer.nullWriter()), 0);
  }

  /**
   * The next document is about to be read.
   *
   * @param document its name
   */
  void reading(String document) {
    started++;
    long now = System.nanoTime();
    if (total < MANY || shown && now - shownAt < PAUSE_NANOS) {
      return;
    }
    err.print(WIPE + "reading " + started + " of " + total + ": "
        + Columns.fit(OneLine.of(document), NAME_WIDTH));
    err.flush();
    shown = true;
    shownAt = now;
  }

  /** Wipes the line, so that something else can be written. */
  void done() {
    if (shown) {
      err.print(WIPE);
      err.flush();
      shown = false;
    }
  }
}
