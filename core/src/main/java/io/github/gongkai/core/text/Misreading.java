package io.github.gongkai.core.text;

import io.github.gongkai.core.limit.Deadline;
import java.util.List;
import java.util.Optional;

/**
 * Text whose bytes were read in a wrong charset: 鏀垮簻 is 政府 of UTF-8 read as GBK, {@code æ”¿åºœ}
 * the same read as Windows-1252. The bytes are got back from the characters and read again. What
 * comes out is taken only if all of it together is {@linkplain Prose plainly Chinese prose}.
 */
enum Misreading {
  /** UTF-8 read as Latin-1 or Windows-1252. */
  UTF_8_AS_LATIN("UTF-8", "Latin-1", Encoding.UTF_8) {
    @Override
    int stretch(CharSequence text, int from, ByteRun bytes) {
      return latin(text, from, bytes);
    }
  },
  /** GBK read as Latin-1 or Windows-1252. */
  GBK_AS_LATIN("GBK", "Latin-1", Encoding.GBK) {
    @Override
    int stretch(CharSequence text, int from, ByteRun bytes) {
      int end = latin(text, from, bytes);
      // a second byte may be a letter
      if (end < text.length() && bytes.size() % 2 == 1 && Gbk.isTrail(text.charAt(end))) {
        bytes.addLatin(end++);
      }
      return end;
    }
  },
  /** UTF-8 read as GBK. */
  UTF_8_AS_GBK("UTF-8", "GBK", Encoding.UTF_8_HAN) {
    @Override
    int stretch(CharSequence text, int from, ByteRun bytes) {
      int at = from;
      while (at < text.length() && (isGbk(text.charAt(at)) || isLost(text, at, bytes))) {
        bytes.addGbk(at++);
      }
      return at;
    }

    /** Bytes of many characters of GBK may pass for UTF-8; the characters they make are odd ones. */
    @Override
    boolean isMisread(CharSequence stretch, Yield read, boolean all) {
      Prose own = Prose.of(stretch);
      return read.isMostlyProse() && own.odd() * 4 >= own.common() + own.odd();
    }
  };

  private static final char REPLACEMENT = '\uFFFD';
  private static final int SAMPLE = 1_000;
  private static final int FEWEST_LATIN = 8;
  private static final int FEWEST_CHINESE = 4;
  private static final char LAST_LATIN_LETTER = '\u024F';

  /** The characters of Latin-1 that GB 2312 has, but for its letters. */
  private static final String CHINESE = "¤§¨°±·×÷\u00A0";

  private final String was;
  private final String readAs;
  private final Encoding real;

  Misreading(String was, String readAs, Encoding real) {
    this.was = was;
    this.readAs = readAs;
    this.real = real;
  }

  /** Adds the bytes of a stretch that may be misread, from here on; its end. */
  abstract int stretch(CharSequence text, int from, ByteRun bytes);

  /** Whether a stretch was misread, given that much of the text was, or all. */
  boolean isMisread(CharSequence stretch, Yield read, boolean all) {
    return (all || stretch.chars().anyMatch(c -> isForeign((char) c)))
        && (read.isWhole() || read.isMostlyProse());
  }

  /** Whether nothing in a text was read rightly, so that its ±± is 北, too. */
  private static boolean isAllMisread(CharSequence text) {
    return Prose.of(text).common() < FEWEST_CHINESE;
  }

  /** What no Chinese text has: —— and “” are characters of Windows-1252, too. */
  private static boolean isForeign(char c) {
    return c >= 0x80 && c <= 0xFF && CHINESE.indexOf(c) < 0;
  }

  private static int latin(CharSequence text, int from, ByteRun bytes) {
    int at = from;
    while (at < text.length() && (ByteRun.latin(text.charAt(at)) != 0 || isLost(text, at, bytes))) {
      bytes.addLatin(at++);
    }
    return at;
  }

  /** A digit is never taken for bytes, not even a full-width one. */
  private static boolean isGbk(char c) {
    return c != REPLACEMENT && !Character.isDigit(c) && Gbk.pair(c) != 0 || c == '€';
  }

  /** Within a stretch, what could not be decoded stands for a byte of it. */
  private static boolean isLost(CharSequence text, int at, ByteRun bytes) {
    return bytes.size() > 0 && text.charAt(at) == REPLACEMENT;
  }

  /** The charset that the bytes were in. */
  String was() {
    return was;
  }

  /** The charset that they were read in. */
  String readAs() {
    return readAs;
  }

  /** Reads a text again; empty when it was not misread in this way. */
  Optional<ReadingText.Builder> undo(ReadingText.Builder raw, Places changed, Deadline deadline) {
    Yield all = yieldOf(raw, deadline);
    if (all.isProse()) {
      return Optional.of(rewritten(raw, changed));
    }
    return this == UTF_8_AS_LATIN && all.isLatin()
        ? undoTwice(raw, changed, deadline)
        : Optional.empty();
  }

