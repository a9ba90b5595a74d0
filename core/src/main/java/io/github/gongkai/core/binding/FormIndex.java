package io.github.gongkai.core.binding;

import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A template's forms, one behind the other, with the entries that each wording may stand for. */
final class FormIndex {

  private static final int[] NOWHERE = {};

  private final Template template;
  private final List<Place> places;
  private final int[][] byWording;

  private FormIndex(Template template, List<Place> places, int[][] byWording) {
    this.template = template;
    this.places = places;
    this.byWording = byWording;
  }

  /**
   * An entry of a form.
   *
   * @param form the form
   * @param entry the entry
   */
  record Place(TableForm form, FormEntry entry) {
    boolean isLine() {
      return entry instanceof FormEntry.Line;
    }
  }

  static FormIndex of(Template template, LabelTrie trie) {
    List<Place> places = new ArrayList<>();
    int[][] byWording = new int[trie.size()][];
    Arrays.fill(byWording, NOWHERE);
    for (TableForm form : template.tables()) {
      for (FormEntry entry : form.entries()) {
        int at = places.size();
        places.add(new Place(form, entry));
        for (String wording : entry.wordings()) {
          int number = trie.number(wording);
          if (number != LabelTrie.NONE && !contains(byWording[number], at)) {
            int[] longer = Arrays.copyOf(byWording[number], byWording[number].length + 1);
            longer[longer.length - 1] = at;
            byWording[number] = longer;
          }
        }
      }
    }
    return new FormIndex(template, List.copyOf(places), byWording);
  }

  Template template() {
    return template;
  }

  int size() {
    return places.size();
  }

  Place place(int index) {
    return places.get(index);
  }

  /** The entries that a wording may stand for, in the form's order. */
  int[] entriesOf(int wording) {
    return byWording[wording];
  }

  /** Whether a wording is that of a line and of nothing else. */
  boolean isOneLine(int wording) {
    int[] entries = byWording[wording];
    return entries.length == 1 && places.get(entries[0]).isLine();
  }

  private static boolean contains(int[] numbers, int number) {
    return Arrays.stream(numbers).anyMatch(n -> n == number);
  }
}
