package io.github.gongkai.core.text;

/** What kinds of characters a text has, one bit for each, so that looking through it once tells all. */
final class CharKind {

  /** A Chinese character. */
  static final int HAN = 1;

  /** A Chinese character that only traditional text has. */
  static final int TRADITIONAL = 1 << 1;

  /** A form of a Chinese character that stands for another one. */
  static final int FORM = 1 << 2;

  /** A letter of a reading. */
  static final int LETTER = 1 << 3;

  /** A bracket that may open a reading. */
  static final int OPENING = 1 << 4;

  /** A character of those that Chinese text hardly has. */
  static final int ODD = 1 << 5;

  /** A letter that may be a byte of another charset. */
  static final int LATIN_LETTER = 1 << 6;

  /** What a lost byte leaves. */
  static final int SCAR = 1 << 7;

  /** A character behind ASCII that may be a byte of another charset. */
  static final int LATIN = 1 << 8;

  /** Every character has it: what is 0 is not kept. */
  private static final int KNOWN = 1 << 9;

  private static final CharTable KINDS = new CharTable(CharKind::worked);

  private CharKind() {}

  /** The bits of a character. */
  static int of(char c) {
    return KINDS.of(c);
  }

  private static char worked(char c) {
    int kinds = KNOWN;
    kinds |= PinyinAnnotation.isOpening(c) ? OPENING : 0;
    kinds |= Pinyin.isLetter(c) ? LETTER : 0;
    kinds |= ByteSlip.isScar(c) ? SCAR : 0;
    if (HanScript.isHan(c)) {
      kinds |= HAN;
      boolean traditional = HanScript.simplified(c) != c && !PhraseCharacters.contains(c);
      kinds |= traditional ? TRADITIONAL : 0;
    } else if (c >= 0x80) {
      kinds |= Repair.isForm(c) ? FORM : 0;
      kinds |= c >= 0xC0 && c <= 0xFF ? LATIN_LETTER : 0;
    }
    kinds |= ByteRun.latin(c) != 0 ? LATIN : 0;
    kinds |= c >= 0x80 && SlipRepair.isOdd(c) ? ODD : 0;
    return (char) kinds;
  }
}
