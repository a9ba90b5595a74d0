package io.github.gongkai.core.text;

import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where one kind of repair was made: how often, and the first places. */
final class Places {

  private static final int MOST = 20;

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

  /** The finding, if there was anything to find. */
  Optional<Finding> finding(FindingKind kind, String message) {
    return count == 0
        ? Optional.empty()
        : Optional.of(Finding.builder()
            .kind(kind)
            .variant("other")
            .with("what", message)
            .addAllSpans(spans)
            .build());
  }
}
