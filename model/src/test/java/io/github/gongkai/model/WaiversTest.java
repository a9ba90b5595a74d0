package io.github.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.TemplateId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaiversTest {

  private static final Finding GRANTED = broken("requests.granted.total");
  private static final Finding DENIED = broken("requests.denied.stateSecret.total");

  private static Finding broken(String cell) {
    return Finding.builder()
        .kind(FindingKind.TOTAL_BLANK)
        .rule("requests.applicants")
        .with("cell", cell)
        .with("total", 3)
        .addCells(Code.of(cell))
        .build();
  }

  private static AnnualReport report(int year, String agency) {
    return unnamed()
        .year(year)
        .agency(new Agency(agency, AgencyKind.GOVERNMENT))
        .build();
  }

  private static AnnualReport.Builder unnamed() {
    AnnualReport.Builder report = AnnualReport.builder();
    report
        .template(TemplateId.of("national-2021"))
        .addFindings(GRANTED, DENIED)
        .provenance(Provenance.builder()
            .document("a.html")
            .sha256("0".repeat(64))
            .charset("UTF-8")
            .templateVersion("1")
            .libraryVersion("1")
            .build());
    return report;
  }

  private static final AnnualReport REPORT = report(2022, "临水县人民政府");

  @Test
  void aWaivedFindingStaysWithItsReasonAndOthersAreNotTouched() {
    AnnualReport judged =
        Waivers.of(List.of(Waiver.of(REPORT, GRANTED, "口径不同，已核实"))).apply(REPORT);

    assertThat(judged.findings()).containsExactly(GRANTED.waivedBecause("口径不同，已核实"), DENIED);
    assertThat(judged.findings().get(0).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void aWaiverIsOfOneAgencyAndYear() {
    Waivers waivers = Waivers.of(List.of(Waiver.of(REPORT, GRANTED, "已核实")));

    assertThat(waivers.apply(report(2023, "临水县人民政府")).findings()).containsExactly(GRANTED, DENIED);
    assertThat(waivers.apply(report(2022, "山阳县人民政府")).findings()).containsExactly(GRANTED, DENIED);
  }

  @Test
  void aReportThatDoesNotTellWhoseItIsOrOfWhenGetsNoWaiverOfItsOwn() {
    for (AnnualReport unnamed : List.of(
        unnamed().year(2022).build(),
        unnamed().agency(new Agency("临水县人民政府", AgencyKind.GOVERNMENT)).build())) {
      assertThatThrownBy(() -> Waiver.of(unnamed, GRANTED, "已核实"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("cannot be told from others");
    }
  }

  @Test
  void aWaiverWithoutSubjectCoversEveryReport() {
    Waivers waivers =
        Waivers.parse("TOTAL_BLANK:requests.applicants\t*\t\t*\tour form has no totals");

    assertThat(waivers.apply(report(2023, "山阳县人民政府")).findings())
        .allSatisfy(finding -> assertThat(finding.waived()).contains("our form has no totals"));
  }

  @Test
  void waiversSurviveAFile(@TempDir Path folder) throws IOException {
    Waivers waivers = Waivers.none()
        .and(Waiver.of(REPORT, GRANTED, "已核实"))
        .and(new Waiver("X:y", Optional.empty(), OptionalInt.empty(), List.of(), "a reason"))
        .and(new Waiver(
            "IDENTITY:a.b",
            Optional.of("临水县水利局"),
            OptionalInt.of(2019),
            List.of(Code.of("a.b"), Code.of("c")),
            "# no comment"));
    Path file = folder.resolve("waivers.tsv");
    waivers.write(file);

    assertThat(Waivers.read(file).list()).isEqualTo(waivers.list());
    assertThat(Waivers.read(file).toString()).isEqualTo(waivers.toString());
  }

  @Test
  void commentsBlankLinesAndAByteOrderMarkArePassedOver() {
    assertThat(Waivers.parse("\uFEFF# mine\r\n\r\nA\t\t\t\twhy\r\n").list())
        .containsExactly(new Waiver("A", Optional.empty(), OptionalInt.empty(), List.of(), "why"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two\nlines", "a\ttab"})
  void partsOfAWaiverAreOneLineOfText(String part) {
    assertThatThrownBy(() -> waiver("A", Optional.of(part), "why")).hasMessageContaining("agency");
    assertThatThrownBy(() -> waiver(part, Optional.empty(), "why")).hasMessageContaining("finding");
    assertThatThrownBy(() -> waiver("A", Optional.empty(), part)).hasMessageContaining("reason");
  }

  private static Waiver waiver(String finding, Optional<String> agency, String reason) {
    return new Waiver(finding, agency, OptionalInt.empty(), List.of(), reason);
  }

  @Test
  void noWaiversLeaveAReportAsItIs() {
    assertThat(Waivers.none()).hasToString("# finding\tagency\tyear\tcells\treason\n");
    assertThat(Waivers.parse(Waivers.none().toString()).list()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A\t*\t*\t*", "A\t*\tlast\t*\twhy", "A\t*\t*\tno code!\twhy", "A\t*\t*\t*\t "})
  void aLineThatIsNoWaiverIsNamed(String line) {
    assertThatThrownBy(() -> Waivers.parse("# mine\n" + line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("line 2: ");
  }
}
