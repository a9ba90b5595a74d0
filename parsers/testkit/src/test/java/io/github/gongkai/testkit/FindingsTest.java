package io.github.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.RuleOutcome;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.vocabulary.SectionKind;
import io.github.gongkai.testkit.layout.Cells;
import io.github.gongkai.testkit.print.Block;
import io.github.gongkai.testkit.print.ZeroWriting;
import io.github.gongkai.testkit.report.SyntheticSection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A clean report has no finding; one with a single defect has exactly the finding that says so. */
class FindingsTest {

  private static final ReportReader READER = ReportReader.create();
  private static final int CLEAN = Integer.getInteger("testkit.documents", 2_000) * 2;
  private static final int SEEDS = 12;
  private static final String DIRECT = "litigation.direct.total";

  /** Made by other checks than those of a single report's own words and figures. */
  private static final Set<FindingKind> ELSEWHERE = EnumSet.of(
      FindingKind.TEXT_FOREIGN,
      FindingKind.LIMIT_REACHED,
      FindingKind.OWN_RULE,
      FindingKind.CARRY_OVER_CONFLICT,
      FindingKind.CUMULATIVE_CONFLICT,
      FindingKind.STOCK_CONFLICT,
      FindingKind.JUMP_SUSPICIOUS);

  /**
   * A defect.
   *
   * @param code the code of the finding that it makes
   * @param place what stands at one of the finding's places; empty when something is missing
   * @param template the template of the report
   * @param plant plants it
   */
  private record Defect(
      String code, String place, String template, Function<Planted, Planted> plant) {
    FindingKind kind() {
      return FindingKind.valueOf(code.split(":", 2)[0]);
    }

    @Override
    public String toString() {
      return code + " at \"" + place + "\" in " + template;
    }
  }

  private static Defect defect(String code, String place, Function<Planted, Planted> plant) {
    return new Defect(code, place, "national-2021", plant);
  }

