package io.github.gongkai.core.binding;

import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.TableForm;
import java.util.ArrayList;
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

  private final List<FormEntry.Line> form = new ArrayList<>();
  private final Set<FormEntry.Line> shown = Collections.newSetFromMap(new IdentityHashMap<>());

  LostLabels(TableForm form, List<LineText> lines) {
    for (FormEntry entry : form.entries()) {
      if (entry instanceof FormEntry.Line line) {
        this.form.add(line);
      }
    }
    lines.forEach(line -> shown.add(line.line()));
  }

  /** Whether the figures behind a line may be those of one whose label was lost. */
  boolean mayFollow(LineText line) {
    int at = line.bounded() || line.slots().isEmpty() ? -1 : form.indexOf(line.line());
    if (at < 0) {
      return false;
    }
    for (int i = at + 1; i < form.size() && !shown.contains(form.get(i)); i++) {
      if (isSaidBefore(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSaidBefore(int index) {
    List<String> words = form.get(index).wordings();
    return !words.isEmpty()
        && form.subList(0, index).stream()
            .anyMatch(line -> shown.contains(line) && line.wordings().contains(words.get(0)));
  }
}
