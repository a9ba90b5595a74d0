package io.github.gongkai.core.identity;

import io.github.gongkai.core.text.Fold;
import io.github.gongkai.model.ReportingPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Finds the days that the figures cover. Only a range of dates beside words that say so counts, or
 * a whole calendar year in the preamble: prose is full of other ranges.
 */
final class PeriodFinder {

  /**
   * A period and where it stands.
   *
   * @param period the period
   * @param range its place in the excerpt
   */
  record Found(ReportingPeriod period, Range range) {}

  private static final WordList LABELS = WordList.of(
      "统计期限", "统计时限", "统计区间", "统计时间", "统计周期", "统计时段", "统计期间", "统计范围", "数据期限", "数据时限", "数据区间",
      "统计截止", "报告期限", "报告期间", "报告期", "起止时间", "起止日期", "时间范围", "所列数据", "数据统计", "统计数据", "数据时间", "报告时限",
      "报告周期", "报告时段");

  private static final WordList TRAILERS = WordList.of("数据", "统计", "期间", "的政府信息公开", "为统计", "为期限");
  private static final int REACH = 24;
  private static final int MOST_DAYS = 400;
  private static final int LONGEST = 40;

  private PeriodFinder() {}

  /** The period that words announce, anywhere in the excerpt. */
  static Optional<Found> announced(Excerpt text) {
    String folded = text.folded();
    int length = folded.length();
    for (int i = LABELS.find(folded, 0, length);
        i < length;
        i = LABELS.find(folded, i + 1, length)) {
      Optional<Found> found = soonAfter(text, LABELS.end(folded, i));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The whole calendar year that the excerpt names from its first day to its last. */
  static Optional<Found> wholeYear(Excerpt preamble) {
    for (int i = 0; i < preamble.length(); i++) {
      Optional<Found> found = rangeAt(preamble, i).filter(PeriodFinder::isCalendarYear);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The period before words like 期间的数据, in prose behind the first heading. */
  static Optional<Found> trailed(Excerpt text) {
    for (int i = 0; i < text.length(); i++) {
      Optional<Found> found = rangeAt(text, i).filter(range -> isTrailed(text, range));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isCalendarYear(Found found) {
    LocalDate start = found.period().start();
    LocalDate lastDay = start.plusYears(1).minusDays(1);
    return start.getDayOfYear() == 1 && found.period().end().equals(lastDay);
  }

  private static boolean isTrailed(Excerpt text, Found found) {
    int from = found.range().to();
    for (int at = from; at < Math.min(text.length(), from + 3); at++) {
      if (TRAILERS.numberAt(text.folded(), at) >= 0) {
        return isCalendarYear(found);
      }
    }
    return false;
  }

  private static Optional<Found> soonAfter(Excerpt text, int from) {
    for (int i = from; i < Math.min(text.length(), from + REACH); i++) {
      if ("。;".indexOf(text.charAt(i)) >= 0) {
        return Optional.empty();
      }
      Optional<Found> found = rangeAt(text, i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> rangeAt(Excerpt text, int from) {
    if (!YearToken.begins(text.charAt(from))) {
      return Optional.empty();
    }
    return DateReading.at(text, from)
        .flatMap(start -> endAfter(text, from, start))
        .or(() -> months(text, from));
  }

  private static Optional<Found> endAfter(Excerpt text, int from, DateReading start) {
    int at = connectorEnd(text, start.end());
    if (at == start.end()) {
      return Optional.empty();
    }
    return DateReading.at(text, at)
        .or(() -> DateReading.monthAndDay(text, at, start.date().getYear()))
        .flatMap(end -> found(start.date(), end.date(), new Range(from, end.end())));
  }

  /** {@code 2019年1月至2019年12月}, {@code 2019年1-12月}: from the first day to the last. */
  private static Optional<Found> months(Excerpt text, int from) {
    Optional<YearToken> year = YearToken.at(text.folded(), from);
    if (year.isEmpty() || year.get().value().isEmpty()) {
      return Optional.empty();
    }
    int value = year.get().value().getAsInt();
    int startEnd = numberEnd(text, year.get().end());
    int first = month(text, year.get().end(), startEnd);
    int afterMonth = follows(text, startEnd, '月') ? startEnd + 1 : startEnd;
    int at = connectorEnd(text, afterMonth);
    if (first == 0 || at == afterMonth) {
      return Optional.empty();
    }
    Optional<YearToken> again = YearToken.at(text.folded(), at);
    if (again.isPresent() && !again.get().value().equals(year.get().value())) {
      return Optional.empty();
    }
    int secondFrom = again.map(YearToken::end).orElse(at);
    int end = numberEnd(text, secondFrom);
    int last = month(text, secondFrom, end);
    // a day behind the month means that the first day was lost: no whole months
    boolean closed = follows(text, end, '月') && numberEnd(text, end + 1) == end + 1;
    return last == 0 || !closed
        ? Optional.empty()
        : found(
            LocalDate.of(value, first, 1),
            YearMonth.of(value, last).atEndOfMonth(),
            new Range(from, end + 1));
  }

  private static Optional<Found> found(LocalDate start, LocalDate end, Range range) {
    boolean sensible = !end.isBefore(start)
        && ChronoUnit.DAYS.between(start, end) <= MOST_DAYS
        && range.length() <= LONGEST;
    return sensible
        ? Optional.of(new Found(new ReportingPeriod(start, end), range))
        : Optional.empty();
  }

  /** Behind 起至, 到, - and the like; the same index when nothing of the kind is there. */
  private static int connectorEnd(Excerpt text, int from) {
    int at = from;
    while (at < text.length() && at < from + 2 && "起始,".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int dash = at;
    while (dash < text.length() && dash < at + 3 && "至到-~一〜─".indexOf(text.charAt(dash)) >= 0) {
      dash++;
    }
    return dash == at ? from : dash;
  }

  private static int month(Excerpt text, int from, int to) {
    if (to == from || to - from > 2) {
      return 0;
    }
    int month = Integer.parseInt(text.folded().substring(from, to));
    return month >= 1 && month <= 12 ? month : 0;
  }

  private static int numberEnd(Excerpt text, int from) {
    int to = from;
    while (to < text.length() && to < from + 3 && Fold.isDigit(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private static boolean follows(Excerpt text, int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }
}
