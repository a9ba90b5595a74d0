package io.github.gongkai.core.outline;

import io.github.gongkai.core.template.SectionRule;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The wordings of headings that the rules know, found in one walk over the text's letters. */
final class Wordings {

  /** Nouns that headings end in: behind them the wording is complete. */
  private static final List<String> ENDS = List.of(
      "情况", "概述", "概况", "措施", "事项", "附表", "附件", "统计表", "举措", "工作重点", "工作计划", "计划", "打算", "安排", "引言",
      "前言", "不足", "说明", "建议", "问题");

  private static final int MAX_GAP = 64;

  /**
   * A wording found.
   *
   * @param kind what it heads
   * @param to the index after its last letter
   * @param letters how many letters it has
   * @param ended whether it ends in a noun that headings end in
   */
  record Match(SectionKind kind, int to, int letters, boolean ended) {}

  private record Word(SectionKind kind, String letters) {}

  private static final class Node {
    final Map<Character, Node> next = new HashMap<>();
    Optional<SectionKind> kind = Optional.empty();
    boolean ended;
  }

  private final Node root = new Node();
  private final List<Word> words = new ArrayList<>();

  /** Takes the rules; where two know the same wording, or tell by a word, the first counts. */
  Wordings(List<SectionRule> rules) {
    for (SectionRule rule : rules) {
      for (String heading : rule.headings()) {
        add(Letters.of(heading), rule.kind());
      }
      for (String word : rule.words()) {
        words.add(new Word(rule.kind(), Letters.of(word)));
      }
    }
  }

  private void add(String letters, SectionKind kind) {
    if (letters.isEmpty()) {
      return;
    }
    Node node = root;
    for (int i = 0; i < letters.length(); i++) {
      node = node.next.computeIfAbsent(letters.charAt(i), c -> new Node());
    }
    if (node.kind.isEmpty()) {
      node.kind = Optional.of(kind);
      node.ended = endsAsHeading(letters);
    }
  }

  /** The longest wording whose first letter stands at an index. */
  Optional<Match> longest(String folded, int from) {
    Node node = root;
    Optional<Match> best = Optional.empty();
    int letters = 0;
    int gap = 0;
    for (int i = from; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Letters.isIgnored(c) && !(letters == 0 && c == '的')) {
        if (++gap > MAX_GAP) {
          break;
        }
        continue;
      }
      Node next = node.next.get(c);
      if (next == null) {
        break;
      }
      node = next;
      gap = 0;
      letters++;
      if (node.kind.isPresent()) {
        best = Optional.of(new Match(node.kind.get(), i + 1, letters, node.ended));
      }
    }
    return best;
  }

  /** What the words within a heading's letters tell. */
  Optional<SectionKind> told(String letters) {
    for (Word word : words) {
      if (letters.contains(word.letters())) {
        return Optional.of(word.kind());
      }
    }
    return Optional.empty();
  }

  /** Whether letters end in a noun that headings end in. */
  static boolean endsAsHeading(String letters) {
    for (String end : ENDS) {
      if (letters.endsWith(end)) {
        return true;
      }
    }
    return false;
  }
}
