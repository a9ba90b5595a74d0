package io.github.gongkai.model;

import java.util.List;
import java.util.Optional;

/**
 * The administrative divisions that an agency's name begins with: 漳州市 and 芗城区 in 漳州市芗城区教育局. The
 * last of them tells the level, where its word can be of one level only: a 市 may be of two.
 */
final class Divisions {

  private static final List<String> MUNICIPALITIES = List.of("北京市", "天津市", "上海市", "重庆市");

  /** Words with the letter of a division in them that name no division. */
  private static final List<String> OTHER_WORDS = List.of(
      "市场", "市政", "市容", "市民", "城市", "区域", "社区", "园区", "新区", "景区", "开发区", "示范区", "实验区", "试验区", "保税区",
      "工业区", "度假区", "高新区", "经开区", "县域", "乡村", "城乡", "城镇", "省直", "市直", "县直", "区直", "街道办");

  private static final int LONGEST = 12;

  private final String name;
  private Optional<AdministrativeLevel> level = Optional.empty();
  private boolean withinPrefecture;
  private int at;

  private Divisions(String name) {
    this.name = name;
  }

  /** The level of the last division; empty where there is none or its word does not tell. */
  static Optional<AdministrativeLevel> level(String name) {
    Divisions divisions = new Divisions(name);
    while (divisions.next()) {
      // the next division is a part of this one
    }
    return divisions.level;
  }

  private boolean next() {
    int limit = Math.min(name.length(), at + LONGEST);
    for (int i = at + 1; i < limit; i++) {
      if ("局委办厅院部".indexOf(name.charAt(i)) >= 0) {
        return false;
      }
      if ("省市县区州盟旗镇乡".indexOf(name.charAt(i)) >= 0 && !isOfOtherWord(i)) {
        take(i);
        return true;
      }
    }
    return false;
  }

  private boolean isOfOtherWord(int index) {
    for (String word : OTHER_WORDS) {
      for (int shift = 0; shift < word.length(); shift++) {
        if (word.charAt(shift) == name.charAt(index) && name.startsWith(word, index - shift)) {
          return true;
        }
      }
    }
    // 福州市, 凉州区: the 州 is part of the name
    boolean longName = index - at >= 2;
    return name.charAt(index) == '州' && !longName;
  }

  private void take(int index) {
    String own = name.substring(at, index + 1);
    at = index + 1;
    level = switch (name.charAt(index)) {
      case '省' -> Optional.of(AdministrativeLevel.PROVINCIAL);
      case '州', '盟' -> prefecture();
      case '市' -> ofCity(own);
      case '区' -> ofRegion(own);
      case '县', '旗' -> Optional.of(AdministrativeLevel.COUNTY);
      default -> Optional.of(AdministrativeLevel.TOWNSHIP);
    };
  }

  private Optional<AdministrativeLevel> prefecture() {
    withinPrefecture = true;
    return Optional.of(AdministrativeLevel.PREFECTURAL);
  }

  private Optional<AdministrativeLevel> ofCity(String own) {
    if (MUNICIPALITIES.contains(own)) {
      return Optional.of(AdministrativeLevel.PROVINCIAL);
    }
    boolean ofCounty = withinPrefecture;
    withinPrefecture = true;
    return ofCounty ? Optional.of(AdministrativeLevel.COUNTY) : Optional.empty();
  }

  private Optional<AdministrativeLevel> ofRegion(String own) {
    if (own.endsWith("自治区")) {
      return Optional.of(AdministrativeLevel.PROVINCIAL);
    }
    return own.endsWith("地区") ? prefecture() : Optional.of(AdministrativeLevel.COUNTY);
  }
}
