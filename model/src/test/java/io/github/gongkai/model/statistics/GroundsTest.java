package io.github.gongkai.model.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.Relation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroundsTest {

  private static final Code MEN = Code.of("mail.letters.men");
  private static final Code WOMEN = Code.of("mail.letters.women");
  private static final Code TOTAL = Code.of("mail.letters.total");

  private static Grounds.Sum sum(List<Code> parts) {
    return new Grounds.Sum(
        "mail.total",
        Label.of("总计 = 男性 + 女性", "Total = Men + Women"),
        List.of(TOTAL),
        Relation.EQUAL,
        parts);
  }

  @Test
  void keepsItsOwnListsOfFiguresAndSums() {
    List<Code> parts = new ArrayList<>(List.of(MEN, WOMEN));
    List<Grounds.Sum> sums = new ArrayList<>(List.of(sum(parts)));
    Grounds grounds = new Grounds(sums, List.of(), Grounds.Extent.MINIMAL);
    parts.clear();
    sums.clear();

    assertThat(grounds.sums()).hasSize(1);
    assertThat(grounds.sums().get(0).right()).containsExactly(MEN, WOMEN);
  }

  @Test
  void aSumNamesTheOthersOnWhichAFigureRests() {
    assertThat(sum(List.of(MEN, WOMEN)).others(MEN)).containsExactly(TOTAL, WOMEN);
    assertThat(sum(List.of(MEN, WOMEN)).others(TOTAL)).containsExactly(MEN, WOMEN);
  }

  @Test
  void aStatementAloneIsAGround() {
    assertThat(new Grounds(List.of(), List.of(MEN), Grounds.Extent.SUFFICIENT).isEmpty())
        .isFalse();
    assertThat(Grounds.NONE.isEmpty()).isTrue();
  }
}
