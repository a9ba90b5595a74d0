package io.github.gongkai.core.document;

import static io.github.gongkai.core.document.Pages.shown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.core.text.ReadingText;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainReaderTest {

  @Test
  void barsOfAnyKindEndCells() {
    assertThat(shown("甲 | 1 ｜ 2│3┃")).isEqualTo("甲 | 1 | 2|3|");
  }

  @Test
  void lineEndsOfAnyKindEndLines() {
    assertThat(shown("甲\n乙\r丙\u2028丁\u0085戊")).isEqualTo("甲¶乙¶丙¶丁¶戊");
  }

  @Test
  void controlCharactersAreNoMarks() {
    assertThat(shown("1\u001F2\u001E3\u001D4\u001C5")).isEqualTo("1 2 3 4 5");
  }

  @Test
  void textWithoutTagsIsPlain() {
    assertThat(DocumentParser.parse("增长<5% 且 3<4").format()).isEqualTo(Document.Format.PLAIN);
    assertThat(DocumentParser.parse("甲").metadata()).isEqualTo(PageMetadata.none());
  }

  @Property
  void everyCharacterStaysInItsPlace(@ForAll String words) {
    ReadingText text = PlainReader.read(words, Deadline.never()).build();
    assertThat(text.length()).isEqualTo(words.length());
    for (int i = 0; i < words.length(); i++) {
      assertThat(text.span(i, i + 1).start()).isEqualTo(i);
      assertThat(text.span(i, i + 1).end()).isEqualTo(i + 1);
    }
  }
}
