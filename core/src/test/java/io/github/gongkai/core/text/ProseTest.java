package io.github.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

  private static final String SIMPLIFIED = "本年度共收到政府信息公开申请12件，均在法定期限内答复。";
  private static final String TRADITIONAL = "本年度共收到政府信息公開申請12件，均在法定期限內答覆。";

  @Test
  void reportsAreProse() {
    assertThat(Prose.of(SIMPLIFIED).isPlain()).isTrue();
    assertThat(Prose.of(TRADITIONAL).isPlain()).isTrue();
  }

  @Test
  void aFewCharactersAreTooFewToTell() {
    assertThat(Prose.of("其他").isPlain()).isFalse();
    assertThat(Prose.of("12, 0, 3").isPlain()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,GB18030",
    "UTF-8,Big5",
    "UTF-8,windows-1252",
    "GB18030,Big5",
    "GB18030,windows-1252",
    "GB18030,Shift_JIS",
    "GB18030,EUC-KR",
    "Big5,GB18030"
  })
  void bytesReadInAWrongCharsetAreNot(String written, String read) {
    byte[] bytes = TRADITIONAL.getBytes(Charset.forName(written));
    assertThat(Prose.of(new String(bytes, Charset.forName(read))).isPlain()).isFalse();
    assertThat(Prose.of(new String(bytes, StandardCharsets.ISO_8859_1)).isPlain())
        .isFalse();
  }

  @Test
  void rareCharactersOfNamesAreNotCommon() {
    assertThat(HanScript.isCommon('府')).isTrue();
    assertThat(HanScript.isCommon('開')).isTrue();
    assertThat(HanScript.isCommon('濉')).isFalse();
    assertThat(HanScript.isCommon('A')).isFalse();
  }
}
