package io.github.gongkai.core.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.gongkai.core.document.DocumentParser;
import io.github.gongkai.core.outline.Outline;
import io.github.gongkai.core.template.ProseRule;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Precision;
import io.github.gongkai.model.Statement;
import io.github.gongkai.model.Wording;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Unit;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine, with rules about apples that a farm reports on. */
class ProseReaderTest {

  private static final ProseRule PICKED =
      ProseRule.of("picked", Unit.CASES).opens("picking").says("采摘|摘得 苹果? #", "!未采摘 苹果", "苹果 !零收成");
  private static final ProseRule RED =
      ProseRule.of("picked.red", Unit.CASES).under("picking").ignoring("的").says("红色 #");
  private static final ProseRule LEFT =
      ProseRule.stock("left", Unit.CASES).says("还有 # 待摘", "# 留到 <下年>", "采摘 _ ， 未摘 #");
  private static final ProseRule OLD =
      ProseRule.of("old", Unit.CASES).says("<上年> 留下 #", "旧果 # （ 含 <上年> …");
  private static final ProseRule SOLD =
      ProseRule.yearAndCumulative("sold", Unit.YUAN).apartFrom("picking").says("售得 #");
  private static final ProseRule SPENT = ProseRule.of("spent", Unit.YUAN).says("… 果园支出 #");

  private static final ProseReader READER =
      new ProseReader(List.of(PICKED, RED, LEFT, OLD, SOLD, SPENT));

  @Nested
  class AFigureIsTaken {

    @Test
    void fromAClauseThatAWordingAccountsFor() {
      assertThat(read("2020年，我县共采摘苹果12件。")).containsExactly(entry("picked", "12"));
    }

    @Test
    void withItsPlaceAndItsSentence() {
      String text = "天气晴好。2020年采摘苹果 12 件，占30%。";
      Statement statement = statements(text).get(0);

      assertThat(statement.source().cut(text)).isEqualTo("12");
      assertThat(statement.sentence().cut(text)).isEqualTo("2020年采摘苹果 12 件，占30%。");
      assertThat(statement.wording()).isEqualTo(Wording.DIGITS);
    }

    @Test
    void fromWordsThatSayZero() {
      String text = "全年未采摘苹果。";
      Statement statement = statements(text).get(0);

      assertThat(statement.value()).isZero();
      assertThat(statement.wording()).isEqualTo(Wording.WORDS);
      assertThat(statement.source().cut(text)).isEqualTo("未采摘");
      assertThat(read("苹果：零收成。")).containsExactly(entry("picked", "0"));
    }

    @Test
    void fromAPartOfWhatWentBefore() {
      assertThat(read("采摘苹果12件：红色7、其他5。")).containsEntry("picked.red", "7");
      assertThat(read("采摘苹果12件，其中红色的7件。")).containsEntry("picked.red", "7");
      assertThat(read("采摘苹果12件。其中，红色7件。")).containsEntry("picked.red", "7");
      assertThat(read("采摘苹果12件（红色7件）。")).containsEntry("picked.red", "7");
    }

    @Test
    void fromANumberBeforeItsWords() {
      assertThat(read("还有3件待摘。")).containsExactly(entry("left", "3"));
      assertThat(read("3件留到2021年。")).containsExactly(entry("left", "3"));
      assertThat(read("3件留到下年度。")).containsExactly(entry("left", "3"));
    }

    @Test
    void acrossACommaOrIntoBracketsWhereTheWordingSaysSo() {
      assertThat(read("采摘12件，未摘4件。")).containsEntry("left", "4");
      assertThat(read("旧果9件（含上年2件）。")).containsExactly(entry("old", "9"));
    }

    @Test
    void fromAnySentenceThatALineEndBreaks() {
      assertThat(read("今年天气晴好雨水充沛果农十分高兴。2020年我县采\n摘苹果12件。")).containsExactly(entry("picked", "12"));
    }

