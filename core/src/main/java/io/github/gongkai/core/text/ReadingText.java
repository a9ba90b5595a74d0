package io.github.gongkai.core.text;

import io.github.gongkai.model.source.Span;
import java.util.Arrays;
import java.util.Objects;

/**
 * A document's text as a reader sees it, with its structure as {@linkplain Mark marks}, and for
 * every character the place it came from in the decoded document.
 *
 * <p>A second form of the same length, {@link #folded()}, has each character in the form that labels
 * are compared in (simplified, half width, lower case), so that an index found in one holds in the
 * other.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class ReadingText implements CharSequence {

  private final String chars;
  private final String folded;

  private final Origins origins;

  private ReadingText(String chars, String folded, Origins origins) {
    this.chars = chars;
    this.folded = folded;
    this.origins = origins;
  }

  /**
   * Starts a text.
   *
   * @param capacity how many characters to expect
   * @return a new builder
   */
  public static Builder builder(int capacity) {
    return new Builder(capacity);
  }

  @Override
  public int length() {
    return chars.length();
  }

  @Override
  public char charAt(int index) {
    return chars.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return chars.substring(start, end);
  }

  /**
   * The text with its marks.
   *
   * @return all characters
   */
  public String text() {
    return chars;
  }

  /**
   * The text in the form that labels are compared in, index by index the same as {@link #text()}.
   *
   * @return the folded characters
   */
  public String folded() {
    return folded;
  }

  /**
   * Where a stretch of this text came from.
   *
   * @param from its first index here
   * @param to the index after its last
   * @return the smallest span of the decoded document that covers it; for an empty stretch the
   *     empty span at its beginning
   */
  public Span span(int from, int to) {
    if (from >= to) {
      int at = origins.placeOf(from, chars.length());
      return Span.of(at, at);
    }
    int start = origins.start(from);
    return Span.of(start, Math.max(start, origins.end(to - 1)));
  }

  /**
   * A stretch of the text without its marks: what a person would copy. Marks and line ends become
   * single line ends, blanks around them are dropped.
   *
   * @param from its first index here
   * @param to the index after its last
   * @return the words
   */
  public String words(int from, int to) {
    char[] words = new char[to - from];
    chars.getChars(from, to, words, 0);
    int kept = 0;
    char pending = 0; // what stands for the gap before a character, none at the beginning
    for (char c : words) {
      if (!Mark.isGap(c)) {
        if (pending != 0 && kept > 0) {
          words[kept++] = pending;
        }
        pending = 0;
        words[kept++] = c;
      } else if (c == Mark.LINE || Mark.isHard(c)) {
        pending = '\n';
      } else if (pending == 0) {
        pending = ' ';
      }
    }
    return new String(words, 0, kept);
  }

  @Override
  public String toString() {
    return chars;
  }

  /** Collects characters with their places; not safe to share between threads. */
  public static final class Builder implements CharSequence {

    private char[] chars;
    private Origins origins = new Origins();
    private int length;

    private Builder(int capacity) {
      this.chars = new char[Math.max(16, capacity)];
    }

    /**
     * Adds a character.
     *
     * @param c the character
     * @param start where it begins in the decoded document
     * @param end where it ends there; the same as {@code start} for a mark that nothing stands for
     * @return this builder
     */
    public Builder add(char c, int start, int end) {
      if (length == chars.length) {
        chars = Arrays.copyOf(chars, length + (length >> 1) + 16);
      }
      origins.add(length, start, end);
      chars[length++] = c;
      return this;
    }

    /**
     * Adds a stretch of the decoded document as it stands there.
     *
     * @param document the decoded document
     * @param from where the stretch begins
     * @param to where it ends, behind its beginning
     * @return this builder
     */
    public Builder add(String document, int from, int to) {
      reserve(to - from);
      origins.addRun(length, from);
      document.getChars(from, to, chars, length);
      length += to - from;
      return this;
    }

    /**
     * Adds characters of another text, with their places.
     *
     * @param other the other text
     * @param from the first one's index there
     * @param to the index after the last one
     * @return this builder
     */
    Builder addAll(Builder other, int from, int to) {
      int more = Math.max(0, to - from);
      reserve(more);
      System.arraycopy(other.chars, from, chars, length, more);
      origins.addAll(length, other.origins, from, to);
      length += more;
      return this;
    }

    private void reserve(int more) {
      if (length + more > chars.length) {
        chars = Arrays.copyOf(chars, Math.max(length + more, length + (length >> 1) + 16));
      }
    }

    /** Takes places in a text that was made of another one for places in that one. */
    void trace(Builder source) {
      origins = origins.tracedTo(source.origins, length, source.length);
    }

    /**
     * How many characters were added.
     *
     * @return the length so far
     */
    @Override
    public int length() {
      return length;
    }

    /**
     * Takes off the end.
     *
     * @param most how many characters to keep, at most those that there are
     * @return this builder
     */
    public Builder cut(int most) {
      length = Math.min(most, length);
      origins.cut(length);
      return this;
    }

    /**
     * A character added before.
     *
     * @param index its index
     * @return the character
     */
    @Override
    public char charAt(int index) {
      return chars[Objects.checkIndex(index, length)];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      Objects.checkFromToIndex(start, end, length);
      return new String(chars, start, end - start);
    }

    @Override
    public String toString() {
      return new String(chars, 0, length);
    }

    /**
     * Where a character added before begins in the decoded document.
     *
     * @param index its index
     * @return the start of its place
     */
    public int startOf(int index) {
      return origins.start(index);
    }

    /**
     * Where a character added before ends in the decoded document.
     *
     * @param index its index
     * @return the end of its place
     */
    public int endOf(int index) {
      return origins.end(index);
    }

    /**
     * The text so far. The builder hands over its places and is empty again.
     *
     * @return a reading text of what was added
     */
    public ReadingText build() {
      String text = toString();
      ReadingText built = new ReadingText(text, Fold.all(text), origins);
      chars = new char[0];
      origins = new Origins();
      length = 0;
      return built;
    }
  }
}
