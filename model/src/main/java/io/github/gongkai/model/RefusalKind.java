package io.github.gongkai.model;

/** Why a document is no annual report: a closed set. */
public enum RefusalKind {
  /** Nothing in it is about the disclosure of government information. */
  NO_TRACE,
  /** A notice (通知) on how the reports are to be written, with the blank form or without. */
  NOTICE,
  /** The form with no figure filled in. */
  BLANK_FORM,
  /** A guide (指南) to an agency's information. */
  GUIDE,
  /** Rules or measures (办法, 规定, 条例). */
  RULES,
  /** A letter, plan or summary that is filed among the reports. */
  LETTER,
  /** News of a report, or an interpretation or picture of one. */
  NEWS,
  /** Statistics of a half-year, quarter or month. */
  PERIODIC_STATISTICS,
  /** The annual report of a company. */
  COMPANY_REPORT,
  /**
   * Another report: on another subject, such as 法治政府建设, or on disclosure under other rules, such as a
   * university's by school year.
   */
  OTHER_REPORT,
  /** A page that lists reports. */
  LIST_PAGE,
  /** A page whose text is made by its scripts, or is not there. */
  EMPTY_PAGE,
  /** A report's page whose text is an attachment or a picture. */
  ATTACHMENT_ONLY,
  /** Of the right vocabulary, but neither sections nor figures of a report. */
  NO_SECTIONS
}
