package io.github.gongkai.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.core.Limits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nothing grows without bound, and what is not decided is open. */
@Timeout(5)
class LimitsTest {

  @Test
  void overBudgetTheUndecidedCellsAreOpen() {
    Random random = new Random(1);
    long[][] table = Tables.realistic(random, 25, 7);
    Puzzle puzzle = Puzzle.of(175, Tables.lossy(table, random, 40), Tables.relations(25, 7));
    for (long steps : new long[] {0, 10, 100, 1000, 5000}) {
      Solution solution = Reconciler.solve(puzzle, new Budget(steps));
      assertThat(solution.exhausted()).as("%s steps", steps).isTrue();
      for (int cell = 0; cell < 175; cell++) {
        assertThat(Found.value(solution, cell)).isIn(-1L, table[cell / 7][cell % 7]);
      }
    }
  }

  @Test
  void aRunOfAThousandDigitsIsOpen() {
    Line line = Found.run(0, 7, "7".repeat(1000));
    Solution solution = Found.solve(7, List.of(line), List.of(Found.row("row", 0, 7)));
    assertThat(solution.decisions()).hasOnlyElementsOfType(Decision.Open.class);
    assertThat(solution.steps()).isLessThan(10);
  }

  @Test
  void aMillionDigitsCostNothing() {
    Line line = Found.run(0, 7, "1".repeat(1_000_000));
    assertThat(Found.solve(7, List.of(line), List.of()).decisions())
        .hasOnlyElementsOfType(Decision.Open.class);
  }

  @Test
  void aRunWithTooManyCutsIsOpen() {
    Line line = Found.run(0, 60, "1234567891".repeat(20));
    Solution solution = Found.solve(60, List.of(line), List.of(Found.row("row", 0, 60)));
    assertThat(solution.decisions()).hasOnlyElementsOfType(Decision.Open.class);
    assertThat(solution.exhausted()).isTrue();
  }

  @Test
  void aFloatingValueBeyondTheLimitLeavesItsLineOpen() {
    Line line = Found.lossy(0, 3, Long.MAX_VALUE, 0, 0);
    Solution solution = Found.solve(3, List.of(line), List.of(Found.row("row", 0, 3)));
    assertThat(solution.decisions()).hasOnlyElementsOfType(Decision.Open.class);
  }

  @Test
  void boundValuesBeyondTheLimitStayAndTheirSumsAreNotUsed() {
    List<Line> lines = List.of(Found.bound(0, Long.MAX_VALUE), Found.lossy(1, 1));
    List<Relation> relations = List.of(Relation.equal("same", List.of(0), List.of(1)));
    Solution solution = Found.solve(2, lines, relations);
    assertThat(Found.value(solution, 0)).isEqualTo(Long.MAX_VALUE);
    assertThat(Found.value(solution, 1)).isEqualTo(-1);
    assertThat(solution.relations(Standing.UNASSESSED)).containsExactly("same");
  }

  @Test
  void sumsOfHugeBoundValuesAreStillCompared() {
    List<Line> lines = List.of(Found.bound(0, Long.MAX_VALUE, Long.MAX_VALUE), Found.bound(2, 1));
    List<Relation> relations = List.of(Relation.equal("sum", List.of(0, 1), List.of(2)));
    assertThat(Found.solve(3, lines, relations).relations(Standing.BROKEN)).containsExactly("sum");
  }

  /** Twice the greatest number and 2 are 0 where numbers go round. */
  @Test
  void sumsThatWouldGoRoundDoNotHold() {
    List<Line> lines =
        List.of(Found.bound(0, Long.MAX_VALUE, Long.MAX_VALUE, 2), Found.bound(3, 0));
    List<Relation> relations = List.of(Relation.equal("sum", List.of(0, 1, 2), List.of(3)));
    assertThat(Found.solve(4, lines, relations).relations(Standing.BROKEN)).containsExactly("sum");
  }

  @Test
  void moreTokensThanCellsLeaveTheLineOpenButForBoundCells() {
    Line line = Line.of(
        List.of(0, 1),
        List.of(new Token.Floating(1), new Token.Floating(2), new Token.Bound(1, 3)),
        Gaps.LOSSY);
    Solution solution = Found.solve(2, List.of(line), List.of());
    assertThat(solution.decision(0))
        .isEqualTo(new Decision.Open(List.of(), Decision.Extent.UNKNOWN));
    assertThat(solution.decision(1)).isEqualTo(new Decision.Read(3, 2, 0, 1));
  }

  @Test
  void boundsWhichCreepTowardsAContradictionDoNotTakeForever() {
    // x = y + 1 and y = x: bounds alone would rise one by one.
    List<Line> lines = List.of(Found.lossy(0, 1), Found.lossy(1, 1), Found.bound(2, 1));
    List<Relation> relations = List.of(
        Relation.equal("p", List.of(0), List.of(1, 2)),
        Relation.equal("q", List.of(0), List.of(1)));
    Solution solution = Found.solve(3, lines, relations);
    assertThat(Found.values(solution, 0, 2)).containsExactly(-1L, -1L);
    assertThat(solution.relations(Standing.DISPUTED)).containsExactly("p", "q");
  }

