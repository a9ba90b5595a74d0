package io.github.gongkai.core.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sentence's tokens, with its brackets matched and its clauses found. Filled anew for each sentence
 * that is read.
 */
final class Sentence {

  private static final int NONE = -1;

  private Kind[] kinds = new Kind[64];
  private Role[] roles = new Role[64];
  private int[] froms = new int[64];
  private int[] tos = new int[64];
  private int[] words = new int[64];
  private @Nullable Quantity[] quantities = new Quantity[64];
  private int size;
  private boolean numbered;

  /** For each bracket its counterpart, and while they are matched for each that is open the one around it. */
  private int[] partner = {};

  /** Whether a number, or brackets or a share behind one, stands before a token. */
  private boolean[] behindNumber = {};

  private boolean[] boundary = {};

  void clear() {
    size = 0;
    numbered = false;
  }

  void add(Kind kind, int from, int to) {
    add(kind, from, to, WordTrie.NONE, Role.NONE, null);
  }

  void addWord(int from, int to, int word, Role role) {
    add(Kind.WORD, from, to, word, role, null);
  }

  void addNumber(int from, int to, Quantity quantity) {
    add(Kind.NUMBER, from, to, WordTrie.NONE, Role.NONE, quantity);
    numbered = true;
  }

  private void add(Kind kind, int from, int to, int word, Role role, @Nullable Quantity quantity) {
    if (size == kinds.length) {
      grow(2 * size);
    }
    kinds[size] = kind;
    froms[size] = from;
    tos[size] = to;
    words[size] = word;
    roles[size] = role;
    quantities[size++] = quantity;
  }

  private void grow(int length) {
    kinds = Arrays.copyOf(kinds, length);
    froms = Arrays.copyOf(froms, length);
    tos = Arrays.copyOf(tos, length);
    words = Arrays.copyOf(words, length);
    roles = Arrays.copyOf(roles, length);
    quantities = Arrays.copyOf(quantities, length);
  }

  /** Takes the last token off when it does something; whether it did. */
  boolean removeLast(Role role) {
    boolean removed = endsWith(role);
    size -= removed ? 1 : 0;
    return removed;
  }

  boolean endsWith(Role role) {
    return size > 0 && roles[size - 1] == role;
  }

  /** Matches the brackets and finds where clauses may end. */
  void close() {
    if (boundary.length <= size) {
      partner = new int[kinds.length + 1];
      behindNumber = new boolean[kinds.length + 1];
      boundary = new boolean[kinds.length + 1];
    }
    match();
    boolean behind = false;
    for (int i = 0; i < size; i++) {
      behindNumber[i] = behind;
      boundary[i] = bounds(i);
      behind = switch (kinds[i]) {
        case NUMBER -> true;
        case PERCENT -> behind;
        case CLOSE -> partner[i] != NONE && behindNumber[partner[i]];
        default -> false;
      };
    }
    boundary[size] = true;
  }

  private void match() {
    int open = NONE;
    for (int i = 0; i < size; i++) {
      if (kinds[i] == Kind.OPEN) {
        partner[i] = open;
        open = i;
      } else if (kinds[i] == Kind.CLOSE && open != NONE) {
        int around = partner[open];
        partner[open] = i;
        partner[i] = open;
        open = around;
      } else {
        partner[i] = NONE;
      }
    }
    while (open != NONE) {
      int around = partner[open];
      partner[open] = NONE;
      open = around;
    }
  }

  private boolean bounds(int index) {
    return switch (kinds[index]) {
      case COMMA, STOP, CLOSE -> true;
      case OPEN -> partner[index] == NONE;
      case ENUMERATION, COLON -> behindNumber[index];
      case WORD -> (roles[index] == Role.AND || roles[index] == Role.PARTS) && behindNumber[index];
      default -> false;
    };
  }

  int size() {
    return size;
  }

  boolean hasNumber() {
    return numbered;
  }

  Kind kind(int index) {
    return kinds[index];
  }

  boolean is(int index, Kind kind) {
    return kinds[index] == kind;
  }

  /** What a token does in any clause. */
  Role role(int index) {
    return roles[index];
  }

  boolean is(int index, Role role) {
    return roles[index] == role;
  }

  /** The index of a token's first letter. */
  int from(int index) {
    return froms[index];
  }

  /** The index after its last letter. */
  int to(int index) {
    return tos[index];
  }

  /** The number of the word that a token is, {@link WordTrie#NONE} where it is none. */
  int word(int index) {
    return words[index];
  }

  /** The quantity of a number. */
  Quantity quantity(int index) {
    return Objects.requireNonNull(quantities[index]);
  }

  /** Whether a token names no other body, no other time and no number. */
  boolean isHarmless(int index) {
    return switch (kinds[index]) {
      case WORD ->
        roles[index] == Role.NONE || roles[index] == Role.THING || roles[index].addsNothing();
      case UNKNOWN, COLON, ENUMERATION, QUOTED -> true;
      default -> false;
    };
  }

  /** The index behind the brackets that open at a token; the next one where they never close. */
  int behindBrackets(int open) {
    return partner[open] == NONE ? open + 1 : partner[open] + 1;
  }

  boolean isClosed(int open) {
    return partner[open] != NONE;
  }

  /** The token behind a token, or behind the brackets that open there. */
  int next(int index) {
    return kinds[index] == Kind.OPEN ? behindBrackets(index) : index + 1;
  }

  /** Whether a clause may end before this token. */
  boolean isBoundary(int index) {
    return index >= size || boundary[index];
  }

  /** The clauses in order; those in brackets behind the clause that the brackets stand in. */
  List<Clause> clauses() {
    List<Clause> clauses = new ArrayList<>();
    collect(0, size, false, clauses);
    return clauses;
  }

  private void collect(int from, int to, boolean bracketed, List<Clause> clauses) {
    int start = from;
    int behind = from;
    boolean listed = bracketed;
    int i = from;
    while (i <= to) {
      if (i == to || boundary[i]) {
        if (i > start) {
          clauses.add(new Clause(start, i, listed, bracketed));
        }
        if (!bracketed) {
          collectBrackets(behind, i, to, clauses);
        }
        if (i < to) {
          listed = kinds[i] == Kind.ENUMERATION || kinds[i] == Kind.COLON;
          start = kinds[i] == Kind.WORD ? i : i + 1;
        }
        i++;
        behind = i;
      } else {
        i = next(i);
      }
    }
  }

  private void collectBrackets(int from, int end, int to, List<Clause> clauses) {
    for (int i = from; i < end; i = next(i)) {
      if (kinds[i] == Kind.OPEN && partner[i] < to) {
        collect(i + 1, partner[i], true, clauses);
      }
    }
  }
}
