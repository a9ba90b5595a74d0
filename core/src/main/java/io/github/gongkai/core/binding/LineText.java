package io.github.gongkai.core.binding;

import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.List;
import java.util.Optional;

/**
 * A line of a form as the document shows it.
 *
 * @param line the line
 * @param slots what stands behind its label, cell by cell or figure by figure
 * @param bounded whether the document bounds the cells, so that an empty one shows
 * @param printed the unit that is printed for the line, in a cell of its own or in the head above
 * @param from where the line begins in the text
 * @param to where it ends
 */
record LineText(
    FormEntry.Line line,
    List<Slot> slots,
    boolean bounded,
    Optional<Unit> printed,
    int from,
    int to) {

  /** What stands in one cell. */
  sealed interface Slot {

    /** Where it begins. */
    int from();

    /** The index after its last character. */
    int to();

    /** A number. */
    record Filled(NumberText number) implements Slot {
      @Override
      public int from() {
        return number.from();
      }

      @Override
      public int to() {
        return number.to();
      }
    }

    /** Digits with gaps between them in one cell: one figure, or several that share the cell. */
    record Pieced(NumberText joined) implements Slot {
      @Override
      public int from() {
        return joined.from();
      }

      @Override
      public int to() {
        return joined.to();
      }
    }

    /** Nothing, or the sign of nothing. */
    record Empty(int from, int to) implements Slot {}

    /** Something that cannot be read as one figure. */
    record Unclear(int from, int to) implements Slot {}

    /** Whether nothing at all is written. */
    default boolean isBare() {
      return this instanceof Empty empty && empty.from() == empty.to();
    }
  }

  int width() {
    return line.cells().size();
  }

  /** Whether no figure and no sign of an empty cell stands on the line. */
  boolean isBare() {
    for (Slot slot : slots) {
      if (!slot.isBare()) {
        return false;
      }
    }
    return true;
  }

  /** Whether something stands in as many cells with ends as the form has, and there is no other. */
  boolean isFilled() {
    return bounded && slots.size() == width() && slots.stream().noneMatch(Slot::isBare);
  }
}
