package io.github.gongkai.core.prose;

import java.util.List;

/** Tells whether a paragraph is about one field, such as budgets, so that its totals are of that. */
final class Topic {

  private static final List<String> LEAD_WORDS =
      List.of("推进", "深化", "加强", "强化", "做好", "加大", "细化", "推动", "抓好", "聚焦", "突出", "围绕", "领域");

  private static final WordTrie LEADS = WordTrie.of(LEAD_WORDS);

  private static final int LONGEST = 40;

  /** What stands before 公开 where all of it is meant. */
  private static final List<String> GENERAL = List.of("政府信息", "政务", "政务信息", "主动", "依申请");

  private final Letters letters;
  private boolean named;
  private int heard;

  /**
   * Hears of topics.
   *
   * @param letters the paragraph's, whenever they are those of another one
   */
  Topic(Letters letters) {
    this.letters = letters;
  }

  /** Begins a paragraph. */
  void begin() {
    named = false;
    heard = 0;
  }

  /** Whether a topic is named before the end of a sentence. */
  boolean isNamedBefore(int to) {
    while (!named && heard < to) {
      int from = heard;
      boolean ended = false;
      while (heard < to && !ended) {
        ended = (Sign.of(letters.at(heard++)) & Sign.END) != 0;
      }
      named = isNamed(from, heard);
    }
    return named;
  }

  /** 推进财政资金信息公开: what a field is introduced with, unless it is disclosure as such. */
  private boolean isNamed(int from, int to) {
    int heardLeads = 0;
    for (int i = from; i < to; i++) {
      int lead = WordTrie.word(LEADS.longest(letters, i));
      // only where it stands first
      if (lead != WordTrie.NONE && (heardLeads >>> lead & 1) == 0) {
        heardLeads |= 1 << lead;
        if (isTopic(i, LEAD_WORDS.get(lead).length(), to)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isTopic(int begin, int lead, int to) {
    int end = begin;
    while (end + 1 < to && end - begin <= LONGEST && !letters.startsWith("公开", end)) {
      end++;
    }
    if (end + 1 >= to || end - begin > LONGEST) {
      return false;
    }
    String topic = letters.cut(begin + lead, end);
    boolean general = topic.length() < 2
        || topic.indexOf(',') >= 0
        || topic.equals("信息")
        || GENERAL.stream().anyMatch(topic::endsWith);
    return !general;
  }
}
