package io.github.gongkai.core.binding;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.core.text.Mark;
import java.util.ArrayList;
import java.util.Arrays;
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
    Kept kept = withoutRepeats(folded, withoutProse(folded, all));
    boolean mayBeNumbered = RowNumbers.mayHaveHead(folded);
    List<LabelChain> chains = new ArrayList<>();
    List<LabelHit> hits = kept.hits();
    List<Segment> segments = Arrays.asList(new Segment[hits.size()]);
    int first = 0;
    for (int i = 0; i < hits.size() && !deadline.isPastAt(hits.get(i).from()); i++) {
      boolean last = i + 1 == hits.size();
      int to = hits.get(i).to();
      int end = last
          ? Math.min(folded.length(), to + SegmentReader.LONGEST)
          : hits.get(i + 1).lead();
      Segment read = kept.behind().get(i);
      Segment behind = read.to() == end ? read : SegmentReader.read(folded, to, end);
      segments.set(i, behind);
      if (last || end - to > SegmentReader.LONGEST || behind.foreignLength() > MOST_FOREIGN) {
        if (i + 1 - first >= FEWEST) {
          LabelChain chain =
              new LabelChain(hits.subList(first, i + 1), segments.subList(first, i + 1), false);
          chains.add(mayBeNumbered ? RowNumbers.claim(folded, chain) : chain);
        }
        first = i + 1;
      }
    }
    return chains;
  }

  /**
   * Labels that were kept.
   *
   * @param hits the labels
   * @param behind what stood behind each of them when it was looked at, up to the label that followed
   */
  private record Kept(List<LabelHit> hits, List<Segment> behind) {}

  /** Converters write the text of a merged cell into each cell that it covers: one label, not two. */
  private static Kept withoutRepeats(String folded, Kept all) {
    Kept kept = new Kept(new ArrayList<>(all.hits().size()), all.behind());
    List<LabelHit> hits = kept.hits();
    int size = 0;
    for (int i = 0; i < all.hits().size(); i++) {
      LabelHit hit = all.hits().get(i);
      LabelHit last = size == 0 ? hit : hits.get(size - 1);
      boolean repeated =
          size > 0 && last.wording() == hit.wording() && areNeighbours(folded, last, hit);
      if (repeated) {
        hits.set(size - 1, new LabelHit(last.lead(), hit.from(), hit.to(), hit.wording()));
      } else {
        hits.add(hit);
        size++;
      }
      all.behind().set(size - 1, all.behind().get(i));
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

  private static Kept withoutProse(String folded, List<LabelHit> all) {
    Kept kept = new Kept(new ArrayList<>(all.size()), new ArrayList<>(all.size()));
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
        kept.hits().add(hit);
        kept.behind().add(behind);
      }
      cleanBefore = behind.closesCleanly();
    }
    return kept;
  }
}
