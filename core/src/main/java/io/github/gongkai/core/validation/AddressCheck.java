package io.github.gongkai.core.validation;

import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Obstacle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at the addresses of sites that a report names: {@code http//:} and {@code www.www.} lead
 * nowhere. Whose site it is, the address does not tell.
 */
final class AddressCheck {

  private static final String PART = "[a-z0-9.:/_~%?=&#-]";
  private static final Pattern ADDRESS =
      Pattern.compile("(?<![a-z0-9.:/_-])(?:https?|www)" + PART + "{4,200}+");
  private static final Pattern GARBLED = Pattern.compile(
      "^https?(?!s?://[a-z0-9])(?!:?/{0,2}$)|www\\.www\\.|\\.\\.|^https?:.*https?:|//.*//");

  private AddressCheck() {}

  static void check(Examination examination, Ledger ledger) {
    ReadingText text = examination.text();
    Matcher address = ADDRESS.matcher(text.folded());
    address.region(
        examination.outline().preambleStart(),
        Math.max(examination.outline().preambleStart(), examination.outline().reportEnd()));
    boolean any = false;
    while (address.find()) {
      any = true;
      String written = withoutStop(address.group());
      if (GARBLED.matcher(written).find()) {
        int end = address.start() + written.length();
        Finding.Builder finding = Finding.builder()
            .with("address", text.text().substring(address.start(), end))
            .variant("address");
        ledger.broken(finding
            .kind(FindingKind.TEXT_DAMAGED)
            .addSpans(text.span(address.start(), end))
            .build());
      } else {
        ledger.holds(FindingKind.TEXT_DAMAGED);
      }
    }
    if (!any) {
      ledger.notAssessable(FindingKind.TEXT_DAMAGED, Obstacle.NOT_STATED);
    }
  }

  /** The stop behind an address is the sentence's. */
  private static String withoutStop(String written) {
    int to = written.length();
    while (to > 0 && ".:-".indexOf(written.charAt(to - 1)) >= 0) {
      to--;
    }
    return written.substring(0, to);
  }
}
