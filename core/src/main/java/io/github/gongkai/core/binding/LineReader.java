package io.github.gongkai.core.binding;

import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.text.Mark;
import io.github.gongkai.model.vocabulary.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the cells of one line from what stands behind its label. */
final class LineReader {

  private static final int LONGEST_PIECED = 12;
  private static final int MOST_MORE_LINES = 9;
  private static final String NO_FIGURES = "约近逾超共暂未不壹贰叁肆伍陆柒捌玖拾¥￥$≈↑↓";
  private static final String APPROXIMATE = "余多来左约近几";

  private final String folded;
  private final FormEntry.Line line;
  private final Segment segment;
  private final List<LineText.Slot> slots = new ArrayList<>();

  /** What stands in the cell that is being read, but for units. */
  private final List<Piece> figures = new ArrayList<>();

  /** The first unit in that cell. */
  private Optional<Unit> measure = Optional.empty();

  private Optional<Unit> unit;
  private int end;

  private LineReader(String folded, FormEntry.Line line, Segment segment, Optional<Unit> headUnit) {
    this.folded = folded;
    this.unit = headUnit;
    this.line = line;
    this.segment = segment;
    this.end = segment.from();
  }

  /**
   * Reads a line.
   *
   * @param folded the text
   * @param line the line
   * @param segment what stands behind its label
   * @param headUnit the unit that the heads above it print, where they print one
   */
  static LineText read(
      String folded, FormEntry.Line line, Segment segment, Optional<Unit> headUnit) {
    LineReader reader = new LineReader(folded, line, segment, headUnit);
    boolean bounded = segment.hasEdges();
    if (bounded) {
      reader.readCells();
    } else {
      reader.readFigures();
    }
    reader.takeNumber(bounded);
    return new LineText(
        line, List.copyOf(reader.slots), bounded, reader.unit, segment.from(), reader.end);
  }

  /**
   * The line's printed number is no figure; run together with the figures it spoils them. A figure
   * that begins with the same digits cannot be told from the two.
   */
  private void takeNumber(boolean bounded) {
    if (line.number().isEmpty() || slots.isEmpty()) {
      return;
    }
    String first = slots.get(0) instanceof LineText.Slot.Filled filled
        ? folded.substring(filled.number().from(), filled.number().to())
        : "";
    if (first.equals(line.number())) {
      slots.remove(0);
    } else if (isOtherNumber(first)) {
      slots.clear();
      slots.add(new LineText.Slot.Unclear(segment.from(), end));
    } else if (first.startsWith(line.number())
        || !bounded && slots.size() < line.cells().size()) {
      slots.set(0, new LineText.Slot.Unclear(segment.from(), end));
    }
  }

  /** Where an agency prints more lines than the form, the numbers of those below are greater. */
  private boolean isOtherNumber(String written) {
    return written.length() == line.number().length()
        && written.chars().allMatch(Character::isDigit)
        && written.compareTo(line.number()) > 0
        && Integer.parseInt(written) - Integer.parseInt(line.number()) <= MOST_MORE_LINES;
  }

  /** Cells with ends: each is a slot, an empty one too. */
  private void readCells() {
    boolean hasRows = segment.hasRows();
    boolean labelCell = !line.wordings().isEmpty() || !hasRows; // or that of the last head
    for (Piece piece : segment.pieces()) {
      if (piece instanceof Piece.Edge edge) {
        boolean rowEnds = edge.mark() == Mark.ROW;
        if (labelCell && figures.isEmpty()) {
          labelCell = false; // the label's own cell ends here
          measure = Optional.empty();
        } else if (edge.mark() == Mark.CELL || !figures.isEmpty() || measure.isPresent()) {
          labelCell = false;
          closeCell(piece.from());
        }
        if (rowEnds && !slots.isEmpty() && !isHeadRow()) {
          end = piece.from();
          return;
        }
        if (rowEnds) {
          slots.clear();
        }
      } else {
        if (piece instanceof Piece.Foreign && !labelCell && !hasRows && endsWithLine(piece)) {
          closeCell(piece.from()); // or its figure would be lost, and those before it seem complete
        }
        boolean complete = slots.size() >= line.cells().size();
        if (piece instanceof Piece.Foreign && !labelCell && (complete || !hasRows)) {
          // these words begin another line, or they are what a cell says
          if (!complete && !Ordinals.begins(folded, piece.from(), piece.to())) {
            int from = figures.isEmpty() ? piece.from() : figures.get(0).from();
            end = endOfWords(piece);
            slots.add(new LineText.Slot.Unclear(from, end));
          }
          return;
        }
        if (!(piece instanceof Piece.Measure of)) {
          figures.add(piece);
        } else if (measure.isEmpty()) {
          measure = Optional.of(of.unit());
        }
      }
      end = piece.to();
    }
    if (!figures.isEmpty()) {
      closeCell(segment.to());
    }
  }

  /** Whether a cell without an end of its own, the last of its line, ends before these words. */
  private boolean endsWithLine(Piece words) {
    if (figures.isEmpty()) {
      return false;
    }
    int last = figures.get(figures.size() - 1).to();
    return folded.substring(last, words.from()).indexOf(Mark.LINE) >= 0;
  }

