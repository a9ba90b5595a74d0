package io.github.gongkai.core.binding;

import io.github.gongkai.core.text.Fold;
import io.github.gongkai.core.text.Mark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Takes the text between two labels apart: numbers, blanks, units, ends of cells, unknown words. */
final class SegmentReader {

  /** More text than this between two labels is prose; only its two ends are looked at. */
  static final int LONGEST = 1200;

  /** A row of seven figures has as many pieces, the ends of its cells included. */
  private static final int USUAL = 17;

  private static final int LONGEST_NOTE = 80;
  private static final int WIDEST_BREAK = 8;

  private final String folded;
  private final int from;
  private final int to;
  private final List<Piece> pieces;
  private boolean boundary;
  private boolean opensCleanly = true;
  private boolean closesCleanly = true;
  private boolean figureSeen;

  private SegmentReader(String folded, int from, int to) {
    this.folded = folded;
    this.from = from;
    this.to = to;
    this.pieces = new ArrayList<>(Math.max(0, Math.min(to - from, USUAL)));
  }

  static Segment read(String folded, int from, int to) {
    if (to - from <= LONGEST) {
      return new SegmentReader(folded, from, to).all(to);
    }
    Segment head = new SegmentReader(folded, from, to).all(from + LONGEST / 2);
    Segment tail = new SegmentReader(folded, to - LONGEST / 2, to).all(to);
    List<Piece> pieces = new ArrayList<>(head.pieces());
    pieces.add(new Piece.Foreign(from + LONGEST / 2, to));
    return new Segment(from, to, pieces, head.opensCleanly(), tail.closesCleanly());
  }

  private Segment all(int limit) {
    int i = from;
    while (i < limit) {
      i = next(i, limit);
    }
    return new Segment(from, limit, pieces, opensCleanly, closesCleanly);
  }

  private int next(int i, int limit) {
    char c = folded.charAt(i);
    if (Mark.isHard(c)) {
      pieces.add(new Piece.Edge(c, i));
      clean();
      return i + 1;
    }
    if (c == Mark.LINE) {
      clean();
      return i + 1;
    }
    if (Mark.isGap(c)) {
      return i + 1;
    }
    if (c == '(' && !figureSeen) {
      int note = noteEnd(i, limit);
      if (note > i) {
        if (isBareNumber(i + 1, note - 1)) {
          add(new Piece.Illegible(i, note)); // a figure in brackets, or a count of rows
        }
        return note;
      }
    }
    if (pieces.isEmpty() && ":)\"”’》".indexOf(c) >= 0) {
      return i + 1;
    }
    Optional<NumberText> number = number(i, limit);
    if (number.isPresent()) {
      return startsWords(number.get().to())
          ? ordinal(i, number.get().to(), limit)
          : figure(number.get(), limit);
    }
    if (Fold.isDigit(c)) {
      int end = NumberReader.endOfDigits(folded, i, limit);
      add(new Piece.Illegible(i, end));
      return end;
    }
    Optional<NumberText> word = numberWord(i, limit);
    if (word.isPresent()) {
      add(new Piece.Numeral(word.get()));
      return word.get().to();
    }
    int dash = dashEnd(i, limit);
    if (dash > i) {
      add(new Piece.Dash(i, dash));
      return dash;
    }
    int unit = NumberReader.afterUnit(folded, i, limit);
    if (unit > i && endsWord(unit, limit)) {
      NumberReader.unitAt(folded, i, limit)
          .ifPresent(measure -> pieces.add(new Piece.Measure(i, unit, measure)));
      return unit;
    }
    return foreign(i, limit);
  }

  private Optional<NumberText> number(int i, int limit) {
    return NumberReader.read(folded, i, limit);
  }

  /** A number in Chinese figures that fills a cell; elsewhere such figures are ordinals. */
  private Optional<NumberText> numberWord(int i, int limit) {
    int end = i;
    while (end < limit && ChineseNumerals.isPart(folded.charAt(end))) {
      end++;
    }
    if (end == i || !isAloneInCell(i, end)) {
      return Optional.empty();
    }
    OptionalLong value = ChineseNumerals.read(folded.substring(i, end));
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(new NumberText(
            i,
            end,
            BigDecimal.valueOf(value.getAsLong()),
            0,
            Optional.empty(),
            NumberText.Sign.NONE));
  }

  private boolean isAloneInCell(int start, int end) {
    int before = start - 1;
    while (before >= 0
        && Mark.isGap(folded.charAt(before))
        && !Mark.isHard(folded.charAt(before))) {
      before--;
    }
    int behind = end;
    while (behind < folded.length()
        && Mark.isGap(folded.charAt(behind))
        && !Mark.isHard(folded.charAt(behind))) {
      behind++;
    }
    return before >= 0
        && Mark.isHard(folded.charAt(before))
        && behind < folded.length()
        && Mark.isHard(folded.charAt(behind));
  }

