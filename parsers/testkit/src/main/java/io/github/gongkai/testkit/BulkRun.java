package io.github.gongkai.testkit;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.template.TemplateProvider;
import io.github.gongkai.testkit.layout.HtmlLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * Reads many documents made by seed and says what was covered, what was found, and which seeds fail.
 *
 * <pre>{@code
 * BulkRun.Summary summary = BulkRun.of(templates).read(ReportReader.create(), 20260101, 2000);
 * System.out.println(summary);
 * }</pre>
 */
public final class BulkRun {

  private static final int MOST_FAILURES = 20;

  private final List<Template> templates;

  private BulkRun(List<Template> templates) {
    this.templates = templates;
  }

  /**
   * A run over documents of some templates.
   *
   * @param templates the templates
   * @return the run
   */
  public static BulkRun of(List<Template> templates) {
    return new BulkRun(List.copyOf(templates));
  }

  /**
   * The templates found as services.
   *
   * @return the templates in the order in which they are found
   */
  public static List<Template> installedTemplates() {
    List<Template> templates = new ArrayList<>();
    ServiceLoader.load(TemplateProvider.class).forEach(p -> templates.add(p.template()));
    return templates;
  }

  /**
   * Reads documents, on all processors.
   *
   * @param reader the reader
   * @param seed the first document's seed; the others have those that follow
   * @param documents how many
   * @return what came of it
   */
  public Summary read(ReportReader reader, long seed, int documents) {
    RoundTrip roundTrip = RoundTrip.with(reader);
    Summary summary = new Summary(seed, documents);
    LongStream.range(seed, seed + documents).parallel().forEach(each -> {
      TestDocument document = Recipe.random(templates, each).make();
      summary.add(document, roundTrip.of(document));
    });
    return summary;
  }

  /**
   * Runs from the command line.
   *
   * @param arguments how many documents, and the first seed
   */
  public static void main(String[] arguments) {
    int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 20_260_101;
    Summary summary = of(installedTemplates()).read(ReportReader.create(), seed, documents);
    System.out.println(summary);
    if (!summary.failures().isEmpty()) {
      System.exit(1);
    }
  }

  /** A kind of document and what came of those of the kind. */
  private static final class Tally {
    int documents;
    int perfect;
    long right;
    long open;
    long lost;
    int silent;
  }

  /** What came of a run; safe to add to from several threads. */
  public static final class Summary {

    private final long seed;
    private final int documents;
    private final long started = System.nanoTime();
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<Recipe> failures = new ArrayList<>();
    private final List<Recipe> losses = new ArrayList<>();
    private final Map<Recipe, Outcome> outcomes = new HashMap<>();

    private Summary(long seed, int documents) {
      this.seed = seed;
      this.documents = documents;
    }

    private synchronized void add(TestDocument document, Outcome outcome) {
      Recipe recipe = document.recipe();
      count("all", outcome);
      count("template " + recipe.template().id(), outcome);
      count("layout " + recipe.layout().id(), outcome);
      if (recipe.layout() instanceof HtmlLayout html) {
        html.features().forEach(feature -> count("feature " + feature, outcome));
      }
      recipe.traits().forEach(trait -> count("trait " + trait, outcome));
      count("number " + recipe.writing().number(), outcome);
      count("zero " + recipe.writing().zero(), outcome);
      count("script " + recipe.script(), outcome);
      count("encoding " + recipe.encoding(), outcome);
      count("size " + recipe.size(), outcome);
      count(
          "damage "
              + (recipe.damages().isEmpty() ? "none" : recipe.damages().get(0).name()),
          outcome);
      if (!outcome.errors().isEmpty()) {
        failures.add(recipe);
        outcomes.put(recipe, outcome);
      } else if (!outcome.losses().isEmpty()) {
        losses.add(recipe);
        outcomes.put(recipe, outcome);
      }
    }

    private void count(String kind, Outcome outcome) {
      Tally tally = tallies.computeIfAbsent(kind, key -> new Tally());
      tally.documents++;
      tally.perfect += outcome.isPerfect() ? 1 : 0;
      tally.right += outcome.right();
      tally.open += outcome.open();
      tally.lost += outcome.losses().size();
      tally.silent += outcome.errors().isEmpty() ? 0 : 1;
    }

    /**
     * The recipes of documents read with a silent error.
     *
     * @return the recipes
     */
    public synchronized List<Recipe> failures() {
      return List.copyOf(failures);
    }

    /**
     * The recipes of documents of which the reader lost something, without an error.
     *
     * @return the recipes
     */
    public synchronized List<Recipe> losses() {
      return List.copyOf(losses);
    }

    /** The distribution of what was covered, and the failures with their seeds. */
    @Override
    public synchronized String toString() {
      StringBuilder text = new StringBuilder();
      text.append(String.format(
          Locale.ROOT,
          "%d of %d documents read, seeds %d to %d, %.1f s, %d with silent errors, %d with losses%n",
          tallies.getOrDefault("all", new Tally()).documents,
          documents,
          seed,
          seed + documents - 1,
          (System.nanoTime() - started) / 1e9,
          failures.size(),
          losses.size()));
      text.append(String.format(
          "%-36s %8s %8s %9s %8s %7s %7s%n",
          "kind", "docs", "perfect", "right", "open", "lost", "silent"));
      tallies.forEach((kind, tally) -> text.append(String.format(
          "%-36s %8d %8d %9d %8d %7d %7d%n",
          kind,
          tally.documents,
          tally.perfect,
          tally.right,
          tally.open,
          tally.lost,
          tally.silent)));
      failures.stream().limit(MOST_FAILURES).forEach(r -> append(text, "SILENT", r));
      losses.stream().limit(MOST_FAILURES).forEach(r -> append(text, "lost", r));
      return text.toString();
    }

    private void append(StringBuilder text, String what, Recipe recipe) {
      Outcome outcome = outcomes.get(recipe);
      if (outcome != null) {
        List<String> lines = what.equals("SILENT") ? outcome.errors() : outcome.losses();
        text.append(what).append(' ').append(recipe).append('\n');
        lines.stream().limit(5).forEach(line -> text.append("    ").append(line).append('\n'));
      }
    }
  }
}
