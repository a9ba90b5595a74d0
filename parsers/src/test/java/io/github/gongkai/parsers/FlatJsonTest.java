package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.Source;
import io.github.gongkai.core.json.FlatJson;
import io.github.gongkai.core.json.ReportJson;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The keys and values of {@code domain/flat-json.md}. */
class FlatJsonTest {

  private static final ReportReader READER = ReportReader.create();

  private static final String TEXT = Reports.of2021(2022)
      .replace("行政处罚 7", "行政处罚 /")
      .replace("（一）予以公开 2 1 0 0 0 0 3", "（一）予以公开 2 1 0 0 0 0 9");

  private static Map<String, Object> flat(String document) {
    return Json.object(FlatJson.of(READER.read(document)));
  }

  @Test
  void aReportHasTheContractsKeys() {
    Map<String, Object> object = flat(TEXT);
    assertThat(object.keySet())
        .contains(
            "document",
            "template",
            "agency",
            "year",
            "period",
            "sections",
            "cells",
            "status",
            "blank",
            "ambiguous",
            "narrative",
            "findings",
            "source")
        .doesNotContain("reason")
        .isSubsetOf(
            "document",
            "template",
            "agency",
            "year",
            "period",
            "published",
            "signed",
            "contact",
            "sections",
            "cells",
            "status",
            "blank",
            "ambiguous",
            "narrative",
            "findings",
            "source");
    assertThat(object)
        .containsEntry("document", "document")
        .containsEntry("template", "national-2021")
        .containsEntry("year", BigDecimal.valueOf(2022))
        .containsEntry("period", List.of("2022-01-01", "2022-12-31"));
    assertThat(Json.asList(object.get("sections")))
        .containsExactly(
            "OVERVIEW",
            "PROACTIVE_DISCLOSURE",
            "REQUESTS",
            "REVIEW_AND_LITIGATION",
            "PROBLEMS_AND_IMPROVEMENTS",
            "OTHER_MATTERS");
  }

  @Test
  void whatADocumentDoesNotTellIsAbsent() {
    assertThat(flat(TEXT)).doesNotContainKeys("contact", "published");
  }

  @Test
  void blankCellIsInBlankAndNotInCells() {
    Map<String, Object> object = flat(TEXT);
    assertThat(Json.asList(object.get("blank"))).containsExactly("disclosure.penalties.decisions");
    assertThat(Json.asMap(object.get("cells")))
        .hasSize(199)
        .containsEntry("disclosure.fees.amount", new BigDecimal("1.25"))
        .doesNotContainKey("disclosure.penalties.decisions");
  }

  @Test
  void sourcesAreThePlacesOfStatedFigures() {
    Map<String, Object> object = flat(TEXT);
    Map<String, Object> cells = Json.asMap(object.get("cells"));
    Map<String, Object> source = Json.asMap(object.get("source"));
    assertThat(source.keySet()).isEqualTo(cells.keySet());
    cells.forEach((code, value) -> {
      List<Object> place = Json.asList(source.get(code));
      int start = ((BigDecimal) place.get(0)).intValueExact();
      int end = ((BigDecimal) place.get(1)).intValueExact();
      assertThat(new BigDecimal(TEXT.substring(start, end)))
          .isEqualByComparingTo((BigDecimal) value);
    });
  }

  @Test
  void inferredCellsAreInCellsAndSaidToBeInferred() {
    Map<String, Object> object =
        flat(Reports.of2021(2022).replace("7.属于行政执法案卷 0 0 0 0 0 0 0", "7.属于行政执法案卷 0 0 0 0 0 0"));
    Map<String, Object> status = Json.asMap(object.get("status"));
    assertThat(status.values()).allMatch("inferred"::equals);
    assertThat(Json.asMap(object.get("cells")).keySet()).containsAll(status.keySet());
    assertThat(Json.asMap(object.get("source")).keySet())
        .doesNotContainAnyElementsOf(status.keySet());
    assertThat(Json.asMap(object.get("cells")))
        .containsEntry("requests.denied.enforcementFile.total", BigDecimal.ZERO);
  }

  @Test
  void aBrokenIdentityNamesTheCellsOfBothSides() {
    List<Map<String, Object>> broken = Json.asList(flat(TEXT).get("findings")).stream()
        .map(Json::asMap)
        .filter(finding -> finding.get("code").toString().startsWith("IDENTITY"))
        .filter(finding -> finding.get("code").toString().contains("applicants"))
        .toList();
    assertThat(broken).singleElement().satisfies(finding -> {
      assertThat(finding.keySet())
          .isEqualTo(Set.of("code", "severity", "origin", "message", "cells", "spans"));
      assertThat(finding).containsEntry("severity", "error").containsEntry("origin", "agency");
      assertThat(Json.asList(finding.get("cells")))
          .containsExactlyInAnyOrder(
              "requests.granted.naturalPerson",
              "requests.granted.commercialEnterprise",
              "requests.granted.researchInstitution",
              "requests.granted.socialOrganization",
              "requests.granted.legalServices",
              "requests.granted.otherOrganization",
              "requests.granted.total");
      assertThat(Json.asList(finding.get("spans"))).hasSize(7);
    });
  }

  @Test
  void whatIsNoReportHasATemplateOfNullAndAReason() {
    Map<String, Object> object = flat("今日天气晴。");
    assertThat(object.keySet()).containsExactly("document", "template", "reason");
    assertThat(object.get("template")).isNull();
    assertThat(object.get("reason").toString()).isNotBlank();
    assertThat(flat("")).containsKey("reason").containsEntry("template", null);
  }

  @Test
  void oddNamesAreStillJson() throws IOException {
    String name = "a\"b\\c\n\uD83D公.html";
    String json = FlatJson.of(READER.read(Source.of(TEXT).withName(name)));
    assertThat(json).doesNotContain("\n");
    assertThat(Json.object(json)).containsEntry("document", name);
  }

  @Test
  void theFullFormIsJsonToo() {
    Map<String, Object> report = Json.object(ReportJson.of(READER.read(TEXT)));
    assertThat(report).containsKeys("template", "tables", "sections", "findings", "provenance");
    Json.object(ReportJson.of(READER.read("今日天气晴。")));
    Json.object(ReportJson.of(READER.read("")));
  }
}
