package io.github.gongkai.core.identity;

import static io.github.gongkai.core.identity.Reports.excerpt;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.ReportingPeriod;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PeriodFinderTest {

  @ParameterizedTest
  @CsvSource({
    "所列数据的统计期限自2019年1月1日起至2019年12月31日止, 2019-01-01, 2019-12-31",
    "统计时限为2019年1月1日到12月31日, 2019-01-01, 2019-12-31",
    "统计区间：2022年1月1日—2022年12月31日, 2022-01-01, 2022-12-31",
    "统计区间：2022.1.1-2022.12.31, 2022-01-01, 2022-12-31",
    "统计期限：202111日—20211231日, 2021-01-01, 2021-12-31",
    "数据统计期限从2008年5月1日起至2008年12月31日, 2008-05-01, 2008-12-31",
    "统计期限为2019年1月至12月, 2019-01-01, 2019-12-31",
    "统计期限为2019年1-12月, 2019-01-01, 2019-12-31",
    "统计期限为2015年9月1日至2016年8月31日, 2015-09-01, 2016-08-31"
  })
  void anAnnouncedPeriodIsRead(String words, LocalDate start, LocalDate end) {
    assertThat(PeriodFinder.announced(excerpt(words)))
        .get()
        .extracting(PeriodFinder.Found::period)
        .isEqualTo(new ReportingPeriod(start, end));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "统计期限自至。",
        "统计期限自1月1日至12月31日。",
        "统计期限自2020年1月1日起至202020年12月31日。",
        "统计期限见附表。2019年1月1日至2019年12月31日共办理三件。",
        "统计期限自2019年12月31日至2019年1月1日。",
        "2019年3月1日至2019年5月31日开展培训。",
        "统计期限为2019年1月至12日。"
      })
  void whatIsNotAnnouncedWithTwoDaysIsNoPeriod(String words) {
    assertThat(PeriodFinder.announced(excerpt(words))).isEmpty();
  }

  @Test
  void onlyAWholeYearCountsWithoutWords() {
    assertThat(PeriodFinder.wholeYear(excerpt("现公布2019年1月1日至2019年12月31日的情况"))).isPresent();
    assertThat(PeriodFinder.wholeYear(excerpt("现公布2019年1月1日至2019年11月30日的情况"))).isEmpty();
  }
}
