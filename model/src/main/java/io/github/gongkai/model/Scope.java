package io.github.gongkai.model;

/** Whose doings a report's figures count. */
public enum Scope {
  /** A whole area: the government's report adds up those of its agencies. */
  AREA,
  /** One body alone, such as a department or a government's general office. */
  BODY,
  /** The agency's name does not tell. */
  UNKNOWN
}
