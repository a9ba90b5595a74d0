package io.github.gongkai.core.prose;

import io.github.gongkai.core.text.Fold;
import io.github.gongkai.model.Precision;
import java.util.List;
import java.util.Optional;

/** Takes sentences apart: words, numbers, times, stops, and what is none of these. */
final class Tokenizer {

  private static final int NONE = -1;
  private static final int LONGEST_QUOTE = 40;

  private final Lexicon lexicon;
  private final Letters letters;
  private final Calendar calendar;
  private final List<String> names;

  /** The letters that names begin with, by their last bits. */
  private final long nameLetters;

  private final Sentence tokens = new Sentence();

  /** Where unknown words begin that are no token yet, because more of them may follow. */
  private int unknownFrom = NONE;

  private int unknownTo;

  /**
   * Makes a tokenizer.
   *
   * @param letters what it reads, whenever they are filled
   */
  Tokenizer(Lexicon lexicon, Letters letters, ProseContext context) {
    this.lexicon = lexicon;
    this.letters = letters;
    this.calendar = new Calendar(letters, context.year());
    this.names = context.names();
    long first = 0;
    for (String name : names) {
      first |= name.isEmpty() ? 0 : 1L << name.charAt(0);
    }
    this.nameLetters = first;
  }

  /** What tokens are put into, each time anew. */
  Sentence sentence() {
    return tokens;
  }

  /** The tokens of a stretch of the letters, good until the next one is read. */
  Sentence read(int from, int to) {
    tokens.clear();
    int i = skipOrdinal(from, to);
    while (i < to) {
      i = Math.max(i + 1, next(i, to));
    }
    endUnknown();
    tokens.close();
    return tokens;
  }

  private void add(Kind kind, int from, int to) {
    endUnknown();
    tokens.add(kind, from, to);
  }

  private void addWord(int from, int to, int word, Role role) {
    endUnknown();
    tokens.addWord(from, to, word, role);
  }

  /** Reads one token and gives the index behind it. */
  private int next(int i, int to) {
    char c = letters.at(i);
    switch (TokenSign.of(c)) {
      case TokenSign.MARK -> {
        add(TokenSign.kind(c), i, i + 1);
        return i + 1;
      }
      case TokenSign.QUOTE -> {
        return quote(i, to);
      }
      case TokenSign.UNQUOTE -> {
        return i + 1;
      }
      default -> {}
    }
    if ((nameLetters >>> c & 1) != 0) {
      int own = ownName(i);
      if (own > i) {
        addWord(i, own, WordTrie.NONE, Role.SELF);
        return own;
      }
    }
    return switch (TokenSign.of(c)) {
      case TokenSign.FIGURE, TokenSign.SINCE, TokenSign.UNTIL -> timeOrNumber(i, to);
      default -> word(i, lexicon.longest(letters, i));
    };
  }

  private int timeOrNumber(int i, int to) {
    char c = letters.at(i);
    boolean upTo = unknownFrom == NONE && tokens.endsWith(Role.AS_OF);
    boolean until = TokenSign.of(c) == TokenSign.UNTIL;
    if (calendar.read(until ? i + 1 : i, until || upTo)
        && (!until || calendar.role() == Role.AS_OF)) {
      if (upTo) {
        tokens.removeLast(Role.AS_OF);
      }
      addWord(i, calendar.to(), WordTrie.NONE, calendar.role());
      return calendar.to();
    }
    long found = lexicon.longest(letters, i);
    Optional<Numbers.Read> number =
        TokenSign.of(c) == TokenSign.FIGURE ? Numbers.read(letters, i) : Optional.empty();
    if (number.isPresent() && number.get().to() > WordTrie.end(found)) {
      return number(i, number.get());
    }
    return Fold.isDigit(c) ? unreadable(i, to) : word(i, found);
  }

  private int word(int from, long found) {
    int end = WordTrie.end(found);
    if (end > from) {
      int word = WordTrie.word(found);
      addWord(from, end, word, lexicon.role(word));
      return end;
    }
    unknown(from, from + 1);
    return from + 1;
  }

