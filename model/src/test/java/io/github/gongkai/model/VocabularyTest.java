package io.github.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.fujian.Fujian2009;
import io.github.gongkai.model.fujian.Fujian2014;
import io.github.gongkai.model.national.National2019;
import io.github.gongkai.model.national.National2021;
import io.github.gongkai.model.national2014.National2014;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.TableType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
