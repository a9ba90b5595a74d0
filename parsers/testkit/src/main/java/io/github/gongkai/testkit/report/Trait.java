package io.github.gongkai.testkit.report;

/** What agencies do that the form does not show. None of these changes what a reader must find. */
public enum Trait {
  /** Sentences with figures of other years, of other bodies, of plans, and of other matters. */
  OTHER_FIGURES,
  /** Sentences that go on behind their figure: what it was last year, what share it is. */
  COMPARISONS,
  /** Sub-headings and numbered points within sections. */
  POINTS,
  /** A title worded otherwise than the form's. */
  OTHER_TITLE,
  /** Sections numbered otherwise than 一、. */
  OTHER_NUMBERS,
  /** An introduction that names the sections, the site and the fax. */
  LONG_INTRODUCTION,
  /** Sentences between a heading and its table, and notes below. */
  NOTES,
  /** A signature on one line, in Chinese numerals, or a day alone. */
  OTHER_SIGNATURE,
  /** Lines of the page before the title and behind the text: where one is, other pages, the site. */
  PAGE_LINES
}
