package io.github.gongkai.model;

import io.github.gongkai.model.vocabulary.Code;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A finding that somebody has looked at and accepts, with the reason. A waiver names its finding by
 * what stays the same when the report is read again: the finding's code, the report's agency and
 * year, and the figures.
 *
 * @param finding the finding's {@linkplain Finding#code() code}, for example {@code
 *     IDENTITY:requests.balance}
 * @param agency the agency's name; empty for the reports of any agency
 * @param year the report's year; empty for any year
 * @param cells the figures that the finding is about; empty for any
 * @param reason why it is accepted
 */
public record Waiver(
    String finding, Optional<String> agency, OptionalInt year, List<Code> cells, String reason) {

  /**
   * Checks that there is a reason, on one line.
   *
   * @param finding the finding's code
   * @param agency the agency's name; empty for the reports of any agency
   * @param year the report's year; empty for any year
   * @param cells the figures that the finding is about; empty for any
   * @param reason why it is accepted
   * @throws IllegalArgumentException if code, agency or reason is blank or has a tab or a line end
   */
  public Waiver {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(cells, "cells");
    Objects.requireNonNull(reason, "reason");
    cells = List.copyOf(cells);
    check(finding, "finding");
    agency.ifPresent(name -> check(name, "agency"));
    check(reason, "reason");
  }

  private static void check(String value, String what) {
    if (value.isBlank() || value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a waiver's " + what + " is one line of text: " + value);
    }
  }

  /**
   * A waiver of one finding of one report.
   *
   * @param report the report
   * @param finding one of its findings
   * @param reason why it is accepted
   * @return a waiver that covers this finding, as often as the report is read. Where the finding names
   *     no figures, it covers all of the report's findings of the same code
   * @throws IllegalArgumentException if the reason is blank or has a tab or a line end, or if the
   *     report does not tell its agency or its year: the waiver would cover other reports, too, and
   *     who wants that says so with the constructor
   */
  public static Waiver of(AnnualReport report, Finding finding, String reason) {
    if (report.agency().isEmpty() || report.year().isEmpty()) {
      throw new IllegalArgumentException(
          "a report without an agency or a year cannot be told from others by a waiver");
    }
    return new Waiver(
        finding.code(), report.agency().map(Agency::name), report.year(), finding.cells(), reason);
  }

  /**
   * Whether a finding of a report is meant.
   *
   * @param report the report
   * @param finding one of its findings
   * @return whether everything that the waiver names agrees
   */
  public boolean covers(AnnualReport report, Finding finding) {
    return this.finding.equals(finding.code())
        && (agency.isEmpty() || agency.equals(report.agency().map(Agency::name)))
        && (year.isEmpty() || year.equals(report.year()))
        && (cells.isEmpty() || Set.copyOf(cells).equals(Set.copyOf(finding.cells())));
  }
}