  private boolean isNoFigure(Piece words) {
    char first = folded.charAt(words.from());
    return NO_FIGURES.indexOf(first) >= 0
        || LabelLetters.isChineseNumeral(first)
            && !Ordinals.begins(folded, words.from(), words.to());
  }

  private int endOfWords(Piece words) {
    int i = words.to();
    while (i > words.from() + 1 && Mark.isGap(folded.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** A line without a label stands in the row below its heads; the heads' row has no figures. */
  private boolean isHeadRow() {
    return line.wordings().isEmpty() && slots.stream().allMatch(LineText.Slot::isBare);
  }

  private void closeCell(int at) {
    if (!figures.isEmpty()) {
      slots.add(slot(figures));
    } else if (measure.isPresent()) {
      unit = measure;
    } else {
      slots.add(new LineText.Slot.Empty(at, at));
    }
    figures.clear();
    measure = Optional.empty();
  }

  private static LineText.Slot slot(List<Piece> figures) {
    if (figures.size() == 1) {
      return slot(figures.get(0));
    }
    int from = figures.get(0).from();
    int to = figures.get(figures.size() - 1).to();
    StringBuilder digits = new StringBuilder();
    for (Piece piece : figures) {
      if (!(piece instanceof Piece.Numeral number) || !number.text().isPlainDigits()) {
        return new LineText.Slot.Unclear(from, to);
      }
      digits.append(number.text().amount().toPlainString());
    }
    boolean oneNumber = digits.length() <= LONGEST_PIECED && digits.charAt(0) != '0';
    return oneNumber
        ? new LineText.Slot.Pieced(new NumberText(
            from, to, new BigDecimal(digits.toString()), 0, Optional.empty(), NumberText.Sign.NONE))
        : new LineText.Slot.Unclear(from, to);
  }

  private static LineText.Slot slot(Piece piece) {
    if (piece instanceof Piece.Numeral number) {
      return new LineText.Slot.Filled(number.text());
    }
    if (piece instanceof Piece.Ratio ratio && isZero(ratio)) {
      return new LineText.Slot.Filled(new NumberText(
          ratio.from(),
          ratio.to(),
          ratio.first().amount(),
          0,
          ratio.first().unit(),
          NumberText.Sign.NONE));
    }
    return piece instanceof Piece.Dash
        ? new LineText.Slot.Empty(piece.from(), piece.to())
        : new LineText.Slot.Unclear(piece.from(), piece.to());
  }

  /** {@code 0/0}: neither increase nor decrease. Of any other pair the net change is not certain. */
  private static boolean isZero(Piece.Ratio ratio) {
    return ratio.first().amount().signum() == 0 && ratio.second().amount().signum() == 0;
  }

  /** Figures with nothing but blanks between them: an empty cell leaves no trace. */
  private void readFigures() {
    for (Piece piece : segment.pieces()) {
      if (piece instanceof Piece.Foreign) {
        blurLast(piece);
        break;
      }
      if (piece instanceof Piece.Measure measure) {
        unit = Optional.of(measure.unit());
      } else {
        addFree(piece);
      }
      end = piece.to();
    }
    if (slots.size() != line.cells().size()) {
      // two figures with the sign of an empty cell between them look like an increase and a
      // decrease
      slots.replaceAll(
          slot -> isRatio(slot) ? new LineText.Slot.Unclear(slot.from(), slot.to()) : slot);
    }
  }

  private boolean isRatio(LineText.Slot slot) {
    return slot instanceof LineText.Slot.Filled filled
        && folded.substring(filled.from(), filled.to()).indexOf('/') >= 0;
  }

  /** A figure without ends: after dashes it is negative, or another cell's is empty. */
  private void addFree(Piece piece) {
    if (!(piece instanceof Piece.Numeral numeral)) {
      slots.add(slot(piece));
      return;
    }
    int from = piece.from();
    boolean dashed = folded.charAt(from) == '-' && Mark.isGap(folded.charAt(from + 1));
    if (dashed) {
      slots.add(new LineText.Slot.Empty(from, from + 1));
    }
    boolean afterDash = from > segment.from() && folded.charAt(from - 1) == '-';
    slots.add(new LineText.Slot.Filled(
        dashed || afterDash ? numeral.text().afterDash(folded) : numeral.text()));
  }

  /** {@code 260余条}, {@code 约260条}: about so many, and no figure; nor is {@code 未统计} empty. */
  private void blurLast(Piece words) {
    if (slots.isEmpty() && isNoFigure(words)) {
      end = endOfWords(words);
      slots.add(new LineText.Slot.Unclear(words.from(), end));
      return;
    }
    if (APPROXIMATE.indexOf(folded.charAt(words.from())) < 0) {
      return;
    }
    int last = slots.size() - 1;
    if (last >= 0
        && slots.get(last) instanceof LineText.Slot.Filled filled
        && filled.number().to() == words.from()) {
      slots.set(
          last,
          new LineText.Slot.Unclear(filled.number().from(), filled.number().to()));
    }
  }
}
