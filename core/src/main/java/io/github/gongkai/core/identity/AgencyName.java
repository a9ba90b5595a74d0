package io.github.gongkai.core.identity;

import io.github.gongkai.core.text.HanScript;
import io.github.gongkai.model.Agency;
import io.github.gongkai.model.AgencyKind;
import java.util.Optional;

/**
 * The name of an agency, told from other words by how it ends and by what it does not contain. What
 * is not clearly a name is none: an advertiser's words in an agency's place must not become one.
 *
 * @param name the name as written, in simplified characters as far as the text has them
 * @param kind the kind of body
 */
record AgencyName(String name, AgencyKind kind) {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 45;
  private static final String GOVERNMENT = "人民政府";
  private static final int LONGEST_DISTRICT = 6;
  private static final String ANY_PLACE = "青山";
  private static final String ZONE_ENDS = "区园城港岛带湖山镇乡地";

  /** The name that a word is; empty when it is none. */
  static Optional<AgencyName> of(String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST || !isWorded(word) || isCommon(word)) {
      return Optional.empty();
    }
    return kind(firstOfJoint(word)).map(kind -> new AgencyName(word, kind));
  }

  /** Whether a word stands for a name that is not told: 某镇, 某某县教育局, but not 某某平台. */
  static boolean isWithheld(String word) {
    return word.indexOf('某') >= 0 && of(word.replaceAll("某+", ANY_PLACE)).isPresent();
  }

  /** The agency: the government where the name is that of its area alone. */
  Agency agency() {
    return new Agency(fullName(), kind);
  }

  /** The name, with 人民政府 added where the area's name stands for its government. */
  String fullName() {
    if (kind != AgencyKind.GOVERNMENT) {
      return name;
    }
    if (isArea()) {
      return name + GOVERNMENT;
    }
    boolean shortForm = name.endsWith("政府") && !name.endsWith(GOVERNMENT);
    return shortForm ? name.substring(0, name.length() - 2) + GOVERNMENT : name;
  }

  /** Whether the name is that of a province, city, county or district alone. */
  boolean isArea() {
    return kind == AgencyKind.GOVERNMENT && isAreaEnd(last(name)) && !hasNoGovernment(name);
  }

  /** What the name says beside the form of the body: 遂溪县建新镇 of 遂溪县建新镇人民政府. */
  String core() {
    for (String form : new String[] {GOVERNMENT, "政府", "办事处"}) {
      if (name.endsWith(form) && name.length() > form.length() + 1) {
        return name.substring(0, name.length() - form.length());
      }
    }
    return name;
  }

  /**
   * Whether another name is this one with more of its place or form: 遂溪县建新镇人民政府 for 建新镇.
   * What it adds in front must be places, so that 国家统计局 is no fuller name of 统计局.
   */
  boolean hasFullerForm(AgencyName other) {
    if (other.kind != kind || other.fullName().length() <= fullName().length()) {
      return false;
    }
    boolean town = kind == AgencyKind.TOWNSHIP || kind == AgencyKind.SUBDISTRICT;
    String own = town || kind == AgencyKind.GOVERNMENT ? core() : name;
    String others = town || kind == AgencyKind.GOVERNMENT ? other.core() : other.name;
    if (!others.endsWith(own) || name.endsWith("政府") && !other.name.endsWith("政府")) {
      return false;
    }
    String added = others.substring(0, others.length() - own.length());
    return added.isEmpty() || isAreaEnd(last(added)) || isAreaEnd(own.charAt(0));
  }

  /** Whether two names can be of one body, or of a body and its office. */
  boolean agreesWith(AgencyName other) {
    String own = core();
    String others = other.core();
    return own.endsWith(others)
        || others.endsWith(own)
        || own.startsWith(others)
        || others.startsWith(own)
        || hasFullerForm(other)
        || other.hasFullerForm(this);
  }

  private static Optional<AgencyKind> kind(String word) {
    if (AgencyWords.MINISTRIES.contains(word) || isMinistry(word)) {
      return Optional.of(AgencyKind.MINISTRY);
    }
    char last = last(word);
    for (AgencyWords.Ending ending : AgencyWords.ENDINGS) {
      if (last(ending.word()) == last && word.endsWith(ending.word())) {
        String before = word.substring(0, word.length() - ending.word().length());
        // 县人民政府 and 市局 name no one
        boolean fits = ending.placed() ? isPlaced(before, ending.word()) : before.length() > 1;
        return fits ? refined(before, ending.kind()) : Optional.empty();
      }
    }
    if (endsAsTown(word)) {
      return Optional.of(AgencyKind.TOWNSHIP);
    }
    return area(word);
  }

  private static Optional<AgencyKind> refined(String before, AgencyKind kind) {
    return switch (kind) {
      case GOVERNMENT ->
        endsAsTown(before)
            ? Optional.of(AgencyKind.TOWNSHIP)
            : Optional.of(kind).filter(area -> isGoverned(before));
      // 城市管理委员会 is a department; committees that run a zone have its name before them
      case ZONE -> Optional.of(ZONE_ENDS.indexOf(last(before)) >= 0 ? kind : AgencyKind.DEPARTMENT);
      default -> Optional.of(kind);
    };
  }

  /** 福州人民政府 has lost its 市: what a government governs is named with its level. */
  private static boolean isGoverned(String before) {
    return before.length() >= SHORTEST && isAreaEnd(last(before)) && !isClipped(before);
  }

  /** 福州 is short for 福州市, and no 州 of its own as 凉山州 is. */
  private static boolean isClipped(String word) {
    return last(word) == '州' && word.length() - afterLastArea(word) < SHORTEST + 1;
  }

  /** Prefectures and leagues are run by a 行政公署, not by a 人民政府. */
  private static boolean hasNoGovernment(String word) {
    return word.endsWith("地区") || word.endsWith("盟");
  }

  private static Optional<AgencyKind> area(String word) {
    if (!isAreaEnd(last(word))) {
      return Optional.empty();
    }
    if (isClipped(word)) {
      return Optional.empty();
    }
    if (last(word) == '区' && !hasNoGovernment(word)) {
      String tail = word.substring(Math.max(0, afterLastArea(word)));
      if (AgencyWords.ZONE_WORDS.stream().anyMatch(tail::contains)) {
        return Optional.of(AgencyKind.ZONE);
      }
      return tail.length() <= LONGEST_DISTRICT || word.endsWith("自治区")
          ? Optional.of(AgencyKind.GOVERNMENT)
          : Optional.empty();
    }
    return Optional.of(AgencyKind.GOVERNMENT);
  }

  /** Where the name of the last division begins: behind 市 in 西安市高陵区. */
  private static int afterLastArea(String word) {
    for (int i = word.length() - 2; i > 0; i--) {
      if (isAreaEnd(word.charAt(i)) && word.length() - i > 2 && word.charAt(i) != '区') {
        return i + 1;
      }
    }
    return 0;
  }

  /** 国家卫生健康委, not 国家税务总局福州市税务局: one organ, and no place. */
  private static boolean isMinistry(String word) {
    String own = word.startsWith("中华人民共和国") ? word.substring(7) : word;
    if (AgencyWords.MINISTRIES.contains(own)) {
      return true;
    }
    if (!own.startsWith("国家") && !own.startsWith("国务院") && !own.startsWith("中国")) {
      return false;
    }
    boolean organ = own.endsWith("局") || own.endsWith("委") || own.endsWith("委员会");
    int first = own.length();
    for (String end : new String[] {"局", "委"}) {
      int at = own.indexOf(end);
      first = at < 0 ? first : Math.min(first, at);
    }
    return organ && (first == own.length() - 1 || own.substring(first).equals("委员会"));
  }

  private static boolean endsAsTown(String word) {
    boolean town = word.length() > 1 && (word.endsWith("镇") || word.endsWith("乡"))
        || word.length() > 2 && word.endsWith("苏木");
    return town && !word.endsWith("乡镇") && !word.endsWith("城乡") && !word.equals("城镇");
  }

  /** Whether what stands before an ending names a place or level: 示范区, 县, 镇, 国家. */
  private static boolean isPlaced(String before, String ending) {
    for (int i = 0; i < before.length(); i++) {
      if (isAreaEnd(before.charAt(i)) || "镇乡国局".indexOf(before.charAt(i)) >= 0) {
        return true;
      }
    }
    boolean customs = ending.startsWith("海关") && before.length() > 1;
    return customs || before.contains("街道") || before.contains("苏木");
  }

  private static boolean isCommon(String word) {
    String start = word.substring(0, SHORTEST);
    if (AgencyWords.LEVELS.contains(start)) {
      return true;
    }
    for (String end : AgencyWords.COMMON_ENDS) {
      if (word.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWorded(String word) {
    char first = word.charAt(0);
    if (!HanScript.isHan(first) || AgencyWords.NO_NAME_STARTS.indexOf(first) >= 0) {
      return false;
    }
    int depth = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      depth += depth(c);
      if (depth < 0 || !isOfNames(c)) {
        return false;
      }
    }
    return depth == 0 && hasNoForeignWord(word);
  }

  private static int depth(char c) {
    return c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
  }

  private static boolean isOfNames(char c) {
    return HanScript.isHan(c) || "()（）、·•".indexOf(c) >= 0;
  }

  private static boolean hasNoForeignWord(String word) {
    int length = word.length();
    WordList foreign = AgencyWords.FOREIGN;
    for (int at = foreign.find(word, 0, length);
        at < length;
        at = foreign.find(word, at + 1, length)) {
      boolean excusable = AgencyWords.EXCUSABLE.contains(foreign.word(foreign.numberAt(word, at)));
      if (!excusable || AgencyWords.WHOLESOME.find(word, 0, length) == length) {
        return false;
      }
    }
    return true;
  }

  /**
   * The end of the longest stretch of a text that may be a name as far as its characters tell: what
   * is longer has one that no name has, or a word.
   */
  static int longest(String text, int from, int to) {
    int end = from;
    int depth = 0;
    while (end < to && depth >= 0 && isOfNames(text.charAt(end))) {
      depth += depth(text.charAt(end));
      end++;
    }
    WordList foreign = AgencyWords.FOREIGN;
    for (int at = foreign.find(text, from, end); at < end; at = foreign.find(text, at + 1, end)) {
      String word = foreign.word(foreign.numberAt(text, at));
      if (!AgencyWords.EXCUSABLE.contains(word)) {
        return Math.min(end, at + word.length() - 1);
      }
    }
    return end;
  }

  /** The first of several names: 县新闻出版局 of 县新闻出版局、县政府新闻办. */
  private static String firstOfJoint(String word) {
    for (int i = 1; i < word.length(); i++) {
      if ("、·•(（".indexOf(word.charAt(i)) >= 0) {
        return word.substring(0, i);
      }
    }
    return word;
  }

  private static boolean isAreaEnd(char c) {
    return AgencyWords.AREA_ENDS.indexOf(c) >= 0;
  }

  private static char last(String word) {
    return word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
  }
}
