package io.github.gongkai.core.identity;

import io.github.gongkai.core.text.Fold;
import java.util.ArrayList;
import java.util.List;

/** Reads the telephone numbers behind a label: {@code 0591-83368798、83379395}. */
final class PhoneNumbers {

  private static final int LONGEST = 24;
  private static final int LOCAL_SHORTEST = 7;
  private static final int LOCAL_LONGEST = 8;
  private static final int MOST = 6;

  private PhoneNumbers() {}

  /** The numbers as written; one without area code gets that of the number before it. */
  static List<String> at(Excerpt text, int from) {
    List<String> numbers = new ArrayList<>();
    int at = from;
    while (at < text.length() && numbers.size() < MOST) {
      int end = numberEnd(text, at);
      String number = text.written(new Range(at, end));
      if (!isNumber(text.folded().substring(at, end))) {
        break;
      }
      numbers.add(withAreaCode(number, numbers));
      at = end;
      if (at < text.length() && "、,;/或和".indexOf(text.charAt(at)) >= 0) {
        at++;
      } else if (!text.isPieceStart(at) || text.isLineStart(at)) {
        break;
      }
    }
    return numbers;
  }

  private static int numberEnd(Excerpt text, int from) {
    int end = from;
    int open = 0;
    while (end < text.length() && end - from < LONGEST) {
      char c = text.charAt(end);
      boolean part = Fold.isDigit(c) || c == '-' || c == '+' || c == '(' || c == ')';
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (!part || open < 0 || end > from && text.isPieceStart(end) && isWhole(text, from, end)) {
        break;
      }
      end++;
    }
    while (end > from && "-(".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** A blank ends a number, but not an area code: {@code 0591 83368798}. */
  private static boolean isWhole(Excerpt text, int from, int end) {
    return text.isLineStart(end) || digits(text.folded().substring(from, end)) >= LOCAL_SHORTEST;
  }

  private static boolean isNumber(String number) {
    int digits = digits(number);
    if (number.startsWith("0") || number.startsWith("(0") || number.startsWith("+")) {
      int most = number.indexOf('-') != number.lastIndexOf('-') ? 17 : 13;
      return digits >= 10 && digits <= most;
    }
    boolean hotline = digits == 5 && number.length() == 5 && number.startsWith("1");
    boolean mobile = digits == 11 && number.startsWith("1");
    boolean free = digits == 10 && (number.startsWith("400") || number.startsWith("800"));
    boolean local = digits >= LOCAL_SHORTEST && digits <= LOCAL_LONGEST;
    boolean extended = number.indexOf('-') >= LOCAL_SHORTEST && digits <= 12;
    return hotline || mobile || free || local || extended;
  }

  private static String withAreaCode(String number, List<String> before) {
    if (before.isEmpty() || digits(number) != number.length()) {
      return number;
    }
    String last = before.get(before.size() - 1);
    int dash = last.indexOf('-');
    boolean code = last.startsWith("0") && dash >= 3 && dash <= 4;
    return code && last.length() - dash - 1 == number.length()
        ? last.substring(0, dash + 1) + number
        : number;
  }

  private static int digits(String number) {
    int digits = 0;
    for (int i = 0; i < number.length(); i++) {
      digits += Fold.isDigit(number.charAt(i)) ? 1 : 0;
    }
    return digits;
  }
}
