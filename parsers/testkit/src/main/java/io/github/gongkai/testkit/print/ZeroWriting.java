package io.github.gongkai.testkit.print;

import io.github.gongkai.model.vocabulary.Code;
import java.util.List;

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
  NONE("无"),
  /** Each of the above, now one and now the other. */
  MIXED("0") {
    @Override
    public String of(Code code) {
      List<ZeroWriting> others = List.of(ZERO, ZERO, ZERO, NOTHING, SLASH, DASH, NONE);
      return others.get(Math.floorMod(code.value().hashCode(), others.size())).written;
    }
  };

  private final String written;

  ZeroWriting(String written) {
    this.written = written;
  }

  /**
   * What stands in the cell of a figure that is zero.
   *
   * @param code the figure
   * @return the cell's text
   */
  public String of(Code code) {
    return written;
  }
}
