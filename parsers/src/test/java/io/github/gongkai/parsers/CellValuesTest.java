package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.model.vocabulary.Code;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand in a cell, read through the whole reader: as a page, as piped text, one cell a line. */
class CellValuesTest {

  private static final ReportReader READER = ReportReader.create();

  private static final String HEAD = "青石县2020年政府信息公开工作年度报告\n一、总体情况\n工作平稳。\n二、主动公开政府信息情况\n";

  /** The cells of each row are parted by semicolons; {@code @} is where the value goes. */
  private enum Table {
    COUNT(
        "disclosure.licensing.decisions",
        "信息内容;上一年项目数量;本年增/减;处理决定数量\n行政许可;20;1;@\n其他对外管理服务事项;5;0;9\n行政处罚;11;0;7\n行政强制;2;0;0"),
    CHANGE(
        "disclosure.licensing.change",
        "信息内容;上一年项目数量;本年增/减;处理决定数量\n行政许可;20;@;36\n其他对外管理服务事项;5;0;9\n行政处罚;11;0;7\n行政强制;2;0;0"),
    YUAN(
        "disclosure.procurement.amount",
        "行政许可;20;1;36\n行政处罚;11;0;7\n行政强制;2;0;0\n第二十条第（九）项\n信息内容;采购项目数量;采购总金额\n政府集中采购;3;@\n"),
    TEN_THOUSAND_YUAN(
        "disclosure.fees.amount",
        "信息内容;本年处理决定数量\n行政许可;36\n行政处罚;2\n行政强制;0\n信息内容;本年收费金额（单位：万元）\n行政事业性收费;@\n");

    final Code code;
    final String rows;

    Table(String code, String rows) {
      this.code = Code.of(code);
      this.rows = rows;
    }

    List<Figure> with(String value) {
      String filled = rows.replace("@", value);
      return List.of(
          figure(page(filled)),
          figure(HEAD + filled.replace(";", " | ").replace("\n", " |\n") + " |\n三、结束"),
          figure(HEAD + filled.replace(";", "\n") + "\n三、结束"));
    }

    private Figure figure(String document) {
      return READER.read(document).report().orElseThrow().figure(code).orElseThrow();
    }

    private static String page(String rows) {
      String head = "<p>" + HEAD.strip().replace("\n", "</p><p>") + "</p>";
      return "<html><body>" + head
          + Arrays.stream(rows.split("\n"))
              .map(row -> "<tr><td>" + row.replace(";", "</td><td>") + "</td></tr>")
              .collect(Collectors.joining("", "<table>", "</table>"))
          + "</body></html>";
    }
  }

  private static void isStated(Table table, String written, BigDecimal value) {
    assertThat(table.with(written)).allSatisfy(figure -> {
      assertThat(figure.status()).isEqualTo(FigureStatus.STATED);
      assertThat(figure.value().orElseThrow()).isEqualByComparingTo(value);
      assertThat(figure.written()).isEqualTo(written);
    });
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "０,0",
    "'1,234',1234",
    "１２３４,1234",
    "１，２３４,1234",
    "'1，234',1234",
    "12件,12",
    "12 件,12",
    "１２件,12",
    "12（件）,12"
  })
  void counts(String written, BigDecimal value) {
    isStated(Table.COUNT, written, value);
  }

  /** In text that keeps no cells such a figure may be an ordinal, or another line: it is left open. */
  @ParameterizedTest
  @CsvSource({"①,1", "⑫,12", "十二,12", "一百二十,120", "〇,0", "零,0", "两,2"})
  void figuresThatAreNoDigits(String written, BigDecimal value) {
    List<Figure> read = Table.COUNT.with(written);
    assertThat(read.subList(0, 2))
        .allSatisfy(figure -> assertThat(figure.value().orElseThrow()).isEqualByComparingTo(value));
    assertThat(read.get(2).status()).isEqualTo(FigureStatus.AMBIGUOUS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "-", "—", "——", "--", "－", "无", "空"})
  void signsOfAnEmptyCell(String written) {
    for (Table table : Table.values()) {
      assertThat(table.with(written)).as("%s", table).allSatisfy(figure -> {
        assertThat(figure.status()).isEqualTo(FigureStatus.BLANK);
        assertThat(figure.value()).isEmpty();
      });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　", "\u00A0"})
  void emptyCells(String written) {
    List<Figure> read = Table.COUNT.with(written);
    assertThat(read.subList(0, 2)).extracting(Figure::status).containsOnly(FigureStatus.BLANK);
    assertThat(read.get(2).value()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "+3,3", "＋3,3", "-2,-2", "－2,-2", "−2,-2", "—2,-2", "减少2,-2", "减38,-38", "减 2,-2", "下降2,-2",
    "增加5,5", "增5,5", "新增 3,3", "增0,0", "0/0,0", "3,3", "-2项,-2"
  })
  void changes(String written, BigDecimal value) {
    isStated(Table.CHANGE, written, value);
  }

  @ParameterizedTest
  @CsvSource({
    "251000元,251000",
    "160.5964万元,1605964",
    "160.5964 万元,1605964",
    "25.1万 元,251000",
    "25.1万,251000",
    "25.1（万元）,251000",
    "1.2亿元,120000000",
    "'251,000.50',251000.50",
    "'251，000元',251000",
    "2091200052.16,2091200052.16",
    "0万元,0"
  })
  void amountsInYuan(String written, BigDecimal value) {
    isStated(Table.YUAN, written, value);
  }

  @ParameterizedTest
  @CsvSource({
    "1286.54,1286.54",
    "'1,286.54',1286.54",
    "1286．54,1286.54",
    "12865400元,1286.54",
    "12865400（元）,1286.54",
    "24252.311082万元,24252.311082",
    "1.2亿元,12000",
    "0.0920,0.0920",
    "0元,0"
  })
  void amountsInTenThousandYuan(String written, BigDecimal value) {
    isStated(Table.TEN_THOUSAND_YUAN, written, value);
  }

  /** Never the number that is in them, and never an empty cell. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "约12",
        "12余",
        "近百",
        "逾12",
        "二十余",
        "1286。54",
        "10.00.00",
        "3千",
        "未统计",
        "暂无",
        "不适用",
        "壹拾",
        "￥12",
        "1O2",
        "12~15"
      })
  void whatIsNoFigureIsAmbiguous(String written) {
    for (Table table : Table.values()) {
      assertThat(table.with(written))
          .as("%s", table)
          .allSatisfy(figure -> assertThat(figure.status()).isEqualTo(FigureStatus.AMBIGUOUS));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"（-2）", "+3/-2", "增加2，减少1", "持平", "净增3"})
  void changesThatAreNotClearAreAmbiguous(String written) {
    assertThat(Table.CHANGE.with(written))
        .allSatisfy(figure -> assertThat(figure.status()).isEqualTo(FigureStatus.AMBIGUOUS));
  }

  /** A sign belongs to a change; no agency made minus two decisions. */
  @ParameterizedTest
  @ValueSource(strings = {"-2", "减少2"})
  void countsHaveNoSign(String written) {
    assertThat(Table.COUNT.with(written))
        .allSatisfy(figure -> assertThat(figure.value()).isEmpty());
  }
}
