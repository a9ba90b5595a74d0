package io.github.gongkai.core.prose;

import io.github.gongkai.core.template.ProseRule;
import io.github.gongkai.core.template.ProseRule.ReferencePeriod;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Precision;
import io.github.gongkai.model.Statement;
import io.github.gongkai.model.Wording;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.vocabulary.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads one sentence, clause by clause. */
final class SentenceReader {

  /** A clause that begins so names bodies for what they ordered, not for what they did. */
  private static final List<String> GROUNDS = List.of(
      "按照", "按", "根据", "依据", "依照", "遵照", "结合", "针对", "围绕", "由于", "因", "经", "为", "对", "向", "与");

  /** A clause that begins so names bodies for where or by what means it was done. */
  private static final List<String> MEANS = List.of("通过", "在", "利用", "依托", "以", "从");

  /** What tells an office's name from a place's. */
  private static final String OFFICES = "局委厅乡镇院校队司";

  /** No clause that states a figure has more tokens. */
  private static final int LONGEST = 120;

  private final Rulebook rules;
  private final ReadingText text;
  private final Letters letters;
  private final Sentence sentence;
  private final Subject subject;
  private final Collection<Statement> statements;
  private final Matcher matcher;
  private final Candidates candidates;

  private FormSet wordings;
  private Standing standing = Standing.BEGIN;
  private Optional<ProseRule> last = Optional.empty();
  private boolean inList;
  private boolean stated;

  /** Where the sentence stands. */
  private Span place = Span.of(0, 0);

  /** Whether something before, in the same part of the sentence, was not understood. */
  private boolean doubtful;

  /**
   * Makes a reader.
   *
   * @param letters what sentences are made of
   * @param sentence the tokens, whenever they are those of another sentence
   * @param statements where to put what is found
   */
  SentenceReader(
      Rulebook rules,
      ReadingText text,
      Letters letters,
      Sentence sentence,
      Subject subject,
      Collection<Statement> statements) {
    this.rules = rules;
    this.text = text;
    this.letters = letters;
    this.sentence = sentence;
    this.subject = subject;
    this.statements = statements;
    this.matcher = new Matcher(rules, sentence);
    this.candidates = new Candidates(rules);
    this.wordings = rules.none();
  }

  /**
   * Reads the sentence; whether it states a figure.
   *
   * @param some the wordings that it may have
   * @param at where it stands
   */
  boolean read(FormSet some, Span at) {
    wordings = some;
    place = at;
    standing = Standing.BEGIN;
    last = Optional.empty();
    inList = false;
    stated = false;
    doubtful = false;
    for (Clause clause : sentence.clauses()) {
      Standing outside = standing;
      boolean before = doubtful;
      read(clause);
      if (clause.bracketed()) {
        // what brackets say of other years and bodies holds within them only
        standing = outside;
        doubtful = before;
      }
    }
    return stated;
  }

  private void read(Clause clause) {
    if (clause.from() > 0 && sentence.is(clause.from() - 1, Kind.STOP)) {
      doubtful = false;
    }
    boolean otherTime = hear(clause);
    if (standing.isElsewhere() || !take(clause)) {
      if (otherTime) {
        standing = standing.atOtherTime();
      }
      passOver(clause);
    }
    if (hasNumber(clause)) {
      standing = standing.behindNumber();
    }
  }

  /** Follows the times and bodies that a clause names; whether it ends with another time. */
  private boolean hear(Clause clause) {
    boolean other = false;
    for (int i = clause.from(); i < clause.to(); i = sentence.next(i)) {
      switch (sentence.role(i)) {
        case THIS_YEAR -> {
          other = false;
          doubtful = false;
          standing = standing.atYear();
        }
        case AS_OF -> {
          other = false;
          standing = standing.atYearsEnd();
        }
        case CUMULATIVE -> standing = standing.accumulated();
        case ALL_YEARS -> standing = standing.overAllYears();
        case LAST_YEAR, NEXT_YEAR, OTHER_TIME -> other = true;
        case PLAN -> standing = standing.toCome();
        case SELF -> {
          doubtful = false;
          standing = standing.ofBody(false);
        }
        case PARTS -> inList = true;
        default -> {}
      }
    }
    return other;
  }

