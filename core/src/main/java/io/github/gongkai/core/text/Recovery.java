package io.github.gongkai.core.text;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts right what reading bytes wrongly made of a text, on its way to this document: UTF-8 and GBK
 * read in another charset, GBK that lost a byte. A text without such damage is only looked through
 * once. What cannot be put right with certainty stays, and a finding says where.
 */
public final class Recovery {

  /** Odd characters at most so many apart make a text suspect. */
  public static final int NEAR = 8;

  private static final int ROUNDS = 3;

  private Recovery() {}

  /**
   * Recovers a text.
   *
   * @param decoded the text as it was decoded
   * @return the text put right, with the places of its characters where it is another one
   */
  public static Recovered recover(String decoded) {
    return recover(decoded, Deadline.never());
  }

  /**
   * Recovers a text, as far as there is time.
   *
   * @param decoded the text as it was decoded
   * @param deadline when to end; what was not put right by then stays
   * @return the text put right, with the places of its characters where it is another one
   */
  public static Recovered recover(String decoded, Deadline deadline) {
    if (!isNeeded(decoded, deadline)) {
      return Recovered.unchanged(decoded);
    }
    ReadingText.Builder text = ReadingText.builder(decoded.length());
    for (int i = 0; i < decoded.length(); i++) {
      text.add(decoded.charAt(i), i, i + 1);
    }
    List<Finding> findings = new ArrayList<>();
    text = recovered(text, findings, deadline);
    return findings.isEmpty()
        ? Recovered.unchanged(decoded)
        : new Recovered(text.toString(), Optional.of(text), findings);
  }

  /**
   * Recovers what was taken from a document, as far as there is time.
   *
   * @param taken the text with its places
   * @param findings where to say what was put right and what was left
   * @param deadline when to end
   * @return the text put right, the same when there was nothing to do
   */
  public static ReadingText.Builder recover(
      ReadingText.Builder taken, List<Finding> findings, Deadline deadline) {
    return isNeeded(taken.toString(), deadline) ? recovered(taken, findings, deadline) : taken;
  }

  /**
   * Whether there is any sign of what is looked for: two characters behind ASCII in a row that may be
   * bytes, three odd ones close together, or a line that seems to have slipped. Nearly no text has
   * one, and so nearly every text is looked through but once.
   */
  private static boolean isNeeded(String text, Deadline deadline) {
    int before = 0;
    int last = -1 - NEAR;
    int secondLast = last;
    int suspect = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        before = 0;
        continue;
      }
      int kinds = CharKind.of(c);
      if (areBytes(before, kinds)) {
        return true;
      }
      if ((kinds & CharKind.ODD) != 0) {
        if (i - secondLast <= NEAR) {
          return true;
        }
        suspect = suspect < 0 && (i - last <= NEAR || isNearScar(text, i)) ? i : suspect;
        secondLast = last;
        last = i;
      }
      before = kinds;
    }
    return suspect >= 0 && SlipRepair.isNeeded(text, suspect, deadline);
  }

  private static boolean isNearScar(String text, int index) {
    for (int at = index - 1; at >= Math.max(0, index - NEAR); at--) {
      if (text.charAt(at) == '?') {
        return true;
      }
    }
    return false;
  }

  /** Two characters that bytes may have been read as, one of them a letter. */
  private static boolean areBytes(int before, int kinds) {
    return (before & kinds & CharKind.LATIN) != 0
        && ((before | kinds) & CharKind.LATIN_LETTER) != 0;
  }

  private static ReadingText.Builder recovered(
      ReadingText.Builder taken, List<Finding> findings, Deadline deadline) {
    ReadingText.Builder text = taken;
    Places left = new Places();
    ReadingText.Builder before = null;
    // what was misread twice is read again twice
    for (int round = 0; round < ROUNDS && text != before; round++) {
      before = text;
      for (Misreading way : Misreading.values()) {
        text = reread(text, findings, way, deadline);
      }
      left = new Places();
      text = SlipRepair.repair(text, findings, left, deadline);
    }
    left.finding(FindingKind.TEXT_DAMAGED, "slipped").ifPresent(findings::add);
    return text;
  }

  /**
   * Whether a character may be one of bytes that were read as Latin-1 or Windows-1252. A text with
   * two of them in a row may have to be recovered.
   *
   * @param c any character
   * @return true for characters of these charsets behind ASCII
   */
  public static boolean isLatin(char c) {
    return ByteRun.latin(c) != 0;
  }

  /**
   * Whether a character is one that Chinese text hardly has. A text with two of them near to one
   * another, or with one near to a question mark, may have to be recovered.
   *
   * @param c any character
   * @return true for rare ones, of private use, control and replacement characters, letters of other
   *     scripts
   */
  public static boolean isOdd(char c) {
    return SlipRepair.isOdd(c);
  }

  private static ReadingText.Builder reread(
      ReadingText.Builder raw, List<Finding> findings, Misreading way, Deadline deadline) {
    if (!(way == Misreading.UTF_8_AS_GBK ? isDenselyOdd(raw) : hasLatin(raw))) {
      return raw;
    }
    Places changed = new Places();
    Optional<ReadingText.Builder> read = way.undo(raw, changed, deadline);
    changed
        .started(FindingKind.TEXT_REPAIRED, "misread")
        .map(finding ->
            finding.with("was", way.was()).with("readAs", way.readAs()).build())
        .ifPresent(findings::add);
    return read.orElse(raw);
  }

  private static boolean hasLatin(CharSequence text) {
    int before = 0;
    for (int i = 0; i < text.length(); i++) {
      int kinds = CharKind.of(text.charAt(i));
      if (areBytes(before, kinds)) {
        return true;
      }
      before = kinds;
    }
    return false;
  }

  /** Whether three odd characters stand close together somewhere, as in text that was misread. */
  private static boolean isDenselyOdd(CharSequence text) {
    int last = -1 - NEAR;
    int secondLast = last;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && SlipRepair.isOdd(c)) {
        if (i - secondLast <= NEAR) {
          return true;
        }
        secondLast = last;
        last = i;
      }
    }
    return false;
  }
}
