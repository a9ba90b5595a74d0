package io.github.gongkai.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.core.text.ReadingText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is read with or without a parser, and nobody can tell which. */
class NestedPageTest {

  private static final String PARTS = """
      <p> </p> <table> </table> <tr> </tr> <td> </td> <td_colspan=3_rowspan="2"> <th> </th> <tbody> </tbody>
      <thead> <col> <colgroup> </colgroup> <caption> </caption> <b> </b> <i> </i> <em> </em> <font_color='red'>
      </font> <s> </s> <del> </del> <a> </a> <a_href="/a.pdf?b=1&amp;c"> <span> </span> <span_hidden>
      <b_hidden> <p_hidden> <td_hidden> <div_style='display:none'> <o:p> </o:p> <o:p/> <br> <br/> <hr> </br>
      <div> </div> <section> </section> <center> </center> <ul> <li> </li> </ul> <dl> <dt> <dd> </dd> </dl>
      <h1> </h2> <h3> <pre> </pre> <sup> </sup> <sub> <form> </form> <button> </button> <fieldset> <legend>
      <select> <option> </select> <textarea>甲</textarea> <input> <input_type=hidden> <input_value=5>
      <script>1<p>2</script> <script><!--</script> <style>a</style> <noscript>1</noscript> <iframe></iframe>
      <object_data=a.doc><param></object> <svg> </svg> <ruby> <rt> </ruby> <html> <head> </head> <body> </body>
      </html> <title>年报&amp;</title> <meta_name=a_content=b> <link> <!--_--> <!> <!DOCTYPE_html> <?a?>
      <![endif]> <![CDATA[甲]]> < > <5 &nbsp; &amp; &nbsp & &lt5 甲 乙 12 3 | \u00A0""".strip();

  @Property(tries = 20_000)
  void readsWhatAParserReads(@ForAll("markup") String html) {
    boolean nested = nests(html);
    Statistics.label("nested").collect(nested);
    HtmlReader.Page page = HtmlReader.read(html, DocumentLimits.USUAL, Deadline.never());
    HtmlReader.Page parsed = HtmlReader.parsed(html, DocumentLimits.USUAL, Deadline.never());

    assertThat(described(page.text())).isEqualTo(described(parsed.text()));
    assertThat(page.spans()).isEqualTo(parsed.spans());
    assertThat(page.metadata()).isEqualTo(parsed.metadata());
    assertThat(page.reached()).isEqualTo(parsed.reached());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html>\n<html><head><title>年报</title></head><body><p>甲</p></body></html>",
        "<p>甲<p>乙",
        "<ul><li>甲<li>乙</ul>",
        "<div><p>甲</div></div>乙",
        "<p><b>甲<i>乙</b>丙</i>",
        "<table><tr><td>甲<td>1<tr><td>乙<td>2</table>",
        "<table><td><div>甲</table>",
        "<div style='display:none'><table><tr><td>1</div>2",
        "<form><select><option selected>甲</select><input value=1></form>",
        "<p>甲</p></body></html>\n<script>if (a < 5) b();</script>"
      })
  void plainPagesNeedNoParser(String html) {
    assertThat(nests(html)).isTrue();
    assertThat(described(
            HtmlReader.read(html, DocumentLimits.USUAL, Deadline.never()).text()))
        .isEqualTo(described(
            HtmlReader.parsed(html, DocumentLimits.USUAL, Deadline.never()).text()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table>甲<tr><td>1</table>", // shown before the table
        "<b><div>甲</b>乙</div>", // opened again in the block
        "<p><table><tr><td>1</table>", // depends on the kind of document
        "<div><s>甲</div>乙", // struck out in the next block too
        "<form><div></form>甲</div>",
        "<td><input value=5>甲<table><td><input value=5></table>",
        "<p>1 <5</p>",
        "<p title=\"甲>乙",
        "<ruby>公<rt>gōng</ruby>"
      })
  void otherPagesTakeAParser(String html) {
    assertThat(nests(html)).isFalse();
  }

  @Test
  void elementsNestedTooDeeplyTakeAParser() {
    assertThat(nests("<div>".repeat(100) + "甲")).isTrue();
    assertThat(nests("<div>".repeat(600) + "甲")).isFalse();
  }

  @Test
  void filesThatThePageLinksToAreKept() {
    String html =
        "<a href='a.html'>甲</a><a href='/f/年报.PDF?x=1&amp;y=2'>乙</a><a href='a.pdfs'>丙</a>";
    assertThat(nests(html)).isTrue();
    assertThat(HtmlReader.read(html, DocumentLimits.USUAL, Deadline.never())
            .metadata()
            .attachments())
        .containsExactly("/f/年报.PDF?x=1&y=2");
  }

  private static boolean nests(String html) {
    PageText text = new PageText(html, DocumentLimits.USUAL, Deadline.never());
    return html.indexOf(0) < 0
        && new NestedPage(html, text, new PageHead(), DocumentLimits.USUAL).read();
  }

  /** Every character with its place. */
  private static String described(ReadingText.Builder text) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      all.append(text.charAt(i))
          .append(text.startOf(i))
          .append('-')
          .append(text.endOf(i))
          .append(' ');
    }
    return all.toString();
  }

  @Provide
  Arbitrary<String> markup() {
    List<String> parts = PARTS
        .lines()
        .flatMap(line -> List.of(line.split(" ")).stream())
        .map(part -> part.replace('_', ' '))
        .toList();
    return Arbitraries.oneOf(
            Arbitraries.of(parts), Arbitraries.of("甲", " ", "\n", "12", "<p>", "</p>"))
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(chosen -> "<p>" + String.join("", chosen));
  }
}
