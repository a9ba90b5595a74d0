package io.github.gongkai.testkit.print;

/** How a zero is written. All but the first leave the cell without a figure: blank is not zero. */
public enum ZeroWriting {
  /** As the figure it is. */
  ZERO("0"),
  /** Nothing at all. */
  NOTHING(""),
  /** A slash. */
  SLASH("/"),
  /** A hyphen. */
  HYPHEN("-"),
  /** A dash. */
  DASH("—"),
  /** The word for none. */
  NONE("无");

  private final String written;

  ZeroWriting(String written) {
    this.written = written;
  }

  /**
   * The writing.
   *
   * @return what stands in the cell
   */
  public String written() {
    return written;
  }
}
