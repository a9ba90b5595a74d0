package io.github.gongkai.core.prose;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.core.prose.Paragraphs.Extent;
import io.github.gongkai.core.prose.Paragraphs.Paragraph;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Statement;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads paragraphs one behind the other, sentence by sentence. Most sentences state nothing: those
 * that have neither a number nor a word that says zero are not taken apart.
 */
final class ParagraphReader {

  /** So far into a sentence 其中 makes it go on with the one before. */
  private static final int LEAD = 4;

  private static final char REPLACEMENT = '\uFFFD';

  private final Rulebook rules;
  private final byte[] signs;
  private final ReadingText text;
  private final Deadline deadline;
  private final Letters letters = new Letters();
  private final Tokenizer tokenizer;
  private final Set<Statement> statements = new LinkedHashSet<>();
  private final Subject subject = new Subject();
  private final Topic topic = new Topic(letters);
  private final SentenceReader sentences;

  private Set<SectionKind> kinds = Set.of();

  /** The wordings that the paragraph may have. */
  private FormSet wordings;

  private List<Extent> headings = List.of();

  /** Whether these, or the first of them, speak of another year or of what is to come. */
  private boolean elsewhere;

  private boolean sectionElsewhere;

  private final Candidates candidates;

  ParagraphReader(Rulebook rules, ReadingText text, ProseContext context, Deadline deadline) {
    this.rules = rules;
    this.signs = rules.signs();
    this.text = text;
    this.deadline = deadline;
    this.wordings = rules.none();
    this.candidates = new Candidates(rules);
    this.tokenizer = new Tokenizer(rules.lexicon(), letters, context);
    this.sentences =
        new SentenceReader(rules, text, letters, tokenizer.sentence(), subject, statements);
  }

  /** What the paragraphs' sentences state, as far as there was time. */
  Collection<Statement> statements() {
    return statements;
  }

  void read(Paragraph paragraph) {
    if (!kinds.equals(paragraph.kinds())) {
      subject.end();
      kinds = paragraph.kinds();
      wordings = rules.within(kinds);
    }
    if (!wordings.isEmpty() && !isElsewhere(paragraph)) {
      letters.fill(text.folded(), paragraph.from(), paragraph.to());
      topic.begin();
      int from = 0;
      while (from < letters.length() && !deadline.isPastAt(letters.place(from))) {
        from = readSentence(from);
      }
    }
  }

  /** Reads the sentence that begins at an index and gives the index behind it. */
  private int readSentence(int from) {
    int length = letters.length();
    int seen = 0;
    boolean figure = false;
    int i = from;
    while (i < length && (seen & Sign.END) == 0) {
      int sign = signs[letters.at(i++)];
      seen |= sign;
      int run = sign & (Sign.DIGIT | Sign.NUMERAL);
      if (run != 0 && !figure) {
        figure = (signs[letters.at(i)] & run) == 0 && Numbers.mayEndFigure(letters, i);
      }
    }
    if (figure || (seen & Clues.WORD) != 0 || subject.isKnown()) {
      take(from, i);
    }
    return i;
  }

  private void take(int from, int to) {
    if (isDamaged(from, to)) {
      subject.endSentence(false); // what is lost of it may have said whose figures these are
      return;
    }
    Sentence sentence = tokenizer.read(from, to);
    FormSet possible = candidates.find(wordings, sentence, 0, sentence.size());
    if (possible.intersects(rules.ofAllTopics()) && topic.isNamedBefore(to)) {
      possible.removeAll(rules.ofAllTopics());
    }
    boolean goesOn = goesOn(sentence);
    // what states nothing may end a subject, and it does unless it goes on with it
    boolean meant =
        subject.isKnown() ? goesOn || !possible.isEmpty() : possible.intersects(rules.free());
    boolean stated = meant
        && sentences.read(possible, text.span(letters.place(from), letters.place(to - 1) + 1));
    subject.endSentence(stated || goesOn);
  }

  private boolean isDamaged(int from, int to) {
    for (int i = from; i < to; i++) {
      if (letters.at(i) == REPLACEMENT) {
        return true;
      }
    }
    return false;
  }

  private static boolean goesOn(Sentence sentence) {
    for (int i = 0; i < Math.min(LEAD, sentence.size()); i++) {
      if (sentence.is(i, Role.PARTS)) {
        return true;
      }
    }
    return false;
  }

  private boolean isElsewhere(Paragraph paragraph) {
    List<Extent> before = headings;
    if (!before.equals(paragraph.headings())) {
      headings = paragraph.headings();
      elsewhere = false;
      for (int i = 0; i < headings.size() && !elsewhere; i++) {
        Extent heading = headings.get(i);
        boolean known = i == 0 && !before.isEmpty() && before.get(0).equals(heading);
        elsewhere = known ? sectionElsewhere : isElsewhere(heading);
        sectionElsewhere = i == 0 ? elsewhere : sectionElsewhere;
      }
    }
    return elsewhere;
  }

  private boolean isElsewhere(Extent heading) {
    letters.fill(text.folded(), heading.from(), heading.to());
    Sentence sentence = tokenizer.read(0, letters.length());
    boolean other = false;
    for (int i = 0; i < sentence.size(); i++) {
      switch (sentence.role(i)) {
        case LAST_YEAR, NEXT_YEAR, OTHER_TIME, PLAN -> other = true;
        case THIS_YEAR -> other = false;
        default -> {}
      }
    }
    return other;
  }
}
