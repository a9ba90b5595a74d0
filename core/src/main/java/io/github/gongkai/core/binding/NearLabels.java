package io.github.gongkai.core.binding;

import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Labels of lines that lost or gained a character, {@code 属于国家秘}: taken for a line only where
 * figures follow, where the form has that line just there, and where no other line of the form fits.
 */
final class NearLabels {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 60;

  private final String folded;
  private final FormIndex form;
  private final LabelTrie trie;

  NearLabels(String folded, FormIndex form, LabelTrie trie) {
    this.folded = folded;
    this.form = form;
    this.trie = trie;
  }

  /** A chain with the words that are nearly labels among its labels; empty if there are none. */
  Optional<LabelChain> complete(Alignment alignment) {
    LabelChain chain = alignment.chain();
    List<LabelHit> hits = new ArrayList<>();
    int[] after = nextEntries(alignment);
    int before = Alignment.NONE;
    for (int i = 0; i < chain.size(); i++) {
      hits.add(chain.hits().get(i));
      before = alignment.entryOf(i) == Alignment.NONE ? before : alignment.entryOf(i);
      if (before != Alignment.NONE && after[i] > before + 1) {
        hits.addAll(between(chain.segments().get(i), before + 1, after[i]));
      }
    }
    return hits.size() == chain.size()
        ? Optional.empty()
        : Optional.of(LabelChain.of(folded, hits, chain));
  }

  /** For each label the entry of the next one that stands for any. */
  private static int[] nextEntries(Alignment alignment) {
    int[] next = new int[alignment.chain().size()];
    int after = Alignment.NONE;
    for (int i = next.length - 1; i >= 0; i--) {
      next[i] = after;
      after = alignment.entryOf(i) == Alignment.NONE ? after : alignment.entryOf(i);
    }
    return next;
  }

  private List<LabelHit> between(Segment segment, int firstEntry, int afterLast) {
    List<LabelHit> found = new ArrayList<>();
    List<Piece> pieces = segment.pieces();
    for (int i = 0; i + 1 < pieces.size(); i++) {
      if (pieces.get(i) instanceof Piece.Foreign words
          && words.to() - words.from() <= LONGEST
          && figureFollows(pieces, i + 1)) {
        int wording = onlyWording(words, firstEntry, afterLast);
        if (wording != LabelTrie.NONE) {
          found.add(new LabelHit(words.from(), words.from(), words.to(), wording));
        }
      }
    }
    return found;
  }

  private static boolean figureFollows(List<Piece> pieces, int from) {
    for (int i = from; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (!(piece instanceof Piece.Edge) && !(piece instanceof Piece.Measure)) {
        return !(piece instanceof Piece.Foreign);
      }
    }
    return false;
  }

  /** The one wording of the lines in question that the words nearly are. */
  private int onlyWording(Piece.Foreign words, int firstEntry, int afterLast) {
    String letters = withoutOrdinal(LabelLetters.of(folded.substring(words.from(), words.to())));
    int wording = LabelTrie.NONE;
    int entries = 0;
    for (int entry = firstEntry; entry < afterLast; entry++) {
      FormEntry place = form.place(entry).entry();
      if (place instanceof FormEntry.Line) {
        for (String known : place.wordings()) {
          if (isNear(letters, LabelLetters.of(known))) {
            entries++;
            wording = trie.number(known);
            break;
          }
        }
      }
    }
    return entries == 1 ? wording : LabelTrie.NONE;
  }

  private static String withoutOrdinal(String letters) {
    int i = 0;
    while (i < letters.length()
        && (Fold.isDigit(letters.charAt(i)) || LabelLetters.isChineseNumeral(letters.charAt(i)))) {
      i++;
    }
    return letters.substring(i);
  }

  /** Whether one character was lost, added or changed. */
  private static boolean isNear(String letters, String known) {
    if (known.length() < SHORTEST || Math.abs(letters.length() - known.length()) > 1) {
      return false;
    }
    int head = 0;
    int shorter = Math.min(letters.length(), known.length());
    while (head < shorter && letters.charAt(head) == known.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && letters.charAt(letters.length() - 1 - tail) == known.charAt(known.length() - 1 - tail)) {
      tail++;
    }
    return Math.max(letters.length(), known.length()) - head - tail <= 1;
  }
}
