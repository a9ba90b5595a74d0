package io.github.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.testkit.jqwik.ReportArbitraries;
import io.github.gongkai.testkit.layout.HtmlFeature;
import io.github.gongkai.testkit.layout.HtmlLayout;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class RoundTripProperties {

  /** Fixed, so that a build fails for what was changed; the nightly run looks further. */
  private static final String SEED = "20260101";

  private static final ReportReader READER = ReportReader.create();
  private static final RoundTrip ROUND_TRIP = RoundTrip.with(READER);

  @Provide
  Arbitrary<Recipe> recipes() {
    return ReportArbitraries.recipes(Templates.all());
  }

  @Provide
  Arbitrary<Recipe> pages() {
    return recipes().filter(recipe -> recipe.layout().isHtml()).map(Recipe::withDamage);
  }

  @Property(tries = 150, seed = SEED)
  void readingGivesTheModelBack(@ForAll("recipes") Recipe recipe) {
    Recipe clean = recipe.withDamage();
    TestDocument document = clean.make();
    Outcome outcome = ROUND_TRIP.of(document);
    cover(clean);
    assertThat(outcome.isPerfect()).as(() -> ROUND_TRIP.explained(document)).isTrue();
  }

  @Property(tries = 150, seed = SEED)
  void damageNeverGivesAWrongFigure(@ForAll("recipes") Recipe recipe) {
    TestDocument document = recipe.make();
    Outcome outcome = ROUND_TRIP.of(document);
    cover(recipe);
    assertThat(outcome.errors()).as(() -> ROUND_TRIP.explained(document)).isEmpty();
  }

  @Property(tries = 40, seed = SEED)
  void chromeChangesNothing(@ForAll("pages") Recipe recipe) {
    HtmlLayout html = (HtmlLayout) recipe.layout();
    assertSame(
        recipe.withLayout(html.without(HtmlFeature.CHROME)),
        recipe.withLayout(html.with(HtmlFeature.CHROME)));
  }

  @Property(tries = 40, seed = SEED)
  void otherAttributesChangeNothing(@ForAll("pages") Recipe recipe) {
    HtmlLayout html = (HtmlLayout) recipe.layout();
    assertSame(
        recipe.withLayout(html.without(HtmlFeature.OTHER_ATTRIBUTES)),
        recipe.withLayout(html.with(HtmlFeature.OTHER_ATTRIBUTES)));
  }

  @Property(tries = 40, seed = SEED)
  void wrappingCellsChangesNothing(@ForAll("pages") Recipe recipe) {
    HtmlLayout html = (HtmlLayout) recipe.layout();
    assertSame(
        recipe.withLayout(html.without(HtmlFeature.WRAPPED_CELLS)),
        recipe.withLayout(html.with(HtmlFeature.WRAPPED_CELLS)));
  }

  @Property(tries = 40, seed = SEED)
  void theEncodingChangesNothing(@ForAll("recipes") Recipe recipe, @ForAll Encoding encoding) {
    Recipe encoded = recipe.withEncoding(encoding);
    assertSame(recipe.withEncoding(Encoding.UTF_8), encoded);
  }

  private static void cover(Recipe recipe) {
    Statistics.label("template").collect(recipe.template().id());
    Statistics.label("layout").collect(recipe.layout().id());
    Statistics.label("damage").collect(recipe.damages());
  }

  private static void assertSame(Recipe one, Recipe other) {
    assertThat(figures(other)).as("%s", other).isEqualTo(figures(one));
  }

  private static Map<Code, BigDecimal> figures(Recipe recipe) {
    Map<Code, BigDecimal> figures = new TreeMap<>();
    ReadResult result = READER.read(recipe.make().bytes());
    result
        .report()
        .ifPresent(report -> report
            .tables()
            .forEach(table -> table.figures().forEach(figure -> put(figures, figure))));
    return figures;
  }

  private static void put(Map<Code, BigDecimal> figures, Figure figure) {
    figure.value().ifPresent(value -> figures.put(figure.code(), value.stripTrailingZeros()));
  }
}
