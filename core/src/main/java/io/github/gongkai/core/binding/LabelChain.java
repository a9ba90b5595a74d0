package io.github.gongkai.core.binding;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.core.text.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels that follow one another as they do in a table, with what stands behind each of them.
 *
 * @param hits the labels
 * @param segments what stands behind each label, as many as labels
 * @param numbered whether its rows have numbers in a column of their own
 */
record LabelChain(List<LabelHit> hits, List<Segment> segments, boolean numbered) {

  /** Fewer labels than this are no table but words in prose. */
  private static final int FEWEST = 3;

  /** Unknown words between two labels of one table, at the most. */
  private static final int MOST_FOREIGN = 160;

  int size() {
    return hits.size();
  }

  LabelChain part(int from, int to) {
    return new LabelChain(hits.subList(from, to), segments.subList(from, to), numbered);
  }

  /** A chain with more labels in it; what stands behind its last one stays the same. */
  static LabelChain of(String folded, List<LabelHit> hits, LabelChain before) {
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i + 1 < hits.size(); i++) {
      segments.add(SegmentReader.read(folded, hits.get(i).to(), hits.get(i + 1).lead()));
    }
    int end = before.segments().get(before.size() - 1).to();
    segments.add(SegmentReader.read(folded, hits.get(hits.size() - 1).to(), end));
    return new LabelChain(List.copyOf(hits), List.copyOf(segments), before.numbered());
  }

  /**
   * The chains of a text. Labels within prose are left out: a table's label begins and ends where
   * its cell or line does, or where figures or other labels do.
   */
  static List<LabelChain> find(String folded, List<LabelHit> all, Deadline deadline) {
    List<LabelHit> hits = withoutRepeats(folded, withoutProse(folded, all));
    List<LabelChain> chains = new ArrayList<>();
    List<LabelHit> open = new ArrayList<>();
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < hits.size() && !deadline.isPastAt(hits.get(i).from()); i++) {
      boolean last = i + 1 == hits.size();
      int end = last
          ? Math.min(folded.length(), hits.get(i).to() + SegmentReader.LONGEST)
          : hits.get(i + 1).lead();
      Segment behind = SegmentReader.read(folded, hits.get(i).to(), end);
      open.add(hits.get(i));
      segments.add(behind);
      if (last
          || end - hits.get(i).to() > SegmentReader.LONGEST
          || behind.foreignLength() > MOST_FOREIGN) {
        if (open.size() >= FEWEST) {
          chains.add(RowNumbers.claim(
              folded, new LabelChain(List.copyOf(open), List.copyOf(segments), false)));
        }
        open.clear();
        segments.clear();
      }
    }
    return chains;
  }

  /** Converters write the text of a merged cell into each cell that it covers: one label, not two. */
  private static List<LabelHit> withoutRepeats(String folded, List<LabelHit> all) {
    List<LabelHit> kept = new ArrayList<>();
    for (LabelHit hit : all) {
      LabelHit last = kept.isEmpty() ? hit : kept.get(kept.size() - 1);
      boolean repeated =
          !kept.isEmpty() && last.wording() == hit.wording() && areNeighbours(folded, last, hit);
      if (repeated) {
        kept.set(kept.size() - 1, new LabelHit(last.lead(), hit.from(), hit.to(), hit.wording()));
      } else {
        kept.add(hit);
      }
    }
    return kept;
  }

  /** Whether nothing but the end of one cell stands between two labels. */
  private static boolean areNeighbours(String folded, LabelHit last, LabelHit next) {
    int cells = 0;
    for (int i = last.to(); i < next.lead(); i++) {
      char c = folded.charAt(i);
      cells += c == Mark.CELL ? 1 : 0;
      boolean gap = Mark.isGap(c) || c == ')' || c == '”' || c == '"';
      if (c != Mark.CELL && (!gap || Mark.isHard(c))) {
        return false;
      }
    }
    return cells == 1;
  }

  private static List<LabelHit> withoutProse(String folded, List<LabelHit> all) {
    List<LabelHit> kept = new ArrayList<>();
    boolean cleanBefore = all.isEmpty()
        || SegmentReader.read(
                folded,
                Math.max(0, all.get(0).lead() - SegmentReader.LONGEST),
                all.get(0).lead())
            .closesCleanly();
    for (int i = 0; i < all.size(); i++) {
      LabelHit hit = all.get(i);
      int end = i + 1 < all.size()
          ? all.get(i + 1).lead()
          : Math.min(folded.length(), hit.to() + SegmentReader.LONGEST);
      Segment behind = SegmentReader.read(folded, hit.to(), end);
      if (cleanBefore && behind.opensCleanly()) {
        kept.add(hit);
      }
      cleanBefore = behind.closesCleanly();
    }
    return kept;
  }
}
