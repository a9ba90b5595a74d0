package io.github.gongkai.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.text.Mark;
import io.github.gongkai.core.text.ReadingText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPlacesTest {

  @Property(tries = 3000)
  void everyLetterCutsItselfOutOfTheSource(@ForAll("markup") String html) {
    check(html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p></p>甲<table>乙<tr>丙<td>1</td>丁</table>戊",
        "<table>甲&amp;乙<tr><td>1</td></tr>丙12</table>",
        "<p>甲<b><i>乙</b>丙</i>丁</p>",
        "<p>a&b&amp;c&ampd</p>",
        "<p>甲\u0000乙</p>",
        "<p>&#0;甲&#xFFFFFFF;乙&;丙&#;丁</p>",
        "<title>年报</title></head>甲<body>乙</html>丙",
        "<p>𠮷甲&#x20BB7;乙</p>",
        "<p>甲\r\n乙\r丙</p>",
        "<svg><title>甲</title><text>乙</text></svg><p>丙",
        "<p>甲<![CDATA[乙]]>丙</p>"
      })
  void oddMarkupKeepsItsPlaces(String html) {
    check("<p>" + html);
  }

  private static void check(String html) {
    ReadingText text = DocumentParser.parse(html).text();
    int last = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Mark.isGap(c) || c == '\uFFFD') {
        continue;
      }
      String cut = text.span(i, i + 1).cut(html);
      String plain = cut.startsWith("&") ? Parser.unescapeEntities(cut, false) : cut;
      String expected = c == '｜' ? "[|｜]" : null;
      if (expected == null) {
        assertThat(plain).as("%s at %d of %s", c, i, html).contains(String.valueOf(c));
      } else {
        assertThat(plain).matches(expected);
      }
      if (!cut.startsWith("&")) {
        assertThat(cut).hasSize(1);
      }
      last = i;
    }
    assertThat(last).isLessThanOrEqualTo(text.length());
  }

  @Provide
  Arbitrary<String> markup() {
    List<String> parts = List.of(
        "<p>",
        "</p>",
        "<table>",
        "</table>",
        "<tr>",
        "<td>",
        "</td>",
        "<td colspan=3 rowspan=2>",
        "<b>",
        "</b>",
        "<span>",
        "</span>",
        "<br>",
        "<div>",
        "</div>",
        "<th>",
        "<caption>",
        "<a>",
        "&nbsp;",
        "&amp;",
        "&nbsp",
        "&#49;",
        "&#x20BB7;",
        "&",
        "&x",
        "&lt",
        "&ltx",
        "<",
        ">",
        "甲",
        "乙",
        "12",
        "3",
        "a",
        "𠮷",
        " ",
        "\n",
        "|",
        "<!-- -->",
        "<li>",
        "<form>",
        "<h1>",
        "&#x31",
        "&not",
        "&notin;",
        "<span hidden>",
        "<select>",
        "</select>",
        "<pre>",
        "\u00A0");
    return Arbitraries.of(parts)
        .list()
        .ofMaxSize(25)
        .map(chosen -> "<p>" + String.join("", chosen));
  }
}
