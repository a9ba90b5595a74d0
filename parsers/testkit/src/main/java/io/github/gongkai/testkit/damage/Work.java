package io.github.gongkai.testkit.damage;

import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.testkit.layout.Cells;
import io.github.gongkai.testkit.layout.Layout;
import io.github.gongkai.testkit.print.PrintedReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A report on its way: printed, and what will be done to its text once it is written.
 *
 * @param draft the printed report and what must come out of it
 * @param layout how it will be written
 * @param later what happens to the text
 */
public record Work(Draft draft, Layout layout, List<UnaryOperator<String>> later) {

  /**
   * Copies the list.
   *
   * @param draft the printed report and what must come out of it
   * @param layout how it will be written
   * @param later what happens to the text
   */
  public Work {
    later = List.copyOf(later);
  }

  Cells cells() {
    return layout.cells();
  }

  Work withPrinted(PrintedReport printed) {
    return new Work(draft.withPrinted(printed), layout, later);
  }

  Work with(Draft changed) {
    return new Work(changed, layout, later);
  }

  Work unsure(Collection<Code> codes) {
    return with(draft.unsure(codes));
  }

  Work allUnsure() {
    return unsure(draft.expectations().keySet());
  }

  Work then(UnaryOperator<String> change) {
    List<UnaryOperator<String>> more = new ArrayList<>(later);
    more.add(change);
    return new Work(draft, layout, more);
  }

  /**
   * Writes the report.
   *
   * @param seed for the layout's choices
   * @return the damaged text
   */
  public String text(long seed) {
    String text = layout.write(draft.printed(), seed);
    for (UnaryOperator<String> change : later) {
      text = change.apply(text);
    }
    return text;
  }
}
