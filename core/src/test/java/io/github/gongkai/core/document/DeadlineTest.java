package io.github.gongkai.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.core.outline.Outliner;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.source.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stage that has no time ends where it stands, and says so. */
class DeadlineTest {

  private static final Deadline NEVER = Deadline.never();

  private static Deadline past() {
    return Deadline.in(Optional.of(Duration.ofNanos(1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、总体情况。全年收到申请12件。\n二、主动公开情况",
        "<html><body><p>一、总体情况</p><table><tr><td>1<td>2<tr><td>3<td>4</table>",
        "å…¬å¼€政府信息公开工作年度报告",
        "确?！吧婷懿簧暇W，上网不涉密"
      })
  void theDocumentEndsThere(String written) {
    Document document = DocumentParser.parse(written, DocumentLimits.USUAL, past());
    assertThat(document.text().text().strip()).isEmpty();
    assertThat(document.findings()).extracting(Finding::code).containsExactly("LIMIT_REACHED:time");
    assertThat(document.findings().get(0).spans()).containsExactly(Span.of(0, written.length()));
  }

  @Test
  void aDocumentWithTimeHasNoSuchFinding() {
    assertThat(DocumentParser.parse("<p>一</p>", DocumentLimits.USUAL, NEVER).findings())
        .isEmpty();
  }

  @Test
  void aPageIsReadInPieces() {
    String html = "<p>政府信息公开</p>".repeat(5_000);
    PageSource source = new PageSource(html, NEVER);
    char[] some = new char[100_000];
    StringBuilder read = new StringBuilder();
    for (int count = source.read(some, 0, some.length);
        count > 0;
        count = source.read(some, 0, some.length)) {
      read.append(some, 0, count);
    }
    assertThat(read.toString()).isEqualTo(html);
    assertThat(source.isCut()).isFalse();
    assertThat(new PageSource(html, past()).read(some, 0, 10)).isEqualTo(-1);
  }

  @Test
  void noHeadingIsLookedFor() {
    Document document = DocumentParser.parse("一、总体情况\n二、主动公开政府信息情况\n");
    Deadline past = past();
    assertThat(new Outliner(List.of()).outline(document.text(), past).sections())
        .isEmpty();
    assertThat(past.place()).hasValue(0);
  }
}