  private static List<Defect> defects() {
    return List.of(
        defect("IDENTITY:review.outcomes", "98765", r -> r.figure(DIRECT, "98765")),
        new Defect(
            "IDENTITY:requests.channels",
            "98765",
            "national-2014",
            r ->
                r.figure("requests.received.letter", "98765").prose(SectionKind.OVERVIEW, "工作平稳。")),
        defect("TOTAL_BLANK:review.outcomes", "/", r -> r.cell(DIRECT, "/")),
        defect(
            "RULE_NOT_ASSESSABLE:review.outcomes",
            "/",
            r -> r.cell("litigation.direct.upheld", "/").cell("litigation.direct.other", "/")),
        defect("VALUE_UNREADABLE", "若干", r -> r.cell("disclosure.licensing.decisions", "若干")),
        defect("CELLS_UNCERTAIN", "12 3", r -> r.cell("disclosure.licensing.decisions", "12 3")),
        defect(
            "PROSE_AGAINST_TABLE",
            "98765",
            r -> r.prose(SectionKind.REQUESTS, "全年共收到政府信息公开申请98765件。")),
        defect(
            "PROSE_CONFLICT",
            "500",
            r -> r.prose(SectionKind.OTHER_MATTERS, "本年度收取信息处理费300元。", "全年共收取信息处理费500元。")),
        defect(
            "PROSE_PARTS", "50", r -> r.prose(SectionKind.OVERVIEW, "全年检查栏目50个，其中本级部门20个，各乡镇40个。")),
        defect(
            "PROSE_PARTS",
            "38",
            r -> r.prose(SectionKind.OVERVIEW, "收到申请类咨询50件，其中当面7件，网络2件，信函38件。")),
        defect("PROSE_PARTS", "12", r -> r.prose(SectionKind.OVERVIEW, "全年开展活动10场，其中负责人参加12场。")),
        defect(
            "PROSE_SHARE",
            "6.89",
            r -> r.prose(SectionKind.OVERVIEW, "全年审核稿件50篇，其中科室20篇，占40%；窗口10篇，占20%；外单位4篇，占6.89%。")),
        defect("TABLE_MISSING:review", "四、", r -> r.sections(without("review"))),
        defect("TABLE_MISSING:fees", "二、", r -> r.sections(without("fees"))),
        defect(
            "ROWS_MISSING:powers",
            "98765",
            r -> r.figure("disclosure.penalties.decisions", "98765")
                .prose(SectionKind.OVERVIEW, "工作平稳。")
                .prose(SectionKind.PROACTIVE_DISCLOSURE, "工作平稳。")
                .then(text -> text.replaceFirst(
                    "(?s)<tr[^<>]*>(?:(?!</tr>).)*行政强制(?:(?!</tr>).)*</tr>", ""))),
        defect(
            "TABLE_UNKNOWN",
            "甲科",
            r -> r.then(
                text -> text.replaceFirst(
                    "(<[^<>]*>\\s*五、)",
                    "<table><tr><td>科室</td><td>稿件</td></tr><tr><td>甲科</td><td>12</td></tr></table>$1"))),
        new Defect("TABLE_CONFLICT", "条", "fujian-2014", FindingsTest::withSecondTable),
        defect(
            "UNIT_SUSPICIOUS:disclosure.fees.amount",
            "20912000520",
            r -> r.figure("disclosure.fees.amount", "20912000520")),
        new Defect(
            "UNIT_SUSPICIOUS:disclosure.procurement.amount",
            "52.15",
            "national-2019",
            r -> r.figure("disclosure.procurement.projects", "7")
                .figure("disclosure.procurement.amount", "52.15")),
        defect(
            "SECTION_MISSING:OTHER_MATTERS",
            "",
            r -> r.sections(without(SectionKind.OTHER_MATTERS))),
        defect(
            "SECTION_MISSING:PROBLEMS_AND_IMPROVEMENTS",
            "五、",
            r -> r.sections(without(SectionKind.PROBLEMS_AND_IMPROVEMENTS))),
        defect(
            "SECTION_ANNOUNCED_MISSING:OTHER_MATTERS",
            "",
            r -> r.sections(without(SectionKind.OTHER_MATTERS))
                .then(text -> text.replaceFirst(
                    "本报告依照",
                    "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议行政诉讼情况、"
                        + "存在的主要问题及改进情况、其他需要报告的事项六部分组成。本报告依照"))),
        defect("SECTION_OUT_OF_ORDER", "五、", r -> r.sections(FindingsTest::swapped)),
        defect("SECTION_REPEATED:OTHER_MATTERS", "七、", r -> r.sections(FindingsTest::repeated)),
        defect(
            "YEAR_CONFLICT",
            "年政府信息公开",
            r -> r.then(text ->
                text.replace(r.report().title(), r.report().title().replaceFirst("20..", "2007")))),
        defect(
            "PERIOD_CONFLICT",
            "12月1日",
            r -> r.paragraph(
                Block.Role.BODY,
                text ->
                    text.replace(r.report().year() + "年1月1日", r.report().year() - 1 + "年12月1日"))),
        defect(
            "AGENCY_CONFLICT",
            "山阳县水利局",
            r -> r.paragraph(
                Block.Role.SIGNATURE, text -> text.equals(r.report().agency()) ? "山阳县水利局" : text)),
        defect(
            "SIGNED_EARLY",
            "年6月1日",
            r -> r.signed(r.report().period().end().withMonth(6).withDayOfMonth(1))),
        defect("DATE_CONFLICT", "", r -> r.published(r.report().period().end().minusDays(59))),
        defect(
            "DATE_CONFLICT", "年1月", r -> r.published(r.report().period().end().plusDays(2))),
        defect(
            "PUBLISHED_LATE",
            "",
            r -> r.published(r.report().signed().withMonth(5).withDayOfMonth(20))),
        defect(
            "TEXT_DAMAGED",
            "http//:www.example.gov.cn",
            r -> r.prose(SectionKind.OVERVIEW, "本报告在门户网站（http//:www.example.gov.cn）公布。")),
        defect(
            "TEXT_DAMAGED",
            "www.www.example.gov.cn",
            r -> r.prose(SectionKind.OVERVIEW, "全文可在www.www.example.gov.cn下载。")),
        defect(
            "TEXT_DAMAGED",
            "\uFFFD",
            r -> r.prose(SectionKind.PROBLEMS_AND_IMPROVEMENTS, "下一年将\uFFFD强检查。")),
        defect("TEXT_REPAIRED", "", r -> r.then(Script.TRADITIONAL::write)));
  }

  @TestFactory
  Stream<DynamicTest> aPlantedDefectMakesExactlyItsFinding() {
    return defects().stream()
        .map(defect -> DynamicTest.dynamicTest(defect.toString(), () -> {
          int tried = 0;
          for (int seed = 0; seed < SEEDS; seed++) {
            Planted clean = Planted.in(defect.template(), seed);
            boolean governed = clean.report().agency().endsWith("人民政府");
            if (defect.kind() != FindingKind.PUBLISHED_LATE || governed) {
              holds(defect, clean, defect.plant().apply(clean).text());
              tried++;
            }
          }
          assertThat(tried).isPositive();
        }));
  }

  private static void holds(Defect defect, Planted clean, String text) {
    assertThat(findings(clean.text())).as("%s before %s", clean, defect).isEmpty();
    AnnualReport report = READER.read(text).report().orElseThrow();
    assertThat(report.findings())
        .as("%s", clean)
        .extracting(finding -> finding.code() + " " + finding.message())
        .singleElement()
        .asString()
        .startsWith(defect.code() + " ");
    Finding finding = report.findings().get(0);
    if (!defect.place().isEmpty()) {
      assertThat(finding.spans())
          .extracting(span -> span.cut(text))
          .anyMatch(cut -> cut.contains(defect.place()));
    }
    boolean onRecord = report.rules().stream()
        .anyMatch(rule -> rule instanceof RuleOutcome.Broken && rule.code().equals(finding.code()));
    assertThat(onRecord).as("on record").isEqualTo(isRule(finding));
  }

