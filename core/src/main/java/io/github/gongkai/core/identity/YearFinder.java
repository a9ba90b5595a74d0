package io.github.gongkai.core.identity;

import io.github.gongkai.core.text.Fold;
import io.github.gongkai.model.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * Finds the year that a report is about: its title's, else its period's, else the one that its
 * prose agrees on. The day of publication says nothing, because pages are moved years later.
 */
final class YearFinder {

  private static final int LONGEST_NAME = 45;
  private static final int LAST_MONTH_OF_SIGNING = 6;
  private static final String[] UNTIL = {"截至", "截止", "截止到", "到", "至", "现公布", "公布"};

  private YearFinder() {}

  static OptionalInt find(
      List<Title> titles,
      Optional<ReportingPeriod> period,
      Supplier<Excerpt> prose,
      Optional<LocalDate> signed) {
    OptionalInt covered = period.map(YearFinder::yearOf).orElse(OptionalInt.empty());
    boolean dated = false;
    for (Title title : titles) {
      dated |= title.year().isPresent();
      if (title.year().isPresent()
          && (title.name().isPresent() || covered.isEmpty() || covered.equals(title.year()))) {
        return title.year();
      }
    }
    if (dated) {
      // a title without a name may be a link to another year's report
      return OptionalInt.empty();
    }
    if (covered.isPresent()) {
      return covered;
    }
    List<Integer> mentioned = mentioned(prose.get());
    long distinct = mentioned.stream().distinct().count();
    if (distinct == 1) {
      return OptionalInt.of(mentioned.get(0));
    }
    return distinct == 0 ? beforeSigning(prose.get(), signed) : OptionalInt.empty();
  }

  /** The one year that a period lies in; empty for a school year. */
  static OptionalInt yearOf(ReportingPeriod period) {
    return period.start().getYear() == period.end().getYear()
        ? OptionalInt.of(period.start().getYear())
        : OptionalInt.empty();
  }

  /** Years that open a sentence, or follow the agency's name or 截至 there: no dates of events. */
  private static List<Integer> mentioned(Excerpt prose) {
    String folded = prose.folded();
    List<Integer> years = new ArrayList<>();
    int sentence = 0;
    for (int i = 0; i < folded.length(); i++) {
      if (Sentences.beginsAt(prose, i)) {
        sentence = i;
      }
      Optional<YearToken> year = YearToken.at(folded, i);
      if (year.isPresent() && year.get().value().isPresent()) {
        boolean opens = opens(prose, sentence, i);
        if (opens && tellsOfYear(prose, i, year.get().end())) {
          years.add(year.get().value().getAsInt());
        }
        i = year.get().end() - 1;
      }
    }
    return years;
  }

  private static boolean opens(Excerpt prose, int sentence, int at) {
    if (at == sentence) {
      return true;
    }
    if (at - sentence > LONGEST_NAME) {
      return false;
    }
    String before = prose.folded().substring(sentence, at);
    for (String until : UNTIL) {
      if (before.equals(until)) {
        return true;
      }
    }
    boolean self = before.length() <= 4 && (before.startsWith("本") || before.startsWith("我"));
    return self || Names.at(prose, new Range(sentence, at)).isPresent();
  }

  /** Not 2019年3月, not 2020年我局将: an event, or next year's plans. And in a whole sentence. */
  private static boolean tellsOfYear(Excerpt prose, int from, int to) {
    String folded = prose.folded();
    if (to >= folded.length() || Fold.isDigit(folded.charAt(to))) {
      return false;
    }
    if (folded.charAt(to - 1) != '年' && folded.charAt(to - 1) != '度') {
      return false;
    }
    String rest = folded.substring(to, Math.min(folded.length(), to + 12));
    boolean planned = rest.contains("将") || rest.contains("计划") || rest.contains("下一步");
    return !planned && Sentences.isStopped(prose, from);
  }

  /** The year before a signature of the first half year, where prose mentions it and none later. */
  private static OptionalInt beforeSigning(Excerpt prose, Optional<LocalDate> signed) {
    if (signed.isEmpty() || signed.get().getMonthValue() > LAST_MONTH_OF_SIGNING) {
      return OptionalInt.empty();
    }
    int year = signed.get().getYear() - 1;
    boolean found = false;
    for (int i = 0; i < prose.length(); i++) {
      OptionalInt value =
          YearToken.at(prose.folded(), i).map(YearToken::value).orElse(OptionalInt.empty());
      if (value.isPresent() && value.getAsInt() > year + 1) {
        return OptionalInt.empty();
      }
      found |= value.isPresent() && value.getAsInt() == year;
    }
    return found ? OptionalInt.of(year) : OptionalInt.empty();
  }
}
