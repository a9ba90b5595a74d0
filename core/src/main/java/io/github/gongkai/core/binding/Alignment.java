package io.github.gongkai.core.binding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which entry of a template's forms each label of a chain stands for. Labels such as 其他 and 总计
 * occur several times in a form; the order of all labels together tells which is which. The
 * alignment keeps both orders and explains as many labels as it can, lines before captions.
 */
final class Alignment {

  static final int NONE = -1;

  private static final int LINE_WITH_FIGURES = 12;
  private static final int LINE = 10;
  private static final int CAPTION = 3;

  /** With fewer labels between them, two labels of one line are not told apart by their order. */
  private static final int FEWEST_BETWEEN = 3;

  /** Longer chains are aligned piece by piece, so that time stays in proportion to the text. */
  private static final int LONGEST = 1000;

  private final LabelChain chain;
  private final int[] entries;
  private final int score;

  private Alignment(LabelChain chain, int[] entries, int score) {
    this.chain = chain;
    this.entries = entries;
    this.score = score;
  }

  LabelChain chain() {
    return chain;
  }

  /** The entry of a label, {@link #NONE} when it stands for none. */
  int entryOf(int hit) {
    return entries[hit];
  }

  /** How many labels stand for an entry. */
  int matched() {
    return (int) Arrays.stream(entries).filter(entry -> entry != NONE).count();
  }

  /** How much of the form the chain explains. */
  int score() {
    return score;
  }

  /** Aligns a chain; a table that begins anew within it is a part of its own. */
  static List<Alignment> of(FormIndex form, LabelChain chain) {
    List<Alignment> alignments = new ArrayList<>();
    int from = 0;
    int[] last = new int[form.size()];
    Arrays.fill(last, NONE);
    for (int i = 0; i < chain.size(); i++) {
      int wording = chain.hits().get(i).wording();
      boolean oneLine = form.isOneLine(wording);
      boolean again = oneLine && last[form.entriesOf(wording)[0]] >= from;
      if (again && stoodApart(last, form.entriesOf(wording)[0], i)) {
        again = false;
      }
      if (again || i - from >= LONGEST) {
        int split = again ? beforeCaptions(form, chain, from, i) : i;
        alignments.add(align(form, chain.part(from, split)));
        from = split;
      }
      if (oneLine) {
        last[form.entriesOf(wording)[0]] = i;
      }
    }
    alignments.add(align(form, chain.part(from, chain.size())));
    return alignments;
  }

  /**
   * Whether an earlier label of a line stood before the table that comes to the line only now: a
   * sentence may begin with the words of a label. The lines behind it are all above that line.
   */
  private static boolean stoodApart(int[] last, int line, int now) {
    boolean reached = false;
    for (int later = line + 1; later < last.length; later++) {
      reached |= last[later] > last[line];
    }
    return !reached && now - last[line] > FEWEST_BETWEEN;
  }

  private static int beforeCaptions(FormIndex form, LabelChain chain, int from, int line) {
    int split = line;
    while (split - 1 > from
        && !form.isOneLine(chain.hits().get(split - 1).wording())
        && !chain.segments().get(split - 1).hasFigures()) {
      split--;
    }
    return split;
  }

  private static Alignment align(FormIndex form, LabelChain chain) {
    int hits = chain.size();
    int size = form.size();
    int[][] best = new int[hits + 1][];
    best[hits] = new int[size + 1];
    for (int h = hits - 1; h >= 0; h--) {
      int[] entries = form.entriesOf(chain.hits().get(h).wording());
      best[h] = best[h + 1];
      if (entries.length > 0) {
        best[h] = best[h + 1].clone();
        int reach = 0;
        for (int e = entries[entries.length - 1]; e >= 0; e--) {
          best[h][e] = Math.max(best[h + 1][e], best[h][e + 1]);
          if (reach < entries.length && entries[entries.length - 1 - reach] == e) {
            best[h][e] = Math.max(best[h][e], worth(form, chain, h, e) + best[h + 1][e + 1]);
            reach++;
          }
        }
      }
    }
    return new Alignment(chain, trace(form, chain, best), best[0][0]);
  }

  private static int[] trace(FormIndex form, LabelChain chain, int[][] best) {
    int[] found = new int[chain.size()];
    int entry = 0;
    for (int h = 0; h < found.length; h++) {
      found[h] = NONE;
      if (entry < form.size() && best[h][entry] > best[h + 1][entry]) {
        // this label counts: it stands for the first entry that gives the best
        for (int e : form.entriesOf(chain.hits().get(h).wording())) {
          if (e >= entry && worth(form, chain, h, e) + best[h + 1][e + 1] == best[h][entry]) {
            found[h] = e;
            entry = e + 1;
            break;
          }
        }
      }
    }
    return found;
  }

  private static int worth(FormIndex form, LabelChain chain, int hit, int entry) {
    if (!form.place(entry).isLine()) {
      return CAPTION;
    }
    if (chain.segments().get(hit).hasFigures()) {
      return LINE_WITH_FIGURES;
    }
    // 总计 without figures is the head of a column as likely as a row
    return form.entriesOf(chain.hits().get(hit).wording()).length == 1 ? LINE : CAPTION;
  }
}
