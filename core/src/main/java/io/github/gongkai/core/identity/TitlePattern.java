package io.github.gongkai.core.identity;

import io.github.gongkai.core.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The shape of a report's title: agency and year in any order, the topic (政府信息公开), the kind of
 * document (工作年度报告). Scanned by hand, because titles have too many optional parts for a regular
 * expression that must not backtrack.
 */
final class TitlePattern {

  /**
   * A title taken apart.
   *
   * @param whole the title within the text that was scanned
   * @param name where the agency's name stands in it; empty for a title without one
   * @param year the year it names; empty when it names none or several
   */
  record Parts(Range whole, Optional<Range> name, OptionalInt year) {

    int completeness() {
      return (name.isPresent() ? 2 : 0) + (year.isPresent() ? 2 : 0);
    }
  }

  /** What every title has. */
  static final String TOPIC = "公开";

  private static final int LONGEST = 90;
  private static final int LONGEST_BRACKET = 14;
  private static final WordList TAIL_WORDS = WordList.of("工作", "情况", "年度", "的", "年", "度", "全年");
  private static final WordList REPORT_WORDS = WordList.of("报告", "年报");
  private static final WordList BETWEEN = WordList.of("关于", "全市", "全县", "全区");
  private static final String[] TOPICS = {"信息", "政务", "政务信息"};
  private static final String[] JOINED_TOPICS = {"政务公开", "信息公开"};

  /** What a page has people press, where it runs on into the title. No place is called so. */
  private static final String[] BUTTONS = {"打印", "关闭", "收藏", "分享", "纠错", "返回", "字号", "字体", "大中小"};

  private static final String[] TITLE_LABELS = {"标题", "名称", "题目", "题名", "位置"};

  /** What may follow a title without anything between, where a page is one line of text. */
  private static final WordList FOLLOWERS = WordList.of(
      "根据", "按照", "依据", "本报告", "本年报", "本年度报告", "为", "来源", "发布", "时间", "日期", "作者", "信息来源", "信息索引",
      "索引", "字号", "字体", "浏览", "点击", "打印", "一、", "一概述", "现将");

  private TitlePattern() {}

  /** The title that a text is, from its first character to its last. */
  static Optional<Parts> whole(String folded) {
    return folded.length() > LONGEST
        ? Optional.empty()
        : scan(folded).filter(parts -> isEnd(folded, parts.whole().to()));
  }

  /** The title that a text begins with, more text running on behind it. */
  static Optional<Parts> leading(String folded) {
    String start = folded.substring(0, Math.min(folded.length(), LONGEST));
    return scan(start).filter(parts -> isFollowed(folded, parts.whole().to()));
  }

  private static Optional<Parts> scan(String folded) {
    int open = folded.indexOf(TOPIC);
    while (open >= 0) {
      Tail tail = tail(folded, open + 2);
      if (tail.end() > 0) {
        return head(folded.substring(0, topicStart(folded, open)), tail);
      }
      open = folded.indexOf(TOPIC, open + 2);
    }
    return Optional.empty();
  }

  private record Tail(int end, List<OptionalInt> years) {}

  /** From behind the topic to the end of the last 报告 or 年报; end 0 when there is none. */
  private static Tail tail(String folded, int from) {
    List<OptionalInt> years = new ArrayList<>();
    int at = from;
    int end = 0;
    while (at < folded.length()) {
      Optional<YearToken> year = YearToken.at(folded, at);
      int next = at;
      if (year.isPresent()) {
        years.add(year.get().value());
        next = year.get().end();
        end = end > 0 ? next : end;
      } else if (REPORT_WORDS.end(folded, at) > at) {
        next = REPORT_WORDS.end(folded, at);
        end = next;
      } else if (folded.charAt(at) == '(') {
        next = bracket(folded, at, years);
        end = end > 0 && next > at ? next : end;
      } else {
        next = TAIL_WORDS.end(folded, at);
      }
      if (next == at) {
        break;
      }
      at = next;
    }
    return new Tail(end, years);
  }

  private static int bracket(String folded, int from, List<OptionalInt> years) {
    int close = folded.indexOf(')', from);
    if (close < 0 || close - from > LONGEST_BRACKET) {
      return from;
    }
    YearToken.at(folded, from + 1).ifPresent(year -> years.add(year.value()));
    return close + 1;
  }

  /** 政府 belongs to the topic unless it is the end of 人民政府. */
  private static int topicStart(String folded, int open) {
    int start = open;
    for (String topic : TOPICS) {
      if (folded.startsWith(topic, open - topic.length())) {
        start = open - topic.length();
      }
    }
    if (folded.startsWith("政府", start - 2) && !folded.startsWith("人民政府", start - 4)) {
      start -= 2;
    }
    boolean joined = start > 4 && "和及暨、与".indexOf(folded.charAt(start - 1)) >= 0;
    for (String other : JOINED_TOPICS) {
      if (joined && folded.startsWith(other, start - 1 - other.length())) {
        return topicStart(folded, start - 3);
      }
    }
    return start;
  }

