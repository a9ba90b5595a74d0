package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.vocabulary.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One page, written as many hands write it, and as an adversary would. Its 200 figures come out
 * right, or not at all; how many come out is written beside each case.
 */
class PagesOfManyHandsTest {

  private static final ReportReader READER = ReportReader.create();
  private static final String PAGE = resource("county-2021.html");
  private static final int ALL = 200;

  /** The figures of section 四. */
  private static final int REVIEW = 15;

  /** The figures of section 三. */
  private static final int REQUESTS = 175;

  private static final Pattern CELL = Pattern.compile("<td([^>]*)>([^<]*)</td>");
  private static final Pattern FIGURE = Pattern.compile("<td>([\\d.]+)</td>");

  enum Hand {
    CLEAN(ALL, page -> page),
    HUGE_SPANS(ALL, page -> page.replace("colspan=\"7\"", "colspan=\"100000000\"")),
    SPANS_THAT_ARE_NONE(
        ALL, page -> page.replace("colspan=\"7\"", "colspan=0").replace("\"22\"", "\"-3\"")),
    SPANS_THAT_ARE_WORDS(ALL, page -> page.replace("rowspan=\"8\"", "rowspan=\"abc\"")),
    NO_SPANS(ALL, cells(m -> "<td>" + m.group(2) + "</td>")),
    HEADER_CELLS(ALL, page -> page.replace("<td", "<th").replace("</td>", "</th>")),
    EMPTY_CELLS_FOR_SPANNED_COLUMNS(ALL, cells(Hand::spanned)),
    NO_END_TAGS(ALL, page -> page.replace("</td>", "").replace("</tr>", "")),
    CAPITALS(ALL, page -> page.replace("<td", "<TD").replace("<tr", "<TR").replace("<p", "<P")),
    NO_TABLES_BUT_DIVISIONS(ALL, Hand::divisions),
    NESTED_SIX_DEEP(
        ALL,
        page -> page.replace("<table border=1>", "<table><tr><td>".repeat(6) + "<table>")
            .replace("</table>", "</table>" + "</td></tr></table>".repeat(6))),
    A_TABLE_FOR_EACH_ROW(
        ALL,
        page -> page.replace("<tr>", "<tr><td><table><tr>")
            .replace("</tr>", "</tr></table></td></tr>")),
    A_TABLE_IN_EACH_CELL(4, content(text -> "<table><tr><td>" + text + "</td></tr></table>")),
    A_TABLE_FOR_EACH_ARTICLE(
        ALL, page -> page.replaceAll("(<tr><td colspan=\"4\">第二十条第（[五六八]）项)", "</table><table>$1")),
    ARTICLES_ABOVE_THEIR_TABLES(
        ALL,
        page -> page.replaceAll(
            "<tr><td colspan=\"4\">(第二十条第（.）项)</td></tr>", "</table><p>$1</p><table>")),
    CONTINUED(ALL, page -> page.replaceFirst("(<tr><td>5.属于三类)", "</table><table>$1")),
    CONTINUED_ON_THE_NEXT_PAGE(
        ALL,
        page -> page.replaceFirst("(<tr><td>5.属于三类)", "</table><p>— 3 —</p><p>（续表）</p><table>$1")),
    WORD(
        ALL,
        content(text -> "<p class=MsoNormal align=center><span lang=EN-US style='font-size:9.0pt'>"
            + text + "<o:p></o:p></span></p>")),
    WORD_WITH_CONDITIONS(
        ALL,
        content(text ->
            "<!--[if gte mso 9]><xml>12345</xml><![endif]-->" + text + "<o:p>&nbsp;</o:p>")),
    ONE_SPAN_A_CHARACTER(ALL, content(text -> text.replaceAll("(.)", "<span>$1</span>"))),
    LABELS_BROKEN_BY_BR(
        ALL, labels(text -> text.replaceAll("(?<=\\p{IsHan}{2})(?=\\p{IsHan})", "<br>"))),
    BLANKS_EVERYWHERE(
        ALL, labels(text -> "&nbsp;" + text.replaceAll("(?<=.)(?=.)", "&nbsp;") + "&ensp;")),
    DIGITS_BROKEN_BY_BR(197, content(text -> text.replaceAll("(?<=\\d)(?=\\d)", "<br>"))),
    COMMENTS(ALL, content(text -> "<!-- 5 -->" + text + "<!-- 6 -->")),
    HIDDEN_IN_CELLS(ALL, content(text -> text + "<span style=\"display: none\">77</span>")),
    HIDDEN_BY_SIZE(ALL, content(text -> text + "<span style=\"font-size:0px\">77</span>")),
    HIDDEN_BY_WORD(ALL, content(text -> text + "<span style='mso-hide:all'>77</span>")),
    HIDDEN_FIELDS(
        ALL, content(text -> text + "<input type=hidden value=7><textarea hidden>88</textarea>")),
    FIELDS_TO_FILL_IN(ALL, figures(text -> "<input type=\"text\" value=\"" + text + "\">")),
    FIELDS_TO_CHOOSE_FROM(
        ALL, figures(text -> "<select><option>7<option selected>" + text + "<option>8</select>")),
    FIELDS_BESIDE_FIGURES(0, figures(text -> text + "<textarea>88</textarea>")),
    BLANKS_WITHOUT_WIDTH_IN_LABELS(ALL, labels(text -> String.join("\u200B", text.split("")))),
    BLANKS_WITHOUT_WIDTH_AROUND_FIGURES(ALL, figures(text -> "\uFEFF" + text + "\u200B")),
    A_HIDDEN_ROW(
        ALL,
        page -> page.replaceFirst(
            "(<tr><td colspan=\"2\">（二）部分公开)",
            "<tr style=\"display:none\"><td>（一）予以公开</td>" + "<td>99</td>".repeat(7) + "</tr>$1")),
    STRUCK_OUT(ALL, figures(text -> "<del>99</del>" + text)),
    FOOTNOTES(146, figures(text -> text.equals("0") ? text : text + "<sup>1</sup>")),
    UNITS_IN_A_COLUMN(
        ALL,
        page -> page.replaceAll(
            "(<tr>(?:<td[^>]*>[^\\d<][^<]*</td>|<td[^>]*>\\d\\.[^<]*</td>)+)(<td>\\d+</td>(?:<td>\\d+</td>){6}</tr>)",
            "$1<td>件</td>$2")),
    REMARKS_IN_A_COLUMN(
        ALL, page -> page.replaceAll("(<tr>.*(?:<td>\\d+</td>){7})</tr>", "$1<td>见附件2</td></tr>")),
    A_COLUMN_OF_LAST_YEAR(
        ALL - REQUESTS,
        page -> page.replaceAll("(\\D</td>(?:<td>\\d+</td>){7})</tr>", "$1<td>9</td></tr>")
            .replace("申请人情况</td>", "申请人情况</td><td rowspan=3>上年</td>")),
    TOTALS_FIRST(
        ALL - REQUESTS,
        page -> page.replaceAll(
                "(\\D</td>)((?:<td>\\d+</td>){6})(<td>\\d+</td>)</tr>", "$1$3$2</tr>")
            .replaceAll("(<td rowspan=\"2\">自然人</td>)(.*)(<td rowspan=\"2\">总计</td>)", "$3$1$2")),
    COLUMNS_SWAPPED(
        ALL - REQUESTS,
        page -> page.replace("<td>商业企业</td><td>科研机构</td>", "<td>科研机构</td><td>商业企业</td>")),
    LITIGATION_BEFORE_REVIEW(
        ALL - REVIEW,
        page -> page.replace(
            "<td colspan=\"5\">行政复议</td><td colspan=\"10\">行政诉讼</td>",
            "<td colspan=\"10\">行政诉讼</td><td colspan=\"5\">行政复议</td>")),
    A_LABEL_BEFORE_THE_REVIEWS(
        ALL - REVIEW,
        page -> page.replaceAll("<tr>((?:<td>\\d+</td>){15}</tr>)", "<tr><td>件数</td>$1")),
    LABELS_IN_EVERY_MERGED_CELL(
        ALL,
        page -> page.replaceAll(
            "<td colspan=\"([23])\">([^<]*)</td>(<td>\\d)", "<td>$2</td><td>$2</td>$3")),
    MENU_AND_FOOTER(
        ALL,
        page -> page.replace(
                "<body>",
                "<body><ul><li>首页</li><li>行政许可</li><li>行政处罚</li><li>规章</li><li>5</li></ul>")
            .replace("</body>", "<div>行政许可 12 行政处罚 88 规章 3</div><div>访问量：123456</div></body>")),
    A_TABLE_OF_CONTENTS(
        ALL,
        page -> page.replace(
            "<body>", "<body><div>目录<br>一、总体情况 1<br>二、主动公开政府信息情况 2<br>三、收到和处理政府信息公开申请情况 3</div>")),
    A_CAPTION_AND_A_FOOT(
        ALL,
        page -> page.replace("<table border=1>", "<table><caption>表2（单位：件）2022</caption>")
            .replace(
                "</table>",
                "<tfoot><tr><td colspan=10>注：统计至2022年12月31日，共46件</td></tr></tfoot></table>")),
    FOR_SMALL_SCREENS_TOO(
        ALL,
        page -> page + "<div style=\"display:none\">" + page.replace("<td>40</td>", "<td>41</td>")
            + "</div>");

