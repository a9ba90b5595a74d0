package io.github.gongkai.core.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** A sentence's tokens, with its brackets matched and its clauses found. */
final class Sentence {

  private static final int NONE = -1;

  private final List<Token> tokens;
  private final int[] partner;

  Sentence(List<Token> tokens) {
    this.tokens = tokens;
    this.partner = new int[tokens.size()];
    Arrays.fill(partner, NONE);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(Token.Kind.OPEN)) {
        open.push(i);
      } else if (tokens.get(i).is(Token.Kind.CLOSE) && !open.isEmpty()) {
        int begin = open.pop();
        partner[begin] = i;
        partner[i] = begin;
      }
    }
  }

  int size() {
    return tokens.size();
  }

  Token at(int index) {
    return tokens.get(index);
  }

  /** The index behind the brackets that open at a token; the next one where they never close. */
  int behindBrackets(int open) {
    return partner[open] == NONE ? open + 1 : partner[open] + 1;
  }

  boolean isClosed(int open) {
    return partner[open] != NONE;
  }

  /** Whether a clause may end before this token. */
  boolean isBoundary(int index) {
    if (index >= tokens.size()) {
      return true;
    }
    Token token = tokens.get(index);
    return switch (token.kind()) {
      case COMMA, STOP, CLOSE -> true;
      case OPEN -> partner[index] == NONE;
      case ENUMERATION, COLON -> followsNumber(index);
      case WORD -> (token.is(Role.AND) || token.is(Role.PARTS)) && followsNumber(index);
      default -> false;
    };
  }

  /** Whether a number, or brackets behind one, stands before a token. */
  private boolean followsNumber(int index) {
    int before = index - 1;
    while (before >= 0) {
      Token token = tokens.get(before);
      if (token.is(Token.Kind.CLOSE) && partner[before] != NONE) {
        before = partner[before] - 1;
      } else if (token.is(Token.Kind.PERCENT)) {
        before--;
      } else {
        return token.is(Token.Kind.NUMBER);
      }
    }
    return false;
  }

  /** The clauses in order; those in brackets behind the clause that the brackets stand in. */
  List<Clause> clauses() {
    List<Clause> clauses = new ArrayList<>();
    collect(0, tokens.size(), false, clauses);
    return clauses;
  }

  private void collect(int from, int to, boolean bracketed, List<Clause> clauses) {
    int start = from;
    boolean listed = bracketed;
    List<int[]> brackets = new ArrayList<>();
    int i = from;
    while (i <= to) {
      if (i == to || isBoundary(i)) {
        if (i > start) {
          clauses.add(new Clause(start, i, listed, bracketed));
        }
        if (!bracketed) {
          brackets.forEach(inner -> collect(inner[0], inner[1], true, clauses));
        }
        brackets.clear();
        if (i < to) {
          Token.Kind kind = tokens.get(i).kind();
          listed = kind == Token.Kind.ENUMERATION || kind == Token.Kind.COLON;
          start = kind == Token.Kind.WORD ? i : i + 1;
        }
        i = i < to && tokens.get(i).is(Token.Kind.WORD) ? next(i, i) : i + 1;
      } else {
        if (tokens.get(i).is(Token.Kind.OPEN) && partner[i] != NONE && partner[i] < to) {
          brackets.add(new int[] {i + 1, partner[i]});
        }
        i = next(i, i + 1);
      }
    }
  }

  private int next(int index, int otherwise) {
    if (tokens.get(index).is(Token.Kind.OPEN) && partner[index] != NONE) {
      return partner[index] + 1;
    }
    return otherwise == index ? index + 1 : otherwise;
  }
}
