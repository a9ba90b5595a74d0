package io.github.gongkai.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.model.statistics.StatisticsTable;
import io.github.gongkai.testkit.Recipe;
import io.github.gongkai.testkit.RoundTrip;
import io.github.gongkai.testkit.damage.Damage;
import io.github.gongkai.testkit.layout.TextLayout;
import org.junit.jupiter.api.Test;

class OwnTemplateTest {

  private static final String REPORT = """
      青川湖县2012年政府信息公开工作年度报告

      本报告根据《中华人民共和国政府信息公开条例》编制。

      一、概述
      2012年，全县各单位按要求公开政府信息。

      二、咨询情况
      咨询情况统计表
      指标名称 | 本年数 |
      电话咨询数 | 310 |
      现场接待人次 | 45 |
      咨询总数 | 355 |
      """;

  @Test
  void readsATableThatTheLibraryDoesNotKnow() {
    AnnualReport report = OwnTemplate.reader().read(REPORT).report().orElseThrow();

    assertThat(report.template()).isEqualTo(OwnTemplate.TEMPLATE.id());
    StatisticsTable<OwnTemplate.Row, OwnTemplate.Column> table =
        report.table(OwnTemplate.ENQUIRIES).orElseThrow();
    Figure visits = table.figure(OwnTemplate.IN_PERSON, OwnTemplate.YEAR);
    assertThat(visits.status()).isEqualTo(FigureStatus.STATED);
    assertThat(visits.value().orElseThrow()).isEqualTo("45");
    assertThat(visits.code()).hasToString("enquiries.visit.year");
  }

  @Test
  void infersByTheDeclaredSum() {
    String lost = REPORT.replace("现场接待人次 | 45 |", "现场接待人次 |  |");

    Figure visits = OwnTemplate.reader()
        .read(lost)
        .report()
        .flatMap(report -> report.table(OwnTemplate.ENQUIRIES))
        .orElseThrow()
        .figure(OwnTemplate.IN_PERSON, OwnTemplate.YEAR);

    assertThat(visits.status()).isEqualTo(FigureStatus.INFERRED);
    assertThat(visits.value().orElseThrow()).isEqualTo("45");
  }

  /** Reports of the template that nobody wrote, as a page, as a crawler leaves it, and damaged. */
  @Test
  void readsWhatTheTestKitMakesOfTheTemplate() {
    RoundTrip roundTrip = RoundTrip.with(OwnTemplate.reader());
    for (long seed = 1; seed <= 20; seed++) {
      Recipe page = Recipe.of(OwnTemplate.TEMPLATE, seed);
      Recipe crawled = page.withLayout(TextLayout.ROWS);
      Recipe damaged = crawled.withDamage(Damage.LOST_CELLS);

      assertThat(roundTrip.of(page.make()).isPerfect()).as("%s", page).isTrue();
      assertThat(roundTrip.of(crawled.make()).isPerfect()).as("%s", crawled).isTrue();
      assertThat(roundTrip.of(damaged.make()).errors()).as("%s", damaged).isEmpty();
    }
  }
}