  private int figure(NumberText number, int limit) {
    int end = number.to();
    if (end + 1 < limit && folded.charAt(end) == '/' && Fold.isDigit(folded.charAt(end + 1))) {
      Optional<NumberText> second = number(end + 1, limit);
      if (second.isPresent()) {
        add(new Piece.Ratio(number, second.get()));
        return second.get().to();
      }
    }
    add(new Piece.Numeral(number));
    return end;
  }

  /** Whether digits that end here count words that follow: {@code 2.传真}. */
  private boolean startsWords(int end) {
    if (!Fold.isDigit(folded.charAt(end - 1))) {
      return false;
    }
    int stop = skipGaps(end);
    if (stop >= folded.length() || ".、".indexOf(folded.charAt(stop)) < 0) {
      return false;
    }
    int word = skipGaps(stop + 1);
    return word >= folded.length()
        || LabelLetters.isLetter(folded.charAt(word)) && !Fold.isDigit(folded.charAt(word))
        || isDamage(folded.charAt(word));
  }

  /** What is left of a letter whose bytes were read wrongly, as in {@code 6.ÊôÓÚ}. */
  private static boolean isDamage(char c) {
    return c == '?' || c >= 0x80 && !Mark.isGap(c) && "-、,:·…".indexOf(c) < 0;
  }

  /**
   * The number of a label that the form does not know, or whose end was cut off. Digits run together
   * with it are those of a figure, and which of them nothing tells.
   */
  private int ordinal(int i, int end, int limit) {
    boolean alone = i == 0 || Mark.isGap(folded.charAt(i - 1)) || Mark.isHard(folded.charAt(i - 1));
    boolean small = end - i == 1 || end - i == 2 && folded.charAt(i) == '1';
    if (alone && small && Fold.isDigit(folded.charAt(i))) {
      return foreign(i, limit);
    }
    add(new Piece.Illegible(i, end));
    return end;
  }

  private int skipGaps(int from) {
    int i = from;
    while (i < folded.length()
        && i < from + WIDEST_BREAK
        && Mark.isGap(folded.charAt(i))
        && !Mark.isHard(folded.charAt(i))) {
      i++;
    }
    return i;
  }

  private void add(Piece piece) {
    pieces.add(piece);
    figureSeen = true;
    clean();
  }

  private void clean() {
    boundary = true;
    closesCleanly = true;
  }

  /** A sign of an empty cell counts only where it stands alone. */
  private int dashEnd(int i, int limit) {
    char c = folded.charAt(i);
    int end = i;
    if (c == '-' || c == '/' || c == '\\') {
      while (end < limit && folded.charAt(end) == c) {
        end++;
      }
    } else if (c == '无' || c == '空') {
      end = i + 1;
    }
    boolean alone = end > i && (end == limit ? endsAtLabel(end) : endsWord(end, limit));
    return alone ? end : i;
  }

  private boolean endsAtLabel(int end) {
    return end == to || Mark.isGap(folded.charAt(end)) || Mark.isHard(folded.charAt(end));
  }

  private boolean endsWord(int end, int limit) {
    if (end >= limit) {
      return true;
    }
    char c = folded.charAt(end);
    return Mark.isGap(c)
        || Mark.isHard(c)
        || Fold.isDigit(c)
        || c == '-'
        || c == '/'
        || c == '无' && dashEnd(end, limit) > end;
  }

  /** A note behind a label, {@code （单位：万元）}, {@code （件）}: no digits of it are figures. */
  private int noteEnd(int open, int limit) {
    int depth = 0;
    for (int i = open; i < Math.min(limit, open + LONGEST_NOTE); i++) {
      char c = folded.charAt(i);
      if (Mark.isHard(c)) {
        return open;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return open;
  }

  private boolean isBareNumber(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Fold.isDigit(folded.charAt(i)) && ",.%+-".indexOf(folded.charAt(i)) < 0) {
        return false;
      }
    }
    return end > start;
  }

  /** Unknown words: up to the end of their line or cell, or to the next blank before a digit. */
  private int foreign(int i, int limit) {
    int end = i + 1;
    while (end < limit) {
      char c = folded.charAt(end);
      boolean ends = c == Mark.LINE
          || Mark.isHard(c)
          || Mark.isGap(c) && end + 1 < limit && startsFigure(folded.charAt(end + 1));
      if (ends) {
        break;
      }
      end++;
    }
    if (!boundary && !Ordinals.begins(folded, i, limit)) {
      opensCleanly = false;
    }
    boundary = true;
    closesCleanly = false;
    pieces.add(new Piece.Foreign(i, end));
    return end;
  }

  private static boolean startsFigure(char c) {
    return Fold.isDigit(c) || c == '+' || c == '-' || c == '/';
  }
}
