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

  /** With fewer labels between them, two labels of one line are not told apart by their order. */
  private static final int FEWEST_BETWEEN = 3;

  /** Longer chains are aligned piece by piece, so that time stays in proportion to the text. */
  private static final int LONGEST = 1000;

  private final LabelChain chain;
  private final int[] entries;
  private final int[] lines;
  private final int score;

  private Alignment(LabelChain chain, int[] entries, int[] lines, int score) {
    this.chain = chain;
    this.entries = entries;
    this.lines = lines;
    this.score = score;
  }

  LabelChain chain() {
    return chain;
  }

  /** The entry of a label, {@link #NONE} when it stands for none. */
  int entryOf(int hit) {
    return entries[hit];
  }

  /** The line that the figures behind a label belong to, {@link #NONE} when they belong to none. */
  int lineAt(int hit) {
    return lines[hit];
  }

  /** How many labels stand for an entry. */
  int matched() {
    return (int) Arrays.stream(entries).filter(entry -> entry != NONE).count();
  }

  /** How much of the form the chain explains. */
  int score() {
    return score;
  }

  /**
   * Aligns a chain; a table that begins anew within it is a part of its own. There is none where the
   * form knows none of the labels.
   */
  static List<Alignment> of(FormIndex form, LabelChain chain) {
    if (!knowsAny(form, chain)) {
      return List.of();
    }
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

  private static boolean knowsAny(FormIndex form, LabelChain chain) {
    for (int i = 0; i < chain.size(); i++) {
      if (form.entriesOf(chain.hits().get(i).wording()).length > 0) {
        return true;
      }
    }
    return false;
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
    int[] known = new int[chain.size()];
    int count = 0;
    for (int h = 0; h < known.length; h++) {
      known[count] = h;
      count += form.entriesOf(chain.hits().get(h).wording()).length > 0 ? 1 : 0;
    }
    EntryOrder order = new EntryOrder(count, form.size());
    for (int k = count - 1; k >= 0; k--) {
      int wording = chain.hits().get(known[k]).wording();
      int[] worth = chain.segments().get(known[k]).hasFigures()
          ? form.worthWithFigures(wording)
          : form.worthWithout(wording);
      order.add(k, form.entriesOf(wording), worth);
    }
    int score = order.total();
    int[] choice = order.choice();
    int[] entries = new int[known.length];
    Arrays.fill(entries, NONE);
    for (int k = 0; k < count; k++) {
      entries[known[k]] = choice[k];
    }
    return new Alignment(chain, entries, lines(form, chain, entries), score);
  }

  /** The line that the figures behind each label belong to. */
  private static int[] lines(FormIndex form, LabelChain chain, int[] entries) {
    int[] lines = new int[entries.length];
    for (int h = 0; h < entries.length; h++) {
      int entry = entries[h];
      boolean figures = entry != NONE && chain.segments().get(h).hasFigures();
      if (entry == NONE || !figures && !form.isLine(entry)) {
        lines[h] = NONE;
      } else {
        boolean head = !figures && isHeadOfTransposed(form, chain, entries, h);
        lines[h] = head ? NONE : form.lineBehind(entry);
      }
    }
    return lines;
  }

  /** Labels side by side in one row of an HTML table are heads of columns, and no empty lines. */
  private static boolean isHeadOfTransposed(
      FormIndex form, LabelChain chain, int[] entries, int hit) {
    List<Segment> segments = chain.segments();
    boolean next = segments.get(hit).isOneCellEnd() && isLine(form, entries, hit + 1);
    boolean last = hit > 0
        && segments.get(hit - 1).isOneCellEnd()
        && isLine(form, entries, hit - 1)
        && segments.get(hit).endsRow();
    return (next || last) && segments.stream().anyMatch(Segment::endsRow);
  }

  private static boolean isLine(FormIndex form, int[] entries, int hit) {
    return hit < entries.length && entries[hit] != NONE && form.isLine(entries[hit]);
  }
}
