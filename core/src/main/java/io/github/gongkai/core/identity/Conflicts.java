package io.github.gongkai.core.identity;

import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.ReportingPeriod;
import io.github.gongkai.model.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds where a document contradicts itself about its year, dates or agency. */
final class Conflicts {

  /**
   * Something that the document says, and where.
   *
   * @param what what kind of statement it is, in English
   * @param value what it says
   * @param span where it says so; empty for the page's metadata
   * @param <T> the type of the value
   */
  record Statement<T>(String what, T value, Optional<Span> span) {}

  private final List<Finding> findings = new ArrayList<>();

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** Reports the first of some statements about the year that differs from the leading one. */
  void years(List<Statement<OptionalInt>> statements) {
    List<Statement<OptionalInt>> stated =
        statements.stream().filter(statement -> statement.value().isPresent()).toList();
    for (Statement<OptionalInt> other : stated) {
      Statement<OptionalInt> first = stated.get(0);
      if (!other.value().equals(first.value())) {
        Finding.Builder finding = Finding.builder();
        finding
            .kind(FindingKind.YEAR_CONFLICT)
            .with("first", first.what())
            .with("firstYear", first.value().getAsInt())
            .with("second", other.what())
            .with("secondYear", other.value().getAsInt());
        add(finding, first.span(), other.span());
        return;
      }
    }
  }

  /** Reports a day that is before the last day that the report is about. */
  void date(
      Optional<Statement<LocalDate>> day, Optional<ReportingPeriod> period, OptionalInt year) {
    Optional<LocalDate> end = period
        .map(ReportingPeriod::end)
        .or(() -> year.isPresent()
            ? Optional.of(LocalDate.of(year.getAsInt(), 12, 31))
            : Optional.empty());
    if (day.isPresent() && end.isPresent() && day.get().value().isBefore(end.get())) {
      Statement<LocalDate> early = day.get();
      Finding.Builder finding = Finding.builder();
      finding.kind(FindingKind.DATE_CONFLICT).with("day", early.value()).with("end", end.get());
      add(finding, early.span(), Optional.empty());
    }
  }

  /** Reports a signature of a body that is neither the agency nor an office of it. */
  void agencies(Optional<AgencyName> agency, Optional<Statement<AgencyName>> signature) {
    if (agency.isPresent()
        && signature.isPresent()
        && !agency.get().agreesWith(signature.get().value())) {
      Finding.Builder finding = Finding.builder();
      finding
          .kind(FindingKind.AGENCY_CONFLICT)
          .with("agency", agency.get().fullName())
          .with("signature", signature.get().value().fullName());
      add(finding, signature.get().span(), Optional.empty());
    }
  }

  private void add(Finding.Builder finding, Optional<Span> first, Optional<Span> second) {
    first.ifPresent(finding::addSpans);
    second.ifPresent(finding::addSpans);
    findings.add(finding.build());
  }
}
