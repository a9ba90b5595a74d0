package io.github.gongkai.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private static final String TEXT = "某县2022年政府信息公开工作年度报告\n一、总体情况\n全年受理申请12件。";

  private static final String TRADITIONAL = "某縣2022年政府信息公開工作年度報告\n一、總體情況\n全年受理申請12件。";

  private static String page(String charset) {
    return "<html><head><meta charset=\"" + charset + "\"></head><body>" + TEXT + "</body></html>";
  }

  private static Decoded decode(String text, Charset charset) {
    return Decoder.decode(text.getBytes(charset), "");
  }

  private static byte[] with(int[] mark, byte[] text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int b : mark) {
      bytes.write(b);
    }
    bytes.writeBytes(text);
    return bytes.toByteArray();
  }

  @Test
  void utf8() {
    Decoded decoded = decode(TEXT, StandardCharsets.UTF_8);
    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.charset()).isEqualTo("UTF-8");
    assertThat(decoded.declared()).isEmpty();
    assertThat(decoded.replaced()).isZero();
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    byte[] bytes = with(new int[] {0xEF, 0xBB, 0xBF}, TEXT.getBytes(StandardCharsets.UTF_8));
    assertThat(Decoder.decode(bytes, "").text()).isEqualTo(TEXT);
  }

  @Test
  void aByteOrderMarkGoesBeforeAnyDeclaration() {
    byte[] bytes = with(new int[] {0xEF, 0xBB, 0xBF}, page("gbk").getBytes(StandardCharsets.UTF_8));
    assertThat(Decoder.decode(bytes, "text/html; charset=gbk").text()).isEqualTo(page("gbk"));
  }

  @Test
  void aDeclarationAgainstTheByteOrderMarkIsNamed() {
    byte[] bytes = with(new int[] {0xEF, 0xBB, 0xBF}, TEXT.getBytes(StandardCharsets.UTF_8));
    assertThat(Decoder.decode(bytes, "text/html; charset=gbk").declared()).contains("GB18030");
    assertThat(Decoder.decode(bytes, "text/html; charset=utf-8").declared()).isEmpty();
    byte[] wide = TEXT.getBytes(StandardCharsets.UTF_16LE);
    assertThat(Decoder.decode(wide, "text/html; charset=utf-16").declared()).isEmpty();
    assertThat(Decoder.decode(wide, "text/html; charset=utf-8").declared()).contains("UTF-8");
  }

  @Test
  void undeclaredGb18030() {
    assertThat(decode(TEXT, GB18030).text()).isEqualTo(TEXT);
    assertThat(decode(TEXT, GB18030).charset()).isEqualTo("GB18030");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gbk", "gb2312", "GB2312", "GB18030", "x-gbk"})
  void declaredChinese(String name) {
    Decoded decoded = decode(page(name), GB18030);
    assertThat(decoded.text()).isEqualTo(page(name));
    assertThat(decoded.declared()).isEmpty();
  }

  @Test
  void pagesThatSayGb2312MayUseTheLargerSet() {
    String page = page("gb2312") + "朱镕基 囧 㐂";
    assertThat(decode(page, GB18030).text()).isEqualTo(page);
  }

  @Test
  void aDeclarationMayComeLateAndInAnyForm() {
    String head = "<html><head><title>某縣</title>" + "<!-- charset=? -->".repeat(50);
    String page = head
        + "<META http-equiv='Content-Type' content='text/html; CHARSET = big5'>"
        + "</head><body>政府資訊公開</body></html>";
    Charset big5 = Charset.forName("Big5");
    Decoded decoded = decode(page, big5);
    assertThat(decoded.text()).isEqualTo(page);
    assertThat(decoded.charset()).isEqualTo("Big5");
  }

  @Test
  void theSendersDeclarationGoesBeforeThePages() {
    Charset big5 = Charset.forName("Big5");
    byte[] bytes =
        page("gbk").replace("县", "縣").replace("开", "開").replace("总", "總").getBytes(big5);
    assertThat(Decoder.decode(bytes, "text/html; charset=Big5").charset()).isEqualTo("Big5");
  }

  @Test
  void utf8IsToldWhateverIsDeclared() {
    Decoded decoded = decode(page("gbk"), StandardCharsets.UTF_8);
    assertThat(decoded.text()).isEqualTo(page("gbk"));
    assertThat(decoded.declared()).contains("GB18030");
  }

  @Test
  void gbkIsToldWhenUtf8IsDeclared() {
    Decoded decoded = decode(page("utf-8"), GB18030);
    assertThat(decoded.text()).isEqualTo(page("utf-8"));
    assertThat(decoded.declared()).contains("UTF-8");
  }

  @Test
  void big5IsToldThoughItsBytesAreValidGb18030() {
    Charset big5 = Charset.forName("Big5");
    assertThat(decode(TRADITIONAL, big5).text()).isEqualTo(TRADITIONAL);
    assertThat(Decoder.decode(TRADITIONAL.getBytes(big5), "text/html; charset=gb2312")
            .text())
        .isEqualTo(TRADITIONAL);
  }

  @Test
  void traditionalCharactersInGbkAreNotTakenForBig5() {
    assertThat(decode(TRADITIONAL, GB18030).text()).isEqualTo(TRADITIONAL);
    assertThat(Decoder.decode(TRADITIONAL.getBytes(GB18030), "charset=big5").text())
        .isEqualTo(TRADITIONAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"iso-8859-1", "windows-1252", "big5", "Shift_JIS", "EUC-KR", "utf-16", "KOI8-R"})
  void aDeclarationThatMakesNoProseIsSeenThrough(String name) {
    Decoded decoded = decode(page(name), GB18030);
    assertThat(decoded.text()).isEqualTo(page(name));
    assertThat(decoded.charset()).isEqualTo("GB18030");
    assertThat(decoded.declared()).contains(Charset.forName(name).name());
  }

  @Test
  void aDeclarationThatIsRightStaysInForce() {
    String page = "<meta charset=iso-8859-1>café, déjà vu";
    assertThat(decode(page, StandardCharsets.ISO_8859_1).text()).isEqualTo(page);
  }

  @Test
  void aBadByteDoesNotTurnGbkIntoAnotherCharset() {
    byte[] bytes = TEXT.repeat(20).getBytes(GB18030);
    bytes[400] = (byte) 0xFF;
    Decoded decoded = Decoder.decode(Arrays.copyOf(bytes, bytes.length - 1), "");
    assertThat(decoded.charset()).isEqualTo("GB18030");
    assertThat(decoded.replaced()).isPositive();
    assertThat(decoded.text()).startsWith(TEXT);
  }

  /** Java's own decoder takes the 12 of 120 for two more bytes of a character: 共0件. */
  @Test
  void aBadByteTakesNoDigitWithIt() {
    byte[] bytes = (TEXT.repeat(3) + "共\u0001120件").getBytes(GB18030);
    bytes[bytes.length - 6] = (byte) 0xBA;
    assertThat(Decoder.decode(bytes, "").text()).endsWith("共\uFFFD120件");
  }

  @Test
  void unknownDeclarationsAreNone() {
    assertThat(decode(page("klingon"), GB18030).text()).isEqualTo(page("klingon"));
    assertThat(decode(page("\u0000"), StandardCharsets.UTF_8).text()).isEqualTo(page("\u0000"));
  }

  @Test
  void utf16WithAByteOrderMark() {
    byte[] little = with(new int[] {0xFF, 0xFE}, TEXT.getBytes(StandardCharsets.UTF_16LE));
    byte[] big = with(new int[] {0xFE, 0xFF}, TEXT.getBytes(StandardCharsets.UTF_16BE));
    assertThat(Decoder.decode(little, "").text()).isEqualTo(TEXT);
    assertThat(Decoder.decode(big, "").text()).isEqualTo(TEXT);
  }

  @Test
  void utf16WithoutOne() {
    assertThat(decode(page("utf-16"), StandardCharsets.UTF_16LE).text()).isEqualTo(page("utf-16"));
    assertThat(decode(page("utf-16"), StandardCharsets.UTF_16BE).text()).isEqualTo(page("utf-16"));
    assertThat(decode(TEXT, StandardCharsets.UTF_16LE).text()).isEqualTo(TEXT);
    assertThat(decode(TEXT, StandardCharsets.UTF_16BE).text()).isEqualTo(TEXT);
  }

  @Test
  void whatCannotBeDecodedIsReplacedAndCounted() {
    byte[] bytes =
        with(new int[] {0xEF, 0xBB, 0xBF}, new byte[] {'1', (byte) 0xFF, '2', (byte) 0xC3});
    Decoded decoded = Decoder.decode(bytes, "");
    assertThat(decoded.text()).isEqualTo("1\uFFFD2\uFFFD");
    assertThat(decoded.replaced()).isEqualTo(2);
  }

  @Test
  void aTruncatedUtf8ReportIsStillUtf8() {
    byte[] whole = TEXT.repeat(20).getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    Decoded decoded = Decoder.decode(cut, "");
    assertThat(decoded.charset()).isEqualTo("UTF-8");
    assertThat(decoded.text()).startsWith(TEXT);
    assertThat(decoded.replaced()).isPositive();
  }

  /** One bad byte turned a whole report in UTF-8 into other characters, valid in GB18030. */
  @Property(tries = 300)
  void aBadByteDoesNotTurnUtf8IntoAnotherCharset(
      @ForAll @IntRange(max = 1000) int at, @ForAll byte bad) {
    byte[] bytes = TEXT.repeat(12).getBytes(StandardCharsets.UTF_8);
    bytes[at] = bad;
    assertThat(Decoder.decode(bytes, "").charset()).isEqualTo("UTF-8");
    assertThat(Decoder.decode(Arrays.copyOf(bytes, 1100 + at % 3), "").charset())
        .isEqualTo("UTF-8");
  }

  @Property(tries = 300)
  void anyChineseTextComesBackFromUtf8AndGb18030(@ForAll("chinese") String text) {
    assertThat(decode(text, StandardCharsets.UTF_8).text()).isEqualTo(text);
    assertThat(decode("一、总体情况。" + text, GB18030).text()).isEqualTo("一、总体情况。" + text);
  }

  @Property(tries = 300)
  void anyBytesAreDecodedWithoutAnException(@ForAll byte[] bytes, @ForAll String type) {
    assertThat(Decoder.decode(bytes, type).text()).isNotNull();
  }

  @Provide
  Arbitrary<String> chinese() {
    return Arbitraries.strings()
        .withCharRange('\u4E00', '\u9FA5')
        .withCharRange('0', '9')
        .withChars("，。、（）：“”\n ")
        .ofMaxLength(400);
  }
}
