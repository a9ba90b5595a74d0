package io.github.gongkai.core.validation;

import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.vocabulary.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cells of a form by their places, counted in the form's order, so that the figures of a report
 * are looked up once and not again by every rule.
 */
final class FormCells {

  private final List<Code> codes;
  private final Map<Code, Integer> places = new HashMap<>();

  FormCells(TableForm form) {
    this.codes = form.type().codes();
    for (Code code : codes) {
      places.put(code, places.size());
    }
  }

  int size() {
    return codes.size();
  }

  /** The place of a cell, -1 where the form has no such cell. */
  int place(Code code) {
    return places.getOrDefault(code, -1);
  }

  /** The place of a cell that may be the one behind another, as figures come in the form's order. */
  int placeFrom(int next, Code code) {
    return next < codes.size() && codes.get(next).equals(code) ? next : place(code);
  }

  /** The places of cells that the form has. */
  int[] places(List<Code> cells) {
    return cells.stream().mapToInt(this::place).toArray();
  }
}
