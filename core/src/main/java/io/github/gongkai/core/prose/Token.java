package io.github.gongkai.core.prose;

import java.util.Optional;

/**
 * A piece of a sentence.
 *
 * @param kind what it is
 * @param from the index of its first letter
 * @param to the index after its last letter
 * @param word the number of the word, {@link WordTrie#NONE} where it is none
 * @param role what it does in any clause, empty where that depends on the rules
 * @param quantity the number, where it is one
 */
record Token(
    Kind kind, int from, int to, int word, Optional<Role> role, Optional<Quantity> quantity) {

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

  static Token mark(Kind kind, int from, int to) {
    return new Token(kind, from, to, WordTrie.NONE, Optional.empty(), Optional.empty());
  }

  static Token time(Role role, int from, int to) {
    return new Token(Kind.WORD, from, to, WordTrie.NONE, Optional.of(role), Optional.empty());
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether it is a word that adds nothing to any clause. */
  boolean addsNothing() {
    return role.isPresent()
        && switch (role.get()) {
          case FILLER, HEAD, SELF, AND, PARTS, THIS_YEAR, AS_OF, CUMULATIVE, ALL_YEARS -> true;
          default -> false;
        };
  }

  /** Whether it names no other body, no other time and no number. */
  boolean isHarmless() {
    return switch (kind) {
      case WORD -> role.isEmpty() || addsNothing() || is(Role.THING);
      case UNKNOWN, COLON, ENUMERATION, QUOTED -> true;
      default -> false;
    };
  }

  boolean is(Role other) {
    return role.isPresent() && role.get() == other;
  }
}
