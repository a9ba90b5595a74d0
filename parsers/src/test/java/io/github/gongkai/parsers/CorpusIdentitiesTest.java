package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Origin;
import io.github.gongkai.model.vocabulary.Code;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Works out from the figures of the gold files which sums real reports break, with the sums written
 * down once more from the forms, and holds the reader's findings against them.
 */
class CorpusIdentitiesTest {

  private static final ReportReader READER = ReportReader.create();

  private static final List<String> APPLICANTS = List.of(
      "naturalPerson",
      "commercialEnterprise",
      "researchInstitution",
      "socialOrganization",
      "legalServices",
      "otherOrganization");

  private static final List<String> OUTCOMES = List.of(
      "granted",
      "partiallyGranted",
      "denied.stateSecret",
      "denied.prohibitedByLaw",
      "denied.securityAndStability",
      "denied.thirdPartyRights",
      "denied.internalAffairs",
      "denied.processInformation",
      "denied.enforcementFile",
      "denied.administrativeQuery",
      "unavailable.notHeld",
      "unavailable.needsCreation",
      "unavailable.stillUnclear",
      "notProcessed.petition",
      "notProcessed.duplicate",
      "notProcessed.publication",
      "notProcessed.excessive",
      "notProcessed.confirmation");

  private static final List<String> OTHER_HANDLING =
      List.of("otherHandling.notCorrected", "otherHandling.feeUnpaid", "otherHandling.other");

  /** A sum: what the left side adds up to should be what the right side does. */
  private record Sum(List<String> left, List<String> right) {
    Set<String> cells() {
      Set<String> cells = new HashSet<>(left);
      cells.addAll(right);
      return cells;
    }
  }

  private static List<Sum> sums(String template) {
    return switch (template) {
      case "national-2019" -> national(List.of("otherHandling"));
      case "national-2021" -> national(OTHER_HANDLING);
      case "national-2014" -> statistics2014();
      case "fujian-2014" ->
        fujian(
            List.of("inPerson", "online", "letterOrFax"),
            "granted",
            "partiallyGranted",
            "denied",
            "other");
      case "fujian-2009" ->
        fujian(
            List.of("inPerson", "fax", "email", "online", "letter", "other"),
            "granted",
            "partiallyGranted",
            "denied");
      default -> List.of();
    };
  }

  private static List<Sum> national(List<String> otherHandling) {
    List<String> handled = new ArrayList<>(OUTCOMES);
    handled.addAll(otherHandling);
    List<String> rows = new ArrayList<>(handled);
    rows.addAll(List.of("received", "carriedOver", "handled", "carriedForward"));
    List<Sum> sums = new ArrayList<>();
    for (String row : rows) {
      sums.add(new Sum(
          List.of("requests." + row + ".total"), joined("requests." + row + ".", APPLICANTS, "")));
    }
    for (String applicant :
        Stream.concat(APPLICANTS.stream(), Stream.of("total")).toList()) {
      String end = "." + applicant;
      sums.add(new Sum(
          joined("requests.", List.of("received", "carriedOver"), end),
          joined("requests.", List.of("handled", "carriedForward"), end)));
      sums.add(new Sum(List.of("requests.handled" + end), joined("requests.", handled, end)));
    }
    for (String block : List.of("review.", "litigation.direct.", "litigation.afterReview.")) {
      sums.add(new Sum(
          List.of(block + "total"),
          joined(block, List.of("upheld", "corrected", "other", "pending"), "")));
    }
    return sums;
  }

  private static List<Sum> statistics2014() {
    List<String> three = List.of("upheld", "corrected", "other");
    return List.of(
        new Sum(
            List.of("requests.received"),
            joined("requests.received.", List.of("inPerson", "fax", "online", "letter"), "")),
        new Sum(
            List.of("requests.concluded"),
            joined("requests.concluded.", List.of("onTime", "extended"), "")),
        new Sum(
            List.of("requests.answered"),
            joined(
                "requests.answered.",
                List.of(
                    "alreadyPublic",
                    "granted",
                    "partiallyGranted",
                    "denied",
                    "notThisAgency",
                    "doesNotExist",
                    "needsCorrection",
                    "otherChannel"),
                "")),
        new Sum(
            List.of("requests.answered.denied"),
            joined(
                "requests.denied.",
                List.of(
                    "stateSecret",
                    "tradeSecret",
                    "privacy",
                    "securityAndStability",
                    "notGovernmentInformation",
                    "otherByLaw"),
                "")),
        new Sum(List.of("review.total"), joined("review.", three, "")),
        new Sum(List.of("litigation.total"), joined("litigation.", three, "")));
  }

