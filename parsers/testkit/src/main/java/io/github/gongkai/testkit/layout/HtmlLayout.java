package io.github.gongkai.testkit.layout;

import io.github.gongkai.testkit.chance.Dice;
import io.github.gongkai.testkit.print.PrintedReport;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * HTML.
 *
 * @param style whose hand wrote it
 * @param features what the page does besides
 */
public record HtmlLayout(HtmlStyle style, Set<HtmlFeature> features) implements Layout {

  /** The declaration that every page begins with, for {@code Encoding} to change. */
  public static final String DECLARATION = "<meta charset=\"utf-8\">";

  /**
   * Copies the set.
   *
   * @param style whose hand wrote it
   * @param features what the page does besides
   */
  public HtmlLayout {
    features =
        features.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(features));
  }

  /**
   * A bare page.
   *
   * @param style whose hand wrote it
   * @return the layout without features
   */
  public static HtmlLayout of(HtmlStyle style) {
    return new HtmlLayout(style, Set.of());
  }

  /**
   * This layout with one more feature.
   *
   * @param feature the feature
   * @return the changed layout
   */
  public HtmlLayout with(HtmlFeature feature) {
    EnumSet<HtmlFeature> more = EnumSet.of(feature);
    more.addAll(features);
    return new HtmlLayout(style, more);
  }

  /**
   * This layout without a feature.
   *
   * @param feature the feature
   * @return the changed layout
   */
  public HtmlLayout without(HtmlFeature feature) {
    EnumSet<HtmlFeature> fewer = EnumSet.noneOf(HtmlFeature.class);
    fewer.addAll(features);
    fewer.remove(feature);
    return new HtmlLayout(style, fewer);
  }

  @Override
  public String id() {
    return "html/" + style.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String write(PrintedReport report, long seed) {
    PrintedReport printed =
        features.contains(HtmlFeature.JOINED_TABLES) ? report.withTablesJoined() : report;
    return new HtmlWriter(this, Dice.of(seed)).write(printed);
  }

  @Override
  public Cells cells() {
    return Cells.KEPT;
  }

  @Override
  public boolean isHtml() {
    return true;
  }

  /** An empty cell beside those that merging would have covered may be one of them. */
  @Override
  public boolean isClear() {
    return Collections.disjoint(
        features,
        EnumSet.of(HtmlFeature.SPLIT_HEADS, HtmlFeature.ROW_TABLES, HtmlFeature.UNMERGED_CELLS));
  }
}
