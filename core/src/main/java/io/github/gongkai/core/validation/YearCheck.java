package io.github.gongkai.core.validation;

import io.github.gongkai.core.identity.Identifier;
import io.github.gongkai.core.identity.Identity;
import io.github.gongkai.core.identity.Said;
import io.github.gongkai.core.identity.Testimony;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Obstacle;
import io.github.gongkai.model.ReportingPeriod;
import io.github.gongkai.model.source.Span;
import java.util.List;
import java.util.Optional;

/** Holds what a report says of its year, period and agency in one place against the others. */
final class YearCheck {

  private YearCheck() {}

  static void check(Identity identity, Ledger ledger) {
    Testimony said = identity.testimony();
    years(said.years(), ledger);
    period(identity, ledger);
    agency(identity, ledger);
  }

  private static void years(List<Said<Integer>> years, Ledger ledger) {
    if (years.size() < 2) {
      ledger.notAssessable(FindingKind.YEAR_CONFLICT, Obstacle.NOT_STATED);
      return;
    }
    Said<Integer> first = years.get(0);
    Optional<Said<Integer>> other =
        years.stream().filter(year -> !year.value().equals(first.value())).findFirst();
    if (other.isEmpty()) {
      ledger.holds(FindingKind.YEAR_CONFLICT);
      return;
    }
    Finding.Builder finding = Finding.builder()
        .with("first", first.what())
        .with("firstYear", first.value())
        .with("second", other.get().what())
        .with("secondYear", other.get().value());
    first.span().ifPresent(finding::addSpans);
    other.get().span().ifPresent(finding::addSpans);
    ledger.broken(finding.kind(FindingKind.YEAR_CONFLICT).build());
  }

  /**
   * A period over two years is no report year's. The first year's figures may start on the day that
   * the 2008 Regulations came into force, and a shorter period within the year is the agency's to
   * tell: both are of the year.
   */
  private static void period(Identity identity, Ledger ledger) {
    Optional<Said<ReportingPeriod>> said = identity.testimony().period();
    if (said.isEmpty() || identity.year().isEmpty()) {
      ledger.notAssessable(FindingKind.PERIOD_CONFLICT, Obstacle.NOT_STATED);
      return;
    }
    ReportingPeriod period = said.get().value();
    int year = identity.year().getAsInt();
    boolean oneYear = period.start().getYear() == period.end().getYear();
    if (oneYear) {
      // another year than the title's is a conflict of years, and found as such
      ledger.holds(FindingKind.PERIOD_CONFLICT);
      return;
    }
    Finding.Builder finding = Finding.builder()
        .with("year", year)
        .with("start", period.start())
        .with("end", period.end());
    said.get().span().ifPresent(finding::addSpans);
    ledger.broken(finding.kind(FindingKind.PERIOD_CONFLICT).build());
  }

  private static void agency(Identity identity, Ledger ledger) {
    Testimony said = identity.testimony();
    boolean named = said.signature().isPresent() || said.foreign().isPresent();
    if (!named || identity.agency().isEmpty()) {
      ledger.notAssessable(FindingKind.AGENCY_CONFLICT, Obstacle.NOT_STATED);
    } else if (said.foreign().isEmpty()) {
      ledger.holds(FindingKind.AGENCY_CONFLICT);
    } else {
      Said<String> foreign = said.foreign().get();
      ledger.broken(Finding.builder()
          .kind(FindingKind.AGENCY_CONFLICT)
          .variant(
              foreign.what().equals(Identifier.SIGNATURE)
                  ? Optional.empty()
                  : Optional.of("elsewhere"))
          .with("agency", identity.agency().get().name())
          .with("signature", foreign.value())
          .with("where", foreign.what())
          .with("other", foreign.value())
          .addAllSpans(foreign.span().map(List::of).orElse(List.<Span>of()))
          .build());
    }
  }
}