  private static List<Sum> fujian(List<String> channels, String... answers) {
    List<Sum> sums = new ArrayList<>();
    for (String end : List.of(".year", ".cumulative")) {
      sums.add(
          new Sum(List.of("requests.received" + end), joined("requests.received.", channels, end)));
      sums.add(new Sum(
          List.of("requests.answered" + end), joined("requests.answered.", List.of(answers), end)));
    }
    return sums;
  }

  private static List<String> joined(String begin, List<String> parts, String end) {
    return parts.stream().map(part -> begin + part + end).toList();
  }

  private static Set<Set<String>> broken(List<Sum> sums, Map<String, Object> cells) {
    return sums.stream()
        .filter(sum -> cells.keySet().containsAll(sum.cells()))
        .filter(sum -> total(sum.left(), cells).compareTo(total(sum.right(), cells)) != 0)
        .map(Sum::cells)
        .collect(Collectors.toSet());
  }

  private static BigDecimal total(List<String> codes, Map<String, Object> cells) {
    return codes.stream()
        .map(code -> (BigDecimal) cells.get(code))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Where digits run together not every figure is told; sums over those that are not are left out. */
  private static Set<Set<String>> known(Set<Set<String>> sums, AnnualReport report) {
    return sums.stream()
        .filter(cells -> cells.stream()
            .allMatch(code -> report
                .figure(Code.of(code))
                .filter(figure -> figure.value().isPresent())
                .isPresent()))
        .collect(Collectors.toSet());
  }

  @TestFactory
  Stream<DynamicTest> brokenSumsAreThoseOfTheGoldFigures() throws IOException {
    return CorpusTest.samples().stream()
        .filter(sample -> !sample.isNegative())
        .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> {
          AnnualReport report = READER.read(sample.document()).report().orElseThrow();
          List<Sum> sums = sums(String.valueOf(sample.gold().get("template")));
          Set<Set<String>> expected = broken(sums, Json.asMap(sample.gold().get("cells")));
          List<Finding> found = report.findings().stream()
              .filter(finding -> finding.kind() == FindingKind.IDENTITY)
              .toList();

          assertThat(found).allMatch(finding -> finding.origin() == Origin.AGENCY);
          assertThat(found.stream()
                  .map(finding ->
                      finding.cells().stream().map(Code::value).collect(Collectors.toSet()))
                  .collect(Collectors.toSet()))
              .isEqualTo(known(expected, report));
          if (sample.seed()) {
            assertThat(known(expected, report)).isEqualTo(expected);
          }
        }));
  }

  /** The findings that the gold files of the seeds list. */
  @Test
  void whatTheSeedsGoldFilesListIsFound() throws IOException {
    Map<String, List<String>> listed = Map.of(
        "000-lianjiang-2017.txt",
            List.of(
                "IDENTITY:received.channels [50, 7, 2, 38]",
                "IDENTITY:received.channels [304, 40, 28, 165]",
                "IDENTITY:answered.outcomes [304, 123, 28, 14, 138]",
                "PROSE_PARTS [50, 23, 4, 4, 4, 1, 9, 3]",
                "PROSE_SHARE [6.89, 4, 50]",
                "PROSE_AGAINST_TABLE [4, 2]",
                "PROSE_AGAINST_TABLE [4, 23]"),
        "001-dechang-2017.txt",
            List.of(
                "SECTION_ANNOUNCED_MISSING:REQUESTS []",
                "SECTION_ANNOUNCED_MISSING:APPENDIX []",
                "SIGNED_EARLY [2017年2月23日]",
                "TEXT_DAMAGED [www.www.cheqlm.com]"),
        "003-lianyungang-2017.txt",
            List.of(
                "TEXT_FOREIGN [allsport365bet, allsport365bet, allsport365bet, allsport365bet]"),
        "004-ruian-2019.txt",
            List.of(
                "TEXT_DAMAGED [http//:0575game.cn]",
                "TABLE_MISSING:documents [二、主動公開政府信息情況]",
                "TABLE_MISSING:requests [三、收到和處理政府信息公開申請情況]",
                "TABLE_MISSING:review [四、政府信息公開行政復議、行政訴訟情況]"));
    for (CorpusTest.Sample sample : CorpusTest.samples()) {
      List<String> expected =
          listed.getOrDefault(sample.document().getFileName().toString(), List.of());
      String text = READER.read(sample.document()).text();
      assertThat(READER
              .read(sample.document())
              .report()
              .map(AnnualReport::findings)
              .orElse(List.of()))
          .as(sample.name())
          .extracting(finding -> finding.code()
              + " "
              + finding.spans().stream()
                  .map(span -> span.cut(text).replaceAll("\\([^()]*\\)", ""))
                  .toList())
          .containsAll(expected);
    }
  }
}
