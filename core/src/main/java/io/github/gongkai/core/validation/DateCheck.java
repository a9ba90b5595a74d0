package io.github.gongkai.core.validation;

import io.github.gongkai.core.identity.Identity;
import io.github.gongkai.core.identity.Said;
import io.github.gongkai.core.identity.Testimony;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Obstacle;
import io.github.gongkai.model.ReportingPeriod;
import java.time.LocalDate;
import java.util.Optional;

/** Holds the days of signing and of publication against the period and the deadline. */
final class DateCheck {

  private final Testimony said;
  private final Ledger ledger;

  private DateCheck(Testimony said, Ledger ledger) {
    this.said = said;
    this.ledger = ledger;
  }

  static void check(Identity identity, Ledger ledger) {
    DateCheck check = new DateCheck(identity.testimony(), ledger);
    Optional<LocalDate> end = identity
        .period()
        .map(ReportingPeriod::end)
        .or(() -> identity.year().isPresent()
            ? Optional.of(LocalDate.of(identity.year().getAsInt(), 12, 31))
            : Optional.empty());
    check.signed(end);
    check.published(end);
    check.late(identity);
  }

  private void signed(Optional<LocalDate> end) {
    if (said.signed().isEmpty() || end.isEmpty()) {
      ledger.notAssessable(FindingKind.SIGNED_EARLY, Obstacle.NOT_STATED);
    } else if (!said.signed().get().value().isBefore(end.get())) {
      ledger.holds(FindingKind.SIGNED_EARLY);
    } else {
      Said<LocalDate> day = said.signed().get();
      ledger.broken(at(day)
          .kind(FindingKind.SIGNED_EARLY)
          .with("day", day.value())
          .with("end", end.get())
          .build());
    }
  }

  /** A page that came out before the period ended, or before the report was signed. */
  private void published(Optional<LocalDate> end) {
    if (said.published().isEmpty() || end.isEmpty()) {
      ledger.notAssessable(FindingKind.DATE_CONFLICT, Obstacle.NOT_STATED);
      return;
    }
    Said<LocalDate> day = said.published().get();
    Optional<Said<LocalDate>> later =
        said.signed().filter(signed -> day.value().isBefore(signed.value()));
    if (day.value().isBefore(end.get())) {
      ledger.broken(at(day)
          .kind(FindingKind.DATE_CONFLICT)
          .with("day", day.value())
          .with("end", end.get())
          .build());
    } else if (later.isPresent()) {
      Finding.Builder finding = at(day)
          .variant("signed")
          .with("day", day.value())
          .with("signed", later.get().value());
      later.get().span().ifPresent(finding::addSpans);
      ledger.broken(finding.kind(FindingKind.DATE_CONFLICT).build());
    } else {
      ledger.holds(FindingKind.DATE_CONFLICT);
    }
  }

  private void late(Identity identity) {
    if (said.published().isEmpty()
        || identity.year().isEmpty()
        || identity.agency().isEmpty()) {
      ledger.notAssessable(FindingKind.PUBLISHED_LATE, Obstacle.NOT_STATED);
      return;
    }
    int year = identity.year().getAsInt();
    Said<LocalDate> day = said.published().get();
    Optional<PublicationDeadline> deadline =
        PublicationDeadline.of(identity.agency().get(), year);
    if (deadline.isEmpty()) {
      ledger.notAssessable(FindingKind.PUBLISHED_LATE, Obstacle.NOT_PRESCRIBED);
    } else if (!day.value().isAfter(deadline.get().day())) {
      ledger.holds(FindingKind.PUBLISHED_LATE);
    } else if (day.value().getYear() > year + 1) {
      // a page that moved to a new site bears the day it moved
      ledger.notAssessable(FindingKind.PUBLISHED_LATE, Obstacle.UNCERTAIN);
    } else {
      ledger.broken(at(day)
          .kind(FindingKind.PUBLISHED_LATE)
          .with("day", day.value())
          .with("deadline", deadline.get().day())
          .with("law", deadline.get().law())
          .build());
    }
  }

  private static Finding.Builder at(Said<LocalDate> day) {
    Finding.Builder finding = Finding.builder();
    day.span().ifPresent(finding::addSpans);
    return finding;
  }
}
