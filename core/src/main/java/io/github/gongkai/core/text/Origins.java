package io.github.gongkai.core.text;

import java.util.Arrays;

/**
 * Where each character of a text came from. Neighbours mostly came from neighbours, so that a text
 * has a few runs of characters and not a place for each.
 */
final class Origins {

  /** Instead of an end: each character of the run has one of its own. */
  private static final int EACH = -1;

  /** The index of the first character of each run. */
  private int[] firsts = new int[16];

  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int count;

  /** Adds the next character's place; the end is at or behind the start. */
  void add(int index, int start, int end) {
    int last = count - 1;
    if (end == start + 1) {
      addRun(index, start);
    } else if (last < 0 || ends[last] != end || starts[last] != start) {
      begin(index, start, end);
    }
  }

  /** Adds the places of characters that stand side by side, from a start on. */
  void addRun(int index, int start) {
    int last = count - 1;
    if (last < 0 || ends[last] != EACH || starts[last] + (index - firsts[last]) != start) {
      begin(index, start, EACH);
    }
  }

  private void begin(int index, int start, int end) {
    if (count == firsts.length) {
      firsts = Arrays.copyOf(firsts, 2 * count);
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    firsts[count] = index;
    starts[count] = start;
    ends[count++] = end;
  }

  /** Adds the places of another text's characters for those from an index on. */
  void addAll(int index, Origins other, int from, int to) {
    int run = from < to ? other.run(from) : 0;
    for (int at = from; at < to; run++) {
      int next = run + 1 < other.count ? Math.min(to, other.firsts[run + 1]) : to;
      int here = index + at - from;
      if (other.ends[run] == EACH) {
        int start = other.starts[run] + at - other.firsts[run];
        add(here, start, start + 1);
      } else {
        add(here, other.starts[run], other.ends[run]);
      }
      at = next;
    }
  }

  /** These places of a text of so many characters, which are indexes of another text, in that one's document. */
  Origins tracedTo(Origins source, int length, int sourceLength) {
    Origins traced = new Origins();
    for (int run = 0; run < count; run++) {
      int first = firsts[run];
      int next = run + 1 < count ? firsts[run + 1] : length;
      if (ends[run] == EACH) {
        traced.addAll(first, source, starts[run], starts[run] + next - first);
      } else {
        int start = source.placeOf(starts[run], sourceLength);
        int end = ends[run] <= starts[run] ? start : Math.max(start, source.end(ends[run] - 1));
        traced.add(first, start, end);
      }
    }
    return traced;
  }

  /** Where a character begins; behind the last one, where that ends. */
  int placeOf(int index, int length) {
    if (index < length) {
      return start(index);
    }
    return length == 0 ? 0 : end(length - 1);
  }

  int start(int index) {
    int run = run(index);
    return ends[run] == EACH ? starts[run] + index - firsts[run] : starts[run];
  }

  int end(int index) {
    int run = run(index);
    return ends[run] == EACH ? starts[run] + index - firsts[run] + 1 : ends[run];
  }

  /** Forgets the characters from an index on. */
  void cut(int index) {
    while (count > 0 && firsts[count - 1] >= index) {
      count--;
    }
  }

  private int run(int index) {
    int low = 0;
    int high = count - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (firsts[middle] <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
