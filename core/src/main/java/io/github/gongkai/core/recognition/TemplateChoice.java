package io.github.gongkai.core.recognition;

import io.github.gongkai.core.binding.TemplateMatch;
import io.github.gongkai.core.template.Template;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * Chooses a report's template: by its tables, of whatever year, because old forms live on for years;
 * only where no table tells, by the phrases that belong to one template, and by the year.
 */
final class TemplateChoice {

  /** One line of a form may be a coincidence. */
  private static final int FEWEST_LINES = 2;

  /** Of a hundred as many as a rival has at least; whole reports on two forms differ by ten and more. */
  private static final int RIVALS = 94;

  private TemplateChoice() {}

  /**
   * The best match; where two templates fit alike, the one that comes first. Where the best one is of
   * other years and the year's own one fits nearly as well, as in a copy that lost its end or the heads
   * of its tables, it is that one, and contested.
   */
  static TemplateMatch choose(List<TemplateMatch> matches, String folded, OptionalInt year) {
    TemplateMatch best = best(matches, folded, year);
    if (covers(best.template(), year)) {
      return best;
    }
    return matches.stream()
        .filter(match -> match.lines() >= FEWEST_LINES && covers(match.template(), year))
        .filter(match -> match.score() * 100L >= best.score() * (long) RIVALS)
        .max(Comparator.comparingInt(TemplateMatch::score))
        .map(TemplateMatch::contested)
        .orElse(best);
  }

  private static TemplateMatch best(List<TemplateMatch> matches, String folded, OptionalInt year) {
    return matches.stream()
        .filter(match -> match.lines() >= FEWEST_LINES)
        .max(Comparator.comparingInt(TemplateMatch::score)
            .thenComparing(match -> covers(match.template(), year))
            .thenComparing(match -> -matches.indexOf(match)))
        .orElseGet(() -> withoutTables(matches, folded, year));
  }

  private static TemplateMatch withoutTables(
      List<TemplateMatch> matches, String folded, OptionalInt year) {
    return matches.stream()
        .max(Comparator.<TemplateMatch, Boolean>comparing(match -> covers(match.template(), year))
            .thenComparing(match -> showsSign(match.template(), folded))
            .thenComparing(match -> match.template().tables().isEmpty())
            .thenComparing(match -> -matches.indexOf(match)))
        .orElseThrow();
  }

  private static boolean covers(Template template, OptionalInt year) {
    return year.isEmpty() || template.covers(year.getAsInt());
  }

  private static boolean showsSign(Template template, String folded) {
    return template.signs().stream().anyMatch(folded::contains);
  }
}
