package io.github.gongkai.parsers.series;

import io.github.gongkai.core.series.Indicator;
import io.github.gongkai.core.series.Indicators;
import io.github.gongkai.model.vocabulary.Code;
import java.util.Locale;
import java.util.stream.Collectors;

/** The table of indicators as a page of documentation. */
final class IndicatorsPage {

  private static final String HEAD = """
      # Indicators

      What reports of all templates count, and which figures of each template stand for it. Made of
      `indicators.tsv` by a test; change that file.

      *exact*: counts the same · *wider*: counts all of that and more · *narrower*: counts a part of that · *none*: no figure, or
      one that bounds nothing. A sum has a value only where all its figures have one: a blank is not zero.

      """;

  private IndicatorsPage() {}

  static String of(Indicators indicators) {
    StringBuilder page = new StringBuilder(HEAD);
    page.append("| indicator | what | ")
        .append(indicators.templates().stream()
            .map(template -> "`" + template + "`")
            .collect(Collectors.joining(" | ")))
        .append(" |\n|")
        .append(" --- |".repeat(2 + indicators.templates().size()))
        .append('\n');
    for (Indicator indicator : indicators.all()) {
      page.append("| [`" + indicator.id() + "`](#" + indicator.id().toLowerCase(Locale.ROOT)
          + ") | " + indicator.label().chinese());
      indicators
          .templates()
          .forEach(template ->
              page.append(" | ").append(lower(indicator.link(template).comparability())));
      page.append(" |\n");
    }
    indicators.all().forEach(indicator -> page.append(details(indicator)));
    return page.toString();
  }

  private static String details(Indicator indicator) {
    StringBuilder text =
        new StringBuilder("\n## " + indicator.id() + "\n\n" + indicator.label() + ", "
            + indicator.unit().label().chinese() + ", " + lower(indicator.measure()) + ". "
            + indicator.definition()
            + "\n\n| template | | figures | why |\n| --- | --- | --- | --- |\n");
    indicator
        .links()
        .forEach((template, link) -> text.append("| `" + template + "` | "
            + lower(link.comparability()) + " | "
            + link.codes().stream()
                .map(Code::value)
                .map(code -> "`" + code + "`")
                .collect(Collectors.joining(" + "))
            + " | " + link.reason() + " |\n"));
    return text.toString();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
