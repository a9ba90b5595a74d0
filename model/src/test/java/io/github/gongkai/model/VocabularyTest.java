package io.github.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.fujian.Fujian2009;
import io.github.gongkai.model.fujian.Fujian2014;
import io.github.gongkai.model.national.National2019;
import io.github.gongkai.model.national.National2021;
import io.github.gongkai.model.national2014.National2014;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.ProseFigure;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published codes, written out by hand: a code that changes or disappears breaks its users. */
class VocabularyTest {

  private static final String APPLICANTS =
      "naturalPerson commercialEnterprise researchInstitution socialOrganization legalServices"
          + " otherOrganization total";

  private static final String REQUESTS_OF_BOTH = """
      received carriedOver granted partiallyGranted
      denied.stateSecret denied.prohibitedByLaw denied.securityAndStability
      denied.thirdPartyRights denied.internalAffairs denied.processInformation
      denied.enforcementFile denied.administrativeQuery
      unavailable.notHeld unavailable.needsCreation unavailable.stillUnclear
      notProcessed.petition notProcessed.duplicate notProcessed.publication
      notProcessed.excessive notProcessed.confirmation
      handled carriedForward
      """;

  private static final String OUTCOMES = "upheld corrected other pending total";

  private static List<String> codes(TableType<?, ?>... tables) {
    return Stream.of(tables)
        .flatMap(table -> table.codes().stream())
        .map(Code::value)
        .toList();
  }

