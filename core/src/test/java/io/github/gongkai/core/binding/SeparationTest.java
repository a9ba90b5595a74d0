package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.model.vocabulary.Code;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How figures are kept apart where cells have no ends; a bar ends a cell. */
class SeparationTest {

  private static LineText line(String folded, int from, int to, int width) {
    FormEntry.Line line =
        new FormEntry.Line(List.of("甲"), "", Collections.nCopies(width, Code.of("a.b.c")));
    return LineReader.read(folded, line, SegmentReader.read(folded, from, to), Optional.empty());
  }

  /** Lines of as many cells each, parted by line ends. */
  private static Separation of(int width, String text) {
    String folded = MarkedText.marked(text);
    List<LineText> lines = new ArrayList<>();
    int from = 0;
    for (String line : folded.split("\n")) {
      lines.add(line(folded, from, from + line.length(), width));
      from += line.length() + 1;
    }
    return Separation.of(folded, lines);
  }

  @ParameterizedTest
  @CsvSource({
    "3, 123, FUSED",
    "3, 12, UNTOLD",
    "4, 123, UNTOLD",
    "4, 1234, FUSED",
    "2, 12, UNTOLD",
    "2, 123, UNTOLD",
    "2, 05, FUSED",
    "1, 05, UNTOLD",
    "2, 5 7, APART",
    "3, 5 7, APART",
    "3, 5 07, FUSED",
    "3, 5件7, UNTOLD",
    "2, |05|7|, UNTOLD",
    "2, |5|7|, UNTOLD",
    "2, 5, UNTOLD"
  })
  void oneLineTells(int width, String text, Separation separation) {
    assertThat(of(width, text)).isEqualTo(separation);
  }

  @Test
  void whatMoreLinesDoCounts() {
    assertThat(of(3, "123\n5 7")).isEqualTo(Separation.APART);
    assertThat(of(3, "123\n456\n5 7")).isEqualTo(Separation.FUSED);
    assertThat(of(3, "12\n5 7")).isEqualTo(Separation.APART);
  }

  @ParameterizedTest
  @CsvSource({"5 7, true", "5 7 9, true", "5 7件9, false", "5件7 9, false", "5, false", "'', false"})
  void figuresStandApartWithABlankBetweenAnyTwo(String text, boolean apart) {
    assertThat(Separation.standsApart(text, line(text, 0, text.length(), 3))).isEqualTo(apart);
  }

  @Test
  void figuresOutOfTheirOrderDoNotStandApart() {
    LineText seen = line("5 7", 0, 3, 2);
    List<LineText.Slot> turned = List.of(seen.slots().get(1), seen.slots().get(0));
    LineText line = new LineText(seen.line(), turned, false, Optional.empty(), 0, 3);

    assertThat(Separation.standsApart("5 7", line)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"5 7, true", "5 7件, false", "5 +7, false", "5 /, false", "5 2.5, false"})
  void figuresArePlainWithoutSignAndUnit(String text, boolean plain) {
    assertThat(Separation.isPlain(line(text, 0, text.length(), 2))).isEqualTo(plain);
  }

  @Test
  void digitsAreThoseOfNumbers() {
    assertThat(Separation.digits("12 345件 / 1万", line("12 345件 / 1万", 0, 11, 4)))
        .isEqualTo(6);
  }
}
