package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words between the labels of a chain are nearly labels. */
class NearLabelsTest {

  private static final Forms.Row OPENED = Forms.row("opened", "公开目录");
  private static final Forms.Row BRIEF = Forms.row("brief", "编印简报");
  private static final Forms.Row VISITED = Forms.row("visited", "接待来访人");
  private static final Forms.Row ANSWERED = Forms.row("answered", "答复群众来信");
  private static final Forms.Row TRAINED = Forms.row("trained", "举办培训班次");
  private static final Forms.Row ENDED = Forms.row("ended", "结案");
  private static final Forms.Column COUNT = Forms.column("count", "数量", Unit.CASES);

  private static final Template TEMPLATE = Forms.template(
      "office",
      TableForm.of(TableType.of(
              "office",
              "office",
              Label.of("办公", "Office"),
              List.of(OPENED, BRIEF, VISITED, ANSWERED, TRAINED, ENDED),
              List.of(COUNT)))
          .row(OPENED)
          .row(BRIEF)
          .row(VISITED)
          .row(ANSWERED)
          .row(TRAINED)
          .row(ENDED)
          .build());

  /** The labels of a text, those included that lost or gained a character, as they stand there. */
  private static List<String> labels(String written) {
    MarkedText text = MarkedText.of(written, TEMPLATE);
    Alignment alignment = text.alignments(TEMPLATE).get(0);
    LabelChain chain = new NearLabels(text.folded(), text.index(TEMPLATE), text.trie())
        .complete(alignment)
        .orElse(alignment.chain());
    List<String> labels = new ArrayList<>();
    chain.hits().forEach(hit -> labels.add(text.folded().substring(hit.from(), hit.to())));
    return labels;
  }

  /** A text with these rows between the first and the last two of the form. */
  private static String rows(String between) {
    return "公开目录 1\n" + between + "\n举办培训班次 4\n结案 5\n";
  }

  private static List<String> between(String rows) {
    List<String> all = labels(rows(rows));
    return all.subList(1, all.size() - 2);
  }

  @Test
  void aLabelOfFiveCharactersIsTheShortestThatIsKnownByItsPlace() {
    assertThat(between("接待来访 2")).containsExactly("接待来访");
    assertThat(between("编印简 2")).isEmpty();
  }

  @Test
  void farDownADocumentLabelsAreKnownAsWell() {
    assertThat(labels("无关的话。\n".repeat(20) + rows("答复群众信 2"))).hasSize(4).contains("答复群众信");
  }

  /** Blanks within them count. */
  @ParameterizedTest
  @CsvSource({"60, true", "61, false"})
  void moreThan60CharactersAreNoLabel(int length, boolean near) {
    String words = "答复群众" + " ".repeat(length - 5) + "信";
    assertThat(between(words + "\n2")).isEqualTo(near ? List.of(words) : List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"答复群众信", "接待来访人 3\n答复群众信", "答复群众信\n另有说明 2", "接待来访人|3|\n答复群众信|"})
  void wordsBehindWhichNoFigureStandsAreNoLabel(String rows) {
    assertThat(between(rows)).doesNotContain("答复群众信");
  }

  @Test
  void aUnitMayStandBeforeTheFigure() {
    assertThat(between("答复群众信|件|2|")).containsExactly("答复群众信");
  }

  /** The form has that row only where the next label stands, or the one before. */
  @Test
  void theRowOfANeighbouringLabelIsNotMeantTwice() {
    assertThat(between("接待来访人 3\n举办培训班 2")).containsExactly("接待来访人");
    assertThat(between("答复群众来信 3\n答复群众信 2")).containsExactly("答复群众来信");
  }

  @Test
  void numeralsAloneAreNoLabel() {
    assertThat(between("三十\n2")).isEmpty();
    assertThat(between("三十、答复群众信\n2")).hasSize(1);
  }
}
