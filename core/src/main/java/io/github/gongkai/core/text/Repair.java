package io.github.gongkai.core.text;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Repairs what crawlers and converters do to characters: references of HTML that stand in the text
 * are resolved, compatibility forms become plain characters and traditional ones simplified where
 * the text is traditional, and readings in brackets, {@code 國(guó)}, are taken out. Digits are never
 * touched, and every character keeps its place in the decoded document.
 *
 * <p>A text without any of these is looked through once and not copied.
 */
public final class Repair {

  /** One traditional character in this many is taken for a text in traditional characters. */
  private static final int TRADITIONAL_SHARE = 200;

  private static final char FIRST_ENCLOSED = '㈠';
  private static final char LAST_ENCLOSED = '㈩';
  private static final String ENCLOSED = "一二三四五六七八九十";

  /** A blank in fonts of before Unicode had all of GBK. */
  private static final char OLD_IDEOGRAPHIC_SPACE = '\uE5E5';

  private Repair() {}

  /**
   * Repairs a text.
   *
   * @param raw the text as taken from the document
   * @return the repaired text, and what was done to it
   */
  public static Repaired repair(ReadingText.Builder raw) {
    return repair(raw, Deadline.never());
  }

  /**
   * Repairs a text, as far as there is time.
   *
   * @param raw the text as taken from the document
   * @param deadline when to end; what was not repaired by then stays
   * @return the repaired text, and what was done to it
   */
  public static Repaired repair(ReadingText.Builder raw, Deadline deadline) {
    List<Finding> findings = new ArrayList<>();
    Census census = Census.of(raw);
    ReadingText.Builder text = raw;
    if (census.ampersands) {
      text = resolved(text, findings, deadline);
    }
    if (census.forms || text != raw) {
      text = plain(text, findings, deadline);
    }
    if (census.readings || text != raw) {
      text = withoutReadings(text, findings, deadline);
    }
    if (census.isTraditional() && !deadline.isPast()) {
      text = simplified(text, findings);
    }
    return new Repaired(text.build(), findings);
  }

  /**
   * Repairs a text that has no place in the document's, such as a page's title.
   *
   * @param words the text
   * @return the repaired text
   */
  public static String words(String words) {
    if (Census.of(words).isClean()) {
      return words;
    }
    ReadingText.Builder raw = ReadingText.builder(words.length());
    for (int i = 0; i < words.length(); i++) {
      raw.add(words.charAt(i), i, i + 1);
    }
    return repair(raw).text().text();
  }

  /** What a text may have to be repaired for. */
  private static final class Census {
    private int han;
    private int convertible;
    private boolean ampersands;
    private boolean forms;
    private boolean readings;

    static Census of(CharSequence text) {
      Census census = new Census();
      int seen = 0;
      int before = 0;
      for (int i = 0, length = text.length(); i < length; i++) {
        char c = text.charAt(i);
        int kinds = CharKind.of(c);
        if ((kinds & CharKind.HAN) != 0) {
          census.han++;
          census.convertible += (kinds & CharKind.TRADITIONAL) != 0 ? 1 : 0;
        } else if (c < 0x80) {
          census.ampersands |= c == '&';
          census.readings |=
              (before & CharKind.OPENING) != 0 && (kinds & (CharKind.LETTER | CharKind.SCAR)) != 0;
        } else {
          seen |= kinds;
        }
        before = kinds;
      }
      census.forms = (seen & CharKind.FORM) != 0;
      census.readings |= (seen & CharKind.LETTER) != 0;
      return census;
    }

    boolean isClean() {
      return !ampersands && !forms && !readings && !isTraditional();
    }

    boolean isTraditional() {
      return convertible > 0 && (long) convertible * TRADITIONAL_SHARE >= han;
    }
  }

  private static ReadingText.Builder resolved(
      ReadingText.Builder raw, List<Finding> findings, Deadline deadline) {
    Rewriting text = new Rewriting(raw);
    for (int i = 0; i < raw.length() && !isLate(deadline, raw, i); i++) {
      Optional<EntityReference> reference =
          raw.charAt(i) == '&' ? EntityReference.at(raw, i) : Optional.empty();
      if (reference.isPresent()) {
        text.put(i, reference.get().end(), String.valueOf(reference.get().character()));
        i = reference.get().end() - 1;
      }
    }
    return text.done("references", findings);
  }

  private static boolean isLate(Deadline deadline, ReadingText.Builder raw, int at) {
    return deadline.isPastByNow() && deadline.isPastAt(raw.startOf(at));
  }

  /** Forms of Chinese characters that stand for others, and a blank of private use. */
  static boolean isForm(char c) {
    return c >= '\u2E80' && c <= '\u2FDF'
        || c >= FIRST_ENCLOSED && c <= LAST_ENCLOSED
        || c >= '\uF900' && c <= '\uFAFF'
        || isPrivate(c);
  }

  private static boolean isPrivate(char c) {
    return c >= '\uE000' && c <= '\uF8FF';
  }

  /** ⼀ becomes 一, ㈠ becomes (一). Enclosed digits stay: ⑴5 must not come near to 15. */
  private static ReadingText.Builder plain(
      ReadingText.Builder raw, List<Finding> findings, Deadline deadline) {
    Rewriting text = new Rewriting(raw);
    Places left = new Places();
    for (int i = 0; i < raw.length() && !isLate(deadline, raw, i); i++) {
      char c = raw.charAt(i);
      if (c >= '\u2E80' && isForm(c)) {
        String plain = plain(c);
        if (plain.charAt(0) != c) {
          text.put(i, i + 1, plain);
        } else if (isPrivate(c)) {
          left.add(raw.startOf(i), raw.endOf(i));
        }
      }
    }
    left.finding(FindingKind.TEXT_DAMAGED, "privateUse").ifPresent(findings::add);
    return text.done("forms", findings);
  }

  private static String plain(char c) {
    if (c == OLD_IDEOGRAPHIC_SPACE) {
      return " ";
    }
    return c >= FIRST_ENCLOSED && c <= LAST_ENCLOSED
        ? "(" + ENCLOSED.charAt(c - FIRST_ENCLOSED) + ")"
        : String.valueOf(HanScript.compatibility(c));
  }

  private static ReadingText.Builder withoutReadings(
      ReadingText.Builder raw, List<Finding> findings, Deadline deadline) {
    Rewriting text = new Rewriting(raw);
    int behind = 0;
    int removed = 0;
    for (int i = 1; i < raw.length() && !isLate(deadline, raw, i); i++) {
      // of two readings the second is one of the same character
      behind = i == removed ? behind : i;
      int end = i;
      if (PinyinAnnotation.opens(raw.charAt(i))) {
        end = PinyinAnnotation.endAt(raw, i, behind);
      } else if (ByteSlip.isScar(raw.charAt(behind - 1))) {
        end = PinyinAnnotation.endOfRest(raw, i);
      }
      if (end > i) {
        text.put(i, end, "");
        i = end - 1;
        removed = end;
      }
    }
    return text.done("annotations", findings);
  }

  private static ReadingText.Builder simplified(ReadingText.Builder raw, List<Finding> findings) {
    Places places = new Places();
    ReadingText.Builder text = ReadingText.builder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      char simplified = PhraseCharacters.simplified(raw, i);
      text.add(simplified, raw.startOf(i), raw.endOf(i));
      if (simplified != c) {
        places.add(raw.startOf(i), raw.endOf(i));
      }
    }
    places.finding(FindingKind.TEXT_REPAIRED, "traditional").ifPresent(findings::add);
    return text;
  }
}