    private final int right;
    private final UnaryOperator<String> change;

    Hand(int right, UnaryOperator<String> change) {
      this.right = right;
      this.change = change;
    }

    private static UnaryOperator<String> cells(java.util.function.Function<Matcher, String> drawn) {
      return page -> {
        Matcher cell = CELL.matcher(page);
        StringBuilder changed = new StringBuilder();
        while (cell.find()) {
          cell.appendReplacement(changed, Matcher.quoteReplacement(drawn.apply(cell)));
        }
        return cell.appendTail(changed).toString();
      };
    }

    private static UnaryOperator<String> content(UnaryOperator<String> drawn) {
      return cells(m -> "<td" + m.group(1) + ">" + drawn.apply(m.group(2)) + "</td>");
    }

    private static UnaryOperator<String> labels(UnaryOperator<String> drawn) {
      return content(text -> text.matches("[\\d.]+") ? text : drawn.apply(text));
    }

    private static UnaryOperator<String> figures(UnaryOperator<String> drawn) {
      return content(text -> text.matches("[\\d.]+") ? drawn.apply(text) : text);
    }

    private static String spanned(Matcher cell) {
      Matcher span = Pattern.compile("colspan=\"(\\d+)\"").matcher(cell.group(1));
      int more = span.find() ? Integer.parseInt(span.group(1)) - 1 : 0;
      return "<td>" + cell.group(2) + "</td>" + "<td></td>".repeat(more);
    }

