package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EntryOrderTest {

  /** The best worth of the labels from one on, with the entries from one on, tried one by one. */
  private static int best(int[][] entries, int[][] worth, int label, int entry) {
    if (label == entries.length) {
      return 0;
    }
    int best = best(entries, worth, label + 1, entry);
    for (int k = 0; k < entries[label].length; k++) {
      if (entries[label][k] >= entry) {
        best = Math.max(
            best, worth[label][k] + best(entries, worth, label + 1, entries[label][k] + 1));
      }
    }
    return best;
  }

  @Test
  void nothingIsWorthMoreThanTheChoice() {
    Random random = new Random(20_260_101);
    for (int run = 0; run < 5_000; run++) {
      int size = 1 + random.nextInt(90);
      int[][] entries = new int[random.nextInt(8)][];
      int[][] worth = new int[entries.length][];
      for (int label = 0; label < entries.length; label++) {
        entries[label] =
            random.ints(random.nextInt(4), 0, size).sorted().distinct().toArray();
        worth[label] =
            Arrays.stream(entries[label]).map(entry -> 1 + random.nextInt(12)).toArray();
      }

      EntryOrder order = new EntryOrder(entries.length, size);
      for (int label = entries.length - 1; label >= 0; label--) {
        order.add(label, entries[label], worth[label]);
      }
      int total = order.total();
      int[] choice = order.choice();

      assertThat(total).isEqualTo(best(entries, worth, 0, 0));
      int sum = 0;
      int last = -1;
      for (int label = 0; label < choice.length; label++) {
        if (choice[label] != Alignment.NONE) {
          assertThat(choice[label]).isGreaterThan(last);
          last = choice[label];
          sum += worth[label][Arrays.binarySearch(entries[label], choice[label])];
        }
      }
      assertThat(sum).isEqualTo(total);
    }
  }

  @Test
  void ofEqualChoicesTheFirstEntryIsTaken() {
    EntryOrder order = new EntryOrder(1, 5);
    order.add(0, new int[] {1, 3}, new int[] {3, 3});

    assertThat(order.choice()).containsExactly(1);
  }
}
