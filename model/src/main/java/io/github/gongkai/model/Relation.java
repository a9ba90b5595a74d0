package io.github.gongkai.model;

/** How the totals of the two sides of a sum compare, where they should. */
public enum Relation {
  /** They are equal. */
  EQUAL,
  /** The left one is not greater than the right one. */
  AT_MOST
}