  /** Bounds of cells of at most 73 met just where they were no longer followed. */
  @Test
  void aContradictionIsSeenWhereverBoundsThatCreepTowardsItEnd() {
    List<Line> lines = List.of(Found.lossy(0, 1), Found.lossy(1, 1), Found.bound(2, 1));
    List<Relation> relations = List.of(
        Relation.equal("p", List.of(0), List.of(1, 2)),
        Relation.equal("q", List.of(0), List.of(1)));
    for (long most = 1; most <= 150; most++) {
      Puzzle puzzle = new Puzzle(3, Map.of(0, most, 1, most), lines, relations);
      Solution solution = Reconciler.solve(puzzle, Budget.DEFAULT);
      assertThat(Found.values(solution, 0, 2)).as("at most %s", most).containsExactly(-1L, -1L);
      assertThat(solution.relations(Standing.DISPUTED))
          .as("at most %s", most)
          .containsExactly("p", "q");
    }
  }

  @Test
  void anEmptyPuzzleIsSolved() {
    assertThat(Found.solve(0, List.of(), List.of()).decisions()).isEmpty();
  }

  @Test
  void manyLinesAreSettledSoon() {
    List<Line> lines = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    for (int line = 0; line < 300; line++) {
      lines.add(Found.run(line * 7, 7, "713000074"));
      relations.add(Found.row("row" + line, line * 7, 7));
    }
    Solution solution = Found.solve(2100, lines, relations);
    assertThat(solution.exhausted()).isFalse();
    assertThat(Found.value(solution, 2093)).isEqualTo(71);
  }

  @Test
  void aHardQuestionIsAskedAgainWithTheBudgetThatOthersLeave() {
    // Seeds of whole tables run together that need more than a share of the budget somewhere.
    List<Relation> relations = Tables.relations(25, 7);
    for (long seed : new long[] {79, 127, 256, 954}) {
      long[][] table = Tables.realistic(new Random(seed), 25, 7);
      Puzzle puzzle = Puzzle.of(175, Tables.fused(table), relations);
      Solution solution = Reconciler.solve(puzzle, Budget.DEFAULT);
      assertThat(solution.exhausted()).as("seed %s", seed).isFalse();
      assertThat(solution.decisions())
          .as("seed %s", seed)
          .hasOnlyElementsOfType(Decision.Read.class);
    }
  }

  /** The sum of cells 175 to 177 has nothing to do with the table that takes more than there is. */
  @Test
  void aHardTableDoesNotTakeTheBudgetOfSumsThatHaveNothingToDoWithIt() {
    Random random = new Random(1);
    long[][] table = Tables.realistic(random, 25, 7);
    List<Line> lines = new ArrayList<>(Tables.lossy(table, random, 40));
    lines.add(Found.bound(175, 3));
    lines.add(Found.lossy(176, 1));
    lines.add(Found.bound(177, 9));
    List<Relation> relations = new ArrayList<>(Tables.relations(25, 7));
    relations.add(Found.row("easy", 175, 3));
    Solution solution = Reconciler.solve(Puzzle.of(178, lines, relations), new Budget(5000));
    assertThat(solution.exhausted()).isTrue();
    assertThat(solution.decision(176)).isEqualTo(new Decision.Inferred(6));
  }

  @Test
  void theReaderAllowsWhatTheSolverTakesByDefault() {
    assertThat(Limits.defaults().solverSteps()).isEqualTo(Budget.DEFAULT.steps());
  }

  /** Pairs of cells with one figure, which may be either's: each doubles the readings. */
  private static Line pairs(int count) {
    List<Token> tokens = new ArrayList<>();
    for (int pair = 0; pair < count; pair++) {
      tokens.add(new Token.Floating(7));
      tokens.add(new Token.Bound(3 * pair + 2, 1));
    }
    return Line.of(Tables.range(0, 3 * count), tokens, Gaps.LOSSY);
  }

  @Test
  void aLineMayHave2048Readings() {
    Solution most = ofPairs(11);
    assertThat(most.exhausted()).isFalse();
    assertThat(((Decision.Open) most.decision(0)).values()).contains(7L).hasSizeGreaterThan(1);

    Solution more = ofPairs(12);
    assertThat(more.exhausted()).isTrue();
    assertThat(more.decision(0)).isEqualTo(new Decision.Open(List.of(), Decision.Extent.UNKNOWN));
    assertThat(more.decision(2)).isEqualTo(new Decision.Read(1, 1, 0, 1));
  }

  /** The same where a sum is there, whose total stands last: then lines are read from their end. */
  @Test
  void aLineMayHave2048ReadingsWhereASumBindsIt() {
    Solution most = ofPairs(11, someOf(33));
    assertThat(most.exhausted()).isFalse();
    Solution more = ofPairs(12, someOf(36));
    assertThat(more.exhausted()).isTrue();
  }

  private static Solution ofPairs(int count, Relation... relations) {
    Puzzle puzzle = Puzzle.of(3 * count, List.of(pairs(count)), List.of(relations));
    return Reconciler.solve(puzzle, new Budget(10_000_000));
  }

