package io.github.gongkai.core.text;

import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Repairs what crawlers and converters do to characters: traditional forms become simplified where
 * the text is traditional, and readings in brackets, {@code 國(guó)}, are taken out. Digits are never
 * touched, and every character keeps its place in the decoded document.
 */
public final class Repair {

  /** One traditional character in this many is taken for a text in traditional characters. */
  private static final int TRADITIONAL_SHARE = 200;

  private Repair() {}

  /**
   * Repairs a text.
   *
   * @param raw the text as taken from the document
   * @return the repaired text, and what was done to it
   */
  public static Repaired repair(ReadingText.Builder raw) {
    List<Finding> findings = new ArrayList<>();
    Removal annotations = new Removal();
    boolean traditional = isTraditional(raw);
    ReadingText.Builder repaired = ReadingText.builder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '(' || c == '（') {
        int end = PinyinAnnotation.endAt(raw, i);
        if (end > i) {
          annotations.add(raw.startOf(i), raw.endOf(end - 1));
          i = end - 1;
          continue;
        }
      }
      repaired.add(traditional ? HanScript.simplified(c) : c, raw.startOf(i), raw.endOf(i));
    }
    if (traditional) {
      findings.add(Finding.builder()
          .kind(FindingKind.TEXT_REPAIRED)
          .variant("traditional")
          .build());
    }
    annotations.finding().ifPresent(findings::add);
    return new Repaired(repaired.build(), findings);
  }

  /** Readings taken out: how many, and where the first ones were. */
  private static final class Removal {
    private static final int MOST_PLACES = 20;
    private final List<Span> places = new ArrayList<>();
    private int count;

    void add(int start, int end) {
      count++;
      if (places.size() < MOST_PLACES) {
        places.add(Span.of(start, end));
      }
    }

    Optional<Finding> finding() {
      return count == 0
          ? Optional.empty()
          : Optional.of(Finding.builder()
              .kind(FindingKind.TEXT_REPAIRED)
              .variant("annotations")
              .with("count", count)
              .addAllSpans(places)
              .build());
    }
  }

  private static boolean isTraditional(ReadingText.Builder raw) {
    int han = 0;
    int convertible = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (HanScript.isHan(c)) {
        han++;
        if (HanScript.simplified(c) != c) {
          convertible++;
        }
      }
    }
    return convertible > 0 && (long) convertible * TRADITIONAL_SHARE >= han;
  }
}