    private static String divisions(String page) {
      return page.replace("<table border=1>", "<div>")
          .replace("</table>", "</div>")
          .replace("<tr>", "<div>")
          .replace("</tr>", "</div>")
          .replaceAll("<td[^>]*>", "<div>")
          .replace("</td>", "</div>");
    }
  }

  @ParameterizedTest
  @EnumSource(Hand.class)
  void everyFigureIsRightOrNotGiven(Hand hand) {
    String page = hand.change.apply(PAGE);
    assertThat(hand == Hand.CLEAN || !page.equals(PAGE)).isTrue();
    AnnualReport report = READER.read(page).report().orElseThrow();
    List<String> wrong = new ArrayList<>();
    int right = 0;
    for (var entry : truth().entrySet()) {
      Optional<BigDecimal> value =
          report.figure(Code.of(entry.getKey().toString())).flatMap(Figure::value);
      boolean same = value.isPresent()
          && value.get().compareTo(new BigDecimal(entry.getValue().toString())) == 0;
      right += same ? 1 : 0;
      if (value.isPresent() && !same) {
        wrong.add(entry.getKey() + ": " + value.get() + " for " + entry.getValue());
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(right).isEqualTo(hand.right);
  }

  /** The labels of lines as heads of columns: a table that the template does not know. */
  @Test
  void aTransposedTableIsKeptAsDrawn() {
    String rows = "<tr><td>信息内容</td><td>规章</td><td>行政规范性文件</td></tr>"
        + "<tr><td>本年制发件数</td><td>3</td><td>2</td></tr><tr><td>现行有效件数</td><td>5</td><td>14</td></tr>";
    String page =
        PAGE.replaceFirst("(?s)<table border=1>.*?</table>", "<table>" + rows + "</table>");
    AnnualReport report = READER.read(page).report().orElseThrow();
    assertThat(report.figure(Code.of("disclosure.regulations.issued")).flatMap(Figure::value))
        .isEmpty();
    assertThat(report.unknownTables())
        .singleElement()
        .satisfies(grid -> assertThat(grid.cell(1, 2).orElseThrow().text()).isEqualTo("2"));
    assertThat(report.findings()).anyMatch(f -> f.kind() == FindingKind.TABLE_UNKNOWN);
  }

  /** The county's requests, and its departments' behind them: both read, none mixed. */
  @Test
  void theDepartmentsTableIsKeptApart() {
    Matcher table = Pattern.compile("(?s)<table border=1>.*?</table>").matcher(PAGE);
    assertThat(table.find()).isTrue();
    assertThat(table.find(table.end())).as("the second table, of requests").isTrue();
    String departments =
        FIGURE.matcher(table.group()).replaceAll(m -> "<td>" + m.group(1) + "0</td>");
    String page = new StringBuilder(PAGE)
        .insert(table.end(), "<p>其中：县直部门情况</p>" + departments)
        .toString();
    AnnualReport report = READER.read(page).report().orElseThrow();
    assertThat(report.figure(Code.of("requests.received.naturalPerson")).flatMap(Figure::value))
        .contains(BigDecimal.valueOf(40));
    assertThat(report.figure(Code.of("review.upheld")).flatMap(Figure::value))
        .contains(BigDecimal.ONE);
    assertThat(report.furtherTables())
        .singleElement()
        .satisfies(further ->
            assertThat(further.figures().get(0).value()).contains(BigDecimal.valueOf(400)));
    assertThat(report.findings()).anyMatch(f -> f.kind() == FindingKind.TABLE_CONFLICT);
  }

  /** Services and how often they were asked for, below the report: no second table. */
  @Test
  void countsInAFooterAreNoTable() {
    String footer = "<div><p>行政许可 12</p><p>行政处罚 3</p></div></body>";
    AnnualReport report = READER.read(PAGE.replace("</body>", footer)).report().orElseThrow();
    assertThat(report.furtherTables()).isEmpty();
    assertThat(report.findings()).isEmpty();
    assertThat(report.figure(Code.of("disclosure.licensing.decisions")).flatMap(Figure::value))
        .hasValueSatisfying(value -> assertThat(value).isNotEqualByComparingTo("12"));
  }

  /** Two whole reports on one page: the first one's figures are the report's, the other's are kept. */
  @Test
  void aSecondReportIsKeptApart() {
    String second = FIGURE
        .matcher(PAGE.replace("青石县", "青石县教育局"))
        .replaceAll(m -> m.group(1).equals("0") ? m.group() : "<td>" + m.group(1) + "7</td>");
    AnnualReport report = READER.read(PAGE + "<hr>" + second).report().orElseThrow();
    truth()
        .forEach((code, value) -> assertThat(
                report.figure(Code.of(code.toString())).flatMap(Figure::value).orElseThrow())
            .as("%s", code)
            .isEqualByComparingTo(new BigDecimal(value.toString())));
    assertThat(report.furtherTables()).hasSize(5);
  }

  private static Properties truth() {
    Properties truth = new Properties();
    try (InputStream in =
        PagesOfManyHandsTest.class.getResourceAsStream("pages/county-2021.properties")) {
      truth.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(truth).hasSize(ALL);
    return truth;
  }

  private static String resource(String name) {
    try (InputStream in = PagesOfManyHandsTest.class.getResourceAsStream("pages/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