  private static Relation someOf(int cells) {
    return Relation.atMost("some", List.of(cells - 2), Tables.range(0, cells - 2));
  }

  @Test
  void aNumberHasFifteenDigits() {
    Solution fifteen = Found.solve(1, List.of(Found.run(0, 1, "9".repeat(15))), List.of());
    assertThat(Found.value(fifteen, 0)).isEqualTo(Puzzle.MAX_VALUE);
    Solution sixteen = Found.solve(1, List.of(Found.run(0, 1, "1" + "0".repeat(15))), List.of());
    assertThat(Found.value(sixteen, 0)).isEqualTo(-1);
  }

  @Test
  void aLineMayHaveAMillionCellsTimesPlaces() {
    long[] values = new long[1023];
    assertThat(Found.value(Found.solve(1023, List.of(plain(values)), List.of()), 1022))
        .isZero();
    values = new long[1024];
    assertThat(Found.value(Found.solve(1024, List.of(plain(values)), List.of()), 0))
        .isEqualTo(-1);
  }

  private static Line plain(long[] values) {
    return Line.of(
        Tables.range(0, values.length),
        Arrays.stream(values).<Token>mapToObj(Token.Floating::new).toList(),
        Gaps.COMPLETE);
  }

  @Test
  void theGreatestValuesAreStillAdded() {
    List<Line> lines = List.of(Found.bound(0, Puzzle.MAX_VALUE), Found.lossy(1, 1));
    List<Relation> relations = List.of(Relation.equal("same", List.of(0), List.of(1)));
    assertThat(Found.value(Found.solve(2, lines, relations), 1)).isEqualTo(Puzzle.MAX_VALUE);
  }

  @Test
  void malformedPuzzlesAreRefused() {
    assertRefused(() -> new Token.Run("1 2"));
    assertRefused(() -> new Token.Run(""));
    assertRefused(() -> new Token.Run("1/2"));
    assertRefused(() -> new Token.Run("1:2"));
    assertRefused(() -> new Token.Run("1", -1));
    assertRefused(() -> new Token.Run("1", 16));
    assertRefused(() -> new Token.Bound(0, -1));
    assertRefused(() -> new Token.Floating(-1));
    assertRefused(() -> new Budget(-1));
    assertRefused(() -> new Budget(0, -1));
    assertRefused(() ->
        Line.of(List.of(0, 1), List.of(new Token.Bound(1, 1), new Token.Bound(0, 1)), Gaps.LOSSY));
    assertRefused(() -> Line.of(List.of(0), List.of(new Token.Bound(1, 1)), Gaps.LOSSY));
    assertRefused(() -> Line.of(List.of(0, 0), List.of(), Gaps.LOSSY));
    assertRefused(() -> new Line(List.of(0), List.of(), Set.of(1), Gaps.LOSSY));
    assertRefused(
        () -> new Line(List.of(0), List.of(new Token.Bound(0, 1)), Set.of(0), Gaps.LOSSY));
    assertRefused(() -> Puzzle.of(-1, List.of(), List.of()));
    assertRefused(() -> Puzzle.of(1, List.of(Found.bound(1, 4)), List.of()));
    assertRefused(() -> Puzzle.of(1, List.of(Found.bound(0, 4), Found.bound(0, 4)), List.of()));
    List<Integer> known = List.of(0);
    for (int unknown : new int[] {-1, 1}) {
      List<Integer> cells = List.of(unknown);
      assertRefused(() -> Puzzle.of(1, List.of(), List.of(Relation.equal("left", cells, known))));
      assertRefused(() -> Puzzle.of(1, List.of(), List.of(Relation.atMost("right", known, cells))));
      assertRefused(() -> new Puzzle(1, Map.of(unknown, 5L), List.of(), List.of()));
    }
    Relation same = Relation.equal("same", known, known);
    assertRefused(() -> Puzzle.of(1, List.of(), List.of(same, same)));
    assertRefused(() -> new Puzzle(1, Map.of(0, -1L), List.of(), List.of()));
    List<Integer> many = Collections.nCopies(Relation.MAX_TERMS, 0);
    assertRefused(() -> Relation.equal("many", many, known));
  }

  @Test
  void theLeastAndTheGreatestThatPuzzlesMayHaveAreTaken() {
    assertThat(new Token.Run("09", 15).length()).isEqualTo(2);
    assertThat(new Puzzle(1, Map.of(0, 0L), List.of(), List.of()).limits()).containsExactly(0);
    List<Integer> most = Collections.nCopies(Relation.MAX_TERMS - 1, 0);
    assertThat(Relation.equal("most", most, List.of(0)).left()).hasSize(4095);
    Budget none = new Budget(0);
    assertThat(Found.solve(1, List.of(Found.bound(0, 5)), List.of()).decisions())
        .hasSize(1);
    assertThat(Reconciler.solve(Puzzle.of(0, List.of(), List.of()), none).steps())
        .isZero();
  }

  private static void assertRefused(ThrowingCallable puzzle) {
    assertThatThrownBy(puzzle).isInstanceOf(IllegalArgumentException.class);
  }
}