  /** Repairs and what the reader did not understand break no rule. */
  private static boolean isRule(Finding finding) {
    // an address that leads nowhere is the agency's, and looked for
    boolean address = finding.arguments().containsKey("address");
    return address
        || !EnumSet.of(
                FindingKind.RULE_NOT_ASSESSABLE,
                FindingKind.VALUE_UNREADABLE,
                FindingKind.CELLS_UNCERTAIN,
                FindingKind.TABLE_UNKNOWN,
                FindingKind.TABLE_CONFLICT,
                FindingKind.TEXT_DAMAGED,
                FindingKind.TEXT_REPAIRED)
            .contains(finding.kind());
  }

  @Test
  void everyKindIsPlantedHereOrTestedElsewhere() {
    Set<FindingKind> planted = EnumSet.copyOf(ELSEWHERE);
    planted.add(FindingKind.CHARSET_CONFLICT);
    defects().forEach(defect -> planted.add(defect.kind()));
    assertThat(planted).containsExactlyInAnyOrder(FindingKind.values());
  }

  @Test
  void cleanReportsHaveNoFinding() {
    AtomicInteger read = new AtomicInteger();
    List<String> found = Collections.synchronizedList(new ArrayList<>());
    LongStream.range(0, CLEAN).parallel().forEach(seed -> {
      Recipe recipe = Recipe.random(Templates.withTables(), seed);
      Recipe clean = new Recipe(
          recipe.template(),
          seed,
          recipe.size(),
          recipe.traits(),
          recipe.writing().withZero(ZeroWriting.ZERO),
          recipe.layout(),
          Script.SIMPLIFIED,
          Encoding.UTF_8,
          List.of());
      if (recipe.layout().cells() == Cells.FUSED || !recipe.layout().isClear()) {
        return;
      }
      TestDocument document = clean.make();
      if (Planted.isClean(document.report())) {
        read.incrementAndGet();
        findings(document.text())
            .forEach(finding -> found.add(clean + ": " + finding.code() + " " + finding.message()));
      }
    });
    assertThat(read).hasValueGreaterThan(CLEAN / 2);
    assertThat(found).isEmpty();
  }

  private static List<Finding> findings(String text) {
    return READER.read(text).report().map(AnnualReport::findings).orElse(List.of());
  }

  private static UnaryOperator<List<SyntheticSection>> without(SectionKind kind) {
    return sections -> kept(sections, section -> section.kind() != kind);
  }

  private static UnaryOperator<List<SyntheticSection>> without(String table) {
    return sections -> sections.stream()
        .map(section -> new SyntheticSection(
            section.kind(),
            section.heading(),
            section.paragraphs(),
            section.tables().stream()
                .filter(form -> !form.type().id().equals(table))
                .toList(),
            section.notes()))
        .toList();
  }

  private static List<SyntheticSection> kept(
      List<SyntheticSection> sections, Predicate<SyntheticSection> which) {
    return sections.stream().filter(which).toList();
  }

  private static List<SyntheticSection> swapped(List<SyntheticSection> sections) {
    List<SyntheticSection> swapped = new ArrayList<>(sections);
    Collections.swap(swapped, 4, 5);
    return swapped;
  }

  private static List<SyntheticSection> repeated(List<SyntheticSection> sections) {
    List<SyntheticSection> repeated = new ArrayList<>(sections);
    repeated.add(sections.get(5));
    return repeated;
  }

  private static Planted withSecondTable(Planted report) {
    return report.blocks(blocks -> {
      Block.Table table = blocks.stream()
          .filter(block -> block instanceof Block.Table)
          .map(block -> (Block.Table) block)
          .findFirst()
          .orElseThrow();
      blocks.add(
          blocks.indexOf(table) + 1,
          new Block.Table(table
              .printed()
              .withCells(
                  cell -> cell.code().isPresent() ? cell.withText(doubled(cell.text())) : cell)));
      return blocks;
    });
  }

  private static String doubled(String count) {
    return new BigDecimal(count).add(new BigDecimal(count)).toPlainString();
  }

  @Test
  void aFindingsPlacesLieInTheDocument() {
    String text = Planted.in("national-2021", 3).figure(DIRECT, "98765").text();
    Span whole = Span.of(0, text.length());
    assertThat(findings(text))
        .flatExtracting(Finding::spans)
        .isNotEmpty()
        .allMatch(whole::contains);
  }
}
