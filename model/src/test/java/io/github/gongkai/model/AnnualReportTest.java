package io.github.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.model.national.Applicant;
import io.github.gongkai.model.national.National2019;
import io.github.gongkai.model.national.National2021;
import io.github.gongkai.model.national.RequestRow;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.source.Unread;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.StatisticsTable;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.SectionKind;
import io.github.gongkai.model.vocabulary.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnualReportTest {

  private static final Figure GRANTED = new Figure.Stated(
      Code.of("requests.granted.total"), Unit.CASES, BigDecimal.valueOf(7), "7", Span.of(10, 11));

  private static AnnualReport.Builder report() {
    return AnnualReport.builder().template(National2019.ID).provenance(provenance("a.html"));
  }

  private static Provenance provenance(String document) {
    return Provenance.builder()
        .document(document)
        .sha256("0".repeat(64))
        .charset("UTF-8")
        .templateVersion("1")
        .libraryVersion("1")
        .build();
  }

  @Test
  void whatIsNotToldIsEmpty() {
    AnnualReport bare = report().build();
    assertThat(bare.title()).isEmpty();
    assertThat(bare.agency()).isEmpty();
    assertThat(bare.year()).isEmpty();
    assertThat(bare.period()).isEmpty();
    assertThat(bare.contact().isPresent()).isFalse();
    assertThat(bare.requests()).isEmpty();
    assertThat(bare.reviewAndLitigation()).isEmpty();
    assertThat(bare.figure(GRANTED.code())).isEmpty();
  }

  @Test
  void figuresAreThoseOfTheAgencysScope() {
    assertThat(report().build().scope()).isEqualTo(Scope.UNKNOWN);
    assertThat(report()
            .agency(new Agency("白石县人民政府", AgencyKind.GOVERNMENT))
            .build()
            .scope())
        .isEqualTo(Scope.AREA);
    assertThat(
            report().agency(new Agency("白石县教育局", AgencyKind.DEPARTMENT)).build().scope())
        .isEqualTo(Scope.BODY);
  }

  /** A report may be as long as a document: whoever logs one should not find it all in the log. */
  @Test
  void theTextOfAReportIsShort() {
    AnnualReport tome = report()
        .title("题目")
        .addTables(StatisticsTable.of(National2019.REQUESTS, List.of(GRANTED)))
        .addSections(section("文".repeat(100_000)))
        .addUnread(new Unread("余".repeat(100_000), Span.of(0, 100_000), Unread.Reason.IN_TABLE))
        .build();

    assertThat(tome.toString()).contains("national-2019", "题目").hasSizeLessThan(500);
    assertThat(tome.sections().get(0).toString()).contains("一、总体情况").hasSizeLessThan(500);
    assertThat(tome.unread().get(0).toString())
        .startsWith("Unread[余余")
        .contains("余…, Span[start=0, end=100000], IN_TABLE")
        .hasSizeLessThan(200);
    assertThat(tome.tables().get(0)).hasToString("table requests (23 x 7): 1 STATED, 160 ABSENT");
    assertThat(new Unread("尾", Span.of(0, 1), Unread.Reason.AFTER_REPORT).toString())
        .startsWith("Unread[尾, ");
  }

  private static Section section(String body) {
    return Section.builder()
        .kind(SectionKind.OVERVIEW)
        .heading("一、总体情况")
        .headingSource(Span.of(0, 6))
        .body(body)
        .bodySource(Span.of(6, 6 + body.length()))
        .build();
  }

  @Test
  void headingsHaveLevelsFromOne() {
    assertThat(new Heading(1, "（一）", Span.of(0, 3)).level()).isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> new Heading(0, "（一）", Span.of(0, 3)));
  }

  @Test
  void reviewAndLitigationIsFound() {
    assertThat(report()
            .addTables(StatisticsTable.of(National2019.REVIEW_AND_LITIGATION, List.of()))
            .build()
            .reviewAndLitigation())
        .isPresent();
  }

  @Test
  void templateAndProvenanceAreNeeded() {
    assertThatIllegalStateException().isThrownBy(() -> AnnualReport.builder().build());
    assertThatNullPointerException().isThrownBy(() -> AnnualReport.builder().template(null));
  }

  @Test
  void nothingIsSetTwice() {
    assertThatIllegalStateException().isThrownBy(() -> report().template(National2021.ID));
  }

  @Test
  void requestsAreFoundInEitherEditionOfTheForm() {
    AnnualReport old = report()
        .addTables(StatisticsTable.of(National2019.REQUESTS, List.of(GRANTED)))
        .build();
    AnnualReport present = report()
        .addTables(StatisticsTable.of(National2021.REQUESTS, List.of(GRANTED)))
        .build();
    assertThat(old.requests().orElseThrow().figure(RequestRow.GRANTED, Applicant.TOTAL))
        .isEqualTo(GRANTED);
    assertThat(present.requests().orElseThrow().figure(RequestRow.GRANTED, Applicant.TOTAL))
        .isEqualTo(GRANTED);
    assertThat(present.table(National2019.REQUESTS)).isEmpty();
    assertThat(present.figure(GRANTED.code())).contains(GRANTED);
  }

  @Test
  void equalReportsAreEqual() {
    assertThat(report().year(2019).build())
        .isEqualTo(report().year(2019).build())
        .hasSameHashCodeAs(report().year(2019).build())
        .isNotEqualTo(report().year(2020).build());
    assertThat(report().build().provenance()).isNotEqualTo(provenance("b.html"));
  }

  @Test
  void listsOfAReportCannotBeChanged() {
    AnnualReport built = report().build();
    assertThatThrownBy(() -> built.sections().add(null))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> built.findings().add(null))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aPeriodRunsForward() {
    LocalDate first = LocalDate.of(2019, 1, 1);
    assertThat(new ReportingPeriod(first, first)).hasToString("2019-01-01 to 2019-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReportingPeriod(first, first.minusDays(1)));
  }

  @Test
  void anAgencyHasAName() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Agency(" ", AgencyKind.DEPARTMENT));
  }

  @Test
  void aContactIsThereWhenAnyOfItIs() {
    assertThat(Contact.builder().addPhones("0000-1234567").build().isPresent()).isTrue();
    assertThat(Contact.builder().postcode("000000").build().isPresent()).isTrue();
    assertThat(Contact.none()).isEqualTo(Contact.builder().build());
  }

  @Test
  void aFindingIsNamedByKindAndRule() {
    Finding.Builder broken = Finding.builder()
        .kind(FindingKind.IDENTITY)
        .with("left", "a 2")
        .with("right", "b 3")
        .addCells(GRANTED.code());
    assertThat(broken.build().code()).isEqualTo("IDENTITY");
    assertThat(broken.rule("requests.balance").build().code())
        .isEqualTo("IDENTITY:requests.balance");
    assertThat(broken.build().severity()).isEqualTo(Severity.ERROR);
    assertThat(broken.build().origin()).isEqualTo(Origin.AGENCY);
    assertThat(broken.build().message()).isEqualTo("a 2 should equal b 3.");
  }
}
