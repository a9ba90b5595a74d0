package io.github.gongkai.core.binding;

import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.TableForm;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Labels that a document lost because it has the same words before: crawlers drop lines that they
 * have seen. A figure that was kept without its label stands behind the line before it, and looks
 * like that line's.
 */
final class LostLabels {

  private final List<FormEntry> form;
  private final IdentityHashMap<FormEntry, Integer> places = new IdentityHashMap<>();
  private final Set<FormEntry> shown = Collections.newSetFromMap(new IdentityHashMap<>());

  LostLabels(TableForm form, List<LineText> lines) {
    this.form = form.entries();
    if (lines.stream().allMatch(LineText::bounded)) {
      return; // of lines with ends nothing is asked
    }
    for (int i = 0; i < this.form.size(); i++) {
      places.put(this.form.get(i), i);
    }
    lines.forEach(line -> shown.add(line.line()));
  }

  /** Whether the figures behind a line may be those of one whose label was lost. */
  boolean mayFollow(LineText line) {
    if (line.bounded() || line.slots().isEmpty()) {
      return false;
    }
    for (int i = places.getOrDefault(line.line(), form.size()) + 1; i < form.size(); i++) {
      if (form.get(i) instanceof FormEntry.Line next) {
        if (shown.contains(next)) {
          return false;
        }
        if (isSaidBefore(next, i)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isSaidBefore(FormEntry.Line line, int index) {
    for (int i = 0; i < index && !line.wordings().isEmpty(); i++) {
      if (form.get(i) instanceof FormEntry.Line before
          && before.wordings().contains(line.wordings().get(0))
          && shown.contains(before)) {
        return true;
      }
    }
    return false;
  }
}
