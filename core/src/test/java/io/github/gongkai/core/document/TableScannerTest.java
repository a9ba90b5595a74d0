package io.github.gongkai.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.Grid;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TableScannerTest {

  private static List<String> tables(String document) {
    return DocumentParser.parse(document).tables().stream()
        .map(table -> shown(table.grid()))
        .toList();
  }

  private static String shown(Grid grid) {
    return grid.rows().stream()
        .map(row -> row.stream()
            .map(cell -> cell.map(Grid.Cell::text).orElse("."))
            .collect(Collectors.joining("|")))
        .collect(Collectors.joining(";"));
  }

  @Test
  void aPagesTableIsAGrid() {
    assertThat(tables("<table><tr><td rowspan=2>甲</td><td>1</td></tr><tr><td>2</td></tr></table>"))
        .containsExactly("甲|1;甲|2");
  }

  @Test
  void aTableThatLaysOutAPageIsNone() {
    String inner = "<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>";
    assertThat(tables("<table><tr><td>左</td><td>" + inner + "</td></tr><tr><td>a</td><td>b</td>"
            + "</tr></table>"))
        .containsExactly("甲|1;乙|2");
    String prose = "全年工作平稳有序推进。".repeat(40);
    assertThat(tables("<table><tr><td>1</td><td>" + prose + "</td></tr><tr><td>2</td><td>3</td>"
            + "</tr></table>"))
        .isEmpty();
  }

  @Test
  void linesWithBarsAreATable() {
    assertThat(tables("前文\n甲 | 1\n乙 | 2\n后文")).containsExactly("甲|1;乙|2");
    assertThat(tables("甲 | 1\n后文")).isEmpty();
  }

  @Test
  void hundredsOfPipesBehindARowAreNoColumns() {
    String row = "甲 | 1 " + "|".repeat(365) + "\n乙 | 2\n";
    assertThat(tables(row)).containsExactly("甲|1;乙|2");
    assertThat(DocumentParser.parse(row).findings()).isEmpty();
  }

  @Test
  void aCellsPlaceCutsItsTextOutOfTheSource() {
    String html = "<table><tr><td>甲</td><td> 12 </td></tr><tr><td>乙</td><td>2</td></tr></table>";
    Grid grid = DocumentParser.parse(html).tables().get(0).grid();
    assertThat(grid.cell(0, 1).orElseThrow().source().cut(html).strip()).isEqualTo("12");
    assertThat(grid.source().cut(html)).contains("甲", "12", "乙");
  }

  @Test
  void runsOfBarsLeftByLayoutTablesAreNoTables() {
    assertThat(tables("正文\n" + "|".repeat(500) + "\n正文")).isEmpty();
  }

  @Test
  void hostileTablesStayBounded() {
    String cell = "<tr><td>1<td colspan=100000000 rowspan=100000000>x";
    String page = ("<table>" + cell.repeat(3000) + "</table>").repeat(30);
    List<DrawnTable> tables = Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> DocumentParser.parse(page).tables());
    long places = tables.stream()
        .mapToLong(table -> (long) table.grid().width() * table.grid().height())
        .sum();
    assertThat(places).isLessThanOrEqualTo(2_000_000);
  }

  @Test
  void deepNestingIsNoDanger() {
    assertThat(DocumentParser.parse("<table><tr><td>".repeat(5000) + "1").text().text())
        .contains("1");
    assertThat(DocumentParser.parse("<div>".repeat(50_000) + "甲").text().text()).contains("甲");
  }
}
