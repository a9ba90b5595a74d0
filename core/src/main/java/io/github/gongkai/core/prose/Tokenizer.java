package io.github.gongkai.core.prose;

import io.github.gongkai.model.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes a sentence apart: words, numbers, times, stops, and what is none of these. */
final class Tokenizer {

  private static final int NONE = -1;
  private static final int LONGEST_QUOTE = 40;
  private static final List<String> BODIES = List.of(
      "局", "委", "办", "厅", "部", "单位", "政府", "机关", "乡", "镇", "街道", "村", "县", "市", "区", "省", "公司",
      "企业", "学校", "医院", "院", "所", "中心", "站", "队", "馆", "校", "协会");

  /** What these begin with. */
  private static final String BODY_LETTERS =
      BODIES.stream().map(body -> body.substring(0, 1)).distinct().collect(Collectors.joining());

  private final Lexicon lexicon;
  private final Letters letters;
  private final OptionalInt year;
  private final List<String> names;
  private final List<Token> tokens = new ArrayList<>();

  /** Where unknown words begin that are no token yet, because more of them may follow. */
  private int unknownFrom = NONE;

  private int unknownTo;

  private Tokenizer(Lexicon lexicon, Letters letters, OptionalInt year, List<String> names) {
    this.lexicon = lexicon;
    this.letters = letters;
    this.year = year;
    this.names = names;
  }

  static List<Token> tokens(
      Lexicon lexicon, Letters letters, int from, int to, OptionalInt year, List<String> names) {
    Tokenizer tokenizer = new Tokenizer(lexicon, letters, year, names);
    tokenizer.read(from, to);
    tokenizer.tokens.replaceAll(tokenizer::named);
    return tokenizer.tokens;
  }

  private void read(int from, int to) {
    int i = skipOrdinal(from, to);
    while (i < to) {
      i = Math.max(i + 1, next(i, to));
    }
    endUnknown();
  }

  private void add(Token token) {
    endUnknown();
    tokens.add(token);
  }

  /** Unknown words with the ending of a body's name are taken for one. */
  private Token named(Token token) {
    if (token.is(Token.Kind.UNKNOWN)) {
      for (int i = token.from(); i < token.to(); i++) {
        if (BODY_LETTERS.indexOf(letters.at(i)) >= 0 && isBody(i, token.to())) {
          return Token.mark(Token.Kind.BODY, token.from(), token.to());
        }
      }
    }
    return token;
  }

  private boolean isBody(int from, int to) {
    for (String body : BODIES) {
      if (from + body.length() <= to && letters.startsWith(body, from)) {
        return true;
      }
    }
    return false;
  }

  /** Reads one token and gives the index behind it. */
  private int next(int i, int to) {
    char c = letters.at(i);
    Optional<Token.Kind> stop = stop(c);
    if (stop.isPresent()) {
      add(Token.mark(stop.get(), i, i + 1));
      return i + 1;
    }
    if (c == '"' || c == '“' || c == '《' || c == '<' || c == '「' || c == '‘') {
      return quote(i, to);
    }
    if (c == '”' || c == '》' || c == '>' || c == '」' || c == '’') {
      return i + 1;
    }
    int own = ownName(i);
    if (own > i) {
      add(Token.time(Role.SELF, i, own));
      return own;
    }
    boolean upTo = unknownFrom == NONE
        && !tokens.isEmpty()
        && tokens.get(tokens.size() - 1).is(Role.AS_OF);
    boolean until = c == '至' || c == '到';
    boolean figure = Letters.isDigit(c) || Numbers.isNumeral(c);
    Optional<Calendar.Read> time = figure || until || c == '自' || c == '从'
        ? Calendar.read(letters, until ? i + 1 : i, year, until || upTo)
        : Optional.empty();
    if (time.isPresent() && (!until || time.get().role() == Role.AS_OF)) {
      if (upTo) {
        tokens.remove(tokens.size() - 1);
      }
      add(Token.time(time.get().role(), i, time.get().to()));
      return time.get().to();
    }
    WordTrie.Found found = lexicon.longest(letters, i);
    Optional<Numbers.Read> number = figure ? Numbers.read(letters, i) : Optional.empty();
    if (number.isPresent() && number.get().to() > found.end()) {
      return number(i, number.get());
    }
    if (Letters.isDigit(c)) {
      return unreadable(i, to);
    }
    if (found.word() != WordTrie.NONE) {
      add(new Token(
          Token.Kind.WORD,
          i,
          found.end(),
          found.word(),
          lexicon.role(found.word()),
          Optional.empty()));
      return found.end();
    }
    unknown(i, i + 1);
    return i + 1;
  }

