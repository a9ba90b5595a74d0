package io.github.gongkai.core.binding;

import java.util.Arrays;

/**
 * Chooses among the entries that labels may stand for, so that both follow in their orders and are
 * worth the most together. Labels are added from the last to the first.
 *
 * <p>What the labels added so far are worth, where only the entries from some one on are left to
 * them, falls from entry to entry in few steps. A label moves one or two of these; what it changed is
 * noted, so that the way back through the labels is as short.
 */
final class EntryOrder {

  private static final int NONE = Alignment.NONE;

  private static final int BITS = 64;

  /** By how much the worth falls behind an entry. */
  private final int[] steps;

  /** The bits of the entries behind which it falls at all. */
  private final long[] falls;

  private final int[][] entries;
  private final int[][] worth;

  /** Where the changes of each label begin. */
  private final int[] marks;

  private int[] changed;
  private int[] before;
  private int changes;
  private int total;

  /**
   * Prepares a choice.
   *
   * @param labels how many labels there are
   * @param size how many entries there are
   */
  EntryOrder(int labels, int size) {
    steps = new int[size];
    falls = new long[size / BITS + 1];
    entries = new int[labels][];
    worth = new int[labels][];
    marks = new int[labels];
    changed = new int[2 * labels + 1];
    before = new int[changed.length];
  }

  /**
   * Adds the label before those that were added.
   *
   * @param label its number
   * @param mayBe the entries that it may stand for, in order
   * @param worths what it is worth as each of them
   */
  void add(int label, int[] mayBe, int[] worths) {
    entries[label] = mayBe;
    worth[label] = worths;
    marks[label] = changes;
    // what stands behind an entry is not changed by the choice of one before it
    for (int k = 0; k < mayBe.length; k++) {
      raise(mayBe[k], worths[k]);
    }
  }

  /** What the best choice is worth. */
  int total() {
    return total;
  }

  private void raise(int entry, int to) {
    int gain = to - steps[entry];
    if (gain <= 0) {
      return;
    }
    change(entry, to);
    int at = lastFall(entry - 1);
    while (at >= 0 && gain > 0) {
      int less = Math.min(gain, steps[at]);
      change(at, steps[at] - less);
      gain -= less;
      at = lastFall(at - 1);
    }
    total += gain;
  }

  private int lastFall(int from) {
    if (from < 0) {
      return NONE;
    }
    int word = from / BITS;
    long left = falls[word] & -1L >>> BITS - 1 - from % BITS;
    while (left == 0 && word > 0) {
      left = falls[--word];
    }
    return left == 0 ? NONE : word * BITS + BITS - 1 - Long.numberOfLeadingZeros(left);
  }

  private void change(int entry, int to) {
    if (changes == changed.length) {
      changed = Arrays.copyOf(changed, 2 * changes);
      before = Arrays.copyOf(before, 2 * changes);
    }
    changed[changes] = entry;
    before[changes++] = steps[entry];
    steps[entry] = to;
    if (to == 0) {
      falls[entry / BITS] &= ~(1L << entry);
    } else {
      falls[entry / BITS] |= 1L << entry;
    }
  }

  /** Takes back what a label changed; by how much it raised the worth from an entry on. */
  private int takeBack(int label, int entry) {
    int raised = 0;
    while (changes > marks[label]) {
      int at = changed[--changes];
      raised += at >= entry ? steps[at] - before[changes] : 0;
      steps[at] = before[changes];
    }
    return raised;
  }

  /** The entry of each label, {@link Alignment#NONE} for labels that stand for none. Ends the use of this. */
  int[] choice() {
    int[] found = new int[entries.length];
    int entry = 0;
    int left = total;
    for (int label = 0; label < found.length; label++) {
      found[label] = NONE;
      int raised = takeBack(label, entry);
      if (raised > 0) {
        // this label counts: it stands for the first entry that gives the best
        int behind = left - raised;
        int next = entry;
        for (int k = 0; found[label] == NONE; k++) {
          while (next <= entries[label][k]) {
            behind -= steps[next++];
          }
          if (entries[label][k] >= entry && behind + worth[label][k] == left) {
            found[label] = entries[label][k];
          }
        }
        left = behind;
        entry = next;
      }
    }
    return found;
  }
}
