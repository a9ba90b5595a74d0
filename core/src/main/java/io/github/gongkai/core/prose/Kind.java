package io.github.gongkai.core.prose;

/** What a piece of a sentence is. */
enum Kind {
  WORD,
  NUMBER,
  PERCENT,
  OPEN,
  CLOSE,
  COMMA,
  STOP,
  COLON,
  ENUMERATION,
  QUOTED,
  /** Words that no rule knows. */
  UNKNOWN,
  /** Such words that name another body, or may. */
  BODY
}