  private static Optional<Token.Kind> stop(char c) {
    return switch (c) {
      case ',', '，' -> Optional.of(Token.Kind.COMMA);
      case ';', '。', '!', '?' -> Optional.of(Token.Kind.STOP);
      case ':' -> Optional.of(Token.Kind.COLON);
      case '、' -> Optional.of(Token.Kind.ENUMERATION);
      case '(', '[' -> Optional.of(Token.Kind.OPEN);
      case ')', ']' -> Optional.of(Token.Kind.CLOSE);
      default -> Optional.empty();
    };
  }

  private int number(int from, Numbers.Read read) {
    if (letters.at(read.digitsTo()) == '%') {
      add(Token.mark(Token.Kind.PERCENT, from, read.digitsTo() + 1));
      return read.digitsTo() + 1;
    }
    Quantity quantity = read.quantity();
    endUnknown();
    int last = tokens.size() - 1;
    if (last >= 0 && tokens.get(last).is(Role.ABOUT)) {
      quantity = quantity.with(Precision.ABOUT);
      tokens.remove(last);
    } else if (last >= 0 && tokens.get(last).is(Role.AT_LEAST)) {
      quantity = quantity.with(Precision.AT_LEAST);
      tokens.remove(last);
    }
    WordTrie.Found after = lexicon.longest(letters, read.to());
    int to = read.to();
    if (after.word() != WordTrie.NONE) {
      Optional<Role> role = lexicon.role(after.word());
      if (role.equals(Optional.of(Role.ABOUT)) || role.equals(Optional.of(Role.AT_LEAST))) {
        quantity = quantity.with(role.get() == Role.ABOUT ? Precision.ABOUT : Precision.AT_LEAST);
        to = after.end();
      }
    }
    add(new Token(
        Token.Kind.NUMBER, from, to, WordTrie.NONE, Optional.empty(), Optional.of(quantity)));
    return to;
  }

  /** Digits that are no number: too many, or parted by blanks. */
  private int unreadable(int from, int to) {
    int i = from;
    while (i < to
        && (Letters.isDigit(letters.at(i)) || letters.at(i) == '.' || letters.at(i) == '-')) {
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

  private void endUnknown() {
    if (unknownFrom != NONE) {
      tokens.add(Token.mark(Token.Kind.UNKNOWN, unknownFrom, unknownTo));
      unknownFrom = NONE;
    }
  }

  /** Words in quotation marks are words where the rules know them all, else a name. */
  private int quote(int from, int to) {
    int end = from + 1;
    while (end < to && end - from < LONGEST_QUOTE && "”\"》>」’".indexOf(letters.at(end)) < 0) {
      end++;
    }
    if (end >= to || end - from >= LONGEST_QUOTE) {
      return from + 1;
    }
    if (letters.at(from) != '《' && letters.at(from) != '<') {
      int i = from + 1;
      List<Token> words = new ArrayList<>();
      while (i < end) {
        WordTrie.Found found = lexicon.longest(letters, i);
        if (found.word() == WordTrie.NONE || found.end() > end) {
          break;
        }
        words.add(new Token(
            Token.Kind.WORD,
            i,
            found.end(),
            found.word(),
            lexicon.role(found.word()),
            Optional.empty()));
        i = found.end();
      }
      if (i == end) {
        endUnknown();
        tokens.addAll(words);
        return end + 1;
      }
    }
    add(Token.mark(Token.Kind.QUOTED, from, end + 1));
    return end + 1;
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
    while (i < to
        && i - from < 3
        && (Letters.isDigit(letters.at(i)) || Numbers.isNumeral(letters.at(i)))) {
      i++;
    }
    boolean ordinal = i > from
        && Set.of('.', '、', ',').contains(letters.at(i))
        && !Letters.isDigit(letters.at(i + 1));
    return ordinal ? i + 1 : from;
  }
}
