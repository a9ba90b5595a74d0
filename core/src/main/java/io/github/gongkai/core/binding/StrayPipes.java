package io.github.gongkai.core.binding;

import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.text.Mark;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Pipes of crawled tables that end no cell of their line: the one that begins the next row, and
 * those that merged cells left at the end of a row. Taken for empty cells they would make it
 * doubtful which cells of a line are empty. That a document has such pipes must show behind a line
 * whose first cell is filled, so that all there is too much stands at its end.
 */
final class StrayPipes {

  private final String folded;
  private final boolean rowsBeginWithPipe;

  private StrayPipes(String folded, boolean rowsBeginWithPipe) {
    this.folded = folded;
    this.rowsBeginWithPipe = rowsBeginWithPipe;
  }

  /**
   * A row as it was read.
   *
   * @param form the table it belongs to
   * @param heads the table's heads: under one too many, a cell too many is no stray pipe's
   * @param segment what stands behind its label
   * @param headUnit the unit that the heads above it print
   * @param text what was read
   */
  record Row(TableForm form, Heads heads, Segment segment, Optional<Unit> headUnit, LineText text) {

    private boolean hasTooMany() {
      return heads == Heads.AS_DECLARED && text.bounded() && text.slots().size() > text.width();
    }

    private boolean hasTooManyAtItsEnd() {
      return hasTooMany() && !text.slots().get(0).isBare();
    }

    private boolean endsTooManyWithFigure() {
      return hasTooMany() && !text.slots().get(text.slots().size() - 1).isBare();
    }

    /** The rows of a page's tables end with marks of their own. */
    private boolean isOfPage() {
      for (Piece piece : segment.pieces()) {
        if (piece instanceof Piece.Edge edge && edge.mark() != Mark.CELL) {
          return true;
        }
      }
      return false;
    }

    boolean isLabelled() {
      return !text.line().wordings().isEmpty();
    }

    /** What is read of some of the pieces behind the label. */
    private LineText read(String folded, List<Piece> pieces) {
      Segment part = new Segment(
          segment.from(), segment.to(), pieces, segment.opensCleanly(), segment.closesCleanly());
      return LineReader.read(folded, text.line(), part, headUnit);
    }

    private Row as(LineText read) {
      return new Row(form, heads, segment, headUnit, read);
    }

    private TableSet.Placed placed() {
      return new TableSet.Placed(form, text);
    }
  }

  /** The lines that rows of one table show, without the cells that stray pipes seem to end. */
  static List<TableSet.Placed> cleared(String folded, List<Row> rows) {
    boolean piped = rows.stream().noneMatch(Row::isOfPage);
    if (!piped) {
      return rows.stream().map(Row::placed).toList();
    }
    StrayPipes pipes = new StrayPipes(folded, beginWithPipe(folded, rows));
    List<Row> begun =
        rows.stream().map(row -> row.as(pipes.withoutBeginnings(row))).toList();
    return pipes.withoutMerged(begun);
  }

  private static boolean beginWithPipe(String folded, List<Row> rows) {
    boolean shown = false;
    for (Row row : rows.subList(0, Math.max(0, rows.size() - 1))) {
      Segment segment = row.segment();
      if (segment.hasFigures() && segment.foreignLength() == 0) {
        if (!endsWithPipeOfNextRow(folded, segment.pieces())) {
          return false;
        }
        shown |= row.hasTooManyAtItsEnd()
            || onItsLine(folded, row).isPresent() && isOnLabelsLine(folded, segment);
      }
    }
    return shown;
  }

  private static boolean endsWithPipeOfNextRow(String folded, List<Piece> pieces) {
    return !pieces.isEmpty()
        && pieces.get(pieces.size() - 1) instanceof Piece.Edge edge
        && beginsLine(folded, edge);
  }

