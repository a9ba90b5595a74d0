package io.github.gongkai.core.identity;

import static io.github.gongkai.core.identity.Reports.identify;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.Agency;
import io.github.gongkai.model.AgencyKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IdentifierTest {

  private static final String BODY = "\n一、总体情况\n各项工作平稳。\n二、主动公开政府信息情况\n六、其他需要报告的事项\n无。\n";

  @Test
  void aTitleOverTwoLinesIsPutTogether() {
    Identity identity = identify("临水县\n2019年政府信息公开工作年度报告\n" + BODY);

    assertThat(identity.title()).contains("临水县2019年政府信息公开工作年度报告");
    assertThat(name(identity)).isEqualTo("临水县人民政府");
    assertThat(identity.year()).hasValue(2019);
  }

  @ParameterizedTest
  @CsvSource({
    "编制单位：临水县白石镇人民政府。, ''",
    "临水县白石镇人民政府, ''",
    "来源：临水县白石镇人民政府 时间：2020-01-31, ''",
    "'', 临水县白石镇人民政府"
  })
  void aFullerNameOfTheTitlesAgencyWins(String byline, String signature) {
    String title = "白石镇2019年政府信息公开工作年度报告\n";

    assertThat(name(identify(title + byline + BODY + signature))).isEqualTo("临水县白石镇人民政府");
  }

  @Test
  void theSitesOwnerDoesNotReplaceTheTitlesAgency() {
    Identity identity = identify("海州综合实验区2019年政府信息公开工作年度报告\n来源：海州县人民政府 时间：2020-01-31\n" + BODY);

    assertThat(name(identity)).isEqualTo("海州综合实验区");
    assertThat(identity.published()).contains(LocalDate.of(2020, 1, 31));
  }

  @Test
  void theOfficeInATitleIsTheOfficeAlone() {
    assertThat(identify("2019年海州市人民政府办公室政府信息公开工作年度报告" + BODY).agency())
        .contains(new Agency("海州市人民政府办公室", AgencyKind.GOVERNMENT_OFFICE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本报告由临水县人民政府信息公开工作办公室编制。\n一、概述\n我县工作平稳。",
        "如有疑问，请与临水县人民政府政务公开办公室联系。\n一、概述\n我县工作平稳。",
        "本报告综合各乡镇情况编制。\n一、概述\n我县工作平稳。\n六、其他\n无。\n临水县人民政府\n2020年1月20日",
        "本报告综合各乡镇情况编制。\n一、概述\n我县工作平稳。\n六、其他\n无。\n临水县人民政府办公室\n2020年1月20日",
        "一、概述\n2019年，临水县坚持公开为常态。我县工作平稳。",
        "来源：临水县人民政府 时间：2020-01-20\n本报告如下。\n一、概述\n我县工作平稳。"
      })
  void withoutATitleTheRestOfTheReportTells(String report) {
    assertThat(name(identify(report))).isEqualTo("临水县人民政府");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "来源：临水县人民政府 时间：2020-01-20\n本报告如下。\n一、概述\n本局工作平稳。",
        "临水县人民政府\n本报告如下。\n一、概述\n本局工作平稳。",
        "本报告由市政府办公室综合各县区报告编制而成。\n一、概述\n工作平稳。",
        "请与betsport88办公室联系（电话：12345678）。\n一、概述\n工作平稳。",
        "根据《临水县人民政府关于做好公开工作的通知》编制。\n一、概述\n工作平稳。",
        "临水县教育局2019年部门决算\n临水县水利局2018年政府信息公开年报\n临水县民政局2017年政府信息公开年报\n一、概述\n工作平稳。",
        "一、概述\n2019年，临水县坚持公开为常态。我局工作平稳。"
      })
  void whenNothingTellsThereIsNoAgency(String report) {
    assertThat(identify(report).agency()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'统计期限为2018年1月1日至2018年12月31日。', '工作平稳。'",
    "'', '本局2018年公开信息3条。'",
    "'', '2018年，工作平稳。2019年，我们将改进。'",
    "'', '到2018年底，公开信息3条。'",
    "'现公布2018年度年度报告。', '工作平稳。'"
  })
  void withoutATitleThePeriodOrTheProseGiveTheYear(String preamble, String overview) {
    assertThat(identify(preamble + "\n一、概述\n" + overview).year()).hasValue(2018);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "发布日期：2019-01-20\n一、概述\n工作平稳。",
        "一、概述\n2018年3月召开会议。",
        "一、概述\n2018年，工作平稳。2017年，公开3条。",
        "本单位工作平稳。相关链接 2016年政府信息公开工作年度报告 2017-01-20",
        "2016年政府信息公开工作年度报告\n统计期限为2018年1月1日至2018年12月31日。\n一、概述\n工作平稳。"
      })
  void withoutClearEvidenceThereIsNoYear(String report) {
    assertThat(identify(report).year()).isEmpty();
  }

  @Test
  void theTitlesYearStandsAndAnotherInThePeriodIsFound() {
    Identity identity = identify("临水县2019年政府信息公开工作年度报告\n统计期限为2018年1月1日至2018年12月31日。" + BODY);

    assertThat(identity.year()).hasValue(2019);
    assertThat(identity.testimony().years()).extracting(Said::value).containsExactly(2019, 2018);
    assertThat(identity.testimony().years()).allMatch(said -> said.span().isPresent());
  }

  @Test
  void aSignatureBeforeThePeriodEndsIsKeptAndFound() {
    String report = "临水县2019年政府信息公开工作年度报告" + BODY + "临水县人民政府办公室 2019年2月23日";
    Identity identity = identify(report);

    assertThat(identity.signed()).contains(LocalDate.of(2019, 2, 23));
    assertThat(identity.testimony().signed().orElseThrow().span().orElseThrow().cut(report))
        .isEqualTo("2019年2月23日");
  }

  @ParameterizedTest
  @CsvSource({
    "'临水县人民政府\n二〇二〇年一月二十日', 2020-01-20",
    "临水县人民政府 2020228, 2020-02-28",
    "2020年1月20日, 2020-01-20"
  })
  void theDayUnderTheReportIsTheDayOfSigning(String signature, LocalDate day) {
    assertThat(identify("临水县2019年政府信息公开工作年度报告" + BODY + signature).signed()).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "临水县人民政府\n2020年3月",
        "临水县人民政府 2020112",
        "截至2020年1月20日，共3条。",
        "发布日期：\n2020年1月20日",
        "2020228",
        "2020年1月20日\n2021年1月20日"
      })
  void otherDaysAreNotTheDayOfSigning(String words) {
    assertThat(identify("临水县2019年政府信息公开工作年度报告" + BODY + words).signed()).isEmpty();
  }

  @Test
  void aSignatureOfAnotherBodyIsFound() {
    Identity identity = identify("临水县水利局2019年政府信息公开工作年度报告" + BODY + "山阳县水利局\n2020年1月20日");

    assertThat(name(identity)).isEqualTo("临水县水利局");
    assertThat(identity.testimony().foreign())
        .hasValueSatisfying(said -> assertThat(said.value()).isEqualTo("山阳县水利局"));
  }

  @ParameterizedTest
  @CsvSource({
    "来源：县水利局 时间：2020-03-10 16:11",
    "发布日期：2020-03-10",
    "索引号 | 1 | 发布时间 | 2020年3月10日 |",
    "来源：县水利局 2020-03-10 浏览：20",
    "成文日期：2020-03-10"
  })
  void theDayOfPublicationStandsBesideItsLabel(String line) {
    assertThat(identify("临水县水利局2019年政府信息公开工作年度报告\n" + line + BODY).published())
        .contains(LocalDate.of(2020, 3, 10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"今天是2020-03-10", "施行日期：2020-03-10", "发布日期：2020-03-10\n发布日期：2020-03-11"})
  void otherDaysAreNotTheDayOfPublication(String line) {
    assertThat(identify("临水县水利局2019年政府信息公开工作年度报告\n" + line + BODY).published()).isEmpty();
  }

  @Test
  void aPagesHeadFillsWhatThePageDoesNotShow() {
    String page = "<html><head><meta name=\"ArticleTitle\" content=\"海州市审计局2019年度政府信息公开工作年度报告\">"
        + "<meta name=\"PubDate\" content=\"2020-01-20 15:22\">"
        + "<title>政府信息公开年报_海州市门户网站</title></head><body><p>一、总体情况</p>"
        + "<p>工作平稳。</p></body></html>";
    Identity identity = identify(page);

    assertThat(identity.title()).contains("海州市审计局2019年度政府信息公开工作年度报告");
    assertThat(name(identity)).isEqualTo("海州市审计局");
    assertThat(identity.year()).hasValue(2019);
    assertThat(identity.published()).contains(LocalDate.of(2020, 1, 20));
  }

  @Test
  void theSiteIsStrippedFromAPagesTitle() {
    String page = "<html><head><title>海州市审计局2019年度政府信息公开工作年度报告_政府信息公开年报-海州市人民政府</title>"
        + "</head><body><p>一、总体情况</p><p>工作平稳。</p></body></html>";

    assertThat(name(identify(page))).isEqualTo("海州市审计局");
  }

  @Test
  void aTraditionalCopyGivesSimplifiedNames() {
    assertThat(name(identify("臨水縣審計局2019年政府信息公開工作年度報告\n一、總體情況\n無。"))).isEqualTo("临水县审计局");
  }

  @Test
  void aRareCharacterOfASimplifiedNameStays() {
    String prose = "工作平稳，各项要求得到执行，群众获得感不断增强。".repeat(20);

    assertThat(name(identify("乾阳县审计局2019年政府信息公开工作年度报告\n一、总体情况\n" + prose))).isEqualTo("乾阳县审计局");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "来源：",
        "由编制",
        "与联系",
        "2019年",
        "统计期限",
        "一、",
        "公开",
        "地址：",
        "电话：1",
        "县 ",
        "县。",
        "(",
        "二〇",
        "2019-",
        "本局2019年公开。",
        "政府信息公开工作年度报告\n",
        "20190101"
      })
  @Timeout(5)
  void repeatedWordsCostLittle(String word) {
    assertThat(identify(word.repeat(300_000 / word.length())).testimony()).isNotNull();
  }

  private static String name(Identity identity) {
    return identity.agency().map(Agency::name).orElse("");
  }
}
