package io.github.gongkai.testkit;

import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.testkit.chance.Dice;
import io.github.gongkai.testkit.damage.Damage;
import io.github.gongkai.testkit.damage.Draft;
import io.github.gongkai.testkit.damage.Expectation;
import io.github.gongkai.testkit.damage.Work;
import io.github.gongkai.testkit.layout.Cells;
import io.github.gongkai.testkit.layout.HtmlFeature;
import io.github.gongkai.testkit.layout.HtmlLayout;
import io.github.gongkai.testkit.layout.HtmlStyle;
import io.github.gongkai.testkit.layout.Layout;
import io.github.gongkai.testkit.layout.MixedText;
import io.github.gongkai.testkit.layout.TextLayout;
import io.github.gongkai.testkit.print.ChangeWriting;
import io.github.gongkai.testkit.print.NumberWriting;
import io.github.gongkai.testkit.print.PrintedReport;
import io.github.gongkai.testkit.print.Writing;
import io.github.gongkai.testkit.print.ZeroWriting;
import io.github.gongkai.testkit.report.ReportGenerator;
import io.github.gongkai.testkit.report.Size;
import io.github.gongkai.testkit.report.SyntheticReport;
import io.github.gongkai.testkit.report.Trait;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a document is made: everything that chance decided, so that the same recipe gives the same
 * document.
 *
 * <pre>{@code
 * TestDocument document = Recipe.of(template, 42)
 *     .withLayout(TextLayout.ROWS)
 *     .withDamage(Damage.ONE_BLANK_A_ROW)
 *     .make();
 * }</pre>
 *
 * @param template the report's template
 * @param seed where the report's figures and names come from
 * @param size how much the agency has to report
 * @param traits what the report does otherwise than the form
 * @param writing how figures are written
 * @param layout how the report is written
 * @param script in which characters
 * @param encoding in which bytes
 * @param damages what happened to it, in this order
 */
