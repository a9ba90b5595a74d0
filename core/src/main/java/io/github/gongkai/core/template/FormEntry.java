package io.github.gongkai.core.template;

import io.github.gongkai.model.vocabulary.Code;
import java.util.List;
import java.util.Objects;

/** One thing that the printed form shows, in the order in which a reader comes upon it. */
public sealed interface FormEntry {

  /**
   * The wordings it is known by, the form's own first.
   *
   * @return the wordings, without ordinals; empty for a line without a label
   */
  List<String> wordings();

  /**
   * A text that has no figures of its own: the head of a column, the title of a group of rows, a
   * note.
   *
   * @param wordings the wordings, at least one
   */
  record Caption(List<String> wordings) implements FormEntry {
    /**
     * Copies the list.
     *
     * @param wordings the wordings, at least one
     */
    public Caption {
      Objects.requireNonNull(wordings, "wordings");
      wordings = List.copyOf(wordings);
    }
  }

  /**
   * A line of figures.
   *
   * @param wordings its label's wordings; empty when the figures follow the heads without a label
   * @param number the number that the form prints for the line in a cell of its own behind the label
   *     (代码); empty when it prints none
   * @param cells the figures on the line, in order
   */
  record Line(List<String> wordings, String number, List<Code> cells) implements FormEntry {
    /**
     * Copies the lists.
     *
     * @param wordings its label's wordings; empty when the figures follow the heads without a label
     * @param number the number that the form prints for the line in a cell of its own behind the
     *     label (代码); empty when it prints none
     * @param cells the figures on the line, in order
     */
    public Line {
      Objects.requireNonNull(wordings, "wordings");
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(cells, "cells");
      wordings = List.copyOf(wordings);
      cells = List.copyOf(cells);
    }
  }
}
