package io.github.gongkai.parsers.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.series.Comparability;
import io.github.gongkai.core.series.Indicator;
import io.github.gongkai.core.series.Link;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.TemplateId;
import io.github.gongkai.model.vocabulary.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandardIndicatorsTest {

  private static final List<Indicator> INDICATORS = StandardIndicators.all().all();
  private static final Map<TemplateId, Template> TEMPLATES =
      ReportReader.create().templates().stream().collect(Collectors.toMap(Template::id, t -> t));

  private static void forEachLink(BiConsumer<Indicator, Map.Entry<TemplateId, Link>> check) {
    INDICATORS.forEach(
        indicator -> indicator.links().entrySet().forEach(entry -> check.accept(indicator, entry)));
  }

  @Test
  void everyIndicatorHasALinkForEveryBuiltInTemplate() {
    assertThat(INDICATORS).hasSizeGreaterThanOrEqualTo(40);
    assertThat(INDICATORS)
        .allSatisfy(indicator -> assertThat(indicator.links().keySet())
            .as(indicator.id())
            .isEqualTo(TEMPLATES.keySet()));
  }

  @Test
  void everyCodeIsOfItsTemplate() {
    forEachLink(
        (indicator, link) -> assertThat(unitsOf(TEMPLATES.get(link.getKey())).keySet())
            .as("%s, %s", indicator.id(), link.getKey())
            .containsAll(link.getValue().codes()));
  }

  @Test
  void everyUnitIsTheIndicatorsOrOneThatConverts() {
    forEachLink((indicator, link) -> {
      Map<Code, Unit> units = unitsOf(TEMPLATES.get(link.getKey()));
      for (Code code : link.getValue().codes()) {
        assertThat(units.get(code))
            .as("%s of %s, %s", code, indicator.id(), link.getKey())
            .isIn(sameAs(indicator.unit()));
      }
    });
  }

  /** A document is one 件 and one 条. */
  private static Set<Unit> sameAs(Unit unit) {
    return unit.isMoney()
        ? Set.of(Unit.YUAN, Unit.TEN_THOUSAND_YUAN)
        : unit == Unit.ITEMS ? Set.of(Unit.ITEMS, Unit.CASES) : Set.of(unit, Unit.ITEMS);
  }

  @Test
  void everyIndicatorIsComparableSomewhere() {
    assertThat(INDICATORS)
        .allSatisfy(indicator -> assertThat(indicator.links().values())
            .as(indicator.id())
            .extracting(Link::comparability)
            .contains(Comparability.EXACT));
  }

  @Test
  void noFigureOfATemplateStandsForTwoIndicatorsExactly() {
    TEMPLATES
        .keySet()
        .forEach(template -> assertThat(INDICATORS.stream()
                .map(indicator -> indicator.link(template))
                .filter(link -> link.comparability() == Comparability.EXACT)
                .map(link -> Set.copyOf(link.codes())))
            .as(template.value())
            .doesNotHaveDuplicates());
  }

  /** Every figure that a report of the template may state, in tables or in sentences. */
  private static Map<Code, Unit> unitsOf(Template template) {
    Stream<Map.Entry<Code, Unit>> cells = template.tables().stream()
        .flatMap(
            form -> form.type().codes().stream().map(code -> Map.entry(code, form.unit(code))));
    Stream<Map.Entry<Code, Unit>> prose = template.prose().stream()
        .flatMap(rule -> rule.codes().values().stream().map(code -> Map.entry(code, rule.unit())));
    return Stream.concat(cells, prose)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (cell, other) -> cell));
  }

  @Test
  void theDocumentationShowsTheTable() throws IOException {
    String shown = IndicatorsPage.of(StandardIndicators.all());
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", "indicators.md"), shown);

    assertThat(Files.readString(Path.of("indicators.md")))
        .as("copy target/indicators.md over indicators.md")
        .isEqualTo(shown);
  }
}
