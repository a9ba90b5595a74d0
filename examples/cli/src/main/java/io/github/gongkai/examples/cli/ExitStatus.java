package io.github.gongkai.examples.cli;

/** What the process's exit status says. */
final class ExitStatus {

  /** Every document was read, whether or not it is a report. */
  static final int OK = 0;

  /** Something was found that calls for a correction. */
  static final int FOUND = 1;

  /** The arguments are wrong, or a file could not be read. Outweighs what was found. */
  static final int BAD_INPUT = 2;

  /** The program itself failed: on a document, or writing its output. Outweighs the others. */
  static final int INTERNAL_ERROR = 3;

  private ExitStatus() {}
}
