package io.github.gongkai.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationTest {

  @TempDir
  private Path folder;

  @Test
  void marksAStatedFigureWhereItStands() {
    String text = explain("requests.received.total", CommandLineRun.SAMPLE);

    assertThat(text)
        .startsWith(CommandLineRun.SAMPLE + "\n")
        .contains("value    236", "place    characters", "stated", "件 (cases)", "总计 Total");
    List<String> lines = text.lines().toList();
    int marked = lines.indexOf(
        lines.stream().filter(line -> line.contains("^")).findFirst().orElseThrow());
    String marker = lines.get(marked);
    String excerpt = lines.get(marked - 1);
    assertThat(Columns.of(excerpt.substring(0, excerpt.indexOf("236"))))
        .isEqualTo(marker.indexOf('^'));
    assertThat(marker).endsWith(" ^^^");
  }

  @Test
  void writesOutTheSumsOfAFigureInWordsAndNumbers() {
    assertThat(explain("requests.received.total", CommandLineRun.SAMPLE))
        .contains(
            "requests.balance",
            "Requests newly received this year + Requests carried over from last year",
            "(236) + 6 = 232 + 10",
            "holds");
  }

  @Test
  void saysWhyAnInferredFigureHasItsValue() throws IOException {
    Path document = edited("<td>92</td>", "<td></td>");

    assertThat(explain("requests.granted.total", document))
        .contains(
            "value   92",
            "inferred",
            "  why     The cell has no number here;",
            "予以公开：总计 = 自然人 + 商业企业",
            "Granted: Total = Natural person + Commercial enterprise",
            "(*92) = 74 + 11 + 1 + 2 + 3 + 1",
            "all of this is needed");
  }

  @Test
  void saysWhatCutAFigureOutOfDigitsRunTogether() throws IOException {
    assertThat(explain("requests.granted.total", runTogether("")))
        .contains(
            "value    92",
            "stated",
            "7411123192",
            "This copy runs figures together",
            "(92) = 74 + 11 + 1 + 2 + 3 + 1",
            "all of this is needed");
  }

  @Test
  void quotesTheSentenceThatDecidedWhereNoSumDoes() throws IOException {
    Path document = runTogether("截至年底，现行有效行政规范性文件47件，本年度制发规范性文件6件。");

    assertThat(explain("disclosure.normativeDocuments.repealed", document))
        .contains(
            "value    4",
            "the report's own words, disclosure.normativeDocuments.repealed = 4",
            "全年废止4件，现行有效的47件");
    assertThat(explain("disclosure.normativeDocuments.repealed", runTogether("")))
        .contains("value       none", "ambiguous");
  }

  @Test
  void theSameGroundsAreInJson() throws IOException {
    CommandLineRun run =
        CommandLineRun.of("read", "--format", "json", edited("<td>92</td>", "<td></td>"));

    assertThat(run.out())
        .contains("\"code\":\"requests.granted.total\",\"status\":\"inferred\",\"value\":92")
        .contains("\"determinedBy\":{\"sums\":[{\"rule\":\"requests.applicants\","
            + "\"label\":\"予以公开：总计 = 自然人 + 商业企业")
        .contains("\"left\":[\"requests.granted.total\"],\"relation\":\"equal\","
            + "\"right\":[\"requests.granted.naturalPerson\"")
        .contains("\"extent\":\"minimal\"");
  }

  @Test
  void saysWhatABrokenSumMeansForAFigure() throws IOException {
    Path document = edited("<td>92</td>", "<td>93</td>");

    assertThat(explain("requests.granted.total", document))
        .contains("value    93", "stated", "does NOT hold, 93 against 92", "kept as they are");
  }

  @Test
  void givesABlankNoValue() throws IOException {
    Path document = edited("<td>规章</td><td>0</td>", "<td>规章</td><td>/</td>");

    assertThat(explain("disclosure.regulations.issued", document))
        .contains("value    none", "blank", "written  /");
  }

  @Test
  void tellsAnEmptyCellFromADash() throws IOException {
    String code = "disclosure.regulations.issued";

    assertThat(explain(code, edited("<td>规章</td><td>0</td>", "<td>规章</td><td>/</td>")))
        .contains("blank: what is written is no number; not zero");
    assertThat(explain(code, edited("<td>规章</td><td>0</td>", "<td>规章</td><td></td>")))
        .contains("blank: the cell is left empty; not zero")
        .doesNotContain("written");
  }

  @Test
  void listsTheCandidatesOfAnAmbiguousFigure() throws IOException {
    // 0 1 11 0 12 and 0 11 1 0 12 both add up.
    Path document =
        edited("<td>3</td><td>1</td><td>1</td><td>1</td><td>6</td>", "<td>0111012</td>");

    assertThat(explain("review.corrected", document))
        .contains("value       none", "ambiguous", "candidates", "written     0111012");
  }

  @Test
  void saysWhenADocumentHasNoSuchFigure() throws IOException {
    Path news = folder.resolve("news.txt");
    Files.writeString(news, "青川湖县昨日举行龙舟赛，三十支队伍参加。\n");

    assertThat(explain("requests.otherHandling.total", CommandLineRun.SAMPLE))
        .contains("shows no table with this figure; 'gongkai templates --codes' lists");
    assertThat(explain("requests.granted.total", news)).contains("No annual report");
  }

  @Test
  void refusesACodeThatNoTemplateHas() {
    CommandLineRun run =
        CommandLineRun.of("read", "--explain", "requests.recieved.total", CommandLineRun.SAMPLE);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no template has a figure 'requests.recieved.total'");
  }

  private Path edited(String original, String replacement) throws IOException {
    String page = Files.readString(CommandLineRun.SAMPLE);
    assertThat(page).contains(original);
    return Files.writeString(folder.resolve("edited.html"), page.replace(original, replacement));
  }

  /** The sample as crawled text whose cells are joined by nothing, with a sentence more. */
  private Path runTogether(String sentence) throws IOException {
    String page = Files.readString(CommandLineRun.SAMPLE)
        .replace("</tr>", "\n")
        .replace("（三）政府信息管理。", "（三）政府信息管理。" + sentence);
    return Files.writeString(folder.resolve("crawled.txt"), page.replaceAll("<[^>]*>", ""));
  }

  private static String explain(String code, Path document) {
    CommandLineRun run = CommandLineRun.of("read", "--explain", code, document);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    return run.out();
  }
}
