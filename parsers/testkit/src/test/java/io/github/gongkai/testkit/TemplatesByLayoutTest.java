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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates × layouts: every pair is written and read. */
class TemplatesByLayoutTest {

  private static final RoundTrip ROUND_TRIP = RoundTrip.with(ReportReader.create());

  static List<Layout> layouts() {
    List<Layout> layouts = new ArrayList<>(List.of(TextLayout.values()));
    for (HtmlStyle style : HtmlStyle.values()) {
      layouts.add(HtmlLayout.of(style));
      EnumSet<HtmlFeature> all = EnumSet.allOf(HtmlFeature.class);
      layouts.add(new HtmlLayout(style, all));
    }
    return layouts;
  }

  static Stream<Arguments> pairs() {
    return Templates.withTables().stream()
        .flatMap(template -> layouts().stream()
            .map(layout -> Arguments.of(template.id().value(), layout, template)));
  }

  @ParameterizedTest(name = "{0} as {1}")
  @MethodSource("pairs")
  void whatIsWrittenIsRead(String name, Layout layout, Template template) {
    for (Size size : Size.values()) {
      Recipe recipe = Recipe.of(template, 100 + name.length()).withSize(size).withLayout(layout);
      if (KnownTrouble.isFree(recipe)) {
        Outcome outcome = ROUND_TRIP.of(recipe.make());
        assertThat(outcome.errors()).as("%s", recipe).isEmpty();
        assertThat(outcome.losses()).as("%s", recipe).isEmpty();
        if (layout.cells() != Cells.FUSED) {
          assertThat(outcome.open()).as("open in %s", recipe).isZero();
        }
      }
    }
  }
}
