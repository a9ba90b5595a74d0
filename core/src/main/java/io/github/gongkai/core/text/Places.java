package io.github.gongkai.core.text;

import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where one kind of repair was made: how often, and the first places. */
final class Places {

  /** More than any report has that was damaged by a mirror, so that each repair is listed. */
  private static final int MOST = 5_000;

  private final List<Span> spans = new ArrayList<>();
  private int count;

  void add(int start, int end) {
    count++;
    if (spans.size() < MOST) {
      spans.add(Span.of(start, end));
    }
  }

  int count() {
    return count;
  }

  /** The finding with one of its kind's messages, if there was anything to find. */
  Optional<Finding> finding(FindingKind kind, String variant) {
    return started(kind, variant).map(Finding.Builder::build);
  }

  /** The same, to be given further arguments. */
  Optional<Finding.Builder> started(FindingKind kind, String variant) {
    return count == 0
        ? Optional.empty()
        : Optional.of(
            Finding.builder().kind(kind).variant(variant).with("count", count).addAllSpans(spans));
  }
}
