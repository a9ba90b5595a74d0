package io.github.gongkai.core.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines that close a report: who signed it, and when.
 *
 * @param name the name, and where it stands; empty for a date alone
 * @param date the day, and where it stands; empty for a name alone and for a month without day
 */
record Signature(Optional<Placed<AgencyName>> name, Optional<Placed<LocalDate>> date) {

  /**
   * A value and where it was read.
   *
   * @param value the value
   * @param range its place in the excerpt
   * @param <T> the type of the value
   */
  record Placed<T>(T value, Range range) {}

  private static final int LONGEST_NAME = 45;

  static Signature none() {
    return new Signature(Optional.empty(), Optional.empty());
  }

  /** The signature in the last section of a report. */
  static Signature in(Excerpt tail) {
    List<Signature> named = new ArrayList<>();
    List<Signature> bare = new ArrayList<>();
    String folded = tail.folded();
    for (int i = 0; i < folded.length(); i++) {
      if (YearToken.begins(folded.charAt(i))) {
        int from = i;
        Optional<DateReading> date = dateAt(tail, from);
        date.flatMap(day -> named(tail, from, day)).ifPresent(named::add);
        date.filter(day -> standsAlone(tail, from, day))
            .ifPresent(day -> bare.add(dated(Optional.empty(), from, day)));
        i = date.map(day -> day.end() - 1).orElse(i);
      }
    }
    return unanimous(named)
        .or(() -> nameAlone(tail).map(name -> withDate(name, unanimous(bare))))
        .or(() -> unanimous(bare))
        .orElse(none());
  }

  private static Signature withDate(Placed<AgencyName> name, Optional<Signature> dated) {
    return new Signature(Optional.of(name), dated.flatMap(Signature::date));
  }

  /** A date that ends its piece of the line. */
  private static Optional<DateReading> dateAt(Excerpt tail, int from) {
    return DateReading.at(tail, from)
        .filter(date -> tail.isPieceStart(date.end())
            || Sentences.ENDS.indexOf(tail.charAt(date.end())) >= 0
            || tail.charAt(date.end()) == '附');
  }

  private static Optional<Signature> named(Excerpt tail, int from, DateReading date) {
    int start = pieceStart(tail, from);
    if (start == from && from > 0) {
      start = pieceStart(tail, from - 1);
    }
    Range range = new Range(start, from);
    return Names.at(tail, range)
        .filter(name -> !name.isArea())
        .map(name -> dated(Optional.of(new Placed<>(name, range)), from, date));
  }

  private static Signature dated(Optional<Placed<AgencyName>> name, int from, DateReading date) {
    return new Signature(name, Optional.of(new Placed<>(date.date(), new Range(from, date.end()))));
  }

  /** A date on a line of its own behind the last sentence, with 日 at its end. */
  private static boolean standsAlone(Excerpt tail, int from, DateReading date) {
    boolean begins = tail.isLineStart(from) || tail.isPieceStart(from) && endsSentence(tail, from);
    boolean labelled = from > 0 && tail.charAt(from - 1) == ':';
    boolean written = tail.charAt(date.end() - 1) == '日';
    return begins && !labelled && written && tail.isPieceStart(date.end());
  }

  /** The last line that is a name and follows a sentence. */
  private static Optional<Placed<AgencyName>> nameAlone(Excerpt tail) {
    Optional<Placed<AgencyName>> last = Optional.empty();
    int from = 0;
    while (from < tail.length()) {
      int to = from + 1;
      while (to < tail.length() && !tail.isPieceStart(to)) {
        to++;
      }
      boolean closes = tail.isLineStart(to) || tail.charAt(to) == '附';
      if (closes && endsSentence(tail, from)) {
        Range range = new Range(from, to);
        Optional<Placed<AgencyName>> name =
            Names.at(tail, range).filter(Signature::isBody).map(body -> new Placed<>(body, range));
        last = name.isPresent() ? name : last;
      }
      from = to;
    }
    return last;
  }

  /** A body, not the place that it is in. */
  private static boolean isBody(AgencyName name) {
    return !name.isArea() && !name.name().endsWith("镇") && !name.name().endsWith("乡");
  }

  private static boolean endsSentence(Excerpt tail, int at) {
    return at > 0 && (Sentences.ENDS + "无”)").indexOf(tail.charAt(at - 1)) >= 0;
  }

  private static int pieceStart(Excerpt tail, int at) {
    int start = at;
    while (start > 0
        && at - start <= LONGEST_NAME
        && !tail.isPieceStart(start)
        && Sentences.ENDS.indexOf(tail.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /** The one signature, or the last of several with the same date. */
  private static Optional<Signature> unanimous(List<Signature> signatures) {
    long dates = signatures.stream()
        .flatMap(s -> s.date().stream())
        .map(Placed::value)
        .distinct()
        .count();
    return dates == 1 ? Optional.of(signatures.get(signatures.size() - 1)) : Optional.empty();
  }
}
