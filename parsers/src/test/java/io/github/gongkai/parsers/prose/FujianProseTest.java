package io.github.gongkai.parsers.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class FujianProseTest {

  private static final Report REPORT_2009 = Report.with(FujianProse.of2009());
  private static final Report REPORT_2014 = Report.with(FujianProse.of2014());

  @Test
  void theYearAndAllYearsAreToldApart() {
    assertThat(REPORT_2014.figures("2020年度我局主动公开政府信息90条，历年累计210条。"))
        .containsOnly(
            entry("proactive.total.year", "90"), entry("proactive.total.cumulative", "210"));
    assertThat(REPORT_2014.figures("我县各级政府及其工作部门历年累计主动公开政府信息9000条。"))
        .containsOnly(entry("proactive.total.cumulative", "9000"));
    assertThat(REPORT_2014
            .under("四、因政府信息公开申请行政复议、提起行政诉讼的情况")
            .figures("截至2020年12月31日，因政府信息公开引发的行政复议累计14件，行政诉讼5件。"))
        .containsOnly(
            entry("review.total.cumulative", "14"), entry("litigation.total.cumulative", "5"));
  }

  @Test
  void accumulatedBehindTheYearIsNeither() {
    assertThat(REPORT_2014.figures("2020年，我县累计主动公开政府信息500条。")).isEmpty();
    assertThat(REPORT_2014.figures("截至2020年12月31日，共主动公开政府信息500条。")).isEmpty();
  }

  @Test
  void departmentsAndTownshipsHaveTheirOwnFigures() {
    assertThat(REPORT_2009.figures("全县共主动公开政府信息900条：各工作部门主动公开信息700条，各乡镇主动公开信息200条。"))
        .containsOnly(
            entry("proactive.total.year", "900"),
            entry("proactive.departments.year", "700"),
            entry("proactive.townships.year", "200"));
  }

  @Test
  void informationMadeIsSplitByHowItIsDisclosed() {
    assertThat(REPORT_2009.figures("全年制作、获取政府信息300条：主动公开信息200条，作为依申请公开政府信息40条，不予公开政府信息60条。"))
        .containsOnly(
            entry("information.total.year", "300"),
            entry("proactive.total.year", "200"),
            entry("information.onRequest.year", "40"),
            entry("information.withheld.year", "60"));
  }

  @Test
  void mannersAndAnswersFollowTheForm() {
    String sentence = "我局2020年收到政府信息公开申请9件：网络申请3件，信函申请6件；已答复9件，包括同意公开7件，其他答复2件。";

    assertThat(REPORT_2009.figures(sentence))
        .containsOnly(
            entry("requests.received.year", "9"),
            entry("requests.received.online.year", "3"),
            entry("requests.received.letter.year", "6"),
            entry("requests.answered.year", "9"),
            entry("requests.answered.granted.year", "7"),
            entry("requests.answered.other.year", "2"));
    // letters alone are no figure of a form that counts letters and faxes together
    assertThat(REPORT_2014.figures(sentence))
        .doesNotContainKey("requests.received.letterOrFax.year");
  }

  @Test
  void noRequestAndNoDisputeAreZeroForTheYear() {
    assertThat(REPORT_2014.figures("2020年度我局没有收到政府信息公开申请。"))
        .containsOnly(entry("requests.received.year", "0"));
    assertThat(REPORT_2014.figures("我局没有发生因政府信息公开引起的行政诉讼、行政复议。"))
        .containsOnly(entry("review.total.year", "0"), entry("litigation.total.year", "0"));
  }

  @Test
  void visitsAreReadWhereTheyAreGivenExactly() {
    assertThat(REPORT_2014.figures("政府信息公开专栏全年访问量为31240人次。"))
        .containsOnly(entry("website.visits.year", "31240"));
    assertThat(REPORT_2014.figures("2020年政府信息公开专栏访问量约3.1万人次。")).isEmpty();
  }
}
