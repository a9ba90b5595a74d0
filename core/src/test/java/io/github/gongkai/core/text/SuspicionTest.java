package io.github.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.source.Span;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What makes a text suspect. Where time is over from the beginning, the place where recovering was
 * stopped tells what was looked for: misread text from the beginning, a slip from the suspect character
 * on, and nothing in a text that is not suspect. 濉 and 泗 are odd, 年 is not.
 */
class SuspicionTest {

  private static int stopped(String text) {
    Deadline past = Deadline.in(Optional.of(Duration.ofSeconds(-1)));
    assertThat(Recovery.recover(text, past).source()).isEmpty();
    return past.place().orElse(-1);
  }

  private static String line(String... parts) {
    return String.join("", parts);
  }

  /** Characters 年, so many. */
  private static String years(int count) {
    return "年".repeat(count);
  }

  @Test
  void aSlipIsLookedForWhereTwoOddCharactersStandTogether() {
    assertThat(stopped(line(years(3), "濉", years(1), "泗", years(2)))).isEqualTo(5);
    assertThat(stopped(line(years(3), "濉", years(7), "泗"))).isEqualTo(11);
    assertThat(stopped(line(years(3), "濉", years(8), "泗"))).isEqualTo(-1);
    assertThat(stopped(line("濉", years(8), "泗", years(8)))).isEqualTo(-1);
    assertThat(stopped("濉泗")).isEqualTo(1);
    assertThat(stopped(line(years(30), "濉泗"))).isEqualTo(31);
    assertThat(stopped("濉")).isEqualTo(-1);
    assertThat(stopped(years(30))).isEqualTo(-1);
  }

  @Test
  void aSlipIsLookedForWhereOneStandsBehindAQuestionMark() {
    assertThat(stopped(line("?", years(7), "濉"))).isEqualTo(8);
    assertThat(stopped(line("?", years(8), "濉"))).isEqualTo(-1);
    assertThat(stopped("年年?濉")).isEqualTo(3);
    assertThat(stopped("濉?年")).isEqualTo(-1);
    assertThat(stopped(line(years(2), "濉", years(20), "?"))).isEqualTo(-1);
  }

  @Test
  void theFirstSuspectCharacterIsWhereASlipIsLookedForFirst() {
    String two = line("濉", years(4), "泗");
    assertThat(stopped(line(years(2), two, years(20), two))).isEqualTo(7);
  }

  @Test
  void threeOddCharactersTogetherMayBeMisread() {
    assertThat(stopped(line(years(3), "濉", years(3), "泗", years(3), "濉"))).isZero();
    assertThat(stopped(line(years(3), "濉", years(3), "泗", years(4), "濉"))).isEqualTo(7);
    assertThat(stopped(line(years(30), "濉", years(3), "泗", years(3), "濉"))).isZero();
  }

  /** — and “ are bytes of Windows-1252, but no letters. */
  @ParameterizedTest
  @CsvSource({
    "年éà年, 0",
    "年—é, 0",
    "年é—, 0",
    "年—“年, -1",
    "年é年, -1",
    "é年à年, -1",
    "aéaàa, -1",
    "—年é, -1",
    "年é年濉年泗, 5",
    "年—“年濉年泗, 6"
  })
  void twoBytesInARowOneOfThemALetterMayBeMisread(String text, int place) {
    assertThat(stopped(text)).isEqualTo(place);
  }

  @Test
  void misreadTextIsFoundFarFromTheBeginning() {
    String before = "某县人民政府办公室文件汇编。\n".repeat(3);
    String words = "政府信息公开申请的办理情况";
    assertThat(Recovery.recover(before + Texts.misread(words, "UTF-8", "GBK")).text())
        .startsWith(before + "政府信息公开申请的办理情");
  }

  /** 啾嗖喑 would be 编侧, too little to tell. */
  @Test
  void whatIsLeftIsNamedWithItsPlace() {
    assertThat(Recovery.recover("公开?啾嗖喑\n年度年度").findings())
        .singleElement()
        .extracting(Finding::spans)
        .isEqualTo(List.of(Span.of(3, 6)));
  }

  /** The first characters of the stretch are common ones by chance, so that only its words tell. */
  @ParameterizedTest
  @CsvSource({
    "本年度共收到政府信息公开申请, 3",
    "本年度共收到政府信息公开申请, 5",
    "进一步健全依申请公开工作制度, 2",
    "公民可以通过信函或者网络提出申请, 3",
    "加强政务公开队伍建设和业务培训, 1"
  })
  void aStretchBeginsWhereMostWordsComeOut(String words, int at) {
    Charset gbk = Charset.forName("GBK");
    for (String before : new String[] {"", "其他\n", "12件"}) {
      byte[] bytes = (before + words + "\n").getBytes(gbk);
      byte[] fewer = new byte[bytes.length - 1];
      int lost = (before + words.substring(0, at)).getBytes(gbk).length;
      System.arraycopy(bytes, 0, fewer, 0, lost);
      System.arraycopy(bytes, lost + 1, fewer, lost, fewer.length - lost);
      assertThat(Recovery.recover(new String(fewer, gbk)).text())
          .startsWith(before
              + words.substring(0, at)
              + "\uFFFD"
              + words.substring(at + 1, words.length() - 1));
    }
  }
}
