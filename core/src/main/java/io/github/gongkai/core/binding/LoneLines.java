package io.github.gongkai.core.binding;

import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.text.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines that stand alone although their table has many: a sentence may begin with the words of a
 * label, 结转下年度继续办理1件, next to a table of another section. Such a line must not keep the table
 * itself from its place.
 *
 * @param rest the lines that stand with others of their table
 * @param alone the others
 */
record LoneLines(List<TableSet.Placed> rest, List<TableSet.Placed> alone) {

  /** A table with fewer lines may well show but one of them. */
  private static final int FEWEST_OF_TABLE = 4;

  static LoneLines of(String folded, List<TableSet.Placed> lines) {
    Map<TableForm, Integer> shown = new HashMap<>();
    lines.forEach(line -> shown.merge(line.form(), 1, Integer::sum));
    List<TableSet.Placed> rest = new ArrayList<>();
    List<TableSet.Placed> alone = new ArrayList<>();
    for (TableSet.Placed line : lines) {
      boolean only = shown.getOrDefault(line.form(), 0) == 1 && linesOf(line) >= FEWEST_OF_TABLE;
      (only && isLoose(folded, line.text()) ? alone : rest).add(line);
    }
    return new LoneLines(rest, alone);
  }

  /** Whether a line says as much as one of the table would: a sentence has a figure or two. */
  static boolean isFull(TableSet.Placed line) {
    return line.text().slots().size() == line.text().width();
  }

  /** Whether its figures have no ends, or a sentence's end comes before any cell's. */
  private static boolean isLoose(String folded, LineText line) {
    int at = line.from();
    while (at < line.to() && folded.charAt(at) != '。' && !Mark.isHard(folded.charAt(at))) {
      at++;
    }
    return !line.bounded() || at < line.to() && folded.charAt(at) == '。';
  }

  private static int linesOf(TableSet.Placed line) {
    int lines = 0;
    for (FormEntry entry : line.form().entries()) {
      lines += entry instanceof FormEntry.Line ? 1 : 0;
    }
    return lines;
  }
}
