package io.github.gongkai.core.prose;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Statement;
import io.github.gongkai.model.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads one paragraph, sentence by sentence. */
final class ParagraphReader {

  private static final List<String> TOPIC_LEADS =
      List.of("推进", "深化", "加强", "强化", "做好", "加大", "细化", "推动", "抓好", "聚焦", "突出", "围绕", "领域");

  private static final int LONGEST_TOPIC = 40;

  /** What stands before 公开 where all of it is meant. */
  private static final List<String> GENERAL = List.of("政府信息", "政务", "政务信息", "主动", "依申请");

  /** So far into a sentence 其中 makes it go on with the one before. */
  private static final int LEAD = 4;

  private final Rulebook rules;

  /** The wordings that the paragraph may have. */
  private final BitSet wordings;

  private final ReadingText text;
  private final ProseContext context;
  private final Subject subject;
  private final Letters letters;
  private final List<Statement> statements = new ArrayList<>();

  /** Whether the paragraph is about one field, such as budgets, so that its totals are of that. */
  private boolean topical;

  ParagraphReader(
      Rulebook rules,
      BitSet wordings,
      ReadingText text,
      ProseContext context,
      Paragraphs.Paragraph paragraph,
      Subject subject) {
    this.rules = rules;
    this.wordings = wordings;
    this.text = text;
    this.context = context;
    this.subject = subject;
    this.letters = Letters.of(text, paragraph.from(), paragraph.to());
  }

  /** The statements of its sentences, as far as there is time. */
  List<Statement> read(Deadline deadline) {
    int from = 0;
    for (int i = 0; i < letters.length() && !deadline.isPastAt(letters.place(i)); i++) {
      boolean end = "。!?".indexOf(letters.at(i)) >= 0;
      if (end || i + 1 == letters.length()) {
        readSentence(from, i + 1);
        from = i + 1;
      }
    }
    return statements;
  }

  private void readSentence(int from, int to) {
    topical |= speaksOfTopic(from, to);
    Sentence sentence = new Sentence(
        Tokenizer.tokens(rules.lexicon(), letters, from, to, context.year(), context.names()));
    Span place = text.span(letters.place(from), letters.place(to - 1) + 1);
    List<Statement> found = new SentenceReader(
            rules,
            topical ? rules.withoutTotals(wordings) : wordings,
            text,
            letters,
            sentence,
            place,
            subject)
        .read();
    statements.addAll(found);
    subject.endSentence(!found.isEmpty() || goesOn(sentence));
  }

  /** 推进财政资金信息公开: what a field is introduced with, unless it is disclosure as such. */
  private boolean speaksOfTopic(int from, int to) {
    String words = letters.cut(from, to);
    for (String lead : TOPIC_LEADS) {
      int begin = words.indexOf(lead);
      int end = begin < 0 ? -1 : words.indexOf("公开", begin);
      if (end >= 0 && end - begin <= LONGEST_TOPIC) {
        String topic = words.substring(begin + lead.length(), end);
        boolean general = topic.length() < 2
            || topic.indexOf(',') >= 0
            || topic.equals("信息")
            || GENERAL.stream().anyMatch(topic::endsWith);
        if (!general) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean goesOn(Sentence sentence) {
    for (int i = 0; i < Math.min(LEAD, sentence.size()); i++) {
      if (sentence.at(i).is(Role.PARTS)) {
        return true;
      }
    }
    return false;
  }
}