public record Recipe(
    Template template,
    long seed,
    Size size,
    Set<Trait> traits,
    Writing writing,
    Layout layout,
    Script script,
    Encoding encoding,
    List<Damage> damages) {

  /** Layouts of which a text may have several, as what ends a row and a cell is seen in each. */
  private static final List<TextLayout> MIXABLE = List.of(
      TextLayout.CELL_LINES,
      TextLayout.SPACED_CELL_LINES,
      TextLayout.PIPED_CELL_LINES,
      TextLayout.ROWS,
      TextLayout.MARKDOWN,
      TextLayout.RAGGED_MARKDOWN,
      TextLayout.BLANKS,
      TextLayout.TABULATORS);

  /**
   * Copies the list.
   *
   * @param template the report's template
   * @param seed where the report's figures and names come from
   * @param size how much the agency has to report
   * @param traits what the report does otherwise than the form
   * @param writing how figures are written
   * @param layout how the report is written
   * @param script in which characters
   * @param encoding in which bytes
   * @param damages what happened to it, in this order
   */
  public Recipe {
    traits = traits.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(traits));
    damages = List.copyOf(damages);
  }

  /**
   * A clean page of a county.
   *
   * @param template the template
   * @param seed the seed
   * @return a recipe to change
   */
  public static Recipe of(Template template, long seed) {
    return new Recipe(
        template,
        seed,
        Size.COUNTY,
        Set.of(),
        Writing.plain(),
        HtmlLayout.of(HtmlStyle.TRS),
        Script.SIMPLIFIED,
        Encoding.UTF_8,
        List.of());
  }

  /**
   * A recipe that chance decides, in proportions like those of real documents: most of them clean,
   * most in the usual writing.
   *
   * @param templates the templates to choose from
   * @param seed the seed
   * @return the recipe
   */
  public static Recipe random(List<Template> templates, long seed) {
    Dice dice = Dice.of(seed);
    Template template = dice.pick(templates);
    Layout layout = dice.chance(0.5) ? html(dice) : text(dice);
    Writing writing = new Writing(
        dice.chance(0.6) ? NumberWriting.PLAIN : dice.pick(List.of(NumberWriting.values())),
        dice.chance(0.75) ? ZeroWriting.ZERO : dice.pick(List.of(ZeroWriting.values())),
        dice.pick(List.of(ChangeWriting.values())));
    Encoding encoding = dice.chance(0.6) ? Encoding.UTF_8 : dice.pick(List.of(Encoding.values()));
    List<Damage> suitable = EnumSet.allOf(Damage.class).stream()
        .filter(damage -> damage.suits(layout))
        .toList();
    List<Damage> damages = dice.chance(0.6) ? List.of() : List.of(dice.pick(suitable));
    return new Recipe(
        template,
        seed,
        dice.pick(List.of(Size.values())),
        some(Trait.class, dice),
        writing,
        layout,
        dice.chance(0.06) ? Script.TRADITIONAL : Script.SIMPLIFIED,
        encoding,
        damages);
  }

  private static <E extends Enum<E>> Set<E> some(Class<E> type, Dice dice) {
    Set<E> some = EnumSet.noneOf(type);
    for (E one : EnumSet.allOf(type)) {
      if (dice.chance(0.25)) {
        some.add(one);
      }
    }
    return some;
  }

  private static Layout text(Dice dice) {
    TextLayout one = dice.pick(List.of(TextLayout.values()));
    TextLayout other = dice.pick(MIXABLE);
    boolean mixed = dice.chance(0.3) && MIXABLE.contains(one) && one.cells() == other.cells();
    return mixed ? new MixedText(one, other) : one;
  }

  private static HtmlLayout html(Dice dice) {
    Set<HtmlFeature> features = some(HtmlFeature.class, dice);
    return new HtmlLayout(dice.pick(List.of(HtmlStyle.values())), features);
  }

  /**
   * This recipe for another size.
   *
   * @param other the size
   * @return the changed recipe
   */
  public Recipe withSize(Size other) {
    return new Recipe(template, seed, other, traits, writing, layout, script, encoding, damages);
  }

  /**
   * This recipe for a report that does other things otherwise than the form.
   *
   * @param other the traits, none or several
   * @return the changed recipe
   */
  public Recipe withTraits(Set<Trait> other) {
    return new Recipe(template, seed, size, other, writing, layout, script, encoding, damages);
  }

  /**
   * This recipe with another writing.
   *
   * @param other the writing
   * @return the changed recipe
   */
  public Recipe withWriting(Writing other) {
    return new Recipe(template, seed, size, traits, other, layout, script, encoding, damages);
  }

  /**
   * This recipe with another layout.
   *
   * @param other the layout
   * @return the changed recipe
   */
  public Recipe withLayout(Layout other) {
    return new Recipe(template, seed, size, traits, writing, other, script, encoding, damages);
  }

  /**
   * This recipe with other characters.
   *
   * @param other the script
   * @return the changed recipe
   */
  public Recipe withScript(Script other) {
    return new Recipe(template, seed, size, traits, writing, layout, other, encoding, damages);
  }

  /**
   * This recipe with other bytes.
   *
   * @param other the encoding
   * @return the changed recipe
   */
  public Recipe withEncoding(Encoding other) {
    return new Recipe(template, seed, size, traits, writing, layout, script, other, damages);
  }

  /**
   * This recipe with other damage.
   *
   * @param other the damage, none or several
   * @return the changed recipe
   */
  public Recipe withDamage(Damage... other) {
    return new Recipe(
        template, seed, size, traits, writing, layout, script, encoding, List.of(other));
  }

  /**
   * Makes the document.
   *
   * @return the same at every call
   */
  public TestDocument make() {
    SyntheticReport report =
        ReportGenerator.of(template, seed).ofSize(size).withTraits(traits).next();
    Work work = new Work(
        new Draft(PrintedReport.of(report, writing), expectations(report), List.of()),
        layout,
        List.of());
    Dice seeds = Dice.of(seed ^ 0x5DEECE66DL);
    for (Damage damage : damages) {
      work = damage.apply(work, seeds.seed());
    }
    String text = script.write(work.text(seeds.seed()));
    return new TestDocument(
        this,
        report,
        text,
        encoding.encode(text),
        work.expectations(),
        work.draft().broken());
  }

  /** What must come out of the undamaged document, given what its writing and layout keep. */
  private Map<Code, Expectation> expectations(SyntheticReport report) {
    boolean anyBlank =
        report.figures().entrySet().stream().anyMatch(e -> isBlank(e.getKey(), e.getValue()));
    boolean unsure = !layout.isClear()
        || layout.cells() == Cells.FUSED
        || layout.cells() == Cells.APART && anyBlank;
    Map<Code, Expectation> expectations = new LinkedHashMap<>();
    report.figures().forEach((code, value) -> {
      Expectation.Demand demand = isBlank(code, value)
          ? Expectation.Demand.NOT_STATED
          : unsure ? Expectation.Demand.GIVEN_OR_OPEN : Expectation.Demand.GIVEN;
      expectations.put(code, new Expectation(value, demand));
    });
    return expectations;
  }

  private boolean isBlank(Code code, BigDecimal value) {
    return value.signum() == 0 && !writing.zero().of(code).equals("0");
  }

  /**
   * Recipes a step simpler than this one, for finding the smallest that still fails.
   *
   * @return the recipes, the greatest steps first
   */
  public List<Recipe> simpler() {
    List<Recipe> simpler = new ArrayList<>();
    if (!damages.isEmpty()) {
      simpler.add(withDamage());
    }
    if (!traits.isEmpty()) {
      simpler.add(withTraits(Set.of()));
    }
    for (Trait trait : traits) {
      EnumSet<Trait> fewer = EnumSet.copyOf(traits);
      fewer.remove(trait);
      simpler.add(withTraits(fewer));
    }
    if (script != Script.SIMPLIFIED) {
      simpler.add(withScript(Script.SIMPLIFIED));
    }
    if (encoding != Encoding.UTF_8) {
      simpler.add(withEncoding(Encoding.UTF_8));
    }
    if (!writing.equals(Writing.plain())) {
      simpler.add(withWriting(Writing.plain()));
      simpler.add(withWriting(writing.withZero(ZeroWriting.ZERO)));
      simpler.add(withWriting(writing.withNumber(NumberWriting.PLAIN)));
    }
    if (layout instanceof HtmlLayout html) {
      if (!html.features().isEmpty()) {
        simpler.add(withLayout(HtmlLayout.of(html.style())));
      }
      for (HtmlFeature feature : html.features()) {
        simpler.add(withLayout(html.without(feature)));
      }
      if (html.style() != HtmlStyle.PLAIN) {
        simpler.add(withLayout(new HtmlLayout(HtmlStyle.PLAIN, html.features())));
      }
    }
    for (Size smaller : EnumSet.allOf(Size.class)) {
      if (smaller.compareTo(size) < 0) {
        simpler.add(withSize(smaller));
      }
    }
    simpler.removeIf(recipe -> recipe.equals(this));
    return simpler;
  }

  /** The recipe in one line, for a failure's message. */
  @Override
  public String toString() {
    return template.id()
        + " seed="
        + seed
        + " "
        + size
        + traits
        + " "
        + layout.id()
        + (layout instanceof HtmlLayout html ? html.features() : "")
        + " "
        + writing.number()
        + "/"
        + writing.zero()
        + "/"
        + writing.change()
        + " "
        + script
        + " "
        + encoding
        + " "
        + damages;
  }
}
