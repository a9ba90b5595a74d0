package io.github.gongkai.testkit.report;

/** How a report numbers its sections. */
public enum Numbering {
  /** {@code 一、}. */
  CHINESE {
    @Override
    public String of(int number) {
      return NUMERALS[number] + "、";
    }
  },
  /** {@code 一 、}. */
  SPACED {
    @Override
    public String of(int number) {
      return NUMERALS[number] + " 、";
    }
  },
  /** {@code 第一部分　}. */
  PARTS {
    @Override
    public String of(int number) {
      return "第" + NUMERALS[number] + "部分　";
    }
  },
  /** {@code （一）}. */
  BRACKETS {
    @Override
    public String of(int number) {
      return "（" + NUMERALS[number] + "）";
    }
  },
  /** {@code 1、}. */
  ARABIC {
    @Override
    public String of(int number) {
      return number + "、";
    }
  };

  private static final String[] NUMERALS = {
    "", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五"
  };

  /**
   * The number before a heading.
   *
   * @param number from 1 to 15
   * @return what stands before the heading's words
   */
  public abstract String of(int number);
}
