package io.github.gongkai.core.binding;

import io.github.gongkai.core.text.Fold;
import io.github.gongkai.core.text.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of rows that agencies print in a column of their own before the labels, headed 序号. They
 * stand right behind the figures of the row above and are none. Which they are is told by their
 * order; where that does not tell, the figures before them are not read.
 */
final class RowNumbers {

  private static final List<String> HEADS = List.of("序号", "编号");

  /** What may stand between the head of the numbers and the next label: a head nobody knows. */
  private static final int REACH = 12;

  private static final int LONGEST = 3;

  /** Rows that no label was found for have numbers too. */
  private static final int WIDEST_GAP = 3;

  /** Labels without a number, the titles of groups, between two that have one. */
  private static final int LOOK_BACK = 8;

  private final String folded;
  private final LabelChain chain;
  private final int[] numbers;
  private final int[] starts;
  private final boolean[] claimed;

  private RowNumbers(String folded, LabelChain chain) {
    this.folded = folded;
    this.chain = chain;
    this.numbers = new int[chain.size()];
    this.starts = new int[chain.size()];
    this.claimed = new boolean[chain.size()];
  }

  /** The chain with the row numbers belonging to their labels, where it has such numbers. */
  static LabelChain claim(String folded, LabelChain chain) {
    if (!chain.numbered() && !hasHead(folded, chain)) {
      return chain;
    }
    RowNumbers rows = new RowNumbers(folded, chain);
    rows.find();
    rows.choose();
    return rows.separated();
  }

  /** Whether a text shows a head of such a column anywhere; most do not. */
  static boolean mayHaveHead(String folded) {
    return HEADS.stream().anyMatch(folded::contains);
  }

  private static boolean hasHead(String folded, LabelChain chain) {
    for (LabelHit hit : chain.hits()) {
      String reach = folded.substring(Math.max(0, hit.lead() - REACH), hit.to());
      if (HEADS.stream().anyMatch(reach::contains)) {
        return true;
      }
    }
    return false;
  }

  /** Looks for a number that stands apart before each label. */
  private void find() {
    for (int i = 0; i < chain.size(); i++) {
      int end = lead(i);
      while (end > 0 && isBetweenCells(folded.charAt(end - 1))) {
        end--;
      }
      int start = end;
      while (start > 0 && Fold.isDigit(folded.charAt(start - 1))) {
        start--;
      }
      boolean apart = start == 0 || Mark.isGap(folded.charAt(start - 1));
      boolean number = start < end && end - start <= LONGEST && apart;
      numbers[i] = number ? Integer.parseInt(folded.substring(start, end)) : 0;
      starts[i] = start;
    }
  }

  private static boolean isBetweenCells(char c) {
    return Mark.isGap(c) && c != Mark.ROW && c != Mark.TABLE && c != Mark.TABLE_END;
  }

  /** Where a label begins; the number that was claimed for it before is to be found again. */
  private int lead(int label) {
    LabelHit hit = chain.hits().get(label);
    return chain.numbered()
        ? Ordinals.lead(
            folded, hit.from(), label == 0 ? 0 : chain.hits().get(label - 1).to())
        : hit.lead();
  }

  /** Claims the longest run of numbers that count rows; of two equal numbers neither is sure. */
  private void choose() {
    int[] length = new int[numbers.length];
    int[] previous = new int[numbers.length];
    int last = -1;
    for (int i = 0; i < numbers.length; i++) {
      previous[i] = -1;
      length[i] = numbers[i] > 0 ? 1 : 0;
      for (int p = Math.max(0, i - LOOK_BACK); p < i; p++) {
        int gap = numbers[i] - numbers[p];
        boolean follows = numbers[p] > 0 && gap >= 1 && gap <= WIDEST_GAP;
        if (follows && length[p] + 1 >= length[i]) {
          length[i] = length[p] + 1;
          previous[i] = p;
        }
      }
      if (numbers[i] > 0 && (last < 0 || length[i] >= length[last])) {
        last = i;
      }
    }
    for (int i = last; i >= 0; i = previous[i]) {
      claimed[i] = true;
    }
    boolean[] sure = claimed.clone();
    for (int i = 0; i < numbers.length; i++) {
      for (int j = Math.max(0, i - LOOK_BACK); j < i; j++) {
        if (numbers[i] > 0 && numbers[i] == numbers[j]) {
          sure[i] &= claimed[j] && claimed[i];
          sure[j] &= claimed[i] && claimed[j];
        }
      }
    }
    System.arraycopy(sure, 0, claimed, 0, sure.length);
  }

  /** Numbers that are sure go to their labels; elsewhere a number may be a row's or a figure. */
  private LabelChain separated() {
    List<LabelHit> hits = new ArrayList<>();
    for (int i = 0; i < chain.size(); i++) {
      LabelHit hit = chain.hits().get(i);
      hits.add(claimed[i] ? new LabelHit(starts[i], hit.from(), hit.to(), hit.wording()) : hit);
    }
    LabelChain read = LabelChain.of(folded, hits, chain);
    List<Segment> segments = new ArrayList<>(read.segments());
    for (int i = 0; i + 1 < hits.size(); i++) {
      if (!claimed[i + 1] && !isUnnumbered(i + 1)) {
        segments.set(i, segments.get(i).withoutFigures());
      }
    }
    return new LabelChain(List.copyOf(hits), List.copyOf(segments), true);
  }

  /** Whether the numbers go on behind a label as if it were not there. */
  private boolean isUnnumbered(int label) {
    int before = label - 1;
    while (before >= 0 && !claimed[before]) {
      before--;
    }
    int behind = label + 1;
    while (behind < numbers.length && !claimed[behind]) {
      behind++;
    }
    return before >= 0 && behind < numbers.length && numbers[behind] == numbers[before] + 1;
  }
}
