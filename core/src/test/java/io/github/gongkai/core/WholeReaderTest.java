package io.github.gongkai.core;

import static io.github.gongkai.core.Harbour.READER;
import static io.github.gongkai.core.Harbour.REPORT;
import static io.github.gongkai.core.Harbour.findings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Obstacle;
import io.github.gongkai.model.Section;
import io.github.gongkai.model.Waiver;
import io.github.gongkai.model.Waivers;
import io.github.gongkai.model.source.Unread;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader as a caller has it, with a template that stands in no other module. */
class WholeReaderTest {

  private static final byte[] BYTES = REPORT.getBytes(StandardCharsets.UTF_8);

  private static ReportReader limited(Limits.Builder limits) {
    return ReportReader.builder()
        .template(Harbour.TEMPLATE)
        .limits(limits.build())
        .build();
  }

  private static ReadResult.Unreadable unreadable(ReadResult result) {
    assertThat(result).isInstanceOf(ReadResult.Unreadable.class);
    return (ReadResult.Unreadable) result;
  }

  @Test
  void aReportSaysWhoseItIsAndWhatItIsMadeOf() {
    AnnualReport report = Harbour.read(REPORT);
    assertThat(report.template()).hasToString("harbour-2022");
    assertThat(report.title()).contains("东湾市港务局2023年政府信息公开工作年度报告");
    assertThat(report.agency().orElseThrow().name()).isEqualTo("东湾市港务局");
    assertThat(report.year()).hasValue(2023);
    assertThat(report.period().orElseThrow().end()).hasToString("2023-12-31");
    assertThat(report.signed().orElseThrow()).hasToString("2024-01-20");
    assertThat(report.sections())
        .extracting(Section::kind)
        .containsExactly(
            SectionKind.OVERVIEW,
            SectionKind.PROACTIVE_DISCLOSURE,
            SectionKind.FEES,
            SectionKind.OTHER_MATTERS);
    assertThat(report.sections().get(0).heading()).isEqualTo("一、总体情况");
    assertThat(report.sections().get(0).body()).startsWith("全年发布公告33条").endsWith("。");
    assertThat(report.sections().get(0).bodySource().cut(REPORT)).contains("全年发布公告33条");
    assertThat(report.statements())
        .singleElement()
        .satisfies(of -> assertThat(of.source().cut(REPORT)).isEqualTo("33"));
    assertThat(
            report.figure(Code.of("fees.berths.amount")).orElseThrow().value().orElseThrow())
        .isEqualByComparingTo("3.5");
    assertThat(report.unknownTables()).isEmpty();
    assertThat(report.furtherTables()).isEmpty();
  }