    @Test
    void behindAHeadingThatRunsOn() {
      assertThat(read("收成情况2020年采摘苹果12件。")).containsExactly(entry("picked", "12"));
      assertThat(read("（一）收成 2020年采摘苹果12件。")).containsExactly(entry("picked", "12"));
    }

    @Test
    void ofMoneyInItsUnit() {
      assertThat(read("售得3.5万元。")).containsExactly(entry("sold.year", "35000"));
      assertThat(read("售得3.5件。")).isEmpty();
    }

    @Test
    void behindOtherWordsOnlyWhereTheWordingAllowsThem() {
      assertThat(read("用于剪枝和施肥等的果园支出5元。")).containsExactly(entry("spent", "5"));
      assertThat(read("用于剪枝和施肥等的采摘苹果5件。")).isEmpty();
      assertThat(read("市农业局的果园支出5元。")).isEmpty();
    }
  }

  @Nested
  class NothingIsTaken {

    /** What is lost may have said whose apples they are. */
    @Test
    void fromASentenceOfWhichCharactersAreLost() {
      assertThat(read("邻县\uFFFD67亩，采摘苹果12件。")).isEmpty();
      assertThat(read("邻县\uFFFD67亩。采摘苹果12件。")).containsExactly(entry("picked", "12"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "采摘优质苹果12件。",
          "采摘苹果树12件。",
          "采摘苹果12件受到表彰。",
          "采摘苹果12元。",
          "采摘苹果1 2件。",
          "采摘苹果〔2020〕12号。",
          "采摘苹果12%。",
        })
    void fromAClauseWithAWordThatNobodyKnows(String sentence) {
      assertThat(read(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "2019年采摘苹果12件。",
          "2019年，采摘苹果12件。",
          "去年我县采摘苹果12件。",
          "二〇一八年采摘苹果12件。",
          "2016年以来采摘苹果12件。",
          "上半年采摘苹果12件。",
          "2020年1月至6月采摘苹果12件。",
          "3月采摘苹果12件。",
          "截至2020年10月底，采摘苹果12件。",
          "截至2020年12月31日，采摘苹果12件。",
          "每年采摘苹果12件。",
          "较上年增加5件，采摘苹果12件。",
        })
    void fromASentenceAboutAnotherTime(String sentence) {
      assertThat(read(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "计划采摘苹果12件。",
          "下一步，采摘苹果12件。",
          "将扩大果园，采摘苹果12件。",
          "力争2020年采摘苹果12件。",
        })
    void fromAPlan(String sentence) {
      assertThat(read(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "市农业局采摘苹果12件。",
          "市农业局组织得力，采摘苹果12件。",
          "王家镇种树30件，采摘苹果12件。",
          "王家镇：采摘苹果12件。",
          "王家镇 2020年采摘苹果12件。",
        })
    void ofAnotherBody(String sentence) {
      assertThat(read(sentence)).isEmpty();
    }

    @Test
    void ofAPartOfAPart() {
      assertThat(read("采摘苹果12件，其中王家镇5件，红色2件。")).containsExactly(entry("picked", "12"));
    }

    @Test
    void ofAPartWithoutItsWhole() {
      assertThat(read("红色7件。")).isEmpty();
      assertThat(read("采摘苹果12件。天气晴好。红色7件。")).containsOnlyKeys("picked");
      assertThat(read("采摘苹果12件，种树30件，红色7件。")).containsOnlyKeys("picked");
    }

    @Test
    void underASubjectThatTheRuleKeepsApartFrom() {
      assertThat(read("采摘苹果12件，售得3元。")).containsOnlyKeys("picked");
    }

    @Test
    void fromAllYearsWhereTheFormHasNone() {
      assertThat(read("历年累计采摘苹果12件。")).isEmpty();
      assertThat(read("累计采摘苹果12件。")).isEmpty();
      assertThat(read("2020年全年累计采摘苹果12件。")).containsExactly(entry("picked", "12"));
    }

    @Test
    void fromATable() {
      assertThat(read("<table><tr><td>采摘苹果</td><td>12件</td></tr><tr><td>采摘苹果7件</td></tr></table>"))
          .isEmpty();
      assertThat(read("指标名称 计量单位 采摘苹果12件，售得5元")).isEmpty();
    }

    @Test
    void whereTheYearIsNotKnownAndOneIsNamed() {
      assertThat(Statement.settled(READER.read(
              text("2020年采摘苹果12件。"), whole("2020年采摘苹果12件。"), ProseContext.of(OptionalInt.empty()))))
          .isEmpty();
    }
  }

  @Test
  void theYearAndAllYearsAreToldApart() {
    assertThat(read("2020年售得10元，历年累计90元。"))
        .containsExactly(entry("sold.cumulative", "90"), entry("sold.year", "10"));
    assertThat(read("截至2020年底，累计售得90元。")).containsExactly(entry("sold.cumulative", "90"));
    assertThat(read("2020年累计售得90元。")).isEmpty();
  }

  @Test
  void whatBracketsSayOfAnotherYearHoldsWithinThem() {
    assertThat(read("采摘苹果12件（2019年7件），还有3件待摘。"))
        .containsExactly(entry("left", "3"), entry("picked", "12"));
  }

  @Test
  void theYearsNameEndsTalkOfAnother() {
    assertThat(read("2019年采摘苹果7件，2020年采摘苹果12件。")).containsExactly(entry("picked", "12"));
    assertThat(read("去年采摘苹果7件，今年采摘苹果12件。")).containsExactly(entry("picked", "12"));
  }

  @Test
  void theReportingBodyIsNoOther() {
    ReadingText text = text("西山县果品局采摘苹果12件。");
    ProseContext context = ProseContext.of(OptionalInt.of(2020), "东海市西山县果品局");

    assertThat(READER.read(text, whole("西山县果品局采摘苹果12件。"), context)).hasSize(1);
  }

  @Test
  void aboutAndMoreThanAreStatementsAndNoFigures() {
    assertThat(statements("采摘苹果约12件。").get(0).precision()).isEqualTo(Precision.ABOUT);
    assertThat(statements("采摘苹果12余件。").get(0).precision()).isEqualTo(Precision.AT_LEAST);
    assertThat(statements("采摘苹果12件以上。").get(0).precision()).isEqualTo(Precision.AT_LEAST);
    assertThat(read("采摘苹果约12件。")).isEmpty();
  }

  @Test
  void statementsThatDisagreeSettleNothing() {
    String text = "采摘苹果12件。共采摘苹果13件。";

    assertThat(statements(text)).hasSize(2);
    assertThat(read(text)).isEmpty();
    assertThat(read("采摘苹果12件。共采摘苹果12件。约采摘苹果9件。")).containsExactly(entry("picked", "12"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"采摘", "# #", "", "采摘 # !无"})
  void aWordingStatesOneFigure(String wording) {
    ProseRule rule = ProseRule.of("picked", Unit.CASES).says(wording);

    assertThatIllegalArgumentException().isThrownBy(() -> new ProseReader(List.of(rule)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"采摘苹果12件，", "（", "5件、", "其中：", "2020年", "1,111,", "“采摘", "采摘 "})
  void hostileTextIsReadInLinearTime(String unit) {
    String text = unit.repeat(100_000 / unit.length());

    assertTimeout(Duration.ofSeconds(20), () -> statements(text));
  }

  private static Map<String, String> read(String text) {
    Map<String, String> figures = new TreeMap<>();
    Map<Code, BigDecimal> settled = Statement.settled(statements(text));
    settled.forEach((code, value) -> figures.put(code.value(), value.toPlainString()));
    return figures;
  }

  private static List<Statement> statements(String text) {
    return READER.read(text(text), whole(text), ProseContext.of(OptionalInt.of(2020)));
  }

  private static ReadingText text(String text) {
    return DocumentParser.parse(text).text();
  }

  private static Outline whole(String text) {
    return new Outline(0, text(text).length(), List.of(), List.of());
  }
}
