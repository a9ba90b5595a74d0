package io.github.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.testkit.layout.Cells;
import io.github.gongkai.testkit.layout.HtmlFeature;
import io.github.gongkai.testkit.layout.HtmlLayout;
import io.github.gongkai.testkit.layout.HtmlStyle;
import io.github.gongkai.testkit.layout.Layout;
import io.github.gongkai.testkit.layout.TextLayout;
import io.github.gongkai.testkit.report.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Templates × layouts: every pair is written and read, in all sizes. How many figures come out right
 * stands in the module's README, and must be just so many.
 */
class TemplatesByLayoutTest {

  private static final RoundTrip ROUND_TRIP = RoundTrip.with(ReportReader.create());

  static List<Layout> layouts() {
    List<Layout> layouts = new ArrayList<>(List.of(TextLayout.values()));
    for (HtmlStyle style : HtmlStyle.values()) {
      layouts.add(HtmlLayout.of(style));
      EnumSet<HtmlFeature> clear = EnumSet.allOf(HtmlFeature.class);
      clear.removeIf(feature -> !HtmlLayout.of(style).with(feature).isClear());
      layouts.add(new HtmlLayout(style, clear));
    }
    return layouts;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void whatIsWrittenIsRead(Layout layout) throws IOException {
    StringBuilder row = new StringBuilder("| " + title(layout) + " |");
    for (Template template : Templates.withTables()) {
      row.append(' ').append(cell(template, layout)).append(" |");
    }
    assertThat(ReadmeTables.rowsBelow("Templates and layouts"))
        .as("measured, to be copied: %s", row)
        .contains(row.toString());
  }

  @Test
  void theReadmeHasNoOtherRows() throws IOException {
    assertThat(ReadmeTables.rowsBelow("Templates and layouts")).hasSameSizeAs(layouts());
  }

  @Test
  void theReadmeHasAColumnForEveryTemplate() throws IOException {
    StringBuilder heads = new StringBuilder("| layout |");
    Templates.withTables().forEach(template -> heads.append(" `" + template.id() + "` |"));
    assertThat(ReadmeTables.headsBelow("Templates and layouts")).isEqualTo(heads.toString());
  }

  private static String title(Layout layout) {
    return layout instanceof HtmlLayout html && !html.features().isEmpty()
        ? layout.id() + ", every oddity at once"
        : layout.id();
  }

  /** The figures that came out right, of all. */
  private static String cell(Template template, Layout layout) {
    int right = 0;
    int all = 0;
    for (Size size : Size.values()) {
      Recipe recipe = Recipe.of(template, 100 + template.id().value().length())
          .withSize(size)
          .withLayout(layout);
      TestDocument document = recipe.make();
      Outcome outcome = ROUND_TRIP.of(document);
      assertThat(outcome.errors()).as("%s", recipe).isEmpty();
      assertThat(outcome.losses()).as("%s", recipe).isEmpty();
      if (layout.cells() != Cells.FUSED && layout.isClear()) {
        assertThat(outcome.open()).as("open in %s", recipe).isZero();
      }
      right += outcome.right();
      all += document.expectations().size();
    }
    return right + "/" + all;
  }
}
