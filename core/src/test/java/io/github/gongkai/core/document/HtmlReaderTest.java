package io.github.gongkai.core.document;

import static io.github.gongkai.core.document.Pages.shown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Finding;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

  @Test
  void paragraphsAreLinesAndTablesAreMarks() {
    assertThat(shown("<p>甲</p><table><tr><th>乙</th><td>1</td></tr><tr><td>丙</td></tr></table>"))
        .isEqualTo("¶甲¶{乙|1|;丙|;}¶");
  }

  @Test
  void aNumberInPiecesIsOneNumber() {
    assertThat(shown("<p><span>2</span><b>0</b><font>1</font>9</p>")).isEqualTo("¶2019¶");
  }

  @Test
  void aLineBreakEndsALine() {
    assertThat(shown("<p>自然<br>人<br/>商业</p>")).isEqualTo("¶自然¶人¶商业¶");
  }

  @Test
  void lineEndsOfTheSourceAreBlanks() {
    assertThat(shown("<p>共收到\n   12\r\n件</p>")).isEqualTo("¶共收到 12 件¶");
  }

  @ParameterizedTest
  @CsvSource({
    "<ruby>公<rt>gōng</rt></ruby>开,公开",
    "<ruby>公<rp>(</rp><rt>gōng</rt><rp>)</rp></ruby>开,公开",
    "<ruby>公<rt>gōng</rt>开<rt>kāi</rt></ruby>,公开",
    "<ruby><rb>公</rb><rb>开</rb><rt>gōng</rt><rt>kāi</rt></ruby>,公开",
    "<ruby>公开<rt>gōng kāi</rt></ruby>,公开",
    "<ruby>公开<rt>disclosure</rt></ruby>,公开(disclosure)",
    "<ruby>受理<rt>3</rt></ruby>12件,受理(3)12件"
  })
  void aReadingAboveItsCharacterIsOneBehindIt(String written, String read) {
    assertThat(shown("<p>" + written + "</p>")).isEqualTo("¶" + read + "¶");
  }

  @ParameterizedTest
  @CsvSource({
    "&nbsp;, \u00A0", "&#160;,\u00A0", "&amp;,&", "&lt;5,<5", "&#49;&#x32;,12", "&ldquo;,“",
    "&#xFF11;,１", "&#x20BB7;,𠮷", "&nbsp1,\u00A01", "&copy5,©5", "A&B,A&B", "&unknown;,&unknown;"
  })
  void entitiesAreWhatTheyStandFor(String written, String read) {
    assertThat(shown("<p>" + written + "</p>")).isEqualTo("¶" + read.strip() + "¶");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"&nbsp;", "&#160;", "&#49;", "&ldquo;", "&#x20BB7;", "&nbsp", "&amp;", "&lt;"})
  void anEntityIsOnePlace(String entity) {
    String html = "<p>甲" + entity + "乙</p>";
    ReadingText text = DocumentParser.parse(html).text();
    int at = text.text().indexOf('甲') + 1;
    int end = text.text().indexOf('乙');
    assertThat(text.span(at, end).cut(html)).isEqualTo(entity);
    assertThat(text.span(end, end + 1).cut(html)).isEqualTo("乙");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>var a = 5;</script>",
        "<style>p {}</style>",
        "<span style='display:none'>5</span>",
        "<span style=\"color:red; DISPLAY : NONE\">5</span>",
        "<span style='visibility: hidden'>5</span>",
        "<span hidden>5</span>",
        "<noscript>5</noscript>",
        "<select><option>5</option></select>",
        "<textarea>5</textarea>",
        "<template>5</template>",
        "<!-- 5 -->"
      })
  void whatAReaderDoesNotSeeIsNotRead(String hidden) {
    assertThat(shown("<p>共1" + hidden + "件</p>")).isEqualTo("¶共1件¶");
  }

  @Test
  void aHiddenCellIsNoCell() {
    assertThat(shown("<table><tr><td>甲</td><td style='display:none'>5</td><td>1</td></tr></table>"))
        .isEqualTo("¶{甲|1|;}¶");
  }

  @Test
  void aRaisedFigureIsAnotherFigure() {
    assertThat(shown("<p>12<sup>3</sup></p>")).isEqualTo("¶12 3¶");
    assertThat(shown("<p>12<sub>3</sub></p>")).isEqualTo("¶12 3¶");
  }

  @Test
  void tablesMayStandInCells() {
    assertThat(shown("<table><tr><td>" + Pages.table("甲", "1") + "</td></tr></table>"))
        .isEqualTo("¶{{甲|1|;}|;}¶");
  }

  @Test
  void tagsMayBeLeftOpen() {
    assertThat(shown("<table><tr><td>甲<td>1<tr><td>乙<td>2</table>")).isEqualTo("¶{甲|1|;乙|2|;}¶");
    assertThat(shown("<p>一<p>二")).isEqualTo("¶一¶二¶");
    assertThat(shown("<table><tr><td>甲<td>1")).isEqualTo("¶{甲|1|;}¶");
  }

  @Test
  void aPrintedBarIsNoCell() {
    assertThat(shown("<table><tr><td>甲|乙</td></tr></table>")).isEqualTo("¶{甲｜乙|;}¶");
  }

  @Test
  void aDocumentsOwnControlCharactersAreNoMarks() {
    assertThat(shown("<p>1\u001F2&#31;3\u001E4\u001D5</p>")).doesNotContain("|", ";", "{", "}");
  }

  @Test
  void linesOfPreformattedTextAreLines() {
    assertThat(shown("<pre>甲 1 \n乙 2\r\n丙 3</pre>")).isEqualTo("¶甲 1 ¶乙 2¶丙 3¶");
  }

  @Test
  void metadataIsNoText() {
    Document page = DocumentParser.parse(
        "<html><head><title>年报</title>"
            + "<meta name='PubDate' content=' 2020-01-15 '><meta name='x'></head><body>甲</body></html>");
    assertThat(page.metadata().title()).isEqualTo("年报");
    assertThat(page.metadata().entry("pubdate")).contains("2020-01-15");
    assertThat(page.metadata().entry("x")).isEmpty();
    assertThat(page.text().text().strip()).isEqualTo("甲");
    assertThat(page.format()).isEqualTo(Document.Format.HTML);
  }

  /** Such a page is mostly pictures or scripts; its text is looked through all the same. */
  @Test
  void aPageLongerThanAnyTextIsReadInItsOwnCharsetToo() {
    String words = "政府信息公开申请的办理情况";
    String misread =
        new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    String html = "<p>" + misread + "12件</p><img src=\"" + "x".repeat(200) + "\">";
    DocumentLimits limits = new DocumentLimits(100, 1_000, 100, 10, 10, 10);
    Document page = DocumentParser.parse(html, limits);
    assertThat(page.text().text().strip()).isEqualTo(words + "12件");
    assertThat(page.findings()).extracting(Finding::code).containsExactly("TEXT_REPAIRED");
    assertThat(page.findings().get(0).spans().get(0).cut(html)).isEqualTo(misread);
  }
}
