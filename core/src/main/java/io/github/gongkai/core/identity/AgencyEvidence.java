package io.github.gongkai.core.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Names of agencies that a document gives beside its title, and in what part of speech. */
record AgencyEvidence(Source source, AgencyName name) {

  /** Where a name stands, the surest first. */
  enum Source {
    /** Under the report. */
    SIGNATURE,
    /** On a line of its own beside the title. */
    BYLINE,
    /** Behind 编制单位 or 填报单位. */
    COMPILER,
    /** 由 … 编制. */
    EDITOR,
    /** The subject of a sentence that opens the report: {@code 2024年，…坚持}. */
    SUBJECT,
    /** 与 … 联系. */
    CONTACT,
    /** Behind 来源 or 发布机构: often the site's owner. */
    PUBLISHER
  }

  private static final int LONGEST = 60;
  private static final int LATEST_SUBJECT = 3;
  private static final int MOST = 20;

  private static final List<String> COMPILERS =
      List.of("编制单位", "编制机关", "编制机构", "编报单位", "填报单位", "报告单位", "编写单位");

  private static final List<String> PUBLISHERS =
      List.of("发布机构", "发布单位", "公开单位", "公开机构", "发文机关", "发文单位", "来源", "责任部门", "公开主体");

  private static final WordList SUBJECT_VERBS = WordList.of(
      "坚持",
      "认真",
      "深入",
      "严格",
      "全面",
      "按照",
      "紧紧围绕",
      "积极",
      "高度重视",
      "始终",
      "持续",
      "切实",
      "主动公开",
      "共主动",
      "以习近平",
      "在上级",
      "在市",
      "在县",
      "在区",
      "在省",
      "政府信息公开工作",
      "上网",
      "政务公开工作",
      "紧扣",
      "贯彻",
      "扎实",
      "进一步",
      "围绕",
      "不断",
      "依法",
      "政府信息公开",
      "根据");

  private static final WordList LABELS =
      WordList.of(Stream.concat(COMPILERS.stream(), PUBLISHERS.stream()).toList());

  /** Names behind labels of a compiler or publisher. */
  static List<AgencyEvidence> labelled(Excerpt text) {
    if (LABELS.find(text.folded(), 0, text.length()) == text.length()) {
      return List.of();
    }
    List<AgencyEvidence> found = new ArrayList<>();
    for (String label : COMPILERS) {
      addLabelled(text, label, Source.COMPILER, found);
    }
    for (String label : PUBLISHERS) {
      addLabelled(text, label, Source.PUBLISHER, found);
    }
    return found;
  }

  private static void addLabelled(
      Excerpt text, String label, Source source, List<AgencyEvidence> found) {
    int at = text.folded().indexOf(label);
    for (int seen = 0; at >= 0 && seen < MOST; seen++) {
      int from = at + label.length();
      if (text.folded().startsWith("(盖章)", from)) {
        from += 4;
      }
      boolean colon = from < text.length() && text.charAt(from) == ':';
      if (colon || text.isLineStart(from)) {
        from += colon ? 1 : 0;
        Names.bodyAt(text, new Range(from, valueEnd(text, from)))
            .ifPresent(name -> found.add(new AgencyEvidence(source, name)));
      }
      at = text.folded().indexOf(label, at + label.length());
    }
  }

  private static int valueEnd(Excerpt text, int from) {
    int to = from;
    while (to < text.length()
        && to - from < LONGEST
        && (to == from || !text.isPieceStart(to))
        && (Sentences.ENDS + ",").indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return to;
  }

  /** Names that are the whole line before or behind the title. */
  static List<AgencyEvidence> byline(Excerpt head, Range title) {
    List<AgencyEvidence> found = new ArrayList<>();
    if (title.from() > 0 && head.isLineStart(title.from())) {
      addByline(head, new Range(head.lineStart(title.from() - 1), title.from()), found);
    }
    if (title.to() < head.length() && head.isLineStart(title.to())) {
      addByline(head, new Range(title.to(), head.lineEnd(title.to())), found);
    }
    return found;
  }

  private static void addByline(Excerpt head, Range line, List<AgencyEvidence> found) {
    Names.at(head, line).ifPresent(name -> found.add(new AgencyEvidence(Source.BYLINE, name)));
  }

  /** The editor that a preamble names. */
  static List<AgencyEvidence> editors(Excerpt preamble) {
    List<AgencyEvidence> found = new ArrayList<>();
    addBetween(preamble, "由", "编制", Source.EDITOR, found);
    return found;
  }

  /** The contact that a preamble names. */
  static List<AgencyEvidence> contacts(Excerpt preamble) {
    List<AgencyEvidence> found = new ArrayList<>();
    addBetween(preamble, "与", "联系", Source.CONTACT, found);
    return found;
  }

  private static void addBetween(
      Excerpt text, String opening, String closing, Source source, List<AgencyEvidence> found) {
    String folded = text.folded();
    int close = folded.indexOf(closing);
    for (int seen = 0; close >= 0 && seen < MOST; seen++) {
      int open = folded.substring(Math.max(0, close - LONGEST), close).lastIndexOf(opening);
      if (open >= 0) {
        int from = Math.max(0, close - LONGEST) + open + 1;
        if (from < close && isOneClause(folded, from, close)) {
          Names.bodyAt(text, new Range(from, close))
              .ifPresent(name -> found.add(new AgencyEvidence(source, name)));
        }
      }
      close = folded.indexOf(closing, close + closing.length());
    }
  }

  private static boolean isOneClause(String folded, int from, int to) {
    for (int i = from; i < to; i++) {
      if ((Sentences.ENDS + ",:(《").indexOf(folded.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Subjects of the first sentences, with the report's year before or behind them. */
  static List<AgencyEvidence> subjects(Excerpt prose) {
    List<AgencyEvidence> found = new ArrayList<>();
    int sentences = 0;
    for (int i = 0; i < prose.length() && sentences < LATEST_SUBJECT; i++) {
      if (Sentences.beginsAt(prose, i)) {
        subject(prose, i).ifPresent(name -> found.add(new AgencyEvidence(Source.SUBJECT, name)));
      }
      sentences += Sentences.isEnd(prose, i) ? 1 : 0;
    }
    return found;
  }

  private static Optional<AgencyName> subject(Excerpt prose, int from) {
    String folded = prose.folded();
    Optional<YearToken> year = YearToken.at(folded, from);
    if (year.isPresent()) {
      int start = year.get().end();
      int name = start < folded.length() && folded.charAt(start) == ',' ? start + 1 : start;
      return beforeVerb(prose, name);
    }
    int limit = Math.min(prose.length(), from + LONGEST);
    for (int i = from + 2; i < limit; i++) {
      Optional<YearToken> behind = YearToken.at(folded, i);
      if (behind.isPresent()) {
        int after = behind.get().end();
        // 临水县水利局 二〇一三年一月 is a signature, not a sentence
        boolean dated = DateReading.monthAndDay(prose, after, 2000).isPresent()
            || folded.startsWith("月", after + 1)
            || folded.startsWith("月", after + 2);
        return !dated && Sentences.isStopped(prose, i)
            ? Names.at(prose, new Range(from, i))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<AgencyName> beforeVerb(Excerpt prose, int from) {
    String folded = prose.folded();
    int limit = Math.min(prose.length(), from + LONGEST);
    for (int i = from + 2; i < limit; i++) {
      if (SUBJECT_VERBS.numberAt(folded, i) >= 0) {
        return Names.at(prose, new Range(from, i));
      }
    }
    return Optional.empty();
  }
}
