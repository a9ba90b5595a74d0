package io.github.gongkai.core.binding;

import io.github.gongkai.core.reconcile.Budget;
import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.vocabulary.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The tables of one report. A document may show two, a city's and its departments': lines that
 * contradict one another are never put into the same set.
 */
final class TableSet {

  private static final int FEWEST_OF_TABLE = 3;

  private final FormIndex forms;
  private final Map<TableForm, Map<FormEntry.Line, LineText>> lines = new LinkedHashMap<>();

  TableSet(FormIndex forms) {
    this.forms = forms;
    forms.template().tables().forEach(table -> lines.put(table, new LinkedHashMap<>()));
  }

  /**
   * A line as the document shows it.
   *
   * @param form the table it belongs to
   * @param text the line
   */
  record Placed(TableForm form, LineText text) {}

  /**
   * Whether these lines are of the same tables: none of them says something else than one of the
   * set. Where the tables have lines in common and others besides, the common ones must say
   * something: nought in the one as in the other does not make them the same.
   */
  boolean accepts(List<Placed> further) {
    boolean common = false;
    boolean telling = false;
    boolean more = false;
    for (Placed line : further) {
      LineText known = of(line.form()).get(line.text().line());
      if (line.text().isBare() || known != null && known.isBare()) {
        continue;
      }
      if (known != null && !said(known).equals(said(line.text()))) {
        return false;
      }
      common |= known != null;
      telling |= known != null && known.slots().stream().anyMatch(TableSet::isTelling);
      more |= known == null;
    }
    return !more || !common || telling;
  }

  private static boolean isTelling(LineText.Slot slot) {
    return !(slot instanceof LineText.Slot.Empty)
        && !(slot instanceof LineText.Slot.Filled filled
            && filled.number().amount().signum() == 0);
  }

  private static List<Object> said(LineText line) {
    return line.slots().stream().map(TableSet::written).toList();
  }

  /** What a cell says, wherever it stands. */
  private static Object written(LineText.Slot slot) {
    return slot instanceof LineText.Slot.Filled filled
        ? filled.number().amount().stripTrailingZeros()
        : slot.getClass();
  }

  void add(List<Placed> further) {
    for (Placed line : further) {
      // a line that was left empty stays so, whatever stands elsewhere under the same label
      of(line.form()).putIfAbsent(line.text().line(), line.text());
    }
  }

  private Map<FormEntry.Line, LineText> of(TableForm form) {
    return lines.computeIfAbsent(form, any -> new LinkedHashMap<>());
  }

  Collection<LineText> lines() {
    return lines.values().stream().flatMap(found -> found.values().stream()).toList();
  }

  Map<TableForm, List<Figure>> read(
      ReadingText text,
      Function<TableForm, Heads> heads,
      Separation separation,
      Map<Code, BigDecimal> prose,
      Budget budget,
      Consumer<Finding> findings) {
    Map<TableForm, List<Figure>> figures = new LinkedHashMap<>();
    // only of figures run together it is asked
    Predicate<TableForm> whole =
        separation == Separation.FUSED ? wholeness(text, budget)::holdsFor : table -> false;
    lines.forEach((table, found) -> {
      if (!found.isEmpty()) {
        figures.put(
            table,
            TableReader.read(
                text,
                forms.sums(table),
                List.copyOf(found.values()),
                heads.apply(table),
                whole.test(table) ? Separation.FUSED_WHOLE : separation,
                prose,
                budget,
                findings));
      }
    });
    return figures;
  }

  private Wholeness wholeness(ReadingText text, Budget budget) {
    Wholeness wholeness = new Wholeness(text.folded(), budget);
    lines.forEach((table, found) -> wholeness.add(forms.sums(table), found.values()));
    return wholeness;
  }

  /**
   * Whether it is but a line or two without cells: counts beside words that are labels as well, as
   * a page's menu of services has them.
   */
  boolean isIncidental() {
    Collection<LineText> all = lines();
    return all.size() < FEWEST_OF_TABLE && all.stream().noneMatch(LineText::bounded);
  }

  /** Says that the document shows these tables besides the report's own. */
  Finding conflict(ReadingText text) {
    List<Span> spans = new ArrayList<>();
    for (LineText line : lines()) {
      spans.add(text.span(line.from(), line.to()));
    }
    return Finding.builder()
        .kind(FindingKind.TABLE_CONFLICT)
        .with("lines", lines().size())
        .addAllSpans(spans)
        .build();
  }
}