  /** Takes what the rules find in a clause; whether they account for it. */
  private boolean take(Clause clause) {
    boolean taken = match(clause);
    int to = Math.min(clause.to(), clause.from() + LONGEST);
    for (int i = clause.from() + 1; !taken && i < to; i = sentence.next(i)) {
      if (mayBeginAt(clause, i)) {
        taken = match(new Clause(i, clause.to(), clause.listed(), clause.bracketed()));
      }
    }
    return taken || repeatsForAllYears(clause);
  }

  /** Whether what stands before a token is a heading that runs on, or a lead with a colon. */
  private boolean mayBeginAt(Clause clause, int index) {
    boolean own = sentence.is(index, Role.THIS_YEAR) || sentence.is(index, Role.SELF);
    boolean heading = own
        && (sentence.is(index - 1, Role.HEAD)
            || sentence.is(clause.from(), Kind.OPEN) && !letters.joined(sentence.from(index)));
    if (!heading && !sentence.is(index - 1, Kind.COLON)) {
      return false;
    }
    for (int i = clause.from(); i < index; i = sentence.next(i)) {
      if (!sentence.isHarmless(i) && !sentence.is(i, Kind.OPEN)) {
        return false;
      }
    }
    return true;
  }

  /** A wording that accounts for a clause, with the token of the figure. */
  private record Match(ProseRule rule, int figure, boolean goesFurther) {}

  private boolean match(Clause clause) {
    List<Match> matches = matches(clause);
    if (matches.isEmpty()) {
      return false;
    }
    // what a wording takes for something else, reading on behind the clause, is no figure
    boolean something = matches.stream().anyMatch(SentenceReader::isUncodedFurther);
    boolean year = standing.isYears();
    for (Match match : matches) {
      if (!something || isUncodedFurther(match)) {
        state(match.rule(), period(match.rule()), match.figure());
        last = Optional.of(match.rule());
        // the parts of a figure of all years must not be taken for the year's
        match.rule().opens().ifPresent(opened -> subject.begin(opened, !year));
      }
    }
    return true;
  }

  private static boolean isUncodedFurther(Match match) {
    return match.rule().codes().isEmpty() && match.goesFurther();
  }

  private List<Match> matches(Clause clause) {
    Look look = Look.at(sentence, clause);
    if (!look.number() && !look.word() || clause.to() - clause.from() > LONGEST) {
      return List.of();
    }
    int end = Math.min(sentence.size(), clause.to() + Matcher.FURTHER);
    FormSet possible = candidates.find(wordings, sentence, clause.from(), end);
    List<Match> matches = List.of();
    Optional<Wordings> taken = Optional.empty();
    for (int i = possible.next(0); i >= 0; i = possible.next(i + 1)) {
      Rulebook.Entry entry = rules.entry(i);
      // the wordings of a rule follow each other, and the first that fits is enough
      boolean open = taken.filter(entry.rule()::equals).isEmpty();
      int figure = open && fits(entry, look) ? matcher.figure(entry, clause) : Matcher.NO_MATCH;
      if (figure != Matcher.NO_MATCH) {
        matches = matches.isEmpty() ? new ArrayList<>() : matches;
        taken = Optional.of(entry.rule());
        matches.add(new Match(entry.rule().rule(), figure, entry.form().goesFurther()));
      }
    }
    return matches;
  }

  private boolean fits(Rulebook.Entry entry, Look look) {
    ProseRule rule = entry.rule().rule();
    boolean free = rule.under().isEmpty();
    Wordings.Form form = entry.form();
    return (form.hasNumber() ? look.number() : look.word())
        && (look.known() || form.isOpen())
        && !(doubtful && free && form.isBare())
        && (free || subject.isOneOf(rule.under()))
        && !subject.isOneOf(rule.apartFrom());
  }

  /** {@code …20条，历年累计300条}: the same for all years. */
  private boolean repeatsForAllYears(Clause clause) {
    if (last.isEmpty() || standing.years() != Standing.Years.ALL) {
      return false;
    }
    int figure = -1;
    boolean allYears = false;
    for (int i = clause.from(); i < clause.to(); i++) {
      allYears |= sentence.is(i, Role.ALL_YEARS) || sentence.is(i, Role.CUMULATIVE);
      if (sentence.is(i, Kind.NUMBER) && figure < 0) {
        figure = i;
      } else if (!sentence.role(i).addsNothing()) {
        return false;
      }
    }
    boolean repeats = figure >= 0 && allYears;
    if (repeats) {
      state(last.get(), Optional.of(ReferencePeriod.CUMULATIVE), figure);
    }
    return repeats;
  }

