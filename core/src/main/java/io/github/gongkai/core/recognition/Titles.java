package io.github.gongkai.core.recognition;

import io.github.gongkai.core.text.Mark;
import io.github.gongkai.core.text.ReadingText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Pieces of a document's head that stand by themselves without a stop, as titles do. Menus have such
 * pieces too: 政府信息公开指南, 政府信息公开制度 and 政府信息公开年报 side by side are no title of any of them.
 */
final class Titles {

  /** The head of a document, where its title stands if it has one. */
  private static final int HEAD = 400;

  private static final int SHORTEST = 4;
  private static final int LONGEST = 60;

  private static final List<String> MENU_ENDS =
      List.of("指南", "制度", "目录", "年报", "年度报告", "条例", "规定", "公告", "公示", "意见", "内容", "申请公开");

  private static final int LONGEST_OF_MENU = 12;
  private static final int FEWEST_OF_MENU = 3;
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private Titles() {}

  /** What may be titles, folded, in the document's order. */
  static List<String> in(ReadingText text) {
    List<String> pieces = pieces(text);
    boolean menu = pieces.stream().filter(Titles::isOfMenu).distinct().count() >= FEWEST_OF_MENU;
    return menu ? pieces.stream().filter(piece -> !isOfMenu(piece)).toList() : pieces;
  }

  /** Whether a title names a year. */
  static boolean isDated(String title) {
    return YEAR.matcher(title).find();
  }

  private static boolean isOfMenu(String piece) {
    return piece.length() <= LONGEST_OF_MENU
        && !isDated(piece)
        && MENU_ENDS.stream().anyMatch(piece::endsWith);
  }

  private static List<String> pieces(ReadingText text) {
    List<String> pieces = new ArrayList<>();
    int limit = Math.min(text.length(), HEAD);
    int from = 0;
    for (int i = 0; i <= limit; i++) {
      if (i == limit || Mark.isGap(text.charAt(i))) {
        String piece = text.folded().substring(from, i);
        if (piece.length() >= SHORTEST
            && piece.length() <= LONGEST
            && piece.indexOf('。') < 0
            && piece.indexOf(',') < 0) {
          pieces.add(piece);
        }
        from = i + 1;
      }
    }
    return pieces;
  }
}
