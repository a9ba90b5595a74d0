package io.github.gongkai.parsers.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsProseTest {

  private static final Report REPORT = Report.with(StatisticsProse.rules());

  @Test
  void publishedInformationIsReadByChannel() {
    assertThat(figures("2020年主动公开政府信息1,200条，其中通过政府网站公开1000条，政务微博公开120条，政务微信公开80条。"))
        .containsOnly(
            entry("proactive.total", "1200"),
            entry("proactive.website", "1000"),
            entry("proactive.weibo", "120"),
            entry("proactive.wechat", "80"));
    assertThat(figures("公开渠道为：政府门户网站1000条，报刊5条，公报0条。"))
        .contains(entry("proactive.website", "1000"), entry("proactive.gazette", "0"));
    assertThat(figures("我局利用“望江在线”网站发布政府信息1000条。"))
        .containsOnly(entry("proactive.website", "1000"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "推进预算公开。2020年主动公开信息300条。",
        "二是做好住房领域信息公开，全年主动公开信息300条。",
        "主动公开环保信息300条。",
        "县教育局主动公开政府信息300条。",
        "计划2021年主动公开政府信息300条。",
        "2020年1月至6月主动公开政府信息300条。",
        "累计主动公开政府信息300条。",
        "收到政府信息公开申请9件，答复9件，其中：“已主动公开”3件。",
      })
  void whatIsNotAllPublishedInTheYearIsNotTaken(String sentence) {
    assertThat(figures(sentence)).doesNotContainKey("proactive.total");
  }

  @Test
  void roundedNumbersAreNoFigures() {
    assertThat(figures("全年主动公开政府信息2.3万条。")).isEmpty();
    assertThat(figures("全年主动公开政府信息300余条。")).isEmpty();
    assertThat(REPORT.statements("全年主动公开政府信息300余条。")).hasSize(1);
  }

  @Test
  void requestsAreReadByMannerAndAnswer() {
    assertThat(figures("我局受理政府信息公开申请12件，其中现场提交2件，网络提交6件，邮寄4件。"
            + "共答复申请12件：予以公开7件、部分公开1件、不同意公开2件、政府信息不存在1、不属于本机关1。"))
        .containsOnly(
            entry("requests.received", "12"),
            entry("requests.received.inPerson", "2"),
            entry("requests.received.online", "6"),
            entry("requests.received.letter", "4"),
            entry("requests.answered", "12"),
            entry("requests.answered.granted", "7"),
            entry("requests.answered.partiallyGranted", "1"),
            entry("requests.answered.denied", "2"),
            entry("requests.answered.doesNotExist", "1"),
            entry("requests.answered.notThisAgency", "1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"未收费用。", "费用0元。", "全年未收取相关成本费用。", "我局没有收取任何依申请公开费用。", "依申请提供政府信息暂不收费。"})
  void noFeeIsZero(String sentence) {
    assertThat(figures(sentence)).containsOnly(entry("feesCharged", "0"));
  }

  @Test
  void feesAreReadInTenThousandYuan() {
    assertThat(REPORT.under("四、收费及减免情况").figures("依申请公开信息收取费用350元。"))
        .containsOnly(entry("feesCharged", "0.035"));
  }

  @Test
  void disputesAreToldApart() {
    Report section = REPORT.under("四、因政府信息公开申请行政复议、提起行政诉讼的情况");

    assertThat(section.figures("全县发生行政复议3件，其中维持2件，被依法纠错1件；行政诉讼1件，维持1件。"))
        .containsOnly(
            entry("review.total", "3"),
            entry("review.upheld", "2"),
            entry("review.corrected", "1"),
            entry("litigation.total", "1"),
            entry("litigation.upheld", "1"));
    assertThat(section.figures("我局未接到与政府信息公开工作有关的举报、行政复议申请，也未发生相关行政诉讼。"))
        .containsOnly(
            entry("complaints", "0"), entry("review.total", "0"), entry("litigation.total", "0"));
    assertThat(figures("复议、诉讼均未发生。"))
        .containsOnly(entry("review.total", "0"), entry("litigation.total", "0"));
    assertThat(figures("接待来访，零投诉。")).isEmpty();
  }

  @Test
  void staffAndFundsAreRead() {
    assertThat(figures("我局配备政府信息公开专职工作人员4名，兼职工作人员31名。"))
        .containsOnly(entry("capacity.fullTime", "4"), entry("capacity.partTime", "31"));
    assertThat(figures("本单位暂无专职人员，由兼职人员3人负责；目前兼职工作人员3人。"))
        .containsOnly(entry("capacity.fullTime", "0"), entry("capacity.partTime", "3"));
    assertThat(figures("安排政府信息公开专项经费18.5万元。")).containsOnly(entry("capacity.budget", "18.5"));
    assertThat(figures("网站维护专职人员2人。")).isEmpty();
  }

  @Test
  void responsesAreRead() {
    assertThat(figures("全年回应社会关注热点8次，其中新闻发布会6次、网上访谈1次、解读9篇、微博微信4次、其他方式2次。"))
        .containsOnly(
            entry("response.topics", "8"),
            entry("response.pressConferences", "6"),
            entry("response.interviews", "1"),
            entry("response.interpretations", "9"),
            entry("response.weiboWechat", "4"),
            entry("response.other", "2"));
    assertThat(figures("举办新闻发布会15次，主要领导出席3次。"))
        .containsOnly(
            entry("response.pressConferences", "15"),
            entry("response.pressConferencesByLeaders", "3"));
    assertThat(figures("县政府新闻办召开新闻发布会15场。")).isEmpty();
  }

  @Test
  void meetingsAndTrainingsAreThoseOnDisclosure() {
    assertThat(figures("召开政府信息公开工作会议3次，举办政府信息公开业务培训班2期，培训120人次。"))
        .containsOnly(entry("meetings", "3"), entry("trainings", "2"), entry("trainees", "120"));
    assertThat(figures("举办消防培训班2期，培训120人次。")).isEmpty();
  }

  @Test
  void aNumberSaidToBeAboutRightIsExactWhereItsPartsAddUpToIt() {
    assertThat(figures("全年有约300人次通过各种方式前来询问，其中现场咨询100人次、电话咨询150人次、网上咨询50人次。"))
        .contains(entry("inquiries.total", "300"));
    assertThat(figures("全年有约300人次通过各种方式前来询问，其中现场咨询100人次、电话咨询150人次、网上咨询52人次。"))
        .doesNotContainKey("inquiries.total");
    assertThat(figures("全年有约300人次通过各种方式前来询问，其中现场咨询300人次。")).doesNotContainKey("inquiries.total");
    assertThat(figures("全年有约300人次通过各种方式前来询问。现场咨询150人次，电话咨询150人次。"))
        .doesNotContainKey("inquiries.total");
  }

  @Test
  void inquiriesAreReadByWay() {
    assertThat(figures("全年接受咨询300人次，其中现场咨询100人次，占33.3%；电话咨询150人次，占50%，网上咨询50人次。"))
        .containsOnly(
            entry("inquiries.total", "300"),
            entry("inquiries.inPerson", "100"),
            entry("inquiries.phone", "150"),
            entry("inquiries.online", "50"));
  }

  private static Map<String, String> figures(String prose) {
    return REPORT.figures(prose);
  }
}