  private Optional<ReferencePeriod> period(ProseRule rule) {
    boolean cumulative = rule.codes().containsKey(ReferencePeriod.CUMULATIVE);
    if (rule.codes().containsKey(ReferencePeriod.STOCK)) {
      return standing.years() == Standing.Years.ONE
          ? Optional.of(ReferencePeriod.STOCK)
          : Optional.empty();
    }
    return switch (standing.years()) {
      case ALL -> Optional.of(ReferencePeriod.CUMULATIVE);
      case UNSURE -> cumulative ? Optional.empty() : Optional.of(ReferencePeriod.YEAR);
      case ONE -> standing.asOf() ? Optional.empty() : Optional.of(ReferencePeriod.YEAR);
    };
  }

  private void state(ProseRule rule, Optional<ReferencePeriod> period, int figure) {
    Optional<Code> code =
        period.flatMap(over -> Optional.ofNullable(rule.codes().get(over)));
    if (code.isEmpty()) {
      return;
    }
    int from = sentence.from(figure);
    if (!sentence.is(figure, Kind.NUMBER)) {
      int to = sentence.to(figure);
      add(rule, code.get(), BigDecimal.ZERO, Precision.EXACT, Wording.WORDS, from, to);
      return;
    }
    Quantity quantity = sentence.quantity(figure);
    Optional<BigDecimal> value =
        quantity.measure().isEmpty() ? Optional.of(quantity.amount()) : quantity.in(rule.unit());
    if (value.isPresent()) {
      // the measure word is no part of the number
      int to = Numbers.read(letters, from).map(Numbers.Read::digitsTo).orElse(sentence.to(figure));
      add(rule, code.get(), value.get(), quantity.precision(), quantity.wording(), from, to);
    }
  }

  private void add(
      ProseRule rule,
      Code code,
      BigDecimal value,
      Precision precision,
      Wording wording,
      int from,
      int to) {
    Span source = text.span(letters.place(from), letters.place(to - 1) + 1);
    statements.add(new Statement(code, value, rule.unit(), precision, wording, source, place));
    stated = true;
  }

  /** What a clause that states nothing does to those behind it. */
  private void passOver(Clause clause) {
    boolean number = hasNumber(clause);
    boolean compares = false;
    boolean body = false;
    boolean office = false;
    for (int i = clause.from(); i < clause.to(); i = sentence.next(i)) {
      compares |= sentence.is(i, Role.COMPARISON) || sentence.is(i, Role.LAST_YEAR);
      body |= sentence.is(i, Kind.BODY);
      office |= isOffice(i);
    }
    Lead lead = leadOf(clause);
    boolean foreign = lead != Lead.GROUND && office || lead == Lead.NONE && body && number;
    if (foreign) {
      standing = standing.ofBody(true);
    }
    if (compares && number) {
      standing = standing.atOtherTime();
    }
    if (foreign || number && (compares || !clause.listed() && !inList)) {
      subject.end();
    }
    doubtful |= !isAside(clause);
  }

  /** Whether a clause says no more than when, or what share: 2019年，or 占12%. */
  private boolean isAside(Clause clause) {
    for (int i = clause.from(); i < clause.to(); i = sentence.next(i)) {
      if (!sentence.role(i).addsNothing() && !sentence.is(i, Kind.PERCENT)) {
        return false;
      }
    }
    return true;
  }

  /** Whether unknown words name an office, not merely a place. */
  private boolean isOffice(int index) {
    boolean office = false;
    int to = sentence.is(index, Kind.BODY) ? sentence.to(index) : 0;
    for (int i = sentence.from(index); i < to; i++) {
      office |= OFFICES.indexOf(letters.at(i)) >= 0;
    }
    return office;
  }

  /** How a clause begins. */
  private enum Lead {
    NONE,
    GROUND,
    MEANS
  }

  private Lead leadOf(Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      int from = sentence.from(i);
      if (letters.startsWithAny(GROUNDS, from)) {
        return Lead.GROUND;
      }
      if (letters.startsWithAny(MEANS, from)) {
        return Lead.MEANS;
      }
      if (!sentence.role(i).addsNothing()) {
        return Lead.NONE;
      }
    }
    return Lead.NONE;
  }

  private boolean hasNumber(Clause clause) {
    for (int i = clause.from(); i < clause.to(); i = sentence.next(i)) {
      if (sentence.is(i, Kind.NUMBER)) {
        return true;
      }
    }
    return false;
  }
}