  private static Optional<Parts> head(String head, Tail tail) {
    int from = afterNoise(head);
    if (from > head.length()) {
      return Optional.empty();
    }
    List<OptionalInt> years = new ArrayList<>(tail.years());
    List<Range> words = new ArrayList<>();
    int wordFrom = from;
    int at = from;
    while (at < head.length()) {
      Optional<YearToken> year = YearToken.at(head, at);
      int skipped = year.isPresent() ? year.get().end() : BETWEEN.end(head, at);
      if (skipped == at) {
        at++;
        continue;
      }
      year.ifPresent(token -> years.add(token.value()));
      add(words, head, wordFrom, at);
      at = skipped;
      wordFrom = at;
    }
    add(words, head, wordFrom, head.length());
    Range whole = new Range(from, tail.end());
    if (words.isEmpty()) {
      return Optional.of(new Parts(whole, Optional.empty(), single(years)));
    }
    Range word = words.get(0);
    boolean named = words.size() == 1
        && AgencyName.of(head.substring(word.from(), word.to())).isPresent();
    if (named) {
      return Optional.of(new Parts(whole, Optional.of(word), single(years)));
    }
    boolean unnamed =
        words.size() == 1 && AgencyName.isWithheld(head.substring(word.from(), word.to()));
    return unnamed || words.stream().anyMatch(other -> hasLatin(head, other))
        ? namelessHead(whole, years)
        : Optional.empty();
  }

  /**
   * An advertiser's Latin word in the agency's place, or 某镇 where a report was made anonymous: the
   * title still tells its year.
   */
  private static Optional<Parts> namelessHead(Range whole, List<OptionalInt> years) {
    return single(years).isPresent()
        ? Optional.of(new Parts(whole, Optional.empty(), single(years)))
        : Optional.empty();
  }

  private static boolean hasLatin(String head, Range word) {
    for (int i = word.from(); i < word.to(); i++) {
      if (head.charAt(i) >= 'a' && head.charAt(i) <= 'z') {
        return true;
      }
    }
    return false;
  }

  private static void add(List<Range> words, String head, int from, int to) {
    int first = from;
    int last = to;
    while (first < last && "的,、-".indexOf(head.charAt(first)) >= 0) {
      first++;
    }
    while (last > first && "的,、-".indexOf(head.charAt(last - 1)) >= 0) {
      last--;
    }
    if (last > first) {
      words.add(new Range(first, last));
    }
  }

  /**
   * Bread crumbs, buttons and labels stand before a title: 首页>年报>, 打印, 标题:. Behind another label, 主办: or
   * 来源:, stands something else; then the index is that of the end.
   */
  private static int afterNoise(String head) {
    int from = 0;
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      if (c == ':' && wordBefore(head, i, TITLE_LABELS) == i && behindCount(head, i + 1) == i + 1) {
        return head.length() + 1;
      }
      if (">:»›|]“\"《".indexOf(c) >= 0) {
        from = i + 1;
      }
    }
    for (String button : BUTTONS) {
      int at = head.lastIndexOf(button);
      from = at < 0 ? from : Math.max(from, at + button.length());
    }
    return behindCount(head, from);
  }

  /** Behind how often a page was looked at, where that runs on into a name: 浏览次数:120海州市. */
  private static int behindCount(String head, int from) {
    int end = from;
    while (end < head.length() && Fold.isDigit(head.charAt(end))) {
      end++;
    }
    boolean counted = from > 0 && head.charAt(from - 1) == ':';
    boolean year = end < head.length() && head.charAt(end) == '年';
    return counted && !year && end < head.length() ? end : from;
  }

  private static int wordBefore(String text, int at, String... words) {
    for (String word : words) {
      if (text.startsWith(word, at - word.length())) {
        return at - word.length();
      }
    }
    return at;
  }

  /** The one year that all mentions agree on. */
  private static OptionalInt single(List<OptionalInt> years) {
    for (OptionalInt year : years) {
      if (!year.equals(years.get(0))) {
        return OptionalInt.empty();
      }
    }
    return years.isEmpty() ? OptionalInt.empty() : years.get(0);
  }

  private static boolean isEnd(String folded, int at) {
    return at == folded.length()
        || at == folded.length() - 1 && "。.”\"》-".indexOf(folded.charAt(at)) >= 0;
  }

  private static boolean isFollowed(String folded, int at) {
    return at < folded.length() && FOLLOWERS.end(folded, at) > at;
  }
}
