package io.github.gongkai.core.outline;

import io.github.gongkai.core.template.SectionRule;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  private record Word(SectionKind kind, String letters, long characters) {}

  private static final class Node {
    /** The letters that go on from here, in order, and where each leads. */
    char[] letters = {};

    Node[] next = {};
    Optional<SectionKind> kind = Optional.empty();
    boolean ended;

    @Nullable
    Node next(char letter) {
      int at = Arrays.binarySearch(letters, letter);
      return at < 0 ? null : next[at];
    }

    Node add(char letter) {
      int at = Arrays.binarySearch(letters, letter);
      if (at < 0) {
        at = -at - 1;
        letters = Arrays.copyOf(letters, letters.length + 1);
        next = Arrays.copyOf(next, letters.length);
        System.arraycopy(letters, at, letters, at + 1, letters.length - 1 - at);
        System.arraycopy(next, at, next, at + 1, next.length - 1 - at);
        letters[at] = letter;
        next[at] = new Node();
      }
      return next[at];
    }
  }

  private final Node root = new Node();
  private final List<Word> words = new ArrayList<>();

  /** Takes the rules; where two know the same wording, or tell by a word, the first counts. */
  Wordings(List<SectionRule> rules) {
    for (SectionRule rule : rules) {
      for (String heading : rule.headings()) {
        add(HeadingLetters.of(heading), rule.kind());
      }
      for (String word : rule.words()) {
        String letters = HeadingLetters.of(word);
        words.add(new Word(rule.kind(), letters, characters(letters)));
      }
    }
  }

  private void add(String letters, SectionKind kind) {
    if (letters.isEmpty()) {
      return;
    }
    Node node = root;
    for (int i = 0; i < letters.length(); i++) {
      node = node.add(letters.charAt(i));
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
      Node next = node.next(c);
      if (next == null) {
        // what may be left out is no letter of any wording
        if (HeadingLetters.isIgnored(c) && !(letters == 0 && c == '的') && ++gap <= MAX_GAP) {
          continue;
        }
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
    long characters = characters(letters);
    for (Word word : words) {
      if ((word.characters() & ~characters) == 0 && letters.contains(word.letters())) {
        return Optional.of(word.kind());
      }
    }
    return Optional.empty();
  }

  /** A bit for each character, some of which share one: what lacks one does not hold the word. */
  private static long characters(String letters) {
    long bits = 0;
    for (int i = 0; i < letters.length(); i++) {
      bits |= 1L << letters.charAt(i);
    }
    return bits;
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
