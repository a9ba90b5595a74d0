package io.github.gongkai.parsers.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalProseTest {

  private static final Report REPORT_2021 = Report.with(NationalProse.of2021());
  private static final Report REPORT_2019 = Report.with(NationalProse.of2019());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020年，我县共收到政府信息公开申请36件。",
        "全县各级行政机关共受理公民、法人和其他组织提出的政府信息公开申请36件。",
        "公开申请36宗。",
        "群众申请36件次。",
        "政府信息公开申请：36件。",
        "本年度新收申请36件。",
        "受理依申请公开事项36件，较上年增加4件。",
        "依申请公开方面，全年共收到申请36件。",
        "2019年收到政府信息公开申请40件，2020年收到政府信息公开申请36件。",
        "望江县收到政府信息公开申请36件，县自然资源局收到12件。",
        "申请公开工作情况：收到政府信息公开申请36件。",
      })
  void requestsReceivedAreWordedInManyWays(String sentence) {
    assertThat(figures(sentence)).contains(entry("requests.received.total", "36"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年无人提出政府信息公开。",
        "信息公开申请：零报告。",
        "公开申请为零。",
        "全年未收到政府信息公开申请。",
        "我县没有收到公民、法人或者其他组织的政府信息公开申请。",
        "本年度无依申请公开事项。",
        "未发生政府信息公开申请。",
        "我局收到政府信息公开申请0件。",
      })
  void noRequestIsZero(String sentence) {
    assertThat(figures(sentence)).contains(entry("requests.received.total", "0"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到涉及拆迁的政府信息公开申请36件。",
        "收到网上政府信息公开申请36件。",
        "县财政局收到政府信息公开申请36件。",
        "各乡镇收到政府信息公开申请36件。",
        "政务大厅共受理申请36件。",
        "上半年收到政府信息公开申请36件。",
        "截至10月底，收到政府信息公开申请36件。",
        "2008年以来累计收到政府信息公开申请36件。",
        "力争全年收到政府信息公开申请36件。",
        "收办依申请公开36件。",
        "共受理政府信息公开申请36件（含上年结转4件）。",
        "共收到政府信息公开申请36件，其中4件为上年结转。",
        "三季度未收到政府信息公开申请。",
        "未收到书面政府信息公开申请。",
      })
  void whatIsNotAllRequestsOfTheYearIsNotTaken(String sentence) {
    assertThat(figures(sentence)).doesNotContainKey("requests.received.total");
  }

  @Test
  void theWholeAccountOfTheRequestsIsRead() {
    assertThat(figures("2020年共收到政府信息公开申请36件，上年结转3件；办结37件，2件结转到2021年度。"
            + "其中予以公开20件，部分公开4件，不予公开5件（国家秘密1件、过程性信息4件），"
            + "本机关不掌握相关政府信息6件，因重复申请不予处理2件。"))
        .containsOnly(
            entry("requests.received.total", "36"),
            entry("requests.carriedOver.total", "3"),
            entry("requests.handled.total", "37"),
            entry("requests.carriedForward.total", "2"),
            entry("requests.granted.total", "20"),
            entry("requests.partiallyGranted.total", "4"),
            entry("requests.denied.stateSecret.total", "1"),
            entry("requests.denied.processInformation.total", "4"),
            entry("requests.unavailable.notHeld.total", "6"),
            entry("requests.notProcessed.duplicate.total", "2"));
  }

  @Test
  void applicantsAreReadOnlyOfRequestsReceived() {
    assertThat(figures("收到政府信息公开申请9件，涉及自然人7件、商业企业2件。"))
        .contains(
            entry("requests.received.naturalPerson", "7"),
            entry("requests.received.commercialEnterprise", "2"));
    assertThat(figures("公开申请9件。申请方式：网络5、信函4。申请人为：自然人7件、企业2件。"))
        .contains(entry("requests.received.naturalPerson", "7"));
    assertThat(figures("公开申请6件，公民、法人各占一半（3件、3件）。"))
        .contains(entry("requests.received.naturalPerson", "3"));
    assertThat(figures("办结政府信息公开申请9件，其中自然人7件。"))
        .doesNotContainKey("requests.received.naturalPerson");
    assertThat(figures("收到政府信息公开申请9件，其中县教育局5件，自然人7件。"))
        .doesNotContainKey("requests.received.naturalPerson");
  }

  @Test
  void anAnswerCountsAsHandledOnlyWhereTheAccountIsRestated() {
    assertThat(figures("共受理政府信息公开申请36件，答复37件（含上年度结转申请3件，另有2件顺延到下年度答复）。"))
        .containsOnly(
            entry("requests.received.total", "36"),
            entry("requests.handled.total", "37"),
            entry("requests.carriedOver.total", "3"),
            entry("requests.carriedForward.total", "2"));
    assertThat(figures("答复公开申请36件。")).isEmpty();
  }

  @Test
  void whatWasThereToHandleIsNotWhatWasHandled() {
    assertThat(figures("共办理政府信息公开申请39件，其中，新收36件，上年结转3件。"))
        .containsOnly(
            entry("requests.received.total", "36"), entry("requests.carriedOver.total", "3"));
    assertThat(figures("全年办理政府信息公开申请39件。")).containsOnly(entry("requests.handled.total", "39"));
  }

  @Test
  void twoOfTwoInChineseNumerals() {
    assertThat(figures("收到公开申请两件，两件均予以公开。"))
        .containsOnly(entry("requests.received.total", "2"), entry("requests.granted.total", "2"));
  }

  @Test
  void reviewsAreNotLawsuits() {
    assertThat(figures(
            "政府信息公开行政复议9件，其中结果维持5件，结果纠正2件，其他结果1件，尚未审结1件；" + "政府信息公开行政诉讼4件，其中结果维持3件，尚未审结1件。"))
        .containsOnly(
            entry("review.total", "9"),
            entry("review.upheld", "5"),
            entry("review.corrected", "2"),
            entry("review.other", "1"),
            entry("review.pending", "1"));
    assertThat(figures("行政复议2起，正在审理中。")).contains(entry("review.pending", "2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "行政复议和诉讼均没有发生。",
        "行政复议、行政诉讼均为0件。",
        "没有因政府信息公开被申请行政复议、提起行政诉讼的情况。",
        "未发生因政府信息公开引起的行政诉讼和行政复议案件。",
        "无行政复议、无行政诉讼。",
        "我县未收到有关政府信息公开行政复议的申请。",
      })
  void noReviewIsZero(String sentence) {
    assertThat(figures(sentence)).containsOnly(entry("review.total", "0"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "县司法局办理行政复议案件30件。",
        "办理行政复议案件30件。",
        "受理行政诉讼8件，行政复议30件。",
        "行政复议30件涉及征地。",
        "行政复议、行政诉讼共30件。",
      })
  void reviewsOfOtherMattersAreNotTaken(String sentence) {
    assertThat(figures(sentence)).doesNotContainKey("review.total");
  }

  @Test
  void decisionsAreReadWhereTheyStandAlone() {
    assertThat(figures("行政许可120件，行政处罚30件，行政强制0件。"))
        .containsOnly(
            entry("disclosure.licensing.decisions", "120"),
            entry("disclosure.penalties.decisions", "30"),
            entry("disclosure.coercion.decisions", "0"));
    assertThat(figures("公开双公示信息，其中行政许可50件，行政处罚20件。")).isEmpty();
    assertThat(figures("公开行政许可信息120条、行政处罚信息30条。")).isEmpty();
  }

  @Test
  void normativeDocumentsOf2021AreReadIssuedRepealedAndInForce() {
    Map<String, String> figures = figures("当年制发行政规范性文件8件，废止3件，现行有效25件。");

    assertThat(figures)
        .containsOnly(
            entry("disclosure.normativeDocuments.issued", "8"),
            entry("disclosure.normativeDocuments.repealed", "3"),
            entry("disclosure.normativeDocuments.inForce", "25"));
  }

  @Test
  void processingFeesAreReadInYuan() {
    Report others = REPORT_2021.under("六、其他需要报告的事项");

    assertThat(others.figures("2020年度共收取信息处理费12件1850元。"))
        .containsOnly(entry("processingFee.amount", "1850"), entry("processingFee.requests", "12"));
    assertThat(others.figures("本年度未收取信息处理费。")).containsOnly(entry("processingFee.amount", "0"));
    assertThat(others.figures("2019年收取信息处理费300元。")).isEmpty();
  }

  @Test
  void otherHandlingIsOneRowIn2019AndThreeIn2021() {
    String sentence = "收到政府信息公开申请9件，予以公开7件，其他处理2件。";

    assertThat(REPORT_2019.figures(sentence)).contains(entry("requests.otherHandling.total", "2"));
    assertThat(figures(sentence)).doesNotContainKey("requests.otherHandling.total");
  }

  @Test
  void procurementOf2019IsReadInYuan() {
    assertThat(REPORT_2019.figures("政府集中采购6宗，总金额120.5万元。"))
        .containsOnly(
            entry("disclosure.procurement.projects", "6"),
            entry("disclosure.procurement.amount", "1205000"));
  }

  @Test
  void whatTheProblemsSectionCountsIsNotTheYears() {
    Report problems = REPORT_2021.under("五、存在的主要问题及改进情况");

    assertThat(problems.figures("2020年收到政府信息公开申请36件。")).isEmpty();
  }

  @Test
  void theTablesAreNotProse() {
    Report requests = REPORT_2021.under("三、收到和处理政府信息公开申请情况");

    assertThat(requests.figures("公开申请5件。\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况 |\n"
            + "一、本年新收政府信息公开申请数量 |\n7件 |\n（一）予以公开 | 3件 |"))
        .containsOnly(entry("requests.received.total", "5"));
    assertThat(REPORT_2021.under("二、主动公开政府信息情况").figures("第二十条第（五）项信息内容本年处理决定数量行政许可120件，行政处罚3件"))
        .isEmpty();
  }

  private static Map<String, String> figures(String prose) {
    return REPORT_2021.figures(prose);
  }
}
