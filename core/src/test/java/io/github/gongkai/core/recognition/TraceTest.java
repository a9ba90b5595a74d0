package io.github.gongkai.core.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.document.DocumentParser;
import io.github.gongkai.core.text.Fold;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

  private static final String ORDINARY =
      "<!DOCTYPE html><title>关于做好春耕备耕工作的通知</title><a href=\"/list?page=2#top\">下一页</a>"
          + "<p>各乡镇人民政府，县直各单位：“春争日”……公司、办公室要抓紧——落实。&nbsp;&#160;&copy; 2024</p>";

  @Test
  void everySubjectOfAReportHasOneOfTheWords() {
    assertThat(Recognizer.SUBJECT)
        .allMatch(subject -> Trace.WORDS.stream().anyMatch(subject::contains));
  }

  @Test
  void rulesOutAnOrdinaryPage() {
    assertThat(isRuledOut(ORDINARY)).isTrue();
    assertThat(Trace.isRuledOut(ORDINARY)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "公开",
        "公開",
        "行政復議",
        "行政複議",
        "诉讼",
        "<b>公</b><b>开</b>",
        "公(gong)开",
        "公（gōng）开",
        "公\0开",
        "&#20844;&#24320;",
        "公&#x5F00;",
        "公&amp;#24320;",
        "公&#38#24320;",
        "鏀垮簻淇℃伅鍏紑",
        "å…¬å¼€"
      })
  void findsATraceInAnyWriting(String written) {
    assertThat(isRuledOut(ORDINARY + written)).isFalse();
    assertThat(Trace.isRuledOut(ORDINARY + written)).isFalse();
  }

  @Test
  void findsEveryCharacterThatIsFoldedToOneOfAWord() {
    for (int i = 0x80; i <= 0xFFFF; i++) {
      char c = (char) i;
      for (String word : Trace.WORDS) {
        int at = Character.isSurrogate(c) ? -1 : word.indexOf(Fold.one(c));
        if (at >= 0) {
          String written = at == 0 ? c + word.substring(1) : word.substring(0, 1) + c;
          assertThat(isRuledOut(written)).as("U+%04X", i).isFalse();
          assertThat(Trace.isRuledOut(written)).as("U+%04X", i).isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "Big5", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void leavesOtherEncodingsToThoseThatDecode(String charset) {
    assertThat(Trace.isRuledOut("關於春耕的通知".getBytes(Charset.forName(charset)))).isFalse();
  }

  @Test
  void takesNothingForUtf8ThatADecoderDoesNot() {
    for (int lead = 0x80; lead <= 0xFF; lead++) {
      for (int second = 0; second <= 0xFF; second++) {
        byte[] bytes = {'a', (byte) lead, (byte) second, (byte) 0x80, 'a', 'b', 'c', 'd', 'e'};
        boolean malformed = new String(bytes, StandardCharsets.UTF_8).indexOf('\uFFFD') >= 0;
        assertThat(malformed && Trace.isRuledOut(bytes))
            .as("%x %x", lead, second)
            .isFalse();
      }
    }
  }

  @Provide
  Arbitrary<String> documents() {
    List<String> pieces = List.of(
        "公",
        "开",
        "開",
        "复",
        "復",
        "議",
        "诉",
        "讼",
        "你",
        "。",
        " ",
        "\n",
        "a",
        "?",
        "é",
        "你好",
        "<b>",
        "</b>",
        "<p>",
        "<i style='display:none'>x</i>",
        "<script>x</script>",
        "<!--x-->",
        "(gong)",
        "(gōng)",
        "（kāi）",
        "\0",
        "\u00AD",
        "&nbsp;",
        "&zwnj;",
        "&#24320;",
        "&#x516C",
        "&amp;#20844;",
        "&amp;amp;#x5f00;",
        "&#0024320;",
        "&",
        "#",
        "24320;",
        "\uF9666",
        "…",
        "—",
        "鍏紑",
        "å…¬å¼€",
        "|");
    return Arbitraries.of(pieces).list().ofMaxSize(12).map(list -> String.join("", list));
  }

  /** What the engine sees a word in is never ruled out. */
  @Property(tries = 3000, seed = "20260301")
  void neverRulesOutWhatTheEngineSeesAWordIn(@ForAll("documents") String document) {
    for (String whole : List.of(document, "<html><body>" + document)) {
      String folded = DocumentParser.parse(whole).text().folded();
      if (Trace.WORDS.stream().anyMatch(folded::contains)) {
        assertThat(Trace.isRuledOut(whole)).as(folded).isFalse();
        assertThat(isRuledOut(whole)).as(folded).isFalse();
      }
      assertThat(isRuledOut(whole) && !Trace.isRuledOut(whole)).as(whole).isFalse();
    }
  }

  private static boolean isRuledOut(String document) {
    return Trace.isRuledOut(document.getBytes(StandardCharsets.UTF_8));
  }
}
