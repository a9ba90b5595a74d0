package io.github.gongkai.testkit.jqwik;

import io.github.gongkai.core.template.Template;
import io.github.gongkai.testkit.Encoding;
import io.github.gongkai.testkit.Recipe;
import io.github.gongkai.testkit.Script;
import io.github.gongkai.testkit.TestDocument;
import io.github.gongkai.testkit.damage.Damage;
import io.github.gongkai.testkit.layout.HtmlFeature;
import io.github.gongkai.testkit.layout.HtmlLayout;
import io.github.gongkai.testkit.layout.HtmlStyle;
import io.github.gongkai.testkit.layout.Layout;
import io.github.gongkai.testkit.layout.TextLayout;
import io.github.gongkai.testkit.print.ChangeWriting;
import io.github.gongkai.testkit.print.NumberWriting;
import io.github.gongkai.testkit.print.Writing;
import io.github.gongkai.testkit.print.ZeroWriting;
import io.github.gongkai.testkit.report.ReportGenerator;
import io.github.gongkai.testkit.report.Size;
import io.github.gongkai.testkit.report.SyntheticReport;
import io.github.gongkai.testkit.report.Trait;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries for properties of readers. They shrink to a township's report in the usual writing, on
 * a bare page or as plain lines, with nothing done to it.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<TestDocument> documents() {
 *   return ReportArbitraries.documents(BulkRun.installedTemplates());
 * }
 * }</pre>
 */
public final class ReportArbitraries {

  /** The most that one page or report does besides the usual. */
  private static final int MOST_BESIDES = 5;

  private ReportArbitraries() {}

  /**
   * Reports of a template.
   *
   * @param template the template
   * @return consistent reports of all sizes and traits
   */
  public static Arbitrary<SyntheticReport> reports(Template template) {
    return Combinators.combine(seeds(), Arbitraries.of(Size.class), traits())
        .as((seed, size, traits) ->
            ReportGenerator.of(template, seed).ofSize(size).withTraits(traits).next());
  }

  /**
   * Pages of all hands, with what pages do besides.
   *
   * @return layouts of HTML
   */
  public static Arbitrary<HtmlLayout> pages() {
    Arbitrary<Set<HtmlFeature>> features =
        Arbitraries.of(HtmlFeature.class).set().ofMaxSize(MOST_BESIDES);
    return Combinators.combine(Arbitraries.of(HtmlStyle.class), features).as(HtmlLayout::new);
  }

  /**
   * Layouts of all kinds.
   *
   * @return pages and crawled texts
   */
  public static Arbitrary<Layout> layouts() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.of(TextLayout.class).map(Layout.class::cast)),
        Tuple.of(1, pages().map(Layout.class::cast)));
  }

  /**
   * Ways to write figures.
   *
   * @return the usual one mostly
   */
  public static Arbitrary<Writing> writings() {
    return Combinators.combine(
            mostly(NumberWriting.PLAIN, NumberWriting.class),
            mostly(ZeroWriting.ZERO, ZeroWriting.class),
            Arbitraries.of(ChangeWriting.class))
        .as(Writing::new);
  }

  /**
   * Recipes of documents.
   *
   * @param templates the templates to choose from
   * @return recipes of documents of all kinds, most of them undamaged
   */
  public static Arbitrary<Recipe> recipes(List<Template> templates) {
    Arbitrary<Recipe> reports = Combinators.combine(
            Arbitraries.of(templates), seeds(), Arbitraries.of(Size.class), traits())
        .as((template, seed, size, traits) ->
            Recipe.of(template, seed).withSize(size).withTraits(traits));
    Arbitrary<Set<Damage>> damages = Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(Set.of())),
        Tuple.of(2, Arbitraries.of(Damage.class).set().ofSize(1)));
    return Combinators.combine(
            reports,
            layouts(),
            writings(),
            mostly(Script.SIMPLIFIED, Script.class),
            mostly(Encoding.UTF_8, Encoding.class),
            damages)
        .as((report, layout, writing, script, encoding, damage) -> report
            .withLayout(layout)
            .withWriting(writing)
            .withScript(script)
            .withEncoding(encoding)
            .withDamage(damage.stream().filter(kind -> kind.suits(layout)).toArray(Damage[]::new)));
  }

  /**
   * Documents.
   *
   * @param templates the templates to choose from
   * @return documents of all kinds, damaged ones among them
   */
  public static Arbitrary<TestDocument> documents(List<Template> templates) {
    return recipes(templates).map(Recipe::make);
  }

  private static Arbitrary<Set<Trait>> traits() {
    return Arbitraries.of(Trait.class).set().ofMaxSize(MOST_BESIDES);
  }

  private static <E extends Enum<E>> Arbitrary<E> mostly(E usual, Class<E> type) {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(usual)), Tuple.of(1, Arbitraries.of(type)));
  }

  private static Arbitrary<Long> seeds() {
    return Arbitraries.longs().withoutEdgeCases();
  }
}
