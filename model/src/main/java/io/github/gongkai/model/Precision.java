package io.github.gongkai.model;

/** How exactly a statement in prose gives its number. */
public enum Precision {
  /** The number as it is. */
  EXACT,
  /** Only about that number: 约 before it, 左右 behind it, or rounded to ten thousands. */
  ABOUT,
  /** That number or more: 余, 多, 以上. */
  AT_LEAST
}
