package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.document.DocumentParser;
import io.github.gongkai.core.reconcile.Budget;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.TableFormBuilder;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.source.Unread;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.SectionKind;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a text's tables fit a template, and which of them are the report's own. */
class TemplateMatchTest {

  private static final Forms.Row IN = Forms.row("in", "来文登记");
  private static final Forms.Row OUT = Forms.row("out", "发文登记");
  private static final Forms.Row MINUTES = Forms.row("minutes", "会议纪要印发");
  private static final Forms.Row PRESSED = Forms.row("pressed", "督办事项");
  private static final Forms.Row WATCH = Forms.row("watch", "值班记录");
  private static final Forms.Row KEPT = Forms.row("kept", "档案整理");
  private static final Forms.Row CARS = Forms.row("cars", "车辆维修");
  private static final Forms.Row HOUSES = Forms.row("houses", "房屋维修");
  private static final Forms.Row LAWSUITS = Forms.row("lawsuits", "应诉案件");
  private static final Forms.Row REVIEWS = Forms.row("reviews", "复议案件");
  private static final Forms.Row WON = Forms.row("won", "胜诉案件");
  private static final Forms.Row LOST = Forms.row("lost", "败诉案件");
  private static final Forms.Column COUNT = Forms.column("count", "数量", Unit.CASES);

  /** Tables of one column: six lines, two lines, and two of one section. */
  private static final Template OFFICE = Forms.template(
      "office",
      table("files", IN, OUT, MINUTES, PRESSED, WATCH, KEPT).build(),
      table("repairs", CARS, HOUSES).build(),
      table("suits", LAWSUITS, REVIEWS)
          .within(SectionKind.REVIEW_AND_LITIGATION)
          .build(),
      table("ends", WON, LOST).within(SectionKind.REVIEW_AND_LITIGATION).build());

  /** So many unknown words stand between two tables. */
  private static final String APART = "字".repeat(161) + "\n";

  private static TableFormBuilder<Forms.Row, Forms.Column> table(String id, Forms.Row... rows) {
    var form = TableForm.of(TableType.of(id, id, Label.of("表", id), List.of(rows), List.of(COUNT)));
    for (Forms.Row row : rows) {
      form.row(row);
    }
    return form;
  }

  private static TemplateMatch match(Template template, String document) {
    Binder binder = new Binder(List.of(template, template == OFFICE ? Forms.TEMPLATE : OFFICE));
    return binder.match(DocumentParser.parse(document).text()).get(0);
  }

  private static Map<String, String> read(TemplateMatch match, String document) {
    ReadingText text = DocumentParser.parse(document).text();
    return Forms.shown(match.read(text, Map.of(), new Budget(10_000)).figures());
  }

  private static BoundTables bind(String document) {
    return Forms.bind(OFFICE, document, Map.of());
  }

  private static Map<String, String> read(String document) {
    return Forms.shown(bind(document).figures());
  }

