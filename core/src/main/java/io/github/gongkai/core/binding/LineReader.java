package io.github.gongkai.core.binding;

import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.text.Mark;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the cells of one line from what stands behind its label. */
final class LineReader {

  private final FormEntry.Line line;
  private final Segment segment;
  private final List<LineText.Slot> slots = new ArrayList<>();
  private final List<Piece> cell = new ArrayList<>();
  private Optional<Unit> unit;
  private int end;

  private LineReader(FormEntry.Line line, Segment segment, Optional<Unit> headUnit) {
    this.unit = headUnit;
    this.line = line;
    this.segment = segment;
    this.end = segment.from();
  }

  /**
   * Reads a line.
   *
   * @param line the line
   * @param segment what stands behind its label
   * @param headUnit the unit that the heads above it print, where they print one
   */
  static LineText read(FormEntry.Line line, Segment segment, Optional<Unit> headUnit) {
    LineReader reader = new LineReader(line, segment, headUnit);
    boolean bounded = segment.hasEdges();
    if (bounded) {
      reader.readCells();
    } else {
      reader.readFigures();
    }
    return new LineText(
        line, List.copyOf(reader.slots), bounded, reader.unit, segment.from(), reader.end);
  }

  /** Cells with ends: each is a slot, an empty one too. */
  private void readCells() {
    boolean hasRows = segment.pieces().stream()
        .anyMatch(piece -> piece instanceof Piece.Edge edge && edge.mark() == Mark.ROW);
    boolean labelCell = !line.wordings().isEmpty();
    for (Piece piece : segment.pieces()) {
      if (piece instanceof Piece.Edge edge) {
        boolean rowEnds = edge.mark() == Mark.ROW;
        if (labelCell && figures().isEmpty()) {
          labelCell = false; // the label's own cell ends here
          cell.clear();
        } else if (edge.mark() == Mark.CELL || !cell.isEmpty()) {
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
        boolean complete = slots.size() >= line.cells().size();
        if (piece instanceof Piece.Foreign && !labelCell && (complete || !hasRows)) {
          return; // these words begin another line
        }
        cell.add(piece);
      }
      end = piece.to();
    }
    if (!figures().isEmpty()) {
      closeCell(segment.to());
    }
  }

  /** A line without a label stands in the row below its heads; the heads' row has no figures. */
  private boolean isHeadRow() {
    return line.wordings().isEmpty() && slots.stream().allMatch(LineText.Slot::isBare);
  }

  private List<Piece> figures() {
    return cell.stream().filter(piece -> !(piece instanceof Piece.Measure)).toList();
  }

  private void closeCell(int at) {
    List<Piece> figures = figures();
    boolean measureOnly = figures.isEmpty() && !cell.isEmpty();
    if (measureOnly) {
      unit = Optional.of(((Piece.Measure) cell.get(0)).unit());
    } else {
      slots.add(figures.isEmpty() ? new LineText.Slot.Empty(at, at) : slot(figures));
    }
    cell.clear();
  }

  private static LineText.Slot slot(List<Piece> figures) {
    return figures.size() == 1
        ? slot(figures.get(0))
        : new LineText.Slot.Unclear(
            figures.get(0).from(), figures.get(figures.size() - 1).to());
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
        return;
      }
      if (piece instanceof Piece.Measure measure) {
        unit = Optional.of(measure.unit());
      } else {
        slots.add(slot(piece));
      }
      end = piece.to();
    }
  }
}
