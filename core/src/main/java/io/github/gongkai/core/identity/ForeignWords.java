package io.github.gongkai.core.identity;

import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds advertisers' words that a copy writes over others: a Latin word where the agency's name
 * belongs, {@code 请与sport365办公室联系}, or any word in two headings of the form where 政府信息公开
 * belongs. They stay in the text, and a finding says where they stand.
 */
final class ForeignWords {

  private static final int FEWEST_LETTERS = 5;
  private static final int LONGEST = 40;
  private static final int LONGEST_TOPIC = 20;
  private static final int MOST_PLACES = 100;
  private static final int MOST_TRIED = 20;

  /** What follows the name of an agency in every report. */
  private static final WordList BEHIND_AGENCY =
      WordList.of("信息公开", "政府信息公开", "政务公开", "办公室", "人民政府");

  /** A title that begins with the word needs no second place. */
  private static final String TITLE = "信息公开工作年度报告";

  private static final String OF_ADDRESSES = ".@/-_&";
  private static final String BEFORE_TOPIC = "收到和处理";
  private static final String BEHIND_TOPIC = "申请";
  private static final String BEHIND_OTHER_TOPIC = "行政复议";

  private final ReadingText text;
  private final String folded;

  private ForeignWords(ReadingText text) {
    this.text = text;
    this.folded = text.folded();
  }

  /** The findings about a report of an agency that the rest of the document names, if it does. */
  static List<Finding> findings(ReadingText text, Optional<AgencyName> agency) {
    ForeignWords words = new ForeignWords(text);
    Optional<Finding> forAgency = words
        .forAgency()
        .map(word -> agency
            .map(name -> words.finding(word, "known").with("agency", name.fullName()))
            .orElseGet(() -> words.finding(word, "agency"))
            .build());
    Optional<Finding> forTopic =
        words.forTopic().map(word -> words.finding(word, "topic").build());
    List<Finding> findings = new ArrayList<>();
    forAgency.ifPresent(findings::add);
    forTopic.ifPresent(findings::add);
    return findings;
  }

  /** The word that stands most often where an agency's name belongs. */
  private Optional<String> forAgency() {
    Map<String, Integer> places = new LinkedHashMap<>();
    int length = folded.length();
    for (int i = nextWord(0); i < length; ) {
      int end = wordEnd(i);
      if (end - i >= FEWEST_LETTERS && end - i <= LONGEST && places.size() < MOST_PLACES) {
        String word = withoutYear(folded.substring(i, end), end);
        if (isWord(word) && isFree(i, i + word.length())) {
          places.merge(word, weight(i + word.length()), Integer::sum);
        }
      }
      i = nextWord(end);
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    return places.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private int nextWord(int from) {
    String all = folded;
    int at = from;
    while (at < all.length() && !isWordPart(all.charAt(at))) {
      at++;
    }
    return at;
  }

  private int wordEnd(int from) {
    int end = from;
    while (end < folded.length() && isWordPart(folded.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWordPart(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }

  /** The year of {@code sport3652022年} is the report's. */
  private String withoutYear(String word, int end) {
    boolean year = end < folded.length()
        && folded.charAt(end) == '年'
        && word.length() > 4
        && word.substring(word.length() - 4).chars().allMatch(Character::isDigit);
    return year ? word.substring(0, word.length() - 4) : word;
  }

  private static boolean isWord(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters += word.charAt(i) >= 'a' ? 1 : 0;
    }
    return letters >= FEWEST_LETTERS;
  }

  /** Not a part of an address of the web or of mail. */
  private boolean isFree(int from, int to) {
    return (from == 0 || OF_ADDRESSES.indexOf(folded.charAt(from - 1)) < 0)
        && (to == folded.length() || OF_ADDRESSES.indexOf(folded.charAt(to)) < 0);
  }

  private int weight(int end) {
    int from = YearToken.at(folded, end).map(YearToken::end).orElse(end);
    if (folded.startsWith(TITLE, from) || folded.startsWith("政府" + TITLE, from)) {
      return 2;
    }
    return BEHIND_AGENCY.numberAt(folded, from) < 0 ? 0 : 1;
  }

  /** The word of the form's third heading, where its fourth has the same one. */
  private Optional<String> forTopic() {
    int at = folded.indexOf(BEFORE_TOPIC);
    for (int tried = 0; at >= 0 && tried < MOST_TRIED; tried++) {
      int from = at + BEFORE_TOPIC.length();
      int limit = Math.min(folded.length(), from + LONGEST_TOPIC + BEHIND_TOPIC.length());
      int length = folded.substring(from, limit).indexOf(BEHIND_TOPIC);
      String word = length < 2 ? "" : folded.substring(from, from + length);
      boolean foreign = !word.isEmpty()
          && word.chars().allMatch(Character::isLetterOrDigit)
          && !word.contains("公开")
          && !word.contains("信息")
          && folded.contains(word + BEHIND_OTHER_TOPIC);
      if (foreign) {
        return Optional.of(word);
      }
      at = folded.indexOf(BEFORE_TOPIC, from);
    }
    return Optional.empty();
  }

  private Finding.Builder finding(String word, String variant) {
    Finding.Builder finding = Finding.builder();
    finding.kind(FindingKind.TEXT_FOREIGN).variant(variant);
    int count = 0;
    String written = word;
    for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
      if (isFree(at, at + word.length())) {
        written = count == 0 ? text.words(at, at + word.length()) : written;
        if (count++ < MOST_PLACES) {
          finding.addSpans(text.span(at, at + word.length()));
        }
      }
    }
    return finding.with("word", written).with("count", count);
  }
}