  /** The first lines of the files' table, with these figures. */
  private static String files(int... figures) {
    List<Forms.Row> rows = List.of(IN, OUT, MINUTES, PRESSED, WATCH, KEPT);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < figures.length; i++) {
      lines.append(rows.get(i).label().chinese()).append(' ').append(figures[i]).append('\n');
    }
    return lines.toString();
  }

  @Test
  void linesAreCountedAndThoseThatAreFilledIn() {
    TemplateMatch match = match(OFFICE, "来文登记 1\n发文登记\n收到来信 5\n会议纪要印发 3\n");

    assertThat(match.lines()).isEqualTo(3);
    assertThat(match.filledLines()).isEqualTo(2);
    assertThat(match.score()).isEqualTo(12 + 10 + 12);
  }

  @Test
  void allPiecesOfATextCountTogether() {
    String document = "来文登记 1\n发文登记\n会议纪要印发 3\n" + APART + "督办事项 4\n车辆维修 1\n房屋维修 2\n";
    TemplateMatch match = match(OFFICE, document);

    assertThat(match.lines()).isEqualTo(6);
    assertThat(match.filledLines()).isEqualTo(5);
    assertThat(match.score()).isEqualTo(5 * 12 + 10);
  }

  @Test
  void whereAnotherTemplateFitsAsWellSeveralColumnsNeedTheirHeads() {
    String rows = "收到来信 | 5 | 3 | 1 | 9 |\n收到来电 | 1 | 2 | 0 | 3 |\n修路工程 | 3 | 4 |\n";
    String heads = "来信来电情况 | 男性 | 女性 | 其他 | 总计 |\n";

    assertThat(read(match(Forms.TEMPLATE, rows), rows)).containsEntry("mail.letters.men", "5");
    assertThat(read(match(Forms.TEMPLATE, rows).contested(), rows).values()).containsOnly("?");
    assertThat(read(match(Forms.TEMPLATE, heads + rows).contested(), heads + rows))
        .containsEntry("mail.letters.men", "5")
        .containsEntry("works.road.count", "?");
  }

  @Test
  void oneColumnNeedsNoHead() {
    TemplateMatch match = match(OFFICE, files(1, 2, 3));

    assertThat(read(match.contested(), files(1, 2, 3))).isEqualTo(read(match, files(1, 2, 3)));
    assertThat(match.contested().score()).isEqualTo(match.score());
  }

  @Test
  void oneLabelAmongOthersIsACoincidence() {
    String letters = "收到来信 5 3 1 9\n收到来电 1 2 0 3\n";
    assertThat(read(match(OFFICE, "车辆维修 1\n" + letters), "车辆维修 1\n" + letters)).isEmpty();
    String two = "车辆维修 1\n房屋维修 2\n" + letters;
    assertThat(read(match(OFFICE, two), two)).hasSize(2);
  }

  /** Three lines of six are no whole table. */
  @Test
  void ofPiecesTheLargestIsTheReportsOwn() {
    String document = files(1, 2, 3) + APART + files(5, 6, 7) + "车辆维修 8\n";

    assertThat(read(document)).containsEntry("files.in.count", "5");
    assertThat(bind(document).further()).hasSize(1);
  }

  @Test
  void aWholeTableIsTheReportsOwnBeforeLargerPieces() {
    String document = files(5, 6, 7) + "车辆维修 8\n房屋维修 9\n" + APART + files(1, 2, 3, 4);
    assertThat(read(document)).containsEntry("files.in.count", "1");
    String mail =
        "收到来信 | 6 | 3 | 1 | 10 |\n收到来电 | 1 | 2 | 0 | 3 |\n修路工程 | 4 | 5 |\n修桥工程 | 1 | 1 |\n"
            + APART
            + "收到来信 | 5 | 3 | 1 | 9 |\n收到来电 | 1 | 2 | 0 | 3 |\n已经办结 | 0 | 0 | 0 | 0 |\n";
    assertThat(Forms.line(mail, "mail.letters")).isEqualTo("5 3 1 9");
  }

  @Test
  void ofWholeTablesTheFirstIsTheReportsOwn() {
    assertThat(read(files(1, 2, 3, 4) + APART + files(5, 6, 7, 8, 9, 10)))
        .containsEntry("files.in.count", "1");
  }

  @Test
  void rowsOfDamagedLabelsHaveNumbersToo() {
    assertThat(read("序号 事项 数量\n1 来文登记 7\n2 发文登记 8\n3 会议纪要印 9\n4 督办事项 6\n"))
        .containsEntry("files.out.count", "8")
        .containsEntry("files.minutes.count", "9")
        .containsEntry("files.pressed.count", "6");
  }

  /** A sentence, as it seems, which says as much as the line would. */
  @Test
  void aLineThatStandsAloneIsReadWhereNoTableContradictsIt() {
    String alone = "来文登记 7\n车辆维修 1\n房屋维修 2\n";
    assertThat(read(alone)).containsEntry("files.in.count", "7");
    assertThat(read(alone + APART + files(1, 2, 3, 4))).containsEntry("files.in.count", "1");
  }

  @Test
  void besideATableThatStandsASecondTimeOthersAreTheReportsOwn() {
    BoundTables tables = bind(files(1, 2, 3, 4) + APART + files(5, 6, 7, 8) + "车辆维修 8\n房屋维修 9\n");

    assertThat(Forms.shown(tables.figures()))
        .containsEntry("files.in.count", "1")
        .containsEntry("repairs.cars.count", "8");
    assertThat(tables.further())
        .singleElement()
        .satisfies(further -> assertThat(further.keySet())
            .extracting(form -> form.type().id())
            .containsExactly("files"));
    assertThat(tables.findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.TABLE_CONFLICT);
  }

  @Test
  void tablesOfOneSectionAreOneBodysTogether() {
    String own = "来文登记 3\n发文登记 4\n应诉案件 1\n复议案件 2\n";
    BoundTables tables = bind(own + APART + "应诉案件 5\n复议案件 6\n胜诉案件 7\n败诉案件 8\n");

    assertThat(Forms.shown(tables.figures())).doesNotContainKey("ends.won.count");
    assertThat(tables.further())
        .singleElement()
        .satisfies(further -> assertThat(Forms.shown(further))
            .containsEntry("suits.lawsuits.count", "5")
            .containsEntry("ends.won.count", "7"));
  }

  @Test
  void upTo20ReportsOfOneDocumentAreRead() {
    assertThat(bind(reports(20, "")).findings())
        .extracting(Finding::kind)
        .containsOnly(FindingKind.TABLE_CONFLICT)
        .hasSize(19);
  }

  /** Also where the last one shows tables besides, which are the first report's. */
  @ParameterizedTest
  @ValueSource(strings = {"", "车辆维修 8\n房屋维修 9\n"})
  void theRestOfACollectionIsLeftAndSaidToBe(String last) {
    String document = reports(21, last);
    BoundTables tables = bind(document);

    assertThat(tables.further()).hasSize(19);
    assertThat(tables.findings())
        .filteredOn(finding -> finding.kind() == FindingKind.LIMIT_REACHED)
        .singleElement()
        .satisfies(finding -> assertThat(finding.spans())
            .singleElement()
            .satisfies(
                span -> assertThat(span.start()).isGreaterThan(document.lastIndexOf(APART))));
  }

  @Test
  void ofReportsThatDifferInSeveralTablesTheRestIsLeftToo() {
    List<String> reports = IntStream.rangeClosed(1, 21)
        .mapToObj(report ->
            files(report, report, report, report) + "车辆维修 " + report + "\n房屋维修 " + report + "\n")
        .toList();

    assertThat(bind(String.join(APART, reports)).findings())
        .extracting(Finding::kind)
        .contains(FindingKind.LIMIT_REACHED);
  }

  private static String reports(int count, String last) {
    List<String> tables = IntStream.rangeClosed(1, count)
        .mapToObj(report -> files(report, report, report, report))
        .toList();
    return String.join(APART, tables) + last;
  }

  @Test
  void whatStandsBehindTheFiguresOfALineIsUnread() {
    String rows = "来文登记|1|收到传真|2|\n发文登记|3|\n会议纪要印发|4|\n";
    assertThat(bind(rows).unread()).extracting(Unread::text).containsExactly("收到传真", "2");
    String far = "无关的话。\n".repeat(300);
    assertThat(bind(far + rows).unread()).extracting(Unread::text).containsExactly("收到传真", "2");
    String last = rows + "附后的说明。\n";
    assertThat(bind(last).unread()).extracting(Unread::text).containsExactly("收到传真", "2");
  }
}
