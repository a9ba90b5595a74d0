package io.github.gongkai.core.validation;

import static io.github.gongkai.core.Harbour.REPORT;
import static io.github.gongkai.core.Harbour.findings;
import static io.github.gongkai.core.Harbour.outcomes;
import static io.github.gongkai.core.Harbour.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.Harbour;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Origin;
import io.github.gongkai.model.Severity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found of a report's sections, years, days, sentences and addresses. */
class ReportFindingsTest {

  private static final String END = "东湾市港务局\n2024年1月20日\n";

  private static List<String> cuts(Finding finding, String text) {
    return finding.spans().stream().map(span -> span.cut(text)).toList();
  }

  private static Finding only(AnnualReport report, FindingKind kind) {
    List<Finding> found = findings(report, kind);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "YEAR_CONFLICT, Holds",
    "PERIOD_CONFLICT, Holds",
    "AGENCY_CONFLICT, Holds",
    "SIGNED_EARLY, Holds",
    "DATE_CONFLICT, NOT_STATED",
    "PUBLISHED_LATE, NOT_STATED",
    "SECTION_ANNOUNCED_MISSING, NOT_STATED",
    "SECTION_MISSING:OVERVIEW, Holds",
    "SECTION_MISSING:PROACTIVE_DISCLOSURE, Holds",
    "SECTION_MISSING:FEES, Holds",
    "SECTION_MISSING:OTHER_MATTERS, Holds",
    "SECTION_OUT_OF_ORDER, Holds",
    "SECTION_REPEATED, Holds",
    "PROSE_AGAINST_TABLE, Holds",
    "PROSE_PARTS, NOT_STATED",
    "PROSE_SHARE, NOT_STATED",
    "TEXT_DAMAGED, Holds"
  })
  void ofASoundReportEveryRuleIsOnRecord(String rule, String outcome) {
    assertThat(outcomes(Harbour.read(REPORT), rule)).containsExactly(outcome);
  }

  @Test
  void partsThatExceedTheirWholeAreShownWithIt() {
    String text = REPORT.replace("发布公告33条", "收到来电20件，其中咨询12件、投诉5件、其他4件");
    Finding more = only(Harbour.read(text), FindingKind.PROSE_PARTS);
    assertThat(cuts(more, text)).containsExactly("20", "12", "5", "4");
    assertThat(more.message(Locale.ENGLISH)).contains("12 + 5 + 4", "21", "20");
    assertThat(more.severity()).isEqualTo(Severity.WARNING);
    Finding fewer = only(Harbour.read(text.replace("其他4件", "其他2件")), FindingKind.PROSE_PARTS);
    assertThat(fewer.severity()).isEqualTo(Severity.INFO);
    assertThat(fewer.message(Locale.ENGLISH)).contains("12 + 5 + 2", "19", "20");
  }

  @Test
  void aSectionOfTheFormThatIsMissingIsNamedAtTheNextOne() {
    String text = REPORT.replace("一、总体情况\n全年发布公告33条，网址http://www.dongwan.gov.cn。\n", "");
    AnnualReport report = Harbour.read(text);
    Finding missing = only(report, FindingKind.SECTION_MISSING);
    assertThat(missing.rule()).contains("OVERVIEW");
    assertThat(cuts(missing, text)).singleElement().asString().contains("二、主动公开政府信息情况");
    // The number of the next one shows that the agency had it.
    assertThat(missing.origin()).isEqualTo(Origin.COPY);

    String renumbered = text.replace("二、主", "一、主").replace("三、收", "二、收").replace("四、其", "三、其");
    assertThat(only(Harbour.read(renumbered), FindingKind.SECTION_MISSING).origin())
        .isEqualTo(Origin.AGENCY);
  }

  @Test
  void ofACopyThatDoesNotEndNobodyKnowsWhatFollowed() {
    String cut = REPORT.substring(0, REPORT.indexOf("四、其他"));
    assertThat(outcomes(Harbour.read(cut), "SECTION_MISSING:OTHER_MATTERS"))
        .containsExactly("UNCERTAIN");
    assertThat(outcomes(Harbour.read(cut + END), "SECTION_MISSING:OTHER_MATTERS"))
        .containsExactly("Broken");
  }

  @Test
  void aSectionOfAnotherNameMayBeTheOneThatIsMissing() {
    AnnualReport report = with("四、其他需要报告的事项", "四、码头绿化");
    assertThat(outcomes(report, "SECTION_MISSING:OTHER_MATTERS")).containsExactly("UNCERTAIN");
    assertThat(findings(report, FindingKind.SECTION_MISSING)).isEmpty();
  }

  private static String announcing(String sections) {
    return REPORT.replace("一、总体情况", "本报告由" + sections + "组成。\n一、总体情况");
  }

  @Test
  void aSectionThatIsAnnouncedAndMissingIsFoundOnce() {
    String all = "总体情况、主动公开政府信息情况、收费及减免情况、存在的主要问题及改进情况、其他需要报告的事项五部分";
    AnnualReport report = Harbour.read(announcing(all));
    Finding missing = only(report, FindingKind.SECTION_ANNOUNCED_MISSING);
    assertThat(missing.rule()).contains("PROBLEMS_AND_IMPROVEMENTS");
    assertThat(outcomes(report, "SECTION_ANNOUNCED_MISSING:FEES")).containsExactly("Holds");
    assertThat(outcomes(report, "SECTION_ANNOUNCED_MISSING")).isEmpty();
  }

  @Test
  void whereMostThatIsAnnouncedIsMissingTheHeadingsWereNotTold() {
    String others = "总体情况、存在的主要问题及改进情况、复议诉讼情况、人大建议和政协提案办理情况四部分";
    AnnualReport report = Harbour.read(announcing(others));
    assertThat(findings(report, FindingKind.SECTION_ANNOUNCED_MISSING)).isEmpty();
    assertThat(outcomes(report, "SECTION_ANNOUNCED_MISSING:PROBLEMS_AND_IMPROVEMENTS"))
        .containsExactly("UNCERTAIN");
  }

  @Test
  void aSectionBeforeOneThatComesBeforeItIsOutOfOrder() {
    String fees = REPORT.substring(REPORT.indexOf("三、收费"), REPORT.indexOf("四、其他"));
    String moved = REPORT.replace(fees, "").replace("二、主动", fees + "二、主动");
    String text = moved.replace("三、收费", "二、收费").replace("二、主动", "三、主动");
    Finding order = only(Harbour.read(text), FindingKind.SECTION_OUT_OF_ORDER);
    assertThat(cuts(order, text)).hasSize(2);
    assertThat(cuts(order, text).get(0)).contains("主动公开政府信息情况");
    assertThat(cuts(order, text).get(1)).contains("收费及减免情况");
  }

  @Test
  void aHeadingThatStandsTwiceIsRepeated() {
    String text = REPORT.replace("无。\n", "港区全年没有其他需要报告的事项。\n五、其他需要报告的事项\n本年没有。\n");
    AnnualReport report = Harbour.read(text);
    Finding repeated = only(report, FindingKind.SECTION_REPEATED);
    assertThat(repeated.rule()).contains("OTHER_MATTERS");
    assertThat(repeated.spans()).hasSize(2);
    assertThat(findings(report, FindingKind.SECTION_OUT_OF_ORDER)).isEmpty();
  }

  @Test
  void anotherYearThanTheTitlesIsAConflict() {
    String text = REPORT.replace("2023年1月1日至2023年12月31日", "2022年1月1日至2022年12月31日");
    AnnualReport report = Harbour.read(text);
    assertThat(report.year()).hasValue(2023);
    Finding years = only(report, FindingKind.YEAR_CONFLICT);
    assertThat(years.message(Locale.CHINESE)).contains("2023", "2022");
    assertThat(years.spans()).hasSize(2);
    assertThat(outcomes(report, "PERIOD_CONFLICT")).containsExactly("Holds");
  }

  @Test
  void aPeriodOfTwoYearsIsNoReportsYear() {
    String text = REPORT.replace("2023年1月1日至2023年12月31日", "2023年3月1日至2024年2月29日");
    AnnualReport report = Harbour.read(text);
    Finding period = only(report, FindingKind.PERIOD_CONFLICT);
    assertThat(period.message(Locale.CHINESE)).contains("2023");
    assertThat(cuts(period, text).get(0)).contains("2024年2月29日");
  }

  @Test
  void withoutASecondYearNothingIsCompared() {
    AnnualReport report = with("本报告的统计期限为2023年1月1日至2023年12月31日。\n", "");
    assertThat(outcomes(report, "PERIOD_CONFLICT")).containsExactly("NOT_STATED");
  }

  @Test
  void anotherBodyUnderTheReportIsNamed() {
    String text = REPORT.replace(END, "西湾市水利局\n2024年1月20日\n");
    AnnualReport report = Harbour.read(text);
    Finding agency = only(report, FindingKind.AGENCY_CONFLICT);
    assertThat(agency.message(Locale.CHINESE)).contains("东湾市港务局", "西湾市水利局");
    assertThat(cuts(agency, text)).containsExactly("西湾市水利局");
    assertThat(outcomes(with(END, ""), "AGENCY_CONFLICT")).containsExactly("NOT_STATED");
  }

  @ParameterizedTest
  @CsvSource({"2023年12月30日, Broken", "2023年12月31日, Holds", "2024年1月20日, Holds"})
  void aReportIsNotSignedBeforeItsPeriodEnds(String day, String outcome) {
    AnnualReport report = with("2024年1月20日", day);
    assertThat(outcomes(report, "SIGNED_EARLY")).containsExactly(outcome);
  }

  @Test
  void theDayOfAnEarlySignatureIsShown() {
    String text = REPORT.replace("2024年1月20日", "2023年12月30日");
    Finding early = only(Harbour.read(text), FindingKind.SIGNED_EARLY);
    assertThat(cuts(early, text)).containsExactly("2023年12月30日");
    assertThat(early.message(Locale.ENGLISH)).contains("2023-12-30", "2023-12-31");
    assertThat(outcomes(with(END, ""), "SIGNED_EARLY")).containsExactly("NOT_STATED");
  }

  /** A department's day is 31 January; after another year the page only moved. */
  @ParameterizedTest
  @CsvSource({
    "2024-01-20, Holds, Holds",
    "2024-01-31, Holds, Holds",
    "2024-02-01, Holds, Broken",
    "2025-02-01, Holds, UNCERTAIN",
    "2024-01-19, Broken, Holds",
    "2023-12-30, Broken, Holds"
  })
  void theDayOfPublicationIsHeldAgainstTheOthersAndTheLaw(
      String day, String conflict, String late) {
    String text = REPORT.replaceFirst("\n", "\n发布时间：" + day + "\n");
    AnnualReport report = Harbour.read(text);
    assertThat(report.published()).hasValueSatisfying(on -> assertThat(on).hasToString(day));
    assertThat(outcomes(report, "DATE_CONFLICT")).containsExactly(conflict);
    assertThat(outcomes(report, "PUBLISHED_LATE")).containsExactly(late);
    for (FindingKind kind : List.of(FindingKind.DATE_CONFLICT, FindingKind.PUBLISHED_LATE)) {
      assertThat(findings(report, kind))
          .allSatisfy(finding -> assertThat(cuts(finding, text).get(0)).isEqualTo(day));
    }
  }

  @Test
  void nothingIsSaidOfADayThatNoLawSets() {
    String text = REPORT.replace("东湾市港务局", "东湾港务集团有限公司");
    AnnualReport report = Harbour.read(text.replaceFirst("\n", "\n发布时间：2024-06-01\n"));
    assertThat(outcomes(report, "PUBLISHED_LATE")).containsExactly("NOT_PRESCRIBED");
  }

  @Test
  void aSentenceThatSaysOtherThanTheTableIsFoundOnceForEachValue() {
    String text = REPORT.replace("发布公告33条", "发布公告34条。发布公告34条。发布公告35条");
    AnnualReport report = Harbour.read(text);
    List<Finding> found = findings(report, FindingKind.PROSE_AGAINST_TABLE);
    assertThat(found).hasSize(2);
    assertThat(cuts(found.get(0), text)).containsExactly("34", "33");
    assertThat(cuts(found.get(1), text)).containsExactly("35", "33");
    assertThat(found.get(0).cells())
        .extracting(Object::toString)
        .containsExactly("harbour.all.both");
    assertThat(found.get(0).message(Locale.CHINESE)).contains("公告合计·两者合计", "34", "33");
    assertThat(outcomes(report, "PROSE_AGAINST_TABLE")).containsExactly("Broken", "Broken");
  }

  @Test
  void sentencesAboutAFigureOfNoTableAreHeldAgainstEachOther() {
    String text = REPORT.replace("发布公告33条", "遗漏公告2条。遗漏公告3条");
    AnnualReport report = Harbour.read(text);
    Finding conflict = only(report, FindingKind.PROSE_CONFLICT);
    assertThat(cuts(conflict, text)).containsExactly("2", "3");
    assertThat(conflict.message(Locale.CHINESE)).contains("harbour.lost");
    assertThat(outcomes(report, "PROSE_AGAINST_TABLE")).containsExactly("CELL_ABSENT");

    AnnualReport agree = with("发布公告33条", "遗漏公告2条。遗漏公告2条");
    assertThat(outcomes(agree, "PROSE_CONFLICT")).containsExactly("Holds");
    AnnualReport once = with("发布公告33条", "遗漏公告2条");
    assertThat(outcomes(once, "PROSE_CONFLICT")).isEmpty();
    AnnualReport never = with("发布公告33条", "一切平稳");
    assertThat(outcomes(never, "PROSE_CONFLICT")).containsExactly("NOT_STATED");
    assertThat(outcomes(never, "PROSE_AGAINST_TABLE")).containsExactly("NOT_STATED");
  }

  @Test
  void aCellThatIsBlankOrNotCertainContradictsNoSentence() {
    AnnualReport blank = Harbour.read(REPORT
        .replace("公告合计 | 23 | 10 | 33 |", "公告合计 | 23 | / | / |")
        .replace(" 7 | 14", " / | /"));
    assertThat(outcomes(blank, "PROSE_AGAINST_TABLE")).containsExactly("CELL_BLANK");
    AnnualReport open = with("公告合计 | 23 | 10 | 33 |", "公告合计 | 23 | 10 | 3 3 1 |");
    assertThat(outcomes(open, "PROSE_AGAINST_TABLE")).containsExactly("CELL_UNCERTAIN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http//:www.dongwan.gov.cn", "http://www.www.dongwan.gov.cn", "http://www.dongwan..gov.cn",
        "httpwww.dongwan.gov.cn", "http://http://dongwan.gov.cn", "http://a.gov.cn//b//c"
      })
  void anAddressThatLeadsNowhereIsDamaged(String address) {
    String text = REPORT.replace("http://www.dongwan.gov.cn", address);
    AnnualReport report = Harbour.read(text);
    assertThat(cuts(only(report, FindingKind.TEXT_DAMAGED), text)).containsExactly(address);
    assertThat(outcomes(report, "TEXT_DAMAGED")).containsExactly("Broken");
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.dongwan.gov.cn/a/b.html?x=1, Holds",
    "www.dongwan.gov.cn., Holds",
    "http://www.dongwan.gov.cn:, Holds",
    "港口大街1号, NOT_STATED"
  })
  void otherAddressesAreNot(String address, String outcome) {
    AnnualReport report = with("http://www.dongwan.gov.cn", address);
    assertThat(outcomes(report, "TEXT_DAMAGED")).containsExactly(outcome);
    assertThat(findings(report, FindingKind.TEXT_DAMAGED)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'收到来电20件，其中咨询12件、投诉5件、其他3件', Holds",
    "'收到来电20件，其中咨询12件、投诉5件、其他4件', Broken",
    "'收到来电20件，其中咨询12件、投诉5件、其他2件', Broken",
    "'收到来电20件，其中咨询12件、投诉5件', UNCERTAIN",
    "'一切平稳', NOT_STATED"
  })
  void partsOfASentenceAreAddedUp(String sentence, String outcome) {
    AnnualReport report = with("发布公告33条", sentence);
    assertThat(outcomes(report, "PROSE_PARTS")).containsExactly(outcome);
  }

  @Test
  void sharesOfASentenceAreWorkedOut() {
    String right = "收到来电20件，其中咨询12件、占60%，投诉8件、占40%";
    assertThat(outcomes(with("发布公告33条", right), "PROSE_SHARE")).containsExactly("Holds", "Holds");
    String text = REPORT.replace("发布公告33条", right.replace("60%", "65%"));
    AnnualReport report = Harbour.read(text);
    assertThat(outcomes(report, "PROSE_SHARE")).containsExactly("Broken", "Holds");
    Finding share = only(report, FindingKind.PROSE_SHARE);
    assertThat(cuts(share, text)).containsExactly("65", "12", "20");
    assertThat(share.message(Locale.ENGLISH)).contains("65", "12", "20", "60");
  }
}
