package io.github.gongkai.core.text;

/**
 * Characters that are traditional forms of others in some phrases and themselves in others, in
 * simplified text too: 乾 is 干 in 乾淨 and 乾 in 乾县, 著 is 着 in 隨著 and 著 in 显著. All of them are in
 * GB 2312, and so say nothing of what script a text is in.
 */
final class PhraseCharacters {

  private static final String ALL = "乾著藉徵摺夥於後菸箝麽俱姊跤阪吒麴";

  /** Those that are their own simplified form, whatever ICU answers. */
  private static final String THEMSELVES = "俱姊跤阪吒麴";

  private PhraseCharacters() {}

  /** Whether a character stands in simplified text as well as in traditional. */
  static boolean contains(char c) {
    return ALL.indexOf(c) >= 0;
  }

  /** The simplified form that a character has where it stands. */
  static char simplified(CharSequence text, int at) {
    char c = text.charAt(at);
    char before = at == 0 ? ' ' : HanScript.simplified(text.charAt(at - 1));
    char behind = at + 1 == text.length() ? ' ' : HanScript.simplified(text.charAt(at + 1));
    boolean itself = switch (c) {
      case '乾' -> "县安隆坤清陵元".indexOf(behind) >= 0;
      case '著' -> "显名土专编原论遗昭卓巨译较".indexOf(before) >= 0 || "名作称述录者书".indexOf(behind) >= 0;
      case '藉' -> "慰狼".indexOf(before) >= 0;
      default -> THEMSELVES.indexOf(c) >= 0;
    };
    return itself ? c : HanScript.simplified(c);
  }
}
