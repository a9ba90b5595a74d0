package io.github.gongkai.core.binding;

import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A template's forms, one behind the other, with the entries that each wording may stand for. */
final class FormIndex {

  private static final int[] NOWHERE = {};

  private static final int LINE_WITH_FIGURES = 12;
  private static final int LINE = 10;
  private static final int CAPTION = 3;

  private final Template template;
  private final List<Place> places;
  private final int[][] byWording;
  private final int[][] worthWithFigures;
  private final int[][] worthWithout;
  private final boolean[] lines;
  private final int[] linesBehind;
  private final Map<TableForm, FormSums> sums = new HashMap<>();

  private FormIndex(Template template, List<Place> places, int[][] byWording) {
    this.template = template;
    this.places = places;
    this.byWording = byWording;
    this.lines = new boolean[places.size()];
    this.linesBehind = new int[places.size()];
    for (int entry = places.size() - 1; entry >= 0; entry--) {
      lines[entry] = places.get(entry).isLine();
      linesBehind[entry] = lines[entry] ? entry : lineBehindHead(entry);
    }
    template.tables().forEach(table -> sums.put(table, new FormSums(table)));
    this.worthWithFigures = Arrays.stream(byWording)
        .map(entries -> worth(entries, LINE_WITH_FIGURES))
        .toArray(int[][]::new);
    // 总计 without figures is the head of a column as likely as a row
    this.worthWithout = Arrays.stream(byWording)
        .map(entries -> worth(entries, entries.length == 1 ? LINE : CAPTION))
        .toArray(int[][]::new);
  }

  private int[] worth(int[] entries, int line) {
    return entries.length == 0
        ? NOWHERE
        : Arrays.stream(entries).map(entry -> lines[entry] ? line : CAPTION).toArray();
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

  /** Figures behind a head belong to the line without a label that follows the heads. */
  private int lineBehindHead(int head) {
    int next = head + 1;
    while (next < lines.length && !lines[next]) {
      next++;
    }
    boolean follows = next < lines.length
        && places.get(next).form() == places.get(head).form()
        && places.get(next).entry().wordings().isEmpty();
    return follows ? next : Alignment.NONE;
  }

  Template template() {
    return template;
  }

  /** The sums of a table of the template. */
  FormSums sums(TableForm table) {
    FormSums known = sums.get(table);
    return known == null ? new FormSums(table) : known;
  }

  int size() {
    return places.size();
  }

  Place place(int index) {
    return places.get(index);
  }

  /** Whether an entry is a line. */
  boolean isLine(int entry) {
    return lines[entry];
  }

  /**
   * The line that the figures behind an entry's label belong to: its own, or the one without a label
   * behind heads; {@link Alignment#NONE} where there is none.
   */
  int lineBehind(int entry) {
    return linesBehind[entry];
  }

  /** The entries that a wording may stand for, in the form's order. */
  int[] entriesOf(int wording) {
    return byWording[wording];
  }

  /** What it is worth to explain a label with figures behind it as each entry of its wording. */
  int[] worthWithFigures(int wording) {
    return worthWithFigures[wording];
  }

  /** The same for a label without figures. */
  int[] worthWithout(int wording) {
    return worthWithout[wording];
  }

  /** Whether a wording is that of a line and of nothing else. */
  boolean isOneLine(int wording) {
    int[] entries = byWording[wording];
    return entries.length == 1 && lines[entries[0]];
  }

  private static boolean contains(int[] numbers, int number) {
    return Arrays.stream(numbers).anyMatch(n -> n == number);
  }
}