  /** What makes Latin letters only may make prose when those are read again. */
  private Optional<ReadingText.Builder> undoTwice(
      ReadingText.Builder raw, Places changed, Deadline deadline) {
    ReadingText.Builder once = rewritten(raw, new Places());
    for (Misreading way : List.of(UTF_8_AS_LATIN, GBK_AS_LATIN)) {
      if (way.yieldOf(once, deadline).isProse()) {
        return Optional.of(way.rewritten(rewritten(raw, changed), new Places()));
      }
    }
    return Optional.empty();
  }

  /** What all stretches together make; nothing when there is no time left. */
  private Yield yieldOf(ReadingText.Builder raw, Deadline deadline) {
    ByteRun bytes = new ByteRun(raw);
    boolean whole = isAllMisread(raw);
    Yield all = new Yield();
    for (int i = 0; i < raw.length(); ) {
      if (deadline.isPastAt(raw.startOf(i))) {
        return new Yield();
      }
      bytes.clear();
      int end = stretch(raw, i, bytes);
      Yield read = new Yield();
      read.count(bytes, real);
      if (isMisread(raw.subSequence(i, end), read, whole)) {
        all.add(read);
      }
      i = Math.max(i + 1, end);
    }
    return all;
  }

  /** What bytes make when they are read again. */
  static final class Yield {
    private int common;
    private int odd;
    private int characters;
    private int latin;
    private int broken;
    private final StringBuilder sample = new StringBuilder();

    void count(ByteRun bytes, Encoding real) {
      for (int at = 0; at < bytes.size(); ) {
        int length = real.length(bytes, at);
        if (length > 0) {
          char c = real.read(bytes, at);
          characters++;
          latin += ByteRun.latin(c) == 0 ? 0 : 1;
          if (sample.length() < SAMPLE) {
            sample.append(c);
          }
          common += HanScript.isCommon(c) ? 1 : 0;
          // letters with marks are those of readings, guó
          odd += c > LAST_LATIN_LETTER && Prose.isOdd(c) ? 1 : 0;
          at += length;
        } else {
          Broken lost = Broken.at(bytes, at, real);
          broken += lost.cut ? 1 : lost.to - at;
          at = lost.to;
        }
      }
    }

    void add(Yield other) {
      common += other.common;
      odd += other.odd;
      characters += other.characters;
      latin += other.latin;
      broken += other.broken;
      if (sample.length() < SAMPLE) {
        sample.append(other.sample).append('\n');
      }
    }

    boolean isWhole() {
      return characters > 0 && broken == 0;
    }

    boolean isLatin() {
      return latin >= FEWEST_LATIN && latin * 2L > characters && broken <= characters;
    }

    boolean isMostlyProse() {
      return characters > 0 && broken <= characters && (odd == 0 || odd * 2 <= common);
    }

    boolean isProse() {
      return broken <= characters
          && new Prose(common, odd).isPlain()
          && DictionaryWords.charactersIn(sample) * 3 >= Prose.of(sample).common();
    }
  }

  private ReadingText.Builder rewritten(ReadingText.Builder raw, Places changed) {
    ByteRun bytes = new ByteRun(raw);
    boolean whole = isAllMisread(raw);
    ReadingText.Builder text = ReadingText.builder(raw.length());
    for (int i = 0; i < raw.length(); ) {
      bytes.clear();
      int end = stretch(raw, i, bytes);
      Yield read = new Yield();
      read.count(bytes, real);
      if (isMisread(raw.subSequence(i, end), read, whole)) {
        changed.add(raw.startOf(i), raw.endOf(end - 1));
        rewrite(raw, bytes, text);
      } else {
        end = Math.max(i + 1, end);
        text.addAll(raw, i, end);
      }
      i = end;
    }
    return text;
  }

  private void rewrite(ReadingText.Builder raw, ByteRun bytes, ReadingText.Builder text) {
    for (int at = 0; at < bytes.size(); ) {
      int length = real.length(bytes, at);
      if (length > 0) {
        char c = real.read(bytes, at);
        text.add(c, raw.startOf(bytes.owner(at)), raw.endOf(bytes.owner(at + length - 1)));
        at += length;
      } else {
        at = addBroken(raw, bytes, at, text);
      }
    }
  }

  /** What begins a character and does not end it is lost; other characters stay as they are. */
  private int addBroken(
      ReadingText.Builder raw, ByteRun bytes, int from, ReadingText.Builder text) {
    Broken lost = Broken.at(bytes, from, real);
    int first = bytes.owner(from);
    int last = bytes.owner(lost.to - 1);
    if (lost.cut) {
      text.add(REPLACEMENT, raw.startOf(first), raw.endOf(last));
    } else {
      text.addAll(raw, first, last + 1);
    }
    return lost.to;
  }

  /** Bytes that make no character, and whether they are what is left of one. */
  private record Broken(int to, boolean cut) {

    static Broken at(ByteRun bytes, int from, Encoding real) {
      int to = from + real.cutLength(bytes, from);
      boolean cut = to > from || !bytes.isStart(from);
      to = Math.max(to, from + 1);
      while (!bytes.isStart(to) && real.length(bytes, to) == 0) {
        to++;
      }
      return new Broken(to, cut || !bytes.isStart(to));
    }
  }
}
