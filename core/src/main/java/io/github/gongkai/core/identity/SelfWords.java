package io.github.gongkai.core.identity;

import io.github.gongkai.model.AgencyKind;

/**
 * What a report calls the body that issues it: 我县, 本镇, 我局. Where no title names the agency, a
 * name from the page's furniture must agree with these.
 */
final class SelfWords {

  private static final String AREAS = AgencyWords.AREA_ENDS;
  private static final String TOWNS = "乡镇街";
  private static final String ORGANS = "局委厅院校所";
  private static final String OFFICES = "办";

  private final StringBuilder own = new StringBuilder();

  private SelfWords() {}

  static SelfWords in(Excerpt prose) {
    SelfWords words = new SelfWords();
    String all = prose.folded();
    for (int i = 0; i + 1 < all.length(); i++) {
      char c = all.charAt(i);
      boolean self = c == '我' || c == '本' && (i == 0 || all.charAt(i - 1) != '基');
      boolean method = all.startsWith("办法", i + 1); // 本办法 is no office
      if (self && !method && words.own.indexOf(all.substring(i + 1, i + 2)) < 0) {
        words.own.append(all.charAt(i + 1));
      }
    }
    return words;
  }

  /** Whether the report speaks for a province, city, county or district and for nothing smaller. */
  boolean speaksForArea() {
    return hasOneOf(AREAS) && !hasOneOf(TOWNS + ORGANS + OFFICES);
  }

  /** Whether the report speaks for an office and not for an area. */
  boolean speaksForOffice() {
    return hasOneOf(OFFICES + "厅") && !hasOneOf(AREAS);
  }

  /** Whether the report calls its agency by another kind's word. */
  boolean contradict(AgencyName name) {
    return switch (name.kind()) {
      case GOVERNMENT, ZONE -> hasOneOf(TOWNS + ORGANS + OFFICES);
      case TOWNSHIP, SUBDISTRICT -> hasOneOf(ORGANS) || !supports(name) && hasOneOf(TOWNS + "县");
      default -> hasOneOf(TOWNS);
    };
  }

  /** Whether the report calls its agency by a word of this name: 我县 for 德昌县人民政府. */
  boolean supports(AgencyName name) {
    if (name.kind() == AgencyKind.SUBDISTRICT) {
      return hasOneOf("街");
    }
    String core = name.core();
    char end = core.charAt(core.length() - 1);
    return (AREAS + TOWNS + ORGANS + OFFICES).indexOf(end) >= 0
        ? own.indexOf(String.valueOf(end)) >= 0
        : core.endsWith("委员会") && hasOneOf("委");
  }

  private boolean hasOneOf(String words) {
    return words.chars().anyMatch(word -> own.indexOf(String.valueOf((char) word)) >= 0);
  }
}
