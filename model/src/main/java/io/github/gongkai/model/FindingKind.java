package io.github.gongkai.model;

import io.github.gongkai.model.vocabulary.Label;

/**
 * The kinds of finding, a closed vocabulary. A kind's name is stable once published and begins the
 * finding's {@linkplain Finding#code() code}. What each kind is called and means, in Chinese and
 * English, stands in the resource bundle {@code io.github.gongkai.model.findings}.
 */
public enum FindingKind {
  /** Figures that the form says add up to as much as others (勾稽关系), all of them known, do not. */
  IDENTITY(Severity.ERROR, Origin.AGENCY),
  /** A rule could not be tested: figures it needs are blank or uncertain. */
  RULE_NOT_ASSESSABLE(Severity.INFO, Origin.READER),
  /** A cell for a total is left blank although its parts are stated. */
  TOTAL_BLANK(Severity.WARNING, Origin.AGENCY),

  /** A sentence names the parts of a figure, all of them, and they do not add up to it. */
  PROSE_PARTS(Severity.WARNING, Origin.AGENCY),
  /** A percentage in a sentence is not that of the two figures beside it. */
  PROSE_SHARE(Severity.WARNING, Origin.AGENCY),
  /** A sentence states another value than the table. */
  PROSE_AGAINST_TABLE(Severity.WARNING, Origin.AGENCY),
  /** Two sentences state different values of one figure. */
  PROSE_CONFLICT(Severity.WARNING, Origin.AGENCY),

  /** A section's table is missing although the section is there. */
  TABLE_MISSING(Severity.WARNING, Origin.COPY),
  /** A table that the form prints in a section is there without some of its rows. */
  ROWS_MISSING(Severity.WARNING, Origin.COPY),
  /** A table that no template knows; its cells are kept as they are. */
  TABLE_UNKNOWN(Severity.WARNING, Origin.READER),
  /** The same table stands twice with different figures. */
  TABLE_CONFLICT(Severity.ERROR, Origin.AGENCY),
  /** Cells of a table line could not be told apart or are lost. */
  CELLS_UNCERTAIN(Severity.WARNING, Origin.COPY),
  /** A value is written in a way that cannot be read. */
  VALUE_UNREADABLE(Severity.WARNING, Origin.READER),
  /** An amount is of such a size that it was likely given in another unit than the form's. */
  UNIT_SUSPICIOUS(Severity.WARNING, Origin.AGENCY),

  /** A section that the form requires is not there. */
  SECTION_MISSING(Severity.WARNING, Origin.AGENCY),
  /** A section that the preamble announces is not there. */
  SECTION_ANNOUNCED_MISSING(Severity.WARNING, Origin.AGENCY),
  /** Sections stand in another order than the form's. */
  SECTION_OUT_OF_ORDER(Severity.INFO, Origin.AGENCY),
  /** A section stands twice. */
  SECTION_REPEATED(Severity.WARNING, Origin.AGENCY),

  /** Title, preamble and page say different years. */
  YEAR_CONFLICT(Severity.WARNING, Origin.AGENCY),
  /** The period (统计期限) is not one of the report's year. */
  PERIOD_CONFLICT(Severity.WARNING, Origin.AGENCY),
  /** Title, signature and page name different agencies. */
  AGENCY_CONFLICT(Severity.INFO, Origin.AGENCY),
  /** The report was signed before the period that it reports on ended. */
  SIGNED_EARLY(Severity.WARNING, Origin.AGENCY),
  /** Dates contradict each other: published before the period ended, or before it was signed. */
  DATE_CONFLICT(Severity.WARNING, Origin.AGENCY),
  /** The page came out after the statutory deadline that was in force for it. */
  PUBLISHED_LATE(Severity.WARNING, Origin.AGENCY),

  /** Characters were repaired: traditional forms, annotations, misread bytes. */
  TEXT_REPAIRED(Severity.INFO, Origin.COPY),
  /** Characters are damaged beyond repair. */
  TEXT_DAMAGED(Severity.WARNING, Origin.COPY),
  /** Words that do not belong to the report stand in it, an advertiser's for example. */
  TEXT_FOREIGN(Severity.WARNING, Origin.COPY),
  /** The bytes were not in the charset that the page declares. */
  CHARSET_CONFLICT(Severity.INFO, Origin.COPY),
  /** A limit was reached; what comes after it was not read. */
  LIMIT_REACHED(Severity.ERROR, Origin.READER),

  /** What last year's report carries forward is not what this year's says was carried over. */
  CARRY_OVER_CONFLICT(Severity.WARNING, Origin.AGENCY),
  /** A figure that counts all years is not last year's and this year's together. */
  CUMULATIVE_CONFLICT(Severity.WARNING, Origin.AGENCY),
  /** What is in force is not last year's stock with this year's additions and removals. */
  STOCK_CONFLICT(Severity.WARNING, Origin.AGENCY),
  /** A figure jumps from one year to the next as no doings of an agency would make it. */
  JUMP_SUSPICIOUS(Severity.WARNING, Origin.AGENCY),

  /** A rule of the caller's own is broken. */
  OWN_RULE(Severity.WARNING, Origin.AGENCY);

  private final Severity severity;
  private final Origin origin;

  FindingKind(Severity severity, Origin origin) {
    this.severity = severity;
    this.origin = origin;
  }

  /**
   * How much findings of this kind matter, unless the finding itself says otherwise.
   *
   * @return the usual severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * Whose findings of this kind are, unless the finding itself says otherwise.
   *
   * @return who usually would have to put it right
   */
  public Origin origin() {
    return origin;
  }

  /**
   * What the kind is called.
   *
   * @return its name in a few words
   */
  public Label title() {
    return FindingMessages.label(name() + ".title");
  }

  /**
   * What the kind means.
   *
   * @return one sentence
   */
  public Label meaning() {
    return FindingMessages.label(name() + ".meaning");
  }
}
