package io.github.gongkai.core.template;

import io.github.gongkai.model.vocabulary.Code;
import java.util.List;

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
    /** Copies the list. */
    public Caption {
      wordings = List.copyOf(wordings);
    }
  }

  /**
   * A line of figures.
   *
   * @param wordings its label's wordings; empty when the figures follow the heads without a label
   * @param cells the figures on the line, in order
   */
  record Line(List<String> wordings, List<Code> cells) implements FormEntry {
    /** Copies the lists. */
    public Line {
      wordings = List.copyOf(wordings);
      cells = List.copyOf(cells);
    }
  }
}
