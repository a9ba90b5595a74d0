package io.github.gongkai.testkit.jqwik;

import io.github.gongkai.core.template.Template;
import io.github.gongkai.testkit.Recipe;
import io.github.gongkai.testkit.TestDocument;
import io.github.gongkai.testkit.report.ReportGenerator;
import io.github.gongkai.testkit.report.SyntheticReport;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries for properties of readers.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<TestDocument> documents() {
 *   return ReportArbitraries.documents(BulkRun.installedTemplates());
 * }
 * }</pre>
 */
public final class ReportArbitraries {

  private ReportArbitraries() {}

  /**
   * Reports of a template.
   *
   * @param template the template
   * @return consistent reports of all sizes
   */
  public static Arbitrary<SyntheticReport> reports(Template template) {
    return seeds().map(seed -> ReportGenerator.of(template, seed).next());
  }

  /**
   * Recipes of documents.
   *
   * @param templates the templates to choose from
   * @return recipes of documents of all kinds
   */
  public static Arbitrary<Recipe> recipes(List<Template> templates) {
    return seeds().map(seed -> Recipe.random(templates, seed));
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

  private static Arbitrary<Long> seeds() {
    return Arbitraries.longs().withoutEdgeCases();
  }
}
