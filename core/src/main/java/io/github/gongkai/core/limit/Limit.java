package io.github.gongkai.core.limit;

import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.vocabulary.Label;

/** Something of which a reading takes no more than a fixed amount. */
public enum Limit {
  /** Characters of visible text. */
  CHARACTERS("characters", true),
  /** Tags of a page. */
  TAGS("htmlTags", true),
  /** Elements within one another. */
  DEPTH("htmlDepth", false),
  /** Tables kept as they are drawn. */
  TABLES("tables", false),
  /** Cells of one table. */
  CELLS("cellsPerTable", false),
  /** Rows or columns that one cell covers. */
  SPAN("cellSpan", false),
  /** Headings of sections, and within them. */
  SECTIONS("sections", false),
  /** Reports of which one document shows the tables. */
  REPORTS("reports", false),
  /** Steps of reconciling one table. */
  SOLVER_STEPS("solverSteps", false),
  /** The time of the whole reading. */
  TIME("time", true);

  private final String id;
  private final boolean cutsText;

  Limit(String id, boolean cutsText) {
    this.id = id;
    this.cutsText = cutsText;
  }

  /**
   * The name under which the limit is set, and which the finding bears.
   *
   * @return for example {@code htmlTags}
   */
  public String id() {
    return id;
  }

  /**
   * Says that the limit was reached.
   *
   * @param place where it was reached, or what was not read because of it
   * @return the finding
   */
  public Finding reached(Span place) {
    return finding(place).build();
  }

  /**
   * Says that the limit was reached in a table of the form.
   *
   * @param place where the table stands
   * @param table what it is called
   * @return the finding
   */
  public Finding reached(Span place, Label table) {
    return finding(place).with("table", table).build();
  }

  private Finding.Builder finding(Span place) {
    Finding.Builder finding = Finding.builder();
    finding.kind(FindingKind.LIMIT_REACHED).rule(id).variant(id).addSpans(place);
    return finding;
  }

  /**
   * Whether a finding says that the rest of a document was not read.
   *
   * @param finding any finding
   * @return whether one of the limits behind which nothing is read was reached
   */
  public static boolean cutsText(Finding finding) {
    if (finding.kind() == FindingKind.LIMIT_REACHED) {
      for (Limit limit : values()) {
        if (limit.cutsText && finding.rule().filter(limit.id::equals).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }
}