  /** A row's name, a column's name: read from the constants themselves, not from what they made. */
  private static <R extends RowKey, C extends ColumnKey> List<Code> joined(TableType<R, C> table) {
    return table.rows().stream()
        .flatMap(row -> table.columns().stream().map(column -> table.code(row, column)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("io.github.gongkai.model.LabelsTest#tables")
  void everyRowCountsInAUnit(TableType<?, ?> table) {
    assertThat(table.rows()).extracting(RowKey::unit).doesNotContainNull();
  }

  @ParameterizedTest
  @MethodSource("io.github.gongkai.model.LabelsTest#tables")
  void everyCodeIsMadeOfItsRowAndColumn(TableType<?, ?> table) {
    assertThat(joined(table)).isEqualTo(table.codes());
    assertThat(table.id()).isNotEmpty();
  }

  private static <R extends RowKey, C extends ColumnKey> String units(TableType<R, C> table) {
    Map<Unit, Integer> counts = new EnumMap<>(Unit.class);
    table
        .rows()
        .forEach(row -> table
            .columns()
            .forEach(column -> counts.merge(table.unit(row, column), 1, Integer::sum)));
    return counts.toString();
  }

  @Test
  void everyFigureCountsWhatItsFormSays() {
    assertThat(units(National2019.DOCUMENTS)).isEqualTo("{CASES=6}");
    assertThat(units(National2019.POWERS)).isEqualTo("{CASES=4, MATTERS=8}");
    assertThat(units(National2019.FEES)).isEqualTo("{MATTERS=2}");
    assertThat(units(National2019.PROCUREMENT)).isEqualTo("{MATTERS=1, YUAN=1}");
    assertThat(units(National2019.REQUESTS)).isEqualTo("{CASES=161}");
    assertThat(units(National2019.REVIEW_AND_LITIGATION)).isEqualTo("{CASES=15}");
    assertThat(units(National2021.DOCUMENTS)).isEqualTo("{CASES=6}");
    assertThat(units(National2021.POWERS)).isEqualTo("{CASES=3}");
    assertThat(units(National2021.FEES)).isEqualTo("{TEN_THOUSAND_YUAN=1}");
    assertThat(units(National2021.REQUESTS)).isEqualTo("{CASES=175}");
    assertThat(units(National2014.STATISTICS))
        .isEqualTo("{ITEMS=7, CASES=33, TIMES=9, ARTICLES=1, PLACES=2, PERSONS=3,"
            + " ATTENDANCES=1, TEN_THOUSAND_YUAN=2}");
    assertThat(units(National2014.SOURCES)).isEqualTo("{CASES=11, PERCENT=11}");
    assertThat(units(Fujian2014.STATISTICS)).isEqualTo("{ITEMS=6, CASES=24, YUAN=2}");
    assertThat(units(Fujian2009.STATISTICS)).isEqualTo("{ITEMS=6, CASES=30}");
  }

  @Test
  void figuresOfProseHaveNamesOfTheirOwn() {
    assertThat(ProseFigure.WEBSITE_VISITS.code()).isEqualTo(Code.of("website.visits"));
    assertThat(ProseFigure.WEBSITE_VISITS.unit()).isEqualTo(Unit.ATTENDANCES);
    assertThat(ProseFigure.EXPENDITURE.label().english()).isEqualTo("Expenditure");
    assertThat(ProseFigure.names(Code.of("inquiries.phone"))).isTrue();
    assertThat(ProseFigure.names(Code.of("inquiries.phone.year"))).isTrue();
    assertThat(ProseFigure.names(Code.of("inquiries.phone.cumulative"))).isTrue();
    assertThat(ProseFigure.names(Code.of("inquiries.phone.total"))).isFalse();
    assertThat(ProseFigure.names(Code.of("requests.received"))).isFalse();
  }

  private static List<String> words(String lines) {
    return List.of(lines.strip().split("\\s+"));
  }

  private static List<String> cross(String prefix, String rows, String columns) {
    return words(rows).stream()
        .flatMap(row -> words(columns).stream().map(column -> prefix + row + "." + column))
        .toList();
  }

  @Test
  void disclosureOf2019Has22Figures() {
    assertThat(codes(
            National2019.DOCUMENTS,
            National2019.POWERS,
            National2019.FEES,
            National2019.PROCUREMENT))
        .hasSize(22)
        .containsExactlyInAnyOrderElementsOf(words("""
            disclosure.regulations.made disclosure.regulations.published
            disclosure.regulations.publishedTotal
            disclosure.normativeDocuments.made disclosure.normativeDocuments.published
            disclosure.normativeDocuments.publishedTotal
            disclosure.licensing.items disclosure.licensing.change disclosure.licensing.decisions
            disclosure.otherServices.items disclosure.otherServices.change
            disclosure.otherServices.decisions
            disclosure.penalties.items disclosure.penalties.change disclosure.penalties.decisions
            disclosure.coercion.items disclosure.coercion.change disclosure.coercion.decisions
            disclosure.fees.items disclosure.fees.change
            disclosure.procurement.projects disclosure.procurement.amount
            """));
  }

  @Test
  void disclosureOf2021Has10Figures() {
    assertThat(codes(National2021.DOCUMENTS, National2021.POWERS, National2021.FEES))
        .hasSize(10)
        .containsExactlyInAnyOrderElementsOf(words("""
            disclosure.regulations.issued disclosure.regulations.repealed
            disclosure.regulations.inForce
            disclosure.normativeDocuments.issued disclosure.normativeDocuments.repealed
            disclosure.normativeDocuments.inForce
            disclosure.licensing.decisions disclosure.penalties.decisions
            disclosure.coercion.decisions disclosure.fees.amount
            """));
  }

  @Test
  void requestsOf2019Have161Figures() {
    assertThat(codes(National2019.REQUESTS))
        .hasSize(161)
        .containsExactlyInAnyOrderElementsOf(
            cross("requests.", REQUESTS_OF_BOTH + " otherHandling", APPLICANTS));
  }

  @Test
  void requestsOf2021Have175Figures() {
    assertThat(codes(National2021.REQUESTS))
        .hasSize(175)
        .containsExactlyInAnyOrderElementsOf(cross(
            "requests.",
            REQUESTS_OF_BOTH
                + " otherHandling.notCorrected otherHandling.feeUnpaid otherHandling.other",
            APPLICANTS));
  }

  @Test
  void reviewAndLitigationHave15Figures() {
    assertThat(codes(National2019.REVIEW_AND_LITIGATION))
        .hasSize(15)
        .containsExactlyElementsOf(
            cross("", "review litigation.direct litigation.afterReview", OUTCOMES));
    assertThat(National2021.REVIEW_AND_LITIGATION).isSameAs(National2019.REVIEW_AND_LITIGATION);
  }

  @Test
  void statisticsOf2014HaveOneFigureARow() {
    assertThat(codes(National2014.STATISTICS)).containsExactlyInAnyOrderElementsOf(words("""
        proactive.total proactive.normativeDocuments proactive.normativeDocumentsIssued
        proactive.gazette proactive.website proactive.weibo proactive.wechat proactive.other
        response.topics response.pressConferences response.pressConferencesByLeaders
        response.interviews response.interviewsByLeaders response.interpretations
        response.weiboWechat response.other
        requests.received requests.received.inPerson requests.received.fax
        requests.received.online requests.received.letter
        requests.concluded requests.concluded.onTime requests.concluded.extended
        requests.answered requests.answered.alreadyPublic requests.answered.granted
        requests.answered.partiallyGranted requests.answered.denied
        requests.denied.stateSecret requests.denied.tradeSecret requests.denied.privacy
        requests.denied.securityAndStability requests.denied.notGovernmentInformation
        requests.denied.otherByLaw
        requests.answered.notThisAgency requests.answered.doesNotExist
        requests.answered.needsCorrection requests.answered.otherChannel
        review.total review.upheld review.corrected review.other
        litigation.total litigation.upheld litigation.corrected litigation.other
        complaints feesCharged
        capacity.offices capacity.readingPoints capacity.staff capacity.fullTime
        capacity.partTime capacity.budget
        meetings trainings trainees
        """));
  }

  @Test
  void sourcesHaveACountAndAShareEach() {
    assertThat(codes(National2014.SOURCES))
        .hasSize(22)
        .containsExactlyInAnyOrderElementsOf(cross("sources.", """
            partyAndGovernment socialGroups enterprises media researchInstitutions citizens
            citizens.lawyers citizens.researchers citizens.journalists other total
            """, "count share"));
  }

  @Test
  void fujianCountsTheYearAndAllYears() {
    String both = """
        proactive.total proactive.website proactive.gazette
        requests.received requests.received.inPerson requests.received.online
        requests.answered requests.answered.granted requests.answered.partiallyGranted
        requests.answered.denied
        complaints review.total litigation.total
        """;
    assertThat(codes(Fujian2014.STATISTICS))
        .containsExactlyInAnyOrderElementsOf(cross(
            "",
            both + " requests.received.letterOrFax requests.answered.other feesCharged",
            "year cumulative"));
    assertThat(codes(Fujian2009.STATISTICS))
        .containsExactlyInAnyOrderElementsOf(cross(
            "",
            both
                + " requests.received.fax requests.received.email requests.received.letter"
                + " requests.received.other appeals",
            "year cumulative"));
  }
}
