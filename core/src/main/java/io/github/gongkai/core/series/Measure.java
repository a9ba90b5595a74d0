package io.github.gongkai.core.series;

/** What an indicator's figures of two years have to do with each other. */
public enum Measure {
  /** What happened in the year; a report on a part of a year counts less. */
  FLOW,
  /** What there was at one moment, mostly the year's end. */
  STOCK
}
