package io.github.gongkai.core.text;

import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import java.util.List;

/** A text in which some stretches are put another way. It is copied only if there are any. */
final class Rewriting {

  private final ReadingText.Builder raw;
  private final ReadingText.Builder text;
  private final Places places = new Places();
  private int copied;

  Rewriting(ReadingText.Builder raw) {
    this.raw = raw;
    this.text = ReadingText.builder(0);
  }

  /** Puts characters for a stretch, all of them with its place. */
  void put(int from, int to, String characters) {
    text.addAll(raw, copied, from);
    int start = raw.startOf(from);
    int end = raw.endOf(to - 1);
    for (int i = 0; i < characters.length(); i++) {
      text.add(characters.charAt(i), start, end);
    }
    copied = to;
    places.add(start, end);
  }

  /** The rewritten text, the same as before when nothing was put; says what was done. */
  ReadingText.Builder done(String variant, List<Finding> findings) {
    places.finding(FindingKind.TEXT_REPAIRED, variant).ifPresent(findings::add);
    return places.count() == 0 ? raw : text.addAll(raw, copied, raw.length());
  }
}
