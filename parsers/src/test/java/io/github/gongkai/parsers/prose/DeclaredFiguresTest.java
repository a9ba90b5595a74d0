package io.github.gongkai.parsers.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.template.ProseRule;
import io.github.gongkai.model.vocabulary.Code;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The figures that sentences state on each form, written out by hand. */
class DeclaredFiguresTest {

  private static final String NATIONAL = """
      requests.received.total requests.received.naturalPerson requests.received.commercialEnterprise
      requests.received.researchInstitution requests.received.socialOrganization
      requests.received.legalServices requests.carriedOver.total requests.carriedForward.total
      requests.handled.total requests.granted.total requests.partiallyGranted.total
      requests.denied.stateSecret.total requests.denied.prohibitedByLaw.total
      requests.denied.securityAndStability.total requests.denied.thirdPartyRights.total
      requests.denied.internalAffairs.total requests.denied.processInformation.total
      requests.denied.enforcementFile.total requests.denied.administrativeQuery.total
      requests.unavailable.notHeld.total requests.unavailable.needsCreation.total
      requests.unavailable.stillUnclear.total requests.notProcessed.petition.total
      requests.notProcessed.duplicate.total requests.notProcessed.publication.total
      requests.notProcessed.excessive.total requests.notProcessed.confirmation.total
      disclosure.licensing.decisions disclosure.penalties.decisions disclosure.coercion.decisions
      review.total review.upheld review.corrected review.other review.pending
      """;

  private static final String NATIONAL_2019 = """
      requests.otherHandling.total disclosure.regulations.made disclosure.normativeDocuments.made
      disclosure.regulations.publishedTotal disclosure.normativeDocuments.publishedTotal
      disclosure.procurement.projects disclosure.procurement.amount
      """;

  private static final String NATIONAL_2021 = """
      disclosure.regulations.issued disclosure.normativeDocuments.issued
      disclosure.normativeDocuments.repealed disclosure.normativeDocuments.inForce
      disclosure.fees.amount requests.otherHandling.notCorrected.total
      requests.otherHandling.feeUnpaid.total processingFee.amount processingFee.requests
      """;

  private static final String STATISTICS = """
      proactive.total proactive.website proactive.gazette proactive.normativeDocuments
      proactive.normativeDocumentsIssued proactive.weibo proactive.wechat
      requests.received requests.received.inPerson requests.received.online requests.received.fax
      requests.received.letter requests.answered requests.concluded requests.concluded.onTime
      requests.concluded.extended requests.answered.alreadyPublic requests.answered.notThisAgency
      requests.answered.doesNotExist requests.answered.needsCorrection
      requests.answered.otherChannel requests.answered.granted requests.answered.partiallyGranted
      requests.answered.denied
      response.topics response.pressConferences response.pressConferencesByLeaders
      response.interviews response.interviewsByLeaders response.interpretations
      response.weiboWechat response.other
      litigation.total litigation.upheld litigation.corrected review.total review.upheld
      review.corrected complaints feesCharged
      capacity.fullTime capacity.partTime capacity.staff capacity.offices capacity.readingPoints
      capacity.budget capacity.expenditure meetings trainings trainees
      inquiries.total inquiries.inPerson inquiries.phone inquiries.online
      """;

  /** Of the year and of all years. */
  private static final String FUJIAN = """
      proactive.total proactive.website proactive.gazette requests.received
      requests.received.inPerson requests.received.online requests.answered
      requests.answered.other requests.answered.granted requests.answered.partiallyGranted
      requests.answered.denied review.total litigation.total complaints
      """;

  private static final String FUJIAN_OF_THE_YEAR = """
      information.total.year information.onRequest.year information.withheld.year
      proactive.departments.year proactive.townships.year website.visits.year
      """;

  private static Set<String> codes(String... written) {
    return Stream.of(written)
        .flatMap(some -> Stream.of(some.strip().split("\\s+")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String ofBoth(String written) {
    return codes(written).stream()
        .flatMap(code -> Stream.of(code + ".year", code + ".cumulative"))
        .collect(Collectors.joining(" "));
  }

  private static Set<String> stated(List<ProseRule> rules) {
    assertThat(rules).allSatisfy(rule -> assertThat(rule.wordings()).isNotEmpty());
    return rules.stream()
        .flatMap(rule -> rule.codes().values().stream())
        .map(Code::value)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void ofTheFormOf2019() {
    assertThat(stated(NationalProse.of2019())).isEqualTo(codes(NATIONAL, NATIONAL_2019));
  }

  @Test
  void ofTheFormOf2021() {
    assertThat(stated(NationalProse.of2021())).isEqualTo(codes(NATIONAL, NATIONAL_2021));
  }

  @Test
  void ofTheTableOf2014() {
    assertThat(stated(StatisticsProse.rules())).isEqualTo(codes(STATISTICS));
  }

  @Test
  void ofFujiansForms() {
    assertThat(stated(FujianProse.of2009()))
        .isEqualTo(codes(
            ofBoth(FUJIAN),
            FUJIAN_OF_THE_YEAR,
            ofBoth(
                "requests.received.letter requests.received.fax requests.received.email appeals")));
    assertThat(stated(FujianProse.of2014()))
        .isEqualTo(codes(
            ofBoth(FUJIAN),
            FUJIAN_OF_THE_YEAR,
            ofBoth("requests.received.letterOrFax feesCharged")));
  }

  /** What one sentence begins another goes on with: no rule waits for a subject that none opens. */
  @Test
  void everySubjectThatARuleGoesOnWithIsBegunByAnother() {
    for (List<ProseRule> rules : List.of(
        NationalProse.of2019(),
        NationalProse.of2021(),
        StatisticsProse.rules(),
        FujianProse.of2009(),
        FujianProse.of2014())) {
      Set<String> opened =
          rules.stream().flatMap(rule -> rule.opens().stream()).collect(Collectors.toSet());
      assertThat(rules)
          .filteredOn(rule -> !rule.under().isEmpty())
          .allSatisfy(rule -> assertThat(rule.under()).containsAnyElementsOf(opened));
      assertThat(opened).contains("received", "withCarriedOver");
    }
  }
}
