package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.reconcile.Budget;
import io.github.gongkai.core.template.TableForm;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether figures run together show all their cells. */
class WholenessTest {

  private static final String WHOLE = "123116\n1001\n0112\n134219\n0000";

  /** What is told where a document shows these lines of a table, of which works is another. */
  private static Wholeness of(TableForm form, String written) {
    Wholeness wholeness = new Wholeness(MarkedText.marked(written), new Budget(10_000));
    wholeness.add(new FormSums(form), MarkedText.lines(form, written));
    return wholeness;
  }

  private static Wholeness ofMail(String letters) {
    return of(Forms.MAIL, WHOLE.replace("123116", letters));
  }

  /** That of the table itself, and that of another, which a lost cell makes doubtful as well. */
  private static List<Boolean> holds(Wholeness wholeness) {
    return List.of(wholeness.holdsFor(Forms.MAIL), wholeness.holdsFor(Forms.WORKS));
  }

  @Test
  void aTableOfWholeLinesIsWhole() {
    assertThat(holds(ofMail("123116"))).containsExactly(true, true);
  }

  /** No figure at all; too few digits; and digits that no cut makes a sum of. */
  @ParameterizedTest
  @ValueSource(strings = {"", "116", "1216"})
  void aLineThatLacksACellMakesAllTablesDoubtful(String letters) {
    assertThat(holds(ofMail(letters))).containsExactly(false, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5|3|", "|", "5|-|", "5||"})
  void aLineWithEndsOfCellsLacksNone(String letters) {
    assertThat(holds(ofMail(letters))).containsExactly(true, true);
  }

  /** The agency's own error: every cell has its figure. */
  @ParameterizedTest
  @ValueSource(strings = {"12 3 1 17", "12 - 1 16"})
  void asManyFiguresAsCellsLackNone(String letters) {
    assertThat(holds(ofMail(letters))).containsExactly(true, true);
  }

  @Test
  void everyDigitMayBeAFigureAndEveryDashAnEmptyCell() {
    assertThat(holds(ofMail("5 --"))).containsExactly(false, false);
    assertThat(holds(ofMail("5 ---"))).containsExactly(false, true);
    assertThat(holds(ofMail("51 --"))).containsExactly(false, true);
  }

  @Test
  void aTableThatItsSumsTieIsDoubtfulForItsOwnLinesOnly() {
    Wholeness ofWorks = of(Forms.WORKS, "7\n00");
    assertThat(holds(ofWorks)).containsExactly(false, false);

    Wholeness both = ofMail("123116");
    both.add(new FormSums(Forms.WORKS), MarkedText.lines(Forms.WORKS, "7\n00"));
    assertThat(holds(both)).containsExactly(true, false);
  }

  @Test
  void aTableWithoutAllLinesOfASumIsDoubtfulForOtherTables() {
    Wholeness tied = of(Forms.MAIL, "123116\n1001\n0112");
    assertThat(holds(tied)).containsExactly(true, true);
    tied.add(new FormSums(Forms.WORKS), MarkedText.lines(Forms.WORKS, "\n00"));
    assertThat(holds(tied)).containsExactly(false, false);
  }
}
