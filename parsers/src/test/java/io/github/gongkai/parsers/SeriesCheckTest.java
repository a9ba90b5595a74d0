package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.Source;
import io.github.gongkai.core.series.SeriesCheck;
import io.github.gongkai.core.series.YearComparison;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Balance;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Obstacle;
import io.github.gongkai.model.RuleOutcome;
import io.github.gongkai.model.vocabulary.Code;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SeriesCheckTest {

  private static final ReportReader READER = ReportReader.create();
  private static final SeriesCheck CHECK = SeriesCheck.of(READER.templates());

  /** Issued 2, repealed 1: from 14 to 15. */
  private static final String IN_FORCE_NEXT = "行政规范性文件 2 1 15";

  private static final String IN_FORCE = "行政规范性文件 2 1 14";

  private static AnnualReport read(String name, String text) {
    try {
      ReadResult result = READER.read(Source.of(text).withName(name));
      return result.report().orElseThrow();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static AnnualReport of2021(int year, String... changes) {
    String text = Reports.of2021(year);
    for (int i = 0; i < changes.length; i += 2) {
      assertThat(text).contains(changes[i]);
      text = text.replace(changes[i], changes[i + 1]);
    }
    return read(year + ".txt", text);
  }

  private static AnnualReport fujian(int year, String... rows) {
    return read(
        year + ".txt",
        "青石县人民政府" + year + "年政府信息公开工作年度报告\n一、概述\n本县信息公开工作平稳有序。\n"
            + "二、主动公开政府信息情况\n按时公开。\n三、政府信息依申请公开办理情况\n依法办理。\n"
            + "四、因政府信息公开申请行政复议、提起行政诉讼的情况\n无。\n五、存在的主要问题及改进措施\n人手偏少。\n"
            + "六、需要说明的事项与附表\n<table><tr><td>指标名称</td><td>计量单位</td><td>" + year
            + "年度</td><td>历年累计</td></tr>"
            + List.of(rows).stream()
                .map(row -> "<tr><td>" + row.replace(" ", "</td><td>") + "</td></tr>")
                .collect(Collectors.joining())
            + "</table>\n");
  }

  private static YearComparison last(AnnualReport... reports) {
    List<YearComparison> years = CHECK.compare(List.of(reports));
    assertThat(years).hasSize(reports.length);
    return years.get(years.size() - 1);
  }

  private static Set<Obstacle> obstacles(YearComparison year, String rule) {
    return year.outcomes().stream()
        .filter(outcome -> outcome.code().endsWith(":" + rule))
        .filter(outcome -> outcome instanceof RuleOutcome.NotAssessable)
        .map(outcome -> ((RuleOutcome.NotAssessable) outcome).obstacle())
        .collect(Collectors.toSet());
  }

  @Test
  void yearsThatGoOnHaveNoFindingAndEveryRuleIsOnRecord() {
    YearComparison year = last(of2021(2022), of2021(2023, IN_FORCE, IN_FORCE_NEXT));

    assertThat(year.before()).hasValue(2022);
    assertThat(year.findings()).isEmpty();
    assertThat(year.outcomes()).hasSize(11).allMatch(o -> o instanceof RuleOutcome.Holds);
  }

  @Test
  void namesTheApplicantWhoseRequestsWereLost() {
    AnnualReport before = of2021(2022);
    AnnualReport now = of2021(
        2023,
        IN_FORCE,
        IN_FORCE_NEXT,
        "二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1",
        "二、上年结转政府信息公开申请数量 2 0 0 0 0 0 2");

    List<Finding> findings = last(before, now).findings();

    assertThat(findings)
        .extracting(Finding::code)
        .containsExactly(
            "CARRY_OVER_CONFLICT:requests.carryOver", "CARRY_OVER_CONFLICT:requests.carryOver");
    Finding natural = findings.get(0);
    assertThat(natural.cells())
        .extracting(code -> code.value())
        .containsExactly(
            "requests.carriedOver.naturalPerson", "requests.carriedForward.naturalPerson");
    assertThat(natural.spans())
        .containsExactly(now.requests().orElseThrow().figures().get(7).source().orElseThrow());
    Balance.Term other = natural.balance().orElseThrow().right().get(0);
    assertThat(other.document()).contains("2022.txt");
    assertThat(other.source()).isPresent();
    assertThat(natural.message(Locale.ENGLISH)).contains("2022", "2023");
  }

  @Test
  void checksTheStockAgainstWhatWasIssuedAndRepealed() {
    YearComparison year = last(of2021(2022), of2021(2023));

    assertThat(year.findings()).singleElement().satisfies(finding -> {
      assertThat(finding.kind()).isEqualTo(FindingKind.STOCK_CONFLICT);
      assertThat(finding.balance().orElseThrow().rightTotal()).isEqualByComparingTo("15");
      assertThat(finding.message(Locale.CHINESE)).contains("14", "15", "2022");
    });
  }

  @Test
  void carriesOverFromTheFormOf2019ToThatOf2021ButHasNoStockThere() {
    YearComparison year = last(read("2020.txt", Reports.of2019(2020)), of2021(2021));

    assertThat(year.findings()).isEmpty();
    assertThat(obstacles(year, "requests.carryOver")).isEmpty();
    assertThat(obstacles(year, "documents.inForce")).containsExactly(Obstacle.OTHER_FORM);
  }

  @Test
  void comparesNothingBefore2019WhereTheOldFormHasNoCarryOver() {
    AnnualReport old = read("2018.txt", Reports.inProse(2018));
    YearComparison year = last(old, read("2019.txt", Reports.of2019(2019)));

    assertThat(year.findings()).isEmpty();
    assertThat(obstacles(year, "requests.carryOver")).containsExactly(Obstacle.OTHER_FORM);
  }

  @Test
  void aMissingYearIsOnRecordAndNothingIsCompared() {
    YearComparison gap = last(of2021(2021), of2021(2023));
    YearComparison first = CHECK.compare(List.of(of2021(2021))).get(0);

    assertThat(gap.findings()).isEmpty();
    assertThat(gap.before()).hasValue(2021);
    assertThat(obstacles(gap, "requests.carryOver")).containsExactly(Obstacle.YEAR_MISSING);
    assertThat(first.before()).isEmpty();
    assertThat(obstacles(first, "documents.inForce")).containsExactly(Obstacle.YEAR_MISSING);
  }

  @Test
  void aBlankIsNotComparedAndSaysSo() {
    YearComparison year = last(
        of2021(2022, "四、结转下年度继续办理 1 0 0 0 0 0 1", "四、结转下年度继续办理 / / / / / / /"),
        of2021(2023, IN_FORCE, IN_FORCE_NEXT));

    assertThat(year.findings()).isEmpty();
    assertThat(obstacles(year, "requests.carryOver")).containsExactly(Obstacle.CELL_BLANK);
  }

  @Test
  void twoDocumentsOnTheYearBeforeThatDisagreeMakeItUncertain() {
    AnnualReport one = of2021(2022);
    AnnualReport other = read("other.txt", Reports.of2021(2022).replace(IN_FORCE, IN_FORCE_NEXT));
    YearComparison year = last(one, other, of2021(2023));

    assertThat(year.findings()).isEmpty();
    assertThat(obstacles(year, "documents.inForce")).containsExactly(Obstacle.UNCERTAIN);
    assertThat(obstacles(year, "requests.carryOver")).isEmpty();
  }

  @Test
  void agenciesWithDifferentNamesAreNotCompared() {
    AnnualReport renamed = read("renamed.txt", Reports.of2021(2023).replace("白河镇", "黑河镇"));

    assertThat(CHECK.compare(List.of(of2021(2022), renamed)))
        .allSatisfy(year -> assertThat(year.before()).isEmpty());
  }

  @Test
  void cumulativeFiguresGrowByTheYear() {
    AnnualReport before = fujian(2015, "主动公开文件数 条 20 320", "行政复议数 件 1 4");
    AnnualReport sound = fujian(2016, "主动公开文件数 条 30 350", "行政复议数 件 0 4");
    AnnualReport off = fujian(2016, "主动公开文件数 条 30 340", "行政复议数 件 0 4");

    assertThat(last(before, sound).findings()).isEmpty();
    assertThat(last(before, off).findings()).singleElement().satisfies(finding -> {
      assertThat(finding.code()).isEqualTo("CUMULATIVE_CONFLICT:statistics.cumulative");
      assertThat(finding.balance().orElseThrow().difference()).isEqualByComparingTo("-10");
    });
  }

  @Test
  void cumulativeFiguresNeverFallEvenAcrossMissingYears() {
    AnnualReport before = fujian(2014, "主动公开文件数 条 20 320", "行政复议数 件 1 4");
    AnnualReport later = fujian(2017, "主动公开文件数 条 20 400", "行政复议数 件 1 3");

    assertThat(last(before, later).findings()).singleElement().satisfies(finding -> {
      assertThat(finding.variant()).contains("falls");
      assertThat(finding.cells())
          .extracting(code -> code.value())
          .contains("review.total.cumulative");
    });
  }

  @Test
  void tellsAJumpThatOnlyAWrongUnitExplains() {
    String fees = "行政事业性收费 1.25";
    AnnualReport before = of2021(2022, fees, "行政事业性收费 59237.2449");
    AnnualReport now = of2021(2023, IN_FORCE, IN_FORCE_NEXT, fees, "行政事业性收费 601004321");
    AnnualReport growth = of2021(2023, IN_FORCE, IN_FORCE_NEXT, fees, "行政事业性收费 5923724");

    assertThat(last(before, now).findings())
        .extracting(Finding::code)
        .containsExactly("JUMP_SUSPICIOUS:fees.jump");
    assertThat(last(before, growth).findings()).isEmpty();
    assertThat(last(of2021(2022), now).findings()).isEmpty(); // from 1.25 all may happen
  }

  @Test
  void everyDeclaredFigureIsOfItsTemplate() {
    READER
        .templates()
        .forEach(template -> template.continuities().forEach(rule -> {
          List<Code> codes = new ArrayList<>(List.of(rule.now(), rule.before()));
          codes.addAll(rule.added());
          codes.addAll(rule.removed());
          assertThat(codes)
              .as("%s of %s", rule.name(), template.id())
              .allSatisfy(code -> assertThat(template.tables())
                  .anyMatch(form -> form.type().find(code).isPresent()));
        }));
  }

  @Test
  void theOrderGivenDoesNotMatter() {
    List<AnnualReport> reports = new ArrayList<>(List.of(of2021(2023), of2021(2021), of2021(2022)));

    assertThat(CHECK.compare(reports))
        .extracting(year -> year.report().year().orElseThrow())
        .containsExactly(2021, 2022, 2023);
  }
}
