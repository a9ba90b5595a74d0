package io.github.gongkai.core.validation;

import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Obstacle;

/**
 * Looks at the addresses of sites that a report names: {@code http//:} and {@code www.www.} lead
 * nowhere. Whose site it is, the address does not tell.
 */
final class AddressCheck {

  private static final String HTTP = "http";
  private static final String WWW = "www";
  private static final String MARKS = ".:/_-";
  private static final String MARKS_WITHIN = MARKS + "~%?=&#";
  private static final int SHORTEST = 4;
  private static final int LONGEST = 200;

  private final String folded;
  private final int from;
  private final int to;

  private AddressCheck(String folded, int from, int to) {
    this.folded = folded;
    this.from = from;
    this.to = to;
  }

  static void check(Examination examination, Ledger ledger) {
    int from = examination.outline().preambleStart();
    int to = Math.max(from, examination.outline().reportEnd());
    new AddressCheck(examination.text().folded(), from, to).check(examination.text(), ledger);
  }

  private void check(ReadingText text, Ledger ledger) {
    boolean any = false;
    int http = find(HTTP, from);
    int www = find(WWW, from);
    while (http < to || www < to) {
      int at = Math.min(http, www);
      int end = addressEnd(at);
      if (end > at) {
        any = true;
        judge(text, at, withoutStop(at, end), ledger);
      }
      int next = Math.max(at + 1, end);
      http = http < next ? find(HTTP, next) : http;
      www = www < next ? find(WWW, next) : www;
    }
    if (!any) {
      ledger.notAssessable(FindingKind.TEXT_DAMAGED, Obstacle.NOT_STATED);
    }
  }

  private int find(String word, int next) {
    int at = folded.indexOf(word, next);
    return at < 0 || at + word.length() > to ? to : at;
  }

  /** The end of the address that begins at an index; the index itself where none does. */
  private int addressEnd(int at) {
    if (at > from && (isLetterOrDigit(at - 1) || MARKS.indexOf(folded.charAt(at - 1)) >= 0)) {
      return at;
    }
    boolean http = folded.startsWith(HTTP, at);
    boolean secure = http && at + HTTP.length() < to && folded.charAt(at + HTTP.length()) == 's';
    int body = at + (http ? HTTP.length() + (secure ? 1 : 0) : WWW.length());
    int end = body;
    while (end < to && end - body < LONGEST && isPart(end)) {
      end++;
    }
    // where little follows, the s of https counts, too
    return end - body + (secure ? 1 : 0) >= SHORTEST ? end : at;
  }

  private boolean isPart(int at) {
    return isLetterOrDigit(at) || MARKS_WITHIN.indexOf(folded.charAt(at)) >= 0;
  }

  private boolean isLetterOrDigit(int at) {
    char c = folded.charAt(at);
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }

  /** The stop behind an address is the sentence's. */
  private int withoutStop(int at, int end) {
    int last = end;
    while (last > at && ".:-".indexOf(folded.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }

  private void judge(ReadingText text, int at, int end, Ledger ledger) {
    if (!isGarbled(folded.substring(at, end))) {
      ledger.holds(FindingKind.TEXT_DAMAGED);
      return;
    }
    Finding.Builder finding =
        Finding.builder().with("address", text.text().substring(at, end)).variant("address");
    ledger.broken(
        finding.kind(FindingKind.TEXT_DAMAGED).addSpans(text.span(at, end)).build());
  }

  private static boolean isGarbled(String address) {
    int host = address.indexOf("//");
    return address.contains("www.www.")
        || address.contains("..")
        || host >= 0 && address.indexOf("//", host + 2) >= 0
        || address.startsWith(HTTP) && (!leadsSomewhere(address) || isDouble(address));
  }

  /** Whether a host follows the scheme, or nothing at all does: that may have been lost. */
  private static boolean leadsSomewhere(String address) {
    boolean secure = address.startsWith("s", HTTP.length());
    int scheme = HTTP.length() + (secure ? 1 : 0);
    int host = scheme + "://".length();
    return address.startsWith("://", scheme)
            && host < address.length()
            && Character.isLetterOrDigit(address.charAt(host))
        || !secure && isEmptied(address, scheme);
  }

  /** Whether no more than a colon and slashes are left behind an index. */
  private static boolean isEmptied(String address, int from) {
    int at = address.startsWith(":", from) ? from + 1 : from;
    int slashes = address.length() - at;
    return slashes <= 2 && address.endsWith("//".substring(0, slashes));
  }

  private static boolean isDouble(String address) {
    int second = isScheme(address, 0) ? address.indexOf(HTTP, HTTP.length()) : -1;
    while (second >= 0 && !isScheme(address, second)) {
      second = address.indexOf(HTTP, second + 1);
    }
    return second >= 0;
  }

  private static boolean isScheme(String address, int at) {
    return address.startsWith("http:", at) || address.startsWith("https:", at);
  }
}
