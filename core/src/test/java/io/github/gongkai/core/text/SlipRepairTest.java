package io.github.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.source.Span;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is plainly prose when it is read slipped, and what is left as it is. */
class SlipRepairTest {

  /** What is left of a line whose first byte is a question mark now. */
  private static String slipped(String words) {
    Charset gbk = Charset.forName("GBK");
    byte[] bytes = (words + "\n").getBytes(gbk);
    return "?" + new String(Arrays.copyOfRange(bytes, 1, bytes.length), gbk);
  }

  /** Of 濉, which is odd, there may be one for nine common characters; a third of these make words. */
  @ParameterizedTest
  @ValueSource(strings = {"级政府信息公开濉溪申请的", "级政府，啊，呢，吗，吧，", "级政府信息的"})
  void proseIsPutRight(String words) {
    Recovered recovered = Recovery.recover(slipped(words));
    assertThat(recovered.text())
        .isEqualTo("?" + words.substring(1, words.length() - 1) + "\uFFFD\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"级政府信息公开濉溪申请", "级啊，呢，吗，吧，呀，", "级政府，啊，呢，吗，吧，啊，", "级政府信的"})
  void whatIsNotPlainlyProseIsLeft(String words) {
    Recovered recovered = Recovery.recover(slipped(words));
    assertThat(recovered.text()).isEqualTo(slipped(words));
    assertThat(recovered.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.kind()).isEqualTo(FindingKind.TEXT_DAMAGED));
  }

  @Test
  void aLineFarFromTheBeginningIsPutRight() {
    String before = "其他事项。".repeat(600) + "\n";
    Recovered recovered = Recovery.recover(before + slipped("级政府信息公开申请的办理"));
    assertThat(recovered.text()).isEqualTo(before + "?政府信息公开申请的办\uFFFD\n");
  }

  /** 啾嗖喑 would be 编侧, too little to tell. */
  @Test
  void eachLineThatIsLeftIsNamedOnce() {
    Recovered recovered = Recovery.recover("公开?啾嗖喑\n年度?啾嗖喑\n");
    assertThat(recovered.findings())
        .singleElement()
        .extracting(Finding::spans)
        .isEqualTo(List.of(Span.of(3, 6), Span.of(10, 13)));
  }

  @Test
  void severalLinesArePutRight() {
    String words = "级政府信息公开申请的办理";
    String read = "?政府信息公开申请的办\uFFFD\n";
    Recovered recovered = Recovery.recover(slipped(words) + "其他\n" + slipped(words) + "其他");
    assertThat(recovered.text()).isEqualTo(read + "其他\n" + read + "其他");
  }
}
