package io.github.gongkai.core.reconcile;

/** What a search came to. */
enum Outcome {
  /** It found a solution. */
  FOUND,

  /** There is none. */
  NONE,

  /** The budget ended first. */
  UNKNOWN
}