  private int number(int from, Numbers.Read read) {
    if (letters.at(read.digitsTo()) == '%') {
      add(Kind.PERCENT, from, read.digitsTo() + 1);
      return read.digitsTo() + 1;
    }
    Quantity quantity = read.quantity();
    endUnknown();
    if (tokens.removeLast(Role.ABOUT)) {
      quantity = quantity.with(Precision.ABOUT);
    } else if (tokens.removeLast(Role.AT_LEAST)) {
      quantity = quantity.with(Precision.AT_LEAST);
    }
    long after = lexicon.longest(letters, read.to());
    Role role = WordTrie.end(after) > read.to() ? lexicon.role(WordTrie.word(after)) : Role.NONE;
    int to = read.to();
    if (role == Role.ABOUT || role == Role.AT_LEAST) {
      quantity = quantity.with(role == Role.ABOUT ? Precision.ABOUT : Precision.AT_LEAST);
      to = WordTrie.end(after);
    }
    tokens.addNumber(from, to, quantity);
    return to;
  }

  /** Digits that are no number: too many, or parted by blanks. */
  private int unreadable(int from, int to) {
    int i = from;
    while (i < to
        && (Fold.isDigit(letters.at(i)) || letters.at(i) == '.' || letters.at(i) == '-')) {
      i++;
    }
    unknown(from, i);
    return i;
  }

  private void unknown(int from, int to) {
    if (unknownFrom != NONE && unknownTo != from) {
      endUnknown();
    }
    unknownFrom = unknownFrom == NONE ? from : unknownFrom;
    unknownTo = to;
  }

  /** Unknown words with the ending of a body's name are taken for one. */
  private void endUnknown() {
    if (unknownFrom != NONE) {
      Kind kind = Kind.UNKNOWN;
      for (int i = unknownFrom; i < unknownTo && kind == Kind.UNKNOWN; i++) {
        char next = i + 1 < unknownTo ? letters.at(i + 1) : '\0';
        kind = TokenSign.endsBody(letters.at(i), next) ? Kind.BODY : Kind.UNKNOWN;
      }
      tokens.add(kind, unknownFrom, unknownTo);
      unknownFrom = NONE;
    }
  }

  /** Words in quotation marks are words where the rules know them all, else a name. */
  private int quote(int from, int to) {
    int end = from + 1;
    while (end < to && end - from < LONGEST_QUOTE && !TokenSign.endsQuotation(letters.at(end))) {
      end++;
    }
    if (end >= to || end - from >= LONGEST_QUOTE) {
      return from + 1;
    }
    boolean title = letters.at(from) == '《' || letters.at(from) == '<';
    if (title || !isWords(from + 1, end)) {
      add(Kind.QUOTED, from, end + 1);
      return end + 1;
    }
    endUnknown();
    for (int i = from + 1; i < end; ) {
      long found = lexicon.longest(letters, i);
      i = word(i, found);
    }
    return end + 1;
  }

  private boolean isWords(int from, int to) {
    int i = from;
    while (i < to) {
      int end = WordTrie.end(lexicon.longest(letters, i));
      if (end == i || end > to) {
        return false;
      }
      i = end;
    }
    return true;
  }

  private int ownName(int from) {
    int end = from;
    for (String name : names) {
      if (letters.startsWith(name, from)) {
        end = Math.max(end, from + name.length());
      }
    }
    return end;
  }

  /** Behind {@code 1.}, {@code 2、}, {@code 三、} at a sentence's beginning. */
  private int skipOrdinal(int from, int to) {
    int i = from;
    while (i < to && i - from < 3 && (Sign.of(letters.at(i)) & (Sign.DIGIT | Sign.NUMERAL)) != 0) {
      i++;
    }
    char behind = letters.at(i);
    boolean ordinal = i > from
        && (behind == '.' || behind == '、' || behind == ',')
        && !Fold.isDigit(letters.at(i + 1));
    return ordinal ? i + 1 : from;
  }
}
