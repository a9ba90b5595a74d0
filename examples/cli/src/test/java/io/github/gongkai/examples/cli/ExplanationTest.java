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
        .startsWith("qingchuanhu-2024.html\n")
        .contains("value    236", "stated", "件 (cases)", "总计 Total");
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
  void writesOutTheSumsOfAFigure() {
    assertThat(explain("requests.received.total", CommandLineRun.SAMPLE))
        .contains("requests.received.total(236) + requests.carriedOver.total(6) ="
            + " requests.handled.total(232) + requests.carriedForward.total(10)");
  }

  @Test
  void saysWhatDeterminesAnInferredFigure() throws IOException {
    Path document = edited("<td>92</td>", "<td></td>");

    assertThat(explain("requests.granted.total", document))
        .contains("value          92", "inferred", "determined by  requests.applicants");
  }

  @Test
  void givesABlankNoValue() throws IOException {
    Path document = edited("<td>规章</td><td>0</td>", "<td>规章</td><td>/</td>");

    assertThat(explain("disclosure.regulations.issued", document))
        .contains("value    none", "blank", "written  /");
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
        .contains("shows no table with this figure");
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

  private static String explain(String code, Path document) {
    CommandLineRun run = CommandLineRun.of("read", "--explain", code, document);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    return run.out();
  }
}
