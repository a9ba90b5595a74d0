package io.github.gongkai.testkit.print;

/** Numbers of headings and lines as official writing counts: 一、 then （一） then 1. */
final class Ordinals {

  private static final String[] CHINESE = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

  private Ordinals() {}

  static String at(int depth, int number) {
    return switch (depth) {
      case 0 -> chinese(number) + "、";
      case 1 -> "（" + chinese(number) + "）";
      case 2 -> number + ".";
      default -> number == 1 ? "其中：" : "";
    };
  }

  static String chinese(int number) {
    if (number <= 10) {
      return CHINESE[number];
    }
    String tens = number < 20 ? "十" : CHINESE[number / 10] + "十";
    return tens + CHINESE[number % 10];
  }
}
