package io.github.gongkai.core.text;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import java.util.List;
import java.util.Optional;

/** Puts right the lines that {@linkplain ByteSlip slipped by a byte}, where that is certain. */
final class SlipRepair {

  /** Two odd characters, or one and a scar, so near to one another make a line suspect. */
  private static final int NEAR = 8;

  private static final int FEWEST_COMMON = 4;
  private static final int EARLIER = 4;

  /** As far as another beginning changes the words. */
  private static final int OPENING = 60;

  /** Enough to tell words from what is none; looking them up costs most. */
  private static final int SAMPLE = 1_000;

  private static final int LONGEST_LINE = 5_000;

  private SlipRepair() {}

  /** Where the next two odd characters are that stand close together; -1 where none are. */
  private static int suspect(CharSequence text, int from) {
    int last = -1 - NEAR;
    int scar = -1 - NEAR;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '?') {
        scar = i;
      } else if (c >= 0x80 && (CharKind.of(c) & CharKind.ODD) != 0) {
        if (i - Math.max(last, scar) <= NEAR) {
          return i;
        }
        last = i;
      }
    }
    return -1;
  }

  static boolean isOdd(char c) {
    return c == '€' || c > 0x17F && Prose.isOdd(c);
  }

  /** Whether any line seems to have slipped, from that on in which the first odd characters stand close together. */
  static boolean isNeeded(CharSequence text, int first, Deadline deadline) {
    for (int at = first; at >= 0; at = suspect(text, lineEnd(text, at))) {
      if (deadline.isPast()
          || !ByteSlip.stretches(text, lineStart(text, at), lineEnd(text, at)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Repairs a text; the same text when nothing is repaired. Says what seems slipped and is left. */
  static ReadingText.Builder repair(
      ReadingText.Builder raw, List<Finding> findings, Places left, Deadline deadline) {
    Places repaired = new Places();
    ReadingText.Builder text = ReadingText.builder(raw.length());
    int copied = 0;
    for (int at = suspect(raw, 0); at >= 0; at = suspect(raw, Math.max(copied, lineEnd(raw, at)))) {
      if (deadline.isPast() && deadline.isPastAt(raw.startOf(at))) {
        break;
      }
      int from = Math.max(copied, lineStart(raw, at));
      int to = lineEnd(raw, at);
      for (ByteSlip.Stretch found : ByteSlip.stretches(raw, from, to)) {
        Optional<ByteSlip.Stretch> better = better(raw, found, Math.max(copied, from));
        if (better.isPresent()) {
          ByteSlip.Stretch stretch = better.get();
          ReadingText.Builder read = ByteSlip.read(raw, stretch);
          text.addAll(raw, copied, stretch.from());
          text.addAll(read, 0, read.length());
          copied = stretch.to();
          repaired.add(raw.startOf(stretch.from()), raw.endOf(stretch.to() - 1));
        } else {
          left.add(raw.startOf(found.from()), raw.endOf(found.to() - 1));
        }
      }
    }
    repaired.finding(FindingKind.TEXT_REPAIRED, "slipped").ifPresent(findings::add);
    return repaired.count() == 0 ? raw : text.addAll(raw, copied, raw.length());
  }

  /**
   * A stretch that is plainly prose when read slipped and plainly not as it is. Its first characters
   * may be common ones by chance, so it begins where most words come out.
   */
  private static Optional<ByteSlip.Stretch> better(
      ReadingText.Builder raw, ByteSlip.Stretch found, int earliest) {
    if (!isPlainlyBetter(raw.subSequence(found.from(), found.to()), ByteSlip.read(raw, found))) {
      return Optional.empty();
    }
    ByteSlip.Stretch best = found;
    int most = -1;
    int context = Math.max(earliest, found.from() - 2 * EARLIER);
    for (int from = found.from();
        from >= Math.max(earliest, found.from() - EARLIER) && ByteSlip.mayOpen(raw, from);
        from--) {
      ByteSlip.Stretch stretch = new ByteSlip.Stretch(from, found.to(), found.openEnd());
      ReadingText.Builder read = ByteSlip.read(raw, stretch);
      if (read.chars().anyMatch(c -> c == 0 || Character.isDigit(c))) {
        break;
      }
      String opening = raw.subSequence(context, from) + read.toString();
      int words =
          DictionaryWords.charactersIn(opening.substring(0, Math.min(opening.length(), OPENING)));
      if (words > most) {
        most = words;
        best = stretch;
      }
    }
    return Optional.of(best);
  }

  private static boolean isPlainlyBetter(CharSequence damaged, ReadingText.Builder read) {
    Prose prose = Prose.of(read);
    // replacement characters at its ends stand for what is lost, not for what is wrong
    int lost = (int) read.chars().filter(c -> c == '\uFFFD').count();
    if (prose.common() < FEWEST_COMMON || (prose.odd() - lost) * 9 > prose.common()) {
      return false;
    }
    CharSequence sample = start(read);
    int words = DictionaryWords.charactersIn(sample);
    return words * 3 >= Prose.of(sample).common()
        && DictionaryWords.charactersIn(start(damaged)) * 3 <= words;
  }

  private static CharSequence start(CharSequence text) {
    return text.length() <= SAMPLE ? text : text.subSequence(0, SAMPLE);
  }

  private static int lineStart(CharSequence text, int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST_LINE && !isBound(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int lineEnd(CharSequence text, int at) {
    int end = at;
    while (end < text.length() && end - at < LONGEST_LINE && !isBound(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** A line's end, an element's, or a digit, which is never taken for bytes. */
  private static boolean isBound(char c) {
    return c == '\n' || c == '\r' || c == '<' || c == '>' || Character.isDigit(c);
  }
}
