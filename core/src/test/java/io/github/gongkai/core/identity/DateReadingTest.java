package io.github.gongkai.core.identity;

import static io.github.gongkai.core.identity.Reports.excerpt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateReadingTest {

  private static final String[] DIGITS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

  @ParameterizedTest
  @CsvSource({
    "2020年2月19日, 2020-02-19",
    "2020年 2 月 9 号, 2020-02-09",
    "２０２０年２月１９日, 2020-02-19",
    "二〇一三年一月二十日, 2013-01-20",
    "二○一三年十二月三十一日, 2013-12-31",
    "二零一三年元月廿一日, 2013-01-21",
    "2020-03-10 16:11, 2020-03-10",
    "2020/3/1, 2020-03-01",
    "2020.03.10, 2020-03-10",
    "202111日, 2021-01-01",
    "20211231日, 2021-12-31",
    "20221月1日, 2022-01-01",
    "2022年11日, 2022-01-01",
    "20101231, 2010-12-31",
    "2018228, 2018-02-28"
  })
  void aWrittenDateIsRead(String written, LocalDate date) {
    assertThat(DateReading.at(excerpt(written), 0))
        .get()
        .extracting(DateReading::date)
        .isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018111日",
        "2018112",
        "2015年3月",
        "2019年2月30日",
        "2019年",
        "202020年12月31日",
        "20191",
        "2019年13月1日",
        "201913月1日",
        "1019年1月1日",
        "2020-03-",
        "2020-3",
        "二〇一三年",
        "2020年123456月1日",
        ""
      })
  void whatHasNoSingleReadingIsNoDate(String written) {
    assertThat(DateReading.at(excerpt(written), 0)).isEmpty();
  }

  @Test
  void aDateDoesNotBeginInsideANumber() {
    assertThat(DateReading.at(excerpt("12020年2月19日"), 1)).isEmpty();
  }

  @Property(tries = 400)
  void everyDateIsReadBackFromEveryForm(@ForAll("days") LocalDate day) {
    int year = day.getYear();
    int month = day.getMonthValue();
    int date = day.getDayOfMonth();
    assertReads("%d年%d月%d日".formatted(year, month, date), day);
    assertReads("%d年%02d月%02d日".formatted(year, month, date), day);
    assertReads("%d-%02d-%02d".formatted(year, month, date), day);
    assertReads("%d/%d/%d 08:00".formatted(year, month, date), day);
    assertReads("%d%02d%02d".formatted(year, month, date), day);
    assertReads(year(year) + "年" + upToThirtyOne(month) + "月" + upToThirtyOne(date) + "日", day);
  }

  @Property(tries = 400)
  void lostCharactersNeverGiveAnotherDate(@ForAll("days") LocalDate day) {
    String full = "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    for (String lost : new String[] {"年", "月", "日", "年月", "月日", "年月日"}) {
      String damaged = full;
      for (int i = 0; i < lost.length(); i++) {
        damaged = damaged.replace(lost.substring(i, i + 1), "");
      }
      DateReading.at(excerpt(damaged), 0)
          .ifPresent(reading -> assertThat(reading.date()).isEqualTo(day));
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    long first = LocalDate.of(2001, 1, 1).toEpochDay();
    long last = LocalDate.of(2049, 12, 31).toEpochDay();
    return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
  }

  private static void assertReads(String written, LocalDate day) {
    assertThat(DateReading.at(excerpt(written), 0))
        .as(written)
        .get()
        .extracting(DateReading::date)
        .isEqualTo(day);
  }

  private static String year(int year) {
    StringBuilder written = new StringBuilder();
    String.valueOf(year).chars().forEach(c -> written.append(DIGITS[c - '0']));
    return written.toString();
  }

  private static String upToThirtyOne(int number) {
    String tens = number >= 20 ? DIGITS[number / 10] + "十" : number >= 10 ? "十" : "";
    return tens + (number % 10 == 0 ? "" : DIGITS[number % 10]);
  }
}