  /** Whether the last pipe and the label behind it stand on one line. */
  private static boolean isOnLabelsLine(String folded, Segment segment) {
    int last = segment.pieces().get(segment.pieces().size() - 1).to();
    return folded.substring(last, segment.to()).indexOf(Mark.LINE) < 0;
  }

  /** A row whose label and cells stand on one line ends where that does. */
  private static Optional<LineText> onItsLine(String folded, Row row) {
    int end = folded.indexOf(Mark.LINE, row.segment().from());
    if (!row.isLabelled() || end < 0 || end >= row.segment().to()) {
      return Optional.empty();
    }
    List<Piece> pieces =
        row.segment().pieces().stream().filter(piece -> piece.to() <= end).toList();
    return Optional.of(row.read(folded, pieces))
        .filter(text -> text.bounded() && text.slots().size() >= text.width());
  }

  private static boolean beginsLine(String folded, Piece.Edge edge) {
    int i = edge.from() - 1;
    while (i >= 0 && folded.charAt(i) != Mark.LINE) {
      if (Mark.isHard(folded.charAt(i)) || !Mark.isGap(folded.charAt(i))) {
        return false;
      }
      i--;
    }
    return true;
  }

  private LineText withoutBeginnings(Row row) {
    if (!row.hasTooMany()) {
      return row.text();
    }
    Optional<LineText> line = onItsLine(folded, row);
    if (line.isPresent() || !rowsBeginWithPipe) {
      return line.orElse(row.text());
    }
    List<Piece> pieces = row.segment().pieces();
    int to = endsWithPipeOfNextRow(folded, pieces) ? pieces.size() - 1 : pieces.size();
    int from = row.isLabelled() ? 0 : beginOfRow(pieces.subList(0, to));
    return row.read(folded, pieces.subList(from, to));
  }

  /** A row without a label begins at the pipe that begins its line. */
  private int beginOfRow(List<Piece> pieces) {
    for (int i = 0; i < pieces.size() && pieces.get(i) instanceof Piece.Edge edge; i++) {
      if (beginsLine(folded, edge)) {
        return i;
      }
    }
    return 0;
  }

  /**
   * The pipes of merged cells stand right behind one another, while between those of an empty cell
   * stands something, if only a blank. Where a row of the table has a figure at such a place, the
   * table has more columns than the form, and nothing was merged.
   */
  private List<TableSet.Placed> withoutMerged(List<Row> rows) {
    boolean shown = rows.stream()
        .flatMap(row -> told(row).stream())
        .anyMatch(text -> text.slots().size() == text.width()
            && (!text.slots().get(0).isBare() || text.isBare()));
    Set<TableForm> wider =
        rows.stream().filter(Row::endsTooManyWithFigure).map(Row::form).collect(Collectors.toSet());
    return rows.stream()
        .map(row ->
            shown && !wider.contains(row.form()) ? row.as(told(row).orElse(row.text())) : row)
        .map(Row::placed)
        .toList();
  }

  /** A line without what merged cells left at its ends, if they left anything that can be told. */
  private Optional<LineText> told(Row row) {
    LineText line = row.text();
    List<LineText.Slot> slots = line.slots();
    int from = 0;
    int to = slots.size();
    while (!row.isLabelled() && from < to && isLeft(slots.get(from))) {
      from++; // what merged heads left stands before a row without a label
    }
    while (to > from && isLeft(slots.get(to - 1))) {
      to--;
    }
    List<LineText.Slot> cells = List.copyOf(slots.subList(from, to));
    boolean any = cells.size() < slots.size() && cells.size() >= line.width();
    return row.hasTooMany() && any && cells.stream().noneMatch(this::isLeft)
        ? Optional.of(
            new LineText(line.line(), cells, true, line.printed(), line.from(), line.to()))
        : Optional.empty();
  }

  private boolean isLeft(LineText.Slot slot) {
    return slot.isBare()
        && slot instanceof LineText.Slot.Empty empty
        && empty.from() > 0
        && folded.charAt(empty.from() - 1) == Mark.CELL;
  }
}
