package io.github.gongkai.model;

/** How much a finding matters to someone who uses the figures. */
public enum Severity {
  /** Worth knowing; no figure is in doubt. */
  INFO,
  /** A figure or a fact may not mean what it seems to. */
  WARNING,
  /** The report contradicts itself, or a part of it could not be read. */
  ERROR
}
