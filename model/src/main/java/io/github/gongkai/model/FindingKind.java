package io.github.gongkai.model;

/**
 * The kinds of finding, a closed vocabulary. A kind's name is stable once published and begins the
 * finding's {@linkplain Finding#code() code}.
 */
public enum FindingKind {
  /** Two sides of a sum that the form prescribes, both stated, are not equal. */
  IDENTITY(Severity.ERROR),
  /** A sum that the form prescribes could not be tested: a cell of it is blank or unknown. */
  IDENTITY_NOT_ASSESSABLE(Severity.INFO),
  /** A section's table is missing although the section is there. */
  TABLE_MISSING(Severity.WARNING),
  /** A table that no template knows; its cells are kept as they are. */
  TABLE_UNKNOWN(Severity.WARNING),
  /** The same table stands twice with different figures. */
  TABLE_CONFLICT(Severity.ERROR),
  /** Cells of a table line could not be told apart or are lost. */
  CELLS_UNCERTAIN(Severity.WARNING),
  /** A value is written in a way that cannot be read. */
  VALUE_UNREADABLE(Severity.WARNING),
  /** A section that the form requires is not there. */
  SECTION_MISSING(Severity.WARNING),
  /** A section that the preamble announces is not there. */
  SECTION_ANNOUNCED_MISSING(Severity.WARNING),
  /** Title, preamble and page say different years. */
  YEAR_CONFLICT(Severity.WARNING),
  /** Title, signature and page name different agencies. */
  AGENCY_CONFLICT(Severity.INFO),
  /** Dates contradict each other: signed before the period ends, for example. */
  DATE_CONFLICT(Severity.WARNING),
  /** Characters were repaired: traditional forms, annotations, misread bytes. */
  TEXT_REPAIRED(Severity.INFO),
  /** Characters are damaged beyond repair. */
  TEXT_DAMAGED(Severity.WARNING),
  /** Words that do not belong to the report stand in it, an advertiser's for example. */
  TEXT_FOREIGN(Severity.WARNING),
  /** The bytes were not in the charset that the page declares. */
  CHARSET_CONFLICT(Severity.INFO),
  /** A limit was reached; what comes after it was not read. */
  LIMIT_REACHED(Severity.ERROR);

  private final Severity severity;

  FindingKind(Severity severity) {
    this.severity = severity;
  }

  /**
   * How much findings of this kind matter, unless the finding itself says otherwise.
   *
   * @return the usual severity
   */
  public Severity severity() {
    return severity;
  }
}
