package io.github.gongkai.model;

/** Whose a finding is: who would have to put it right. */
public enum Origin {
  /** The agency wrote it so. */
  AGENCY,
  /** This copy of the document was damaged on its way. */
  COPY,
  /** The reader cannot tell; another reader might. */
  READER
}
