package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.template.StandardSections;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.model.statistics.StatisticsTable;
import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.TemplateId;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A caller's own template, declared as data: rows, columns, wordings, sums. */
class OwnTemplateTest {

  enum Harbour implements RowKey {
    SHIPS("ships", "靠泊船舶公告", "Ships"),
    PILOTS("pilots", "引航信息公告", "Pilots"),
    TIDES("tides", "潮汐信息公告", "Tides"),
    ALL("all", "公告合计", "All notices");

    private final String id;
    private final Label label;

    Harbour(String id, String chinese, String english) {
      this.id = id;
      this.label = Label.of(chinese, english);
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public Label label() {
      return label;
    }

    @Override
    public Unit unit() {
      return Unit.ITEMS;
    }
  }

  enum Channel implements ColumnKey {
    SITE("site", "港口网站", "Site"),
    RADIO("radio", "海岸电台", "Radio"),
    BOTH("both", "两者合计", "Both");

    private final String id;
    private final Label label;

    Channel(String id, String chinese, String english) {
      this.id = id;
      this.label = Label.of(chinese, english);
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public Label label() {
      return label;
    }
  }

  private static final TableType<Harbour, Channel> NOTICES = TableType.of(
      "notices",
      "harbour",
      Label.of("港口公告", "Harbour notices"),
      List.of(Harbour.values()),
      List.of(Channel.values()));

  private static final Template HARBOUR = Template.builder()
      .id(TemplateId.of("harbour-2022"))
      .version("1")
      .label(Label.of("港口信息公开统计表", "Harbour form"))
      .issuedAs("test")
      .firstYear(2022)
      .addAllSections(StandardSections.rules())
      .addTables(TableForm.of(NOTICES)
          .columns()
          .row(Harbour.SHIPS, "船舶公告")
          .row(Harbour.PILOTS)
          .row(Harbour.TIDES)
          .row(Harbour.ALL)
          .totalColumn("harbour.channels", Channel.BOTH, List.of(Channel.SITE, Channel.RADIO))
          .totalRow(
              "harbour.all", Harbour.ALL, List.of(Harbour.SHIPS, Harbour.PILOTS, Harbour.TIDES))
          .build())
      .build();

  private static final ReportReader READER =
      ReportReader.builder().template(HARBOUR).build();

  private static final String HEAD = "东湾港务局2023年政府信息公开工作年度报告\n一、总体情况\n全年平稳。\n二、主动公开政府信息情况\n";

  private static final String TEXT = HEAD
      + "港口网站 | 海岸电台 | 两者合计 |\n船舶公告 | 12 | 3 | 15 |\n引航信息公告 | 4 | 0 | 4 |\n"
      + "潮汐信息公告 | 7 | 7 | 14 |\n公告合计 | 23 | 10 | 33 |\n三、其他需要报告的事项\n无。\n";

  private static final String PAGE = "<html><body><p>" + HEAD.replace("\n", "</p><p>")
      + "</p><table><tr><th>项目</th><th>港口网站</th><th>海岸电台</th><th>两者合计</th></tr>"
      + "<tr><td>靠泊船舶公告</td><td>12</td><td>3</td><td>15</td></tr>"
      + "<tr><td>引航信息公告</td><td>4</td><td></td><td>4</td></tr>"
      + "<tr><td>潮汐信息公告</td><td>7</td><td>7</td><td>14</td></tr>"
      + "<tr><td>公告合计</td><td>23</td><td>10</td><td>34</td></tr></table></body></html>";

  private static String row(StatisticsTable<Harbour, Channel> table, Harbour row) {
    StringBuilder shown = new StringBuilder();
    for (Channel channel : Channel.values()) {
      shown
          .append(shown.isEmpty() ? "" : " ")
          .append(table.figure(row, channel).value().map(Object::toString).orElse("_"));
    }
    return shown.toString();
  }

  @Test
  void textIsReadWithIt() {
    AnnualReport report = READER.read(TEXT).report().orElseThrow();
    assertThat(report.template()).isEqualTo(HARBOUR.id());
    assertThat(report.provenance().templateVersion()).isEqualTo("1");
    StatisticsTable<Harbour, Channel> table = report.table(NOTICES).orElseThrow();
    assertThat(row(table, Harbour.SHIPS)).isEqualTo("12 3 15");
    assertThat(row(table, Harbour.ALL)).isEqualTo("23 10 33");
    assertThat(table.figures())
        .allSatisfy(figure -> assertThat(figure.status()).isEqualTo(FigureStatus.STATED));
  }

  @Test
  void pagesAreReadWithItAndBrokenSumsReported() {
    AnnualReport report = READER.read(PAGE).report().orElseThrow();
    StatisticsTable<Harbour, Channel> table = report.table(NOTICES).orElseThrow();
    assertThat(row(table, Harbour.PILOTS)).isEqualTo("4 _ 4");
    assertThat(table.figure(Harbour.PILOTS, Channel.RADIO).status()).isEqualTo(FigureStatus.BLANK);
    assertThat(row(table, Harbour.ALL)).isEqualTo("23 10 34");
    assertThat(report.findings())
        .filteredOn(finding -> finding.kind() == FindingKind.IDENTITY)
        .extracting(finding -> finding.rule().orElse(""))
        .contains("harbour.channels", "harbour.all");
  }

  @Test
  void lostCellsAreFoundByItsSums() {
    String lossy =
        HEAD + "港口网站 海岸电台 两者合计\n船舶公告 12 3 15\n引航信息公告 4 4\n潮汐信息公告 7 7 14\n公告合计 23 10 33\n";
    StatisticsTable<Harbour, Channel> table =
        READER.read(lossy).report().orElseThrow().table(NOTICES).orElseThrow();
    assertThat(row(table, Harbour.PILOTS)).isEqualTo("4 0 4");
    assertThat(table.figure(Harbour.PILOTS, Channel.RADIO).status())
        .isEqualTo(FigureStatus.INFERRED);
  }

  @Test
  void theBuiltInTemplatesAreStillThere() {
    ReadResult result = READER.read(Reports.of2021(2022));
    assertThat(result.report().orElseThrow().template()).hasToString("national-2021");
  }

  @Test
  void withoutItTheTableIsKeptAsDrawn() {
    AnnualReport report = ReportReader.create().read(TEXT).report().orElseThrow();
    assertThat(report.tables()).isEmpty();
    assertThat(report.unknownTables())
        .singleElement()
        .satisfies(grid -> assertThat(grid.cell(1, 1).orElseThrow().text()).isEqualTo("12"));
    assertThat(report.findings())
        .anySatisfy(finding -> assertThat(finding.kind()).isEqualTo(FindingKind.TABLE_UNKNOWN));
  }

  @Test
  void aCallersTemplateComesBeforeABuiltInOneOfItsName() {
    Template mine = Template.builder()
        .id(TemplateId.of("national-2021"))
        .version("mine")
        .label(HARBOUR.label())
        .issuedAs("test")
        .firstYear(2022)
        .addAllSections(StandardSections.rules())
        .addAllTables(HARBOUR.tables())
        .build();
    ReportReader reader = ReportReader.builder().template(mine).build();
    AnnualReport report = reader.read(TEXT).report().orElseThrow();
    assertThat(report.provenance().templateVersion()).isEqualTo("mine");
  }

  @Test
  void twoTemplatesOfOneNameAreRefused() {
    ReportReader.Builder builder = ReportReader.builder().template(HARBOUR);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.template(HARBOUR))
        .withMessageContaining(HARBOUR.id().value());
  }
}
