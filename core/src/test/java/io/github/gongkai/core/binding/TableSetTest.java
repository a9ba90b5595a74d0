package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.reconcile.Budget;
import io.github.gongkai.core.template.TableForm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of which it is asked whether they are one report's. */
class TableSetTest {

  private static TableSet set() {
    return new TableSet(MarkedText.of("", Forms.TEMPLATE).index(Forms.TEMPLATE));
  }

  /** Lines of a form from its first on; one that is written as x is none. */
  private static List<TableSet.Placed> placed(TableForm form, String written) {
    List<LineText> lines = MarkedText.lines(form, written.replace(';', '\n'));
    List<String> shown = List.of(written.split(";", -1));
    return lines.stream()
        .filter(line -> !shown.get(lines.indexOf(line)).equals("x"))
        .map(line -> new TableSet.Placed(form, line))
        .toList();
  }

  private static boolean accepts(String known, String further) {
    TableSet set = set();
    set.add(placed(Forms.MAIL, known));
    return set.accepts(placed(Forms.MAIL, further));
  }

  @ParameterizedTest
  @CsvSource({
    "5 3 1 9, 5 3 1 9, true",
    "5 3 1 9, 5 3 1 10, false",
    "5 3 1 9, 5 3 1, false",
    "5 3 1 9, x;1 2 0 3, true",
    "5 3 1 9;1 2 0 3, 5 3 1 9;1 2 0 4, false",
    "5 3 1 9, '5.0 3 1 9', true",
    "5 - - 5, 5 - - 5, true",
    "5 - - 5, 5 0 0 5, false"
  })
  void linesOfOneReportSayTheSame(String known, String further, boolean accepted) {
    assertThat(accepts(known, further)).isEqualTo(accepted);
  }

  /** That a line is nought here and there does not tell that the lines besides are the same report's. */
  @ParameterizedTest
  @CsvSource({
    "0 0 0 0, 0 0 0 0, true",
    "0 0 0 0, 0 0 0 0;1 2 0 3, false",
    "- - - -, - - - -;1 2 0 3, false",
    "0 0 0 7, 0 0 0 7;1 2 0 3, true",
    "(3) 0 0 0, (3) 0 0 0;1 2 0 3, true",
    "0 0 0 0, x;1 2 0 3, true",
    "5 3 1 9;0 0 0 0, 5 3 1 9;0 0 0 0;1 2 0 3, true",
    "0 0 0 0;5 3 1 9, 0 0 0 0;5 3 1 9;1 2 0 3, true",
    "0 0 0 0;0 0 0 0, 0 0 0 0;1 2 0 3;0 0 0 0, false",
    "0 0 0 0;x;0 0 0 0, 0 0 0 0;1 2 0 3;0 0 0 0, false"
  })
  void commonLinesMustSaySomethingWhereOthersAreAdded(
      String known, String further, boolean accepted) {
    assertThat(accepts(known, further)).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource({
    "'|||||', 5 3 1 9, true",
    "5 3 1 9, '|||||', true",
    "'|||||;0 0 0 0', '5 3 1 9;0 0 0 0', true"
  })
  void aLineThatWasLeftEmptyContradictsNothing(String known, String further, boolean accepted) {
    assertThat(accepts(known, further)).isEqualTo(accepted);
  }

  @Test
  void aLineThatWasLeftEmptyStaysSo() {
    TableSet set = set();
    set.add(placed(Forms.MAIL, "|||||"));
    set.add(placed(Forms.MAIL, "5 3 1 9"));

    assertThat(set.lines())
        .singleElement()
        .satisfies(line -> assertThat(line.isBare()).isTrue());
  }

  @ParameterizedTest
  @CsvSource({
    "5 3 1 9, true",
    "5 3 1 9;1 2 0 3, true",
    "5 3 1 9;1 2 0 3;0 1 0 1, false",
    "5 3 1 9;'|1|2|0|3|', false"
  })
  void aLineOrTwoWithoutCellsAreIncidental(String lines, boolean incidental) {
    TableSet set = set();
    set.add(placed(Forms.MAIL, lines.replace("'", "")));
    assertThat(set.isIncidental()).isEqualTo(incidental);
  }

  @Test
  void tablesAreGivenInTheOrderOfTheTemplate() {
    String works = "3 25";
    TableSet set = set();
    set.add(placed(Forms.WORKS, works));
    set.add(placed(Forms.MAIL, "5 3 1 9"));

    assertThat(set.read(
            MarkedText.reading("5 3 1 9"),
            table -> Heads.AS_DECLARED,
            Separation.APART,
            Map.of(),
            new Budget(1_000),
            finding -> {}))
        .extractingFromEntries(Map.Entry::getKey)
        .containsExactly(Forms.MAIL, Forms.WORKS);
  }
}
