package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.reconcile.Budget;
import io.github.gongkai.core.reconcile.Reconciler;
import io.github.gongkai.core.reconcile.Solution;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.Grounds;
import io.github.gongkai.model.vocabulary.Code;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Why figures have their values, in the words of the form. */
class FigureGroundsTest {

  private static final Code COUNT = Code.of("works.road.count");
  private static final Code COST = Code.of("works.road.cost");
  private static final Code WOMEN = Code.of("mail.letters.women");

  /** The grounds of figures of a table that states some figures, and where words tell others. */
  private static Map<Code, Grounds> grounds(
      TableForm form,
      Map<String, Integer> stated,
      Map<Code, Long> told,
      Budget budget,
      Code... of) {
    Map<Code, Figure> figures = new HashMap<>();
    stated.forEach((name, value) -> {
      Code code = Code.of(name);
      BigDecimal exact = BigDecimal.valueOf(value);
      figures.put(
          code, new Figure.Stated(code, form.unit(code), exact, exact.toString(), Span.of(0, 1)));
    });
    FormSums sums = new FormSums(form);
    TablePuzzle puzzle = new TablePuzzle("", sums, figures, List.of());
    Solution solution = Reconciler.solve(puzzle.with(told), new Budget(10_000));
    Map<Code, Integer> cells = new HashMap<>();
    for (Code code : of) {
      cells.put(code, puzzle.number(code));
    }
    return new FigureGrounds(sums, told.keySet()).of(cells, solution, budget);
  }

  private static final Map<String, Integer> LETTERS =
      Map.of("mail.letters.men", 5, "mail.letters.other", 0, "mail.letters.total", 7);

  @Test
  void theSumThatDecidesIsNamed() {
    Grounds grounds =
        grounds(Forms.MAIL, LETTERS, Map.of(), new Budget(10_000), WOMEN).get(WOMEN);

    assertThat(grounds.sums()).singleElement().satisfies(sum -> {
      assertThat(sum.rule()).isEqualTo("mail.people");
      assertThat(sum.left()).containsExactly(Code.of("mail.letters.total"));
    });
    assertThat(grounds.statements()).isEmpty();
    assertThat(grounds.extent()).isEqualTo(Grounds.Extent.MINIMAL);
  }

  @Test
  void withoutTimeToExplainNotAllThatIsNamedMayBeNeeded() {
    Grounds grounds =
        grounds(Forms.MAIL, LETTERS, Map.of(), new Budget(10_000, 0), WOMEN).get(WOMEN);

    assertThat(grounds.extent()).isEqualTo(Grounds.Extent.SUFFICIENT);
  }

  @Test
  void theWordsThatDecideAreThoseOfTheFigureItself() {
    Map<Code, Long> told = Map.of(COUNT, 3L, COST, 25L);
    Map<Code, Grounds> grounds =
        grounds(Forms.WORKS, Map.of(), told, new Budget(10_000), COUNT, COST);

    assertThat(grounds.get(COUNT).statements()).containsExactly(COUNT);
    assertThat(grounds.get(COST).statements()).containsExactly(COST);
    assertThat(grounds.get(COST).sums()).isEmpty();
  }

  @Test
  void anOpenFigureHasNoGrounds() {
    assertThat(grounds(Forms.WORKS, Map.of(), Map.of(), new Budget(10_000), COST))
        .isEmpty();
  }
}
