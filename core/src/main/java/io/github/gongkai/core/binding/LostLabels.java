package io.github.gongkai.core.binding;

import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.TableForm;
import java.util.List;

/**
 * Labels that a document lost because it has the same words before: crawlers drop lines that they
 * have seen. A figure that was kept without its label stands behind the line before it, and looks
 * like that line's.
 */
final class LostLabels {

  private final List<FormEntry> form;
  private final List<LineText> lines;

  LostLabels(TableForm form, List<LineText> lines) {
    this.form = form.entries();
    this.lines = lines;
  }

  /** Whether the figures behind a line may be those of one whose label was lost. */
  boolean mayFollow(LineText line) {
    if (line.bounded() || line.slots().isEmpty()) {
      return false;
    }
    int at = form.indexOf(line.line());
    for (int i = at + 1; at >= 0 && i < form.size(); i++) {
      if (form.get(i) instanceof FormEntry.Line next) {
        if (isShown(next)) {
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
          && isShown(before)) {
        return true;
      }
    }
    return false;
  }

  private boolean isShown(FormEntry.Line line) {
    for (LineText shown : lines) {
      if (shown.line().equals(line)) {
        return true;
      }
    }
    return false;
  }
}
