package io.github.gongkai.core.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Text in GBK that lost a byte, after which every character is made of the second byte of one and
 * the first of the next: {@code ！吧婷懿簧暇W} is “涉密不上網 so. It ends where an ASCII character is
 * taken for a second byte or another byte is lost.
 *
 * <p>Finds the stretches of a line that read better slipped than as they are, with two readings side
 * by side, and the cheapest way of changing between them. Work is linear in the line. Digits are
 * never taken for bytes: a stretch ends before one.
 */
final class ByteSlip {

  /** Full-width forms are made half-width by some crawlers, byte by byte. */
  private static final int FULL_WIDTH_LEAD = 0xA3;

  private static final int FULL_WIDTH_SHIFT = 0x80;
  private static final String PUNCTUATION = "，。、：；“”‘’《》〈〉（）！？—…·〔〕【】";
  private static final char REPLACEMENT = '\uFFFD';

  private static final int COMMON = 2;
  private static final int MARK = 1;
  private static final int ODD = -5;
  private static final int NEVER = -1_000_000;
  private static final int BYTE_LOST = -10;
  private static final int WIDENED = -2;

  /** How a character is read. */
  private enum How {
    /** As it is. */
    PLAIN,
    /** As it is, after a first byte without its second. */
    PLAIN_AFTER_LOSS,
    /** As the second byte of a character whose first is lost, and a first byte. */
    OPENING,
    /** As the second byte of a character and the first of the next. */
    SLIPPED,
    /** As the second byte of a character, and the last so. */
    CLOSING
  }

  /** A stretch to be read slipped, from its first character to the one after its last. */
  record Stretch(int from, int to, boolean openEnd) {}

  private final CharSequence text;
  private final int from;
  private final int to;
  private final How[] plainBy;
  private final How[] slippedBy;

  private ByteSlip(CharSequence text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.plainBy = new How[to - from];
    this.slippedBy = new How[to - from];
  }

  /** The stretches of a line that may have slipped, in order. */
  static List<Stretch> stretches(CharSequence text, int from, int to) {
    ByteSlip slip = new ByteSlip(text, from, to);
    return slip.traced(slip.endsSlipped());
  }

  private boolean endsSlipped() {
    int plain = 0;
    int slipped = NEVER;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      int own = plainValue(i);
      int nextPlain = plain + own;
      plainBy[i - from] = How.PLAIN;
      if (i > from && slipped > NEVER / 2) {
        int closing = slipped + closingValue(i);
        if (closing > nextPlain) {
          nextPlain = closing;
          plainBy[i - from] = How.CLOSING;
        }
        int lost = slipped + (isScar(c) ? 0 : BYTE_LOST) + own;
        if (lost > nextPlain) {
          nextPlain = lost;
          plainBy[i - from] = How.PLAIN_AFTER_LOSS;
        }
      }
      int nextSlipped = NEVER;
      if (second(i) != 0) {
        boolean scarred = i > 0 && isScar(text.charAt(i - 1));
        nextSlipped = plain + (scarred ? BYTE_LOST / 2 : BYTE_LOST) + widening(c);
        slippedBy[i - from] = How.OPENING;
        if (i > from && slipped > NEVER / 2) {
          int going = slipped + value(joined(i)) + widening(c);
          if (going > nextSlipped) {
            nextSlipped = going;
            slippedBy[i - from] = How.SLIPPED;
          }
        }
      }
      plain = nextPlain;
      slipped = nextSlipped;
    }
    return slipped + BYTE_LOST / 2 > plain;
  }

  private List<Stretch> traced(boolean endsSlipped) {
    List<Stretch> stretches = new ArrayList<>();
    boolean slipped = endsSlipped;
    int end = to;
    boolean openEnd = endsSlipped;
    for (int i = to - 1; i >= from; i--) {
      if (slipped) {
        if (slippedBy[i - from] == How.OPENING) {
          stretches.add(new Stretch(i, end, openEnd));
          slipped = false;
        }
      } else if (plainBy[i - from] == How.CLOSING) {
        slipped = true;
        openEnd = false;
        end = i + 1;
      } else if (plainBy[i - from] == How.PLAIN_AFTER_LOSS) {
        slipped = true;
        openEnd = true;
        end = i;
      }
    }
    Collections.reverse(stretches);
    return stretches;
  }

  /** What a byte that was lost leaves. */
  static boolean isScar(char c) {
    return c == '?' || c == REPLACEMENT;
  }

  /** Whether a stretch may begin here. */
  static boolean mayOpen(CharSequence text, int at) {
    return text.charAt(at) >= 0x80 && second(text.charAt(at)) != 0;
  }

  private static int widening(char c) {
    return c < 0x80 ? WIDENED : 0;
  }

  private int plainValue(int i) {
    char c = text.charAt(i);
    if (c >= 0x80) {
      return value(c);
    }
    boolean letter = Gbk.isTrail(c) && i > from && HanScript.isHan(text.charAt(i - 1));
    return letter ? -MARK : 0;
  }

  private static int value(char c) {
    if (c == 0 || Character.isDigit(c)) {
      return NEVER;
    }
    if (HanScript.isCommon(c)) {
      return COMMON;
    }
    return PUNCTUATION.indexOf(c) >= 0 ? MARK : ODD;
  }

  private int closingValue(int i) {
    char c = text.charAt(i);
    if (!Gbk.isTrail(c) && c != '€') {
      return NEVER;
    }
    return value(Gbk.character(second(i - 1), c == '€' ? Gbk.EURO : c));
  }

  private char joined(int i) {
    return Gbk.character(second(i - 1), first(i));
  }

  private int first(int i) {
    return first(text.charAt(i));
  }

  private int second(int i) {
    return second(text.charAt(i));
  }

  private static int first(char c) {
    return c < 0x80 ? FULL_WIDTH_LEAD : Gbk.pair(c) >> 8;
  }

  /** 0 for a character that has not two bytes, and for a digit, which is never taken for one. */
  private static int second(char c) {
    if (c > ' ' && c < 0x7F && !(c >= '0' && c <= '9')) {
      return c + FULL_WIDTH_SHIFT;
    }
    return Character.isDigit(c) || c == REPLACEMENT ? 0 : Gbk.pair(c) & 0xFF;
  }

  /** A stretch as it was before it slipped, each character with the two that it was made of. */
  static ReadingText.Builder read(ReadingText.Builder raw, Stretch stretch) {
    ReadingText.Builder read = ReadingText.builder(stretch.to() - stretch.from() + 1);
    int first = stretch.from();
    boolean scarred = first > 0 && isScar(raw.charAt(first - 1));
    if (!scarred) {
      read.add(REPLACEMENT, raw.startOf(first), raw.endOf(first));
    }
    for (int i = first + 1; i < stretch.to(); i++) {
      char c = raw.charAt(i);
      boolean last = i == stretch.to() - 1 && !stretch.openEnd();
      int second = !last ? first(c) : c == '€' ? Gbk.EURO : c;
      read.add(Gbk.character(second(raw.charAt(i - 1)), second), raw.startOf(i - 1), raw.endOf(i));
    }
    if (stretch.openEnd() && (stretch.to() >= raw.length() || !isScar(raw.charAt(stretch.to())))) {
      int last = stretch.to() - 1;
      read.add(REPLACEMENT, raw.startOf(last), raw.endOf(last));
    }
    return read;
  }
}