  @Test
  void theSameIsReadFromEverySource(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("harbour.txt"), BYTES);
    AnnualReport ofText = Harbour.read(REPORT);
    for (ReadResult result : List.of(
        READER.read(file),
        READER.read(BYTES),
        READER.read(new ByteArrayInputStream(BYTES)),
        READER.read(Source.of(REPORT).withName("other").withUrl("http://a.gov.cn/b")))) {
      AnnualReport report = result.report().orElseThrow();
      assertThat(report.tables()).isEqualTo(ofText.tables());
      assertThat(report.findings()).isEqualTo(ofText.findings());
      assertThat(report.provenance().sha256()).isEqualTo(ofText.provenance().sha256());
      assertThat(report.provenance().charset()).isEqualTo("UTF-8");
      assertThat(result.text()).isEqualTo(REPORT);
    }
    assertThat(READER.read(file).document()).isEqualTo("harbour.txt");
    AnnualReport named = READER
        .read(Source.of(REPORT).withName("other").withUrl("http://a.gov.cn/b"))
        .report()
        .orElseThrow();
    assertThat(named.provenance().document()).isEqualTo("other");
    assertThat(named.provenance().url()).contains("http://a.gov.cn/b");
    assertThat(named.provenance().templateVersion()).isEqualTo("7");
    assertThat(named.provenance().libraryVersion()).matches("\\d+\\.\\d+.*");
    assertThatThrownBy(() -> READER.read(folder.resolve("none.txt")))
        .isInstanceOf(IOException.class);
  }

  /** The example of the standard, FIPS 180-2. */
  @Test
  void bytesAreToldApartByTheirDigest() {
    assertThat(Fingerprint.sha256("abc".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void aPageGivesTheSameFiguresAsItsText() {
    AnnualReport page = Harbour.read(Harbour.page(REPORT));
    assertThat(page.findings()).isEmpty();
    Harbour.read(REPORT)
        .tables()
        .forEach(table -> table
            .figures()
            .forEach(
                figure -> assertThat(page.figure(figure.code()).orElseThrow().value())
                    .isEqualTo(figure.value())));
  }

  @Test
  void whatIsNoTextOrHasNoneIsUnreadable() {
    assertThat(unreadable(READER.read(" \n\t")).cause())
        .isEqualTo(ReadResult.Unreadable.Cause.EMPTY);
    assertThat(unreadable(READER.read(new byte[0])).cause())
        .isEqualTo(ReadResult.Unreadable.Cause.EMPTY);
    ReadResult.Unreadable pdf =
        unreadable(READER.read("%PDF-1.7 ".repeat(9).getBytes(StandardCharsets.US_ASCII)));
    assertThat(pdf.cause()).isEqualTo(ReadResult.Unreadable.Cause.NOT_TEXT);
    assertThat(pdf.reason()).contains("PDF");
  }

  @Test
  void anotherDocumentIsNoReport() {
    ReadResult result = READER.read("关于做好春耕备耕工作的通知\n各乡镇人民政府：要抓紧落实。\n");
    assertThat(result).isInstanceOf(ReadResult.NotAReport.class);
    assertThat(result.report()).isEmpty();
    assertThat(result.text()).startsWith("关于做好");
  }

  @Test
  void theSieveLetsReportsThrough() {
    assertThat(READER.mayBeReport(BYTES)).isTrue();
    assertThat(READER.mayBeReport(Harbour.page(REPORT).getBytes(StandardCharsets.UTF_8)))
        .isTrue();
    assertThat(READER.mayBeReport(REPORT.getBytes(Charset.forName("GB18030")))).isTrue();
    assertThat(READER.mayBeReport("关于春耕的通知".getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(READER.mayBeReport("公开招聘的通知，各乡镇".getBytes(StandardCharsets.UTF_8)))
        .isFalse();
    assertThat(READER.mayBeReport("%PDF-1.7 公开".getBytes(StandardCharsets.UTF_8)))
        .isFalse();
    assertThat(limited(Limits.builder().bytes(BYTES.length)).mayBeReport(BYTES)).isTrue();
    assertThat(limited(Limits.builder().bytes(BYTES.length - 1)).mayBeReport(BYTES))
        .isFalse();
  }

  @Test
  void aDocumentMayHaveAsManyBytesAsTheLimit() {
    assertThat(limited(Limits.builder().bytes(BYTES.length)).read(BYTES).report())
        .isPresent();
    ReadResult.Unreadable bytes =
        unreadable(limited(Limits.builder().bytes(BYTES.length - 1)).read(BYTES));
    assertThat(bytes.cause()).isEqualTo(ReadResult.Unreadable.Cause.TOO_LARGE);
    assertThat(bytes.reason()).contains(BYTES.length - 1 + " bytes");
    int length = REPORT.length();
    assertThat(limited(Limits.builder().bytes(length)).read(REPORT).report()).isPresent();
    assertThat(
            unreadable(limited(Limits.builder().bytes(length - 1)).read(REPORT)).reason())
        .contains(length - 1 + " characters");
  }

  @Test
  void aTextThatIsCutBeforeItsReportIsTooLargeAndNoOther() {
    String far = "春耕备耕工作要抓紧落实。\n".repeat(100) + REPORT;
    ReadResult.Unreadable cut =
        unreadable(limited(Limits.builder().characters(200)).read(far));
    assertThat(cut.cause()).isEqualTo(ReadResult.Unreadable.Cause.TOO_LARGE);
    assertThat(cut.reason())
        .matches(
            "The limit of 200 characters was reached; before character \\d+ stands no report\\.");
    ReadResult.Unreadable whole = unreadable(
        limited(Limits.builder().characters(200)).read("春耕备耕工作要抓紧落实".repeat(100) + REPORT));
    assertThat(whole.reason())
        .isEqualTo("The limit of 200 characters was reached before anything was read.");
  }

  @Test
  void withoutTimeADocumentIsUnreadableForThatReason() {
    ReadResult.Unreadable late =
        unreadable(limited(Limits.builder().time(Duration.ofNanos(1))).read(REPORT));
    assertThat(late.cause()).isEqualTo(ReadResult.Unreadable.Cause.OUT_OF_TIME);
    assertThat(limited(Limits.builder().time(Duration.ofDays(1))).read(REPORT).report())
        .isPresent();
  }

  /** Without bars a lost cell leaves no trace, and 3 of the radio is what the sums leave. */
  @Test
  void withoutStepsALostFigureStaysOpen() {
    String lossy = REPORT.replace(" |", "").replace("船舶公告 12 3 15", "船舶公告 12 15");
    Code radio = Code.of("harbour.ships.radio");
    AnnualReport found = Harbour.read(lossy);
    assertThat(found.figure(radio).orElseThrow().value().orElseThrow()).isEqualByComparingTo("3");
    assertThat(found.figure(radio).orElseThrow().status()).isEqualTo(FigureStatus.INFERRED);
    assertThat(found.findings()).isEmpty();

    AnnualReport open =
        limited(Limits.builder().solverSteps(1)).read(lossy).report().orElseThrow();
    assertThat(open.figure(radio).orElseThrow().status()).isEqualTo(FigureStatus.AMBIGUOUS);
    Finding reached = findings(open, FindingKind.LIMIT_REACHED).get(0);
    assertThat(reached.rule()).contains("solverSteps");
    assertThat(reached.spans().get(0).cut(lossy)).contains("12 15", "23 10 33");
    assertThat(reached.message()).contains("Notices");
  }

  @Test
  void aLimitIsPositive() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.builder().tables(0).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.builder().bytes(-1).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.builder().time(Duration.ZERO).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.builder().time(Duration.ofSeconds(-1)).build());
    assertThat(Limits.builder().tables(1).build().tables()).isEqualTo(1);
  }

  @Test
  void sectionsPastTheLimitBeginNothing() {
    AnnualReport report =
        limited(Limits.builder().sections(2)).read(REPORT).report().orElseThrow();
    assertThat(report.sections()).hasSize(2);
    Finding reached = findings(report, FindingKind.LIMIT_REACHED).get(0);
    assertThat(reached.rule()).contains("sections");
  }

  @Test
  void whatStandsBeforeAndBehindAReportIsKept() {
    String text = "您的位置：首页\n" + REPORT + "相关链接\n";
    AnnualReport report = Harbour.read(text);
    assertThat(report.unread())
        .extracting(Unread::reason)
        .containsExactly(
            Unread.Reason.BEFORE_REPORT, Unread.Reason.IN_TABLE, Unread.Reason.AFTER_REPORT);
    assertThat(report.unread().get(2).text()).isEqualTo("相关链接");
    assertThat(report.unread().get(0).text()).contains("您的位置：首页");
    assertThat(report.unread().get(0).source().cut(text)).contains("您的位置：首页");
  }

  @Test
  void aTableOfFiguresThatTheFormDoesNotKnowIsKeptAsDrawn() {
    String table =
        "<table><tr><td>码头</td><td>长度</td></tr><tr><td>东港</td><td>120米</td></tr></table>";
    String page = Harbour.page(REPORT).replace("<p>无。</p>", "<p>无。</p>" + table);
    AnnualReport report = Harbour.read(page);
    assertThat(report.unknownTables()).singleElement().satisfies(grid -> {
      assertThat(grid.cell(1, 1).orElseThrow().text()).isEqualTo("120米");
      assertThat(grid.source().cut(page)).contains("东港");
    });
    assertThat(findings(report, FindingKind.TABLE_UNKNOWN)).hasSize(1);
    AnnualReport words = Harbour.read(page.replace("120米", "很长"));
    assertThat(words.unknownTables()).isEmpty();
    AnnualReport menu = Harbour.read(Harbour.page(REPORT).replace("<body>", "<body>" + table));
    assertThat(menu.unknownTables()).isEmpty();
  }

  @Test
  void aWrongCharsetAndDamageAreFound() {
    String page = Harbour.page(REPORT).replace("<html>", "<html><head><meta charset=utf-8></head>");
    AnnualReport report =
        READER.read(page.getBytes(Charset.forName("GB18030"))).report().orElseThrow();
    assertThat(report.provenance().charset()).isEqualTo("GB18030");
    assertThat(findings(report, FindingKind.CHARSET_CONFLICT))
        .singleElement()
        .satisfies(of -> assertThat(of.message(Locale.ENGLISH))
            .containsIgnoringCase("utf-8")
            .contains("GB18030"));

    String damaged = REPORT.replace("无。", "无\uFFFD".repeat(21));
    Finding damage = findings(Harbour.read(damaged), FindingKind.TEXT_DAMAGED).get(0);
    assertThat(damage.message()).contains("21");
    assertThat(damage.spans()).hasSize(20);
    assertThat(damage.spans()).allSatisfy(of -> assertThat(of.cut(damaged)).isEqualTo("\uFFFD"));
  }

  @Test
  void ownRulesAreJudgedLast() {
    Code ships = Code.of("harbour.ships.site");
    ReportReader reader = ReportReader.builder()
        .template(Harbour.TEMPLATE)
        .rule("sound", report -> Judgement.holds())
        .rule("many", report -> Judgement.broken(Label.of("太多", "too many"), List.of(ships)))
        .rule("open", report -> Judgement.notAssessable(Obstacle.NOT_STATED))
        .build();
    AnnualReport report = reader.read(REPORT).report().orElseThrow();
    assertThat(Harbour.outcomes(report, "OWN_RULE:sound")).containsExactly("Holds");
    assertThat(Harbour.outcomes(report, "OWN_RULE:many")).containsExactly("Broken");
    assertThat(Harbour.outcomes(report, "OWN_RULE:open")).containsExactly("NOT_STATED");
    Finding many = report.findings().get(report.findings().size() - 1);
    assertThat(many.message()).contains("too many");
    assertThat(many.cells()).containsExactly(ships);
    assertThat(many.spans().get(0).cut(REPORT)).isEqualTo("12");
  }

  @Test
  void ownRulesHaveNamesOfTheirOwn() {
    ReportReader.Builder builder = ReportReader.builder().rule("a", report -> Judgement.holds());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.rule("a", report -> Judgement.holds()));
    for (String name : List.of("", "two words", "a\tb")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> builder.rule(name, report -> Judgement.holds()));
    }
  }

  @Test
  void aFindingThatSomebodyAcceptsIsNoneThatIsOpen() {
    String text = REPORT.replace("公告合计 | 23 | 10 | 33 |", "公告合计 | 23 | 10 | 34 |");
    AnnualReport open = Harbour.read(text);
    List<Waiver> accepted = open.findings().stream()
        .map(finding -> Waiver.of(open, finding, "known"))
        .toList();
    assertThat(accepted).isNotEmpty();
    ReportReader reader = ReportReader.builder()
        .template(Harbour.TEMPLATE)
        .waivers(Waivers.of(accepted))
        .build();
    AnnualReport waived = reader.read(text).report().orElseThrow();
    assertThat(waived.findings()).hasSameSizeAs(open.findings());
    assertThat(waived.findings())
        .allSatisfy(finding -> assertThat(finding.waived()).contains("known"));
  }

  @Test
  void aReaderHasTheTemplatesItWasGiven() {
    assertThat(READER.templates()).extracting(Template::version).containsExactly("7");
    assertThatIllegalStateException().isThrownBy(ReportReader::create);
  }
}
