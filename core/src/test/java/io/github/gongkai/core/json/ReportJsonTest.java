package io.github.gongkai.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.Agency;
import io.github.gongkai.model.AgencyKind;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Balance;
import io.github.gongkai.model.Contact;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Grid;
import io.github.gongkai.model.Heading;
import io.github.gongkai.model.Obstacle;
import io.github.gongkai.model.Origin;
import io.github.gongkai.model.Precision;
import io.github.gongkai.model.Provenance;
import io.github.gongkai.model.Refusal;
import io.github.gongkai.model.RefusalKind;
import io.github.gongkai.model.ReportingPeriod;
import io.github.gongkai.model.RuleOutcome;
import io.github.gongkai.model.Section;
import io.github.gongkai.model.Severity;
import io.github.gongkai.model.Statement;
import io.github.gongkai.model.Wording;
import io.github.gongkai.model.national.National2019;
import io.github.gongkai.model.national.Procedure;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.source.Unread;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.Grounds;
import io.github.gongkai.model.statistics.StatisticsTable;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.Relation;
import io.github.gongkai.model.vocabulary.SectionKind;
import io.github.gongkai.model.vocabulary.Unit;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportJsonTest {
  private static final Template TEMPLATE = Template.builder()
      .id(National2019.ID)
      .version("3")
      .label(Label.of("全国", "National"))
      .issuedAs("test")
      .firstYear(2019)
      .addTables(TableForm.of(National2019.REVIEW_AND_LITIGATION)
          .lineOf(List.of(Procedure.values()))
          .build())
      .build();
  private static final Span PLACE = Span.of(3, 7);

  private static Code outcome(String name) {
    return Code.of("review." + name);
  }

  private static final Grounds GROUNDS = new Grounds(
      List.of(new Grounds.Sum(
          "review.total",
          Label.of("总计 = 维持", "Total = Upheld"),
          List.of(outcome("total")),
          Relation.AT_MOST,
          List.of(outcome("upheld"), outcome("other")))),
      List.of(outcome("total")),
      Grounds.Extent.SUFFICIENT);

  private static StatisticsTable<?, ?> table() {
    return StatisticsTable.of(
        National2019.REVIEW_AND_LITIGATION,
        List.of(
            new Figure.Stated(
                outcome("upheld"), Unit.CASES, new BigDecimal("1.50"), "１.50", PLACE, GROUNDS),
            new Figure.Inferred(
                outcome("corrected"),
                Unit.CASES,
                BigDecimal.TEN,
                GROUNDS,
                Optional.of(
                    new Figure.Blank(outcome("corrected"), Unit.CASES, "/", Optional.of(PLACE)))),
            new Figure.Blank(outcome("other"), Unit.CASES, "", Optional.empty()),
            new Figure.Ambiguous(
                outcome("pending"),
                Unit.CASES,
                List.of(BigDecimal.ZERO, BigDecimal.ONE),
                "10",
                Optional.of(PLACE)),
            new Figure.Inferred(outcome("total"), Unit.CASES, BigDecimal.ONE, GROUNDS)));
  }

  private static Grid grid() {
    Optional<Grid.Cell> wide = Optional.of(new Grid.Cell("宽\n的", PLACE, 0, 0));
    Optional<Grid.Cell> low = Optional.of(new Grid.Cell("", Span.of(9, 9), 1, 1));
    return new Grid(Span.of(1, 20), List.of(List.of(wide, wide), List.of(Optional.empty(), low)));
  }

  private static Finding finding() {
    return Finding.builder()
        .kind(FindingKind.IDENTITY)
        .rule("review.total")
        .variant("atMost")
        .severity(Severity.INFO)
        .origin(Origin.COPY)
        .waived("看过")
        .with("left", Label.of("左", "left"))
        .with("right", "右")
        .balance(new Balance(
            List.of(new Balance.Term(outcome("total"), BigDecimal.TEN, Optional.of(PLACE))),
            Relation.AT_MOST,
            List.of(new Balance.Term(
                outcome("other"), BigDecimal.ONE, Optional.empty(), Optional.of("a.html")))))
        .addCells(outcome("total"))
        .addSpans(PLACE)
        .build();
  }

  /** A report in which everything is that can be. */
  private static AnnualReport full() {
    return empty()
        .title("“题目”")
        .agency(new Agency("白石县教育局", AgencyKind.DEPARTMENT))
        .year(2019)
        .period(new ReportingPeriod(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31)))
        .published(LocalDate.of(2020, 1, 31))
        .signed(LocalDate.of(2020, 1, 30))
        .contact(Contact.builder()
            .address("路1号")
            .postcode("012345")
            .addPhones("1", "2")
            .email("a@b")
            .build())
        .addSections(Section.builder()
            .kind(SectionKind.OVERVIEW)
            .heading("一、总体情况")
            .headingSource(PLACE)
            .body("文\u2028字")
            .bodySource(PLACE)
            .addSubheadings(new Heading(2, "1.", PLACE))
            .build())
        .addTables(table())
        .addStatements(new Statement(
            Code.of("website.visits"),
            new BigDecimal("30000"),
            Unit.ATTENDANCES,
            Precision.ABOUT,
            Wording.CHINESE_NUMERAL,
            PLACE,
            Span.of(0, 9)))
        .addFurtherTables(table(), table())
        .addUnknownTables(grid())
        .addFindings(finding())
        .addRules(
            new RuleOutcome.Holds("A", List.of()),
            new RuleOutcome.Broken("B:b", List.of(outcome("total"))),
            new RuleOutcome.NotAssessable("C", List.of(outcome("other")), Obstacle.CELL_BLANK))
        .addUnread(new Unread("余", PLACE, Unread.Reason.IN_TABLE))
        .build();
  }

  private static AnnualReport.Builder empty() {
    return AnnualReport.builder()
        .template(TEMPLATE.id())
        .provenance(Provenance.builder()
            .document("文.html")
            .url("https://a/b?c=\"d\"")
            .sha256("0".repeat(64))
            .charset("GB18030")
            .templateVersion("3")
            .libraryVersion("1")
            .build());
  }

  private static AnnualReport readBack(String json) {
    return ReportJson.read(json, List.of(TEMPLATE)).orElseThrow();
  }

  @Test
  void nothingIsLost() {
    assertThat(readBack(ReportJson.of(full()))).isEqualTo(full());
    assertThat(readBack(ReportJson.of(empty().build()))).isEqualTo(empty().build());
  }

  /** Holds the test above to what reports will have in future. */
  @Test
  void theFullReportHasEverythingThatReportsHave() {
    AnnualReport bare = empty().build();
    assertThat(Arrays.stream(AnnualReport.class.getMethods())
            .filter(method -> Modifier.isAbstract(method.getModifiers()))
            .filter(method -> !List.of("template", "provenance").contains(method.getName())))
        .isNotEmpty()
        .allSatisfy(method -> assertThat(method.invoke(full()))
            .as(method.getName())
            .isNotEqualTo(method.invoke(bare)));
  }

  /** One name for one thing, so that programs read both alike. */
  @Test
  void sumsOfGroundsAndOfFindingsSayAlikeHowTheirSidesCompare() {
    assertThat(ReportJson.of(full()))
        .contains(
            "\"left\":[\"review.total\"],\"relation\":\"at_most\",\"right\"",
            "\"leftTotal\":10,\"relation\":\"at_most\",\"right\"");
  }

  @Test
  void whatIsNoReportGivesNone() {
    ReadResult other = new ReadResult.NotAReport(
        "a", new Refusal(RefusalKind.NEWS, "It is news.", List.of(PLACE)), "text");
    ReadResult unreadable =
        new ReadResult.Unreadable("a", ReadResult.Unreadable.Cause.EMPTY, "It is empty.");

    assertThat(ReportJson.of(other)).contains("\"refused\":\"NEWS\"", "[[3,7]]");
    assertThat(ReportJson.read(ReportJson.of(other), List.of())).isEmpty();
    assertThat(ReportJson.of(unreadable)).contains("\"unreadable\":\"EMPTY\"");
    assertThat(ReportJson.read(ReportJson.of(unreadable), List.of())).isEmpty();
  }

  @Test
  void aTemplateThatIsNotGivenIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportJson.read(ReportJson.of(full()), List.of()))
        .withMessageContaining("national-2019");
    AnnualReport other =
        empty().addTables(StatisticsTable.of(National2019.FEES, List.of())).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> readBack(ReportJson.of(other)))
        .withMessageContaining(National2019.FEES.id());
  }

  @Test
  void whatALaterVersionAddsIsSkipped() {
    String json = ReportJson.of(full()).replaceFirst("\\{", "{\"new\":[{\"a\":null}],");
    assertThat(readBack(json)).isEqualTo(full());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"template\":1}",
        "{\"template\":\"national-2019\"}",
      })
  void otherObjectsAreRefused(String json) {
    assertThatIllegalArgumentException().isThrownBy(() -> readBack(json));
  }

  /** Whatever is done to one member, the caller gets one kind of exception. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"year\":2019 > \"year\":2019.5",
        "\"year\":2019 > \"year\":[]",
        "\"signed\":\"2020-01-30\" > \"signed\":\"2020-13-30\"",
        "\"period\":[\"2019-01-01\", > \"period\":[",
        "\"source\":[3,7] > \"source\":[7,3]",
        "\"source\":[3,7] > \"source\":[3]",
        "\"status\":\"stated\" > \"status\":\"guessed\"",
        "\"unit\":\"件\" > \"unit\":\"斤\"",
        "\"code\":\"review.upheld\" > \"code\":\"review.unknown\"",
        "\"code\":\"review.upheld\" > \"code\":\"Review Upheld\"",
        "\"outcome\":\"holds\" > \"outcome\":\"bends\"",
        "\"relation\":\"at_most\" > \"relation\":\"at_least\"",
        "\"variant\":\"atMost\" > \"variant\":\"unheard\"",
        "[\"左\",\"left\"] > [\"左\"]",
        "\"rows\":[[0,0] > \"rows\":[[0,2]",
        "\"rows\":[[0,0] > \"rows\":[0",
        "\"candidates\":[0,1] > \"candidates\":[\"0\"]",
        "\"sentence\":[0,9] > \"sentence\":[0,4]",
        "\"name\":\"白石县教育局\" > \"name\":\"\"",
        "\"level\":2 > \"level\":0",
      })
  void brokenMembersAreRefused(String change) {
    String[] parts = change.split(" > ");
    String json = ReportJson.of(full());
    assertThat(json).contains(parts[0]);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> readBack(json.replace(parts[0], parts[1])));
  }
}
