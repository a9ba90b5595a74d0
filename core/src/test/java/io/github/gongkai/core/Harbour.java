package io.github.gongkai.core;

import io.github.gongkai.core.template.ProseRule;
import io.github.gongkai.core.template.StandardSections;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.RuleOutcome;
import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.SectionKind;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.TemplateId;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.List;
import java.util.Optional;

/** The form of a harbour office that nobody has, and a report on it: what core reads by itself. */
public final class Harbour {

  private Harbour() {}

  private record Row(String id, Label label, Unit unit) implements RowKey {}

  private record Column(String id, Label label, Optional<Unit> unit) implements ColumnKey {}

  private static Row row(String id, String chinese) {
    return new Row(id, Label.of(chinese, id), Unit.ITEMS);
  }

  private static Column column(String id, String chinese) {
    return new Column(id, Label.of(chinese, id), Optional.empty());
  }

  private static final Row SHIPS = row("ships", "船舶公告");
  private static final Row PILOTS = row("pilots", "引航公告");
  private static final Row TIDES = row("tides", "潮汐公告");
  private static final Row ALL = row("all", "公告合计");
  private static final Column SITE = column("site", "港口网站");
  private static final Column RADIO = column("radio", "海岸电台");
  private static final Column BOTH = column("both", "两者合计");

  private static final Row BERTHS = row("berths", "泊位费用");
  private static final Column COUNT =
      new Column("count", Label.of("收取次数", "count"), Optional.of(Unit.ITEMS));
  private static final Column AMOUNT =
      new Column("amount", Label.of("收取金额", "amount"), Optional.of(Unit.TEN_THOUSAND_YUAN));

  private static final TableForm NOTICES = TableForm.of(TableType.of(
          "notices",
          "harbour",
          Label.of("港口公告", "Notices"),
          List.of(SHIPS, PILOTS, TIDES, ALL),
          List.of(SITE, RADIO, BOTH)))
      .within(SectionKind.PROACTIVE_DISCLOSURE)
      .columns()
      .row(SHIPS)
      .row(PILOTS)
      .row(TIDES)
      .row(ALL)
      .totalColumn("channels", BOTH, List.of(SITE, RADIO))
      .totalRow("all", ALL, List.of(SHIPS, PILOTS, TIDES))
      .build();

  private static final TableForm FEES = TableForm.of(TableType.of(
          "fees", "fees", Label.of("港口收费", "Fees"), List.of(BERTHS), List.of(COUNT, AMOUNT)))
      .within(SectionKind.FEES)
      .columns()
      .row(BERTHS)
      .atLeastEach(BERTHS, AMOUNT, COUNT, "0.01", Unit.YUAN)
      .atMost(BERTHS, "5000", Unit.YUAN)
      .build();

  /** The template. */
  public static final Template TEMPLATE = Template.builder()
      .id(TemplateId.of("harbour-2022"))
      .version("7")
      .label(Label.of("港口统计表", "Harbour form"))
      .issuedAs("test")
      .firstYear(2008)
      .addAllSections(StandardSections.rules())
      .addPrescribedSections(
          SectionKind.OVERVIEW,
          SectionKind.PROACTIVE_DISCLOSURE,
          SectionKind.FEES,
          SectionKind.OTHER_MATTERS)
      .addTables(NOTICES, FEES)
      .addProse(
          ProseRule.of("harbour.all.both", Unit.ITEMS).says("发布公告 #"),
          ProseRule.of("harbour.lost", Unit.ITEMS).says("遗漏公告 #"))
      .build();

  /** A reader of nothing but this form. */
  public static final ReportReader READER =
      ReportReader.builder().template(TEMPLATE).build();

  static final String TITLE = "东湾市港务局2023年政府信息公开工作年度报告\n";

  /** A sound report, one cell behind the other. */
  public static final String REPORT = TITLE
      + "本报告的统计期限为2023年1月1日至2023年12月31日。\n"
      + "一、总体情况\n全年发布公告33条，网址http://www.dongwan.gov.cn。\n"
      + "二、主动公开政府信息情况\n"
      + "公告 | 港口网站 | 海岸电台 | 两者合计 |\n船舶公告 | 12 | 3 | 15 |\n引航公告 | 4 | 0 | 4 |\n"
      + "潮汐公告 | 7 | 7 | 14 |\n公告合计 | 23 | 10 | 33 |\n"
      + "三、收费及减免情况\n费用 | 收取次数 | 收取金额（单位：万元） |\n泊位费用 | 20 | 3.5 |\n"
      + "四、其他需要报告的事项\n无。\n"
      + "东湾市港务局\n2024年1月20日\n";

  /** The report with one stretch of it written otherwise. */
  public static AnnualReport with(String written, String otherwise) {
    if (!REPORT.contains(written)) {
      throw new IllegalArgumentException("the report does not say " + written);
    }
    return read(REPORT.replace(written, otherwise));
  }

  /** The same as a page of the web, each line with bars a row of a table. */
  public static String page(String report) {
    StringBuilder page = new StringBuilder("<html><body>");
    boolean table = false;
    for (String line : report.strip().split("\n")) {
      boolean row = line.endsWith("|");
      page.append(row == table ? "" : row ? "<table>" : "</table>");
      table = row;
      String cells = String.join("</td><td>", line.split(" ?\\| ?"));
      page.append(row ? "<tr><td>" + cells + "</td></tr>" : "<p>" + line + "</p>");
    }
    return page.append("</body></html>").toString();
  }

  /** A report that must be read as one. */
  public static AnnualReport read(String text) {
    return READER.read(text).report().orElseThrow();
  }

  /** The findings of a kind. */
  public static List<Finding> findings(AnnualReport report, FindingKind kind) {
    return report.findings().stream().filter(finding -> finding.kind() == kind).toList();
  }

  /** What came of a rule: {@code Holds}, {@code Broken} or what kept it from being tried. */
  public static List<String> outcomes(AnnualReport report, String rule) {
    return report.rules().stream()
        .filter(outcome -> outcome.code().equals(rule))
        .map(outcome -> outcome instanceof RuleOutcome.NotAssessable open
            ? open.obstacle().name()
            : outcome.getClass().getSimpleName())
        .toList();
  }
}
