package io.github.gongkai.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the log against what the schema of SARIF 2.1.0 demands of the parts that are written. */
class SarifLogTest {

  @TempDir
  private Path folder;

  private static JsonObject run(CommandLineRun run) {
    JsonObject log = JsonParser.parseString(run.out()).getAsJsonObject();
    assertThat(log.get("version").getAsString()).isEqualTo("2.1.0");
    assertThat(log.keySet()).containsExactlyInAnyOrder("$schema", "version", "runs");
    assertThat(log.getAsJsonArray("runs")).hasSize(1);
    return log.getAsJsonArray("runs").get(0).getAsJsonObject();
  }

  private static List<JsonObject> results(JsonObject run) {
    List<JsonObject> results = new ArrayList<>();
    run.getAsJsonArray("results").forEach(result -> results.add(result.getAsJsonObject()));
    return results;
  }

  private static JsonObject physical(JsonObject result) {
    return result
        .getAsJsonArray("locations")
        .get(0)
        .getAsJsonObject()
        .getAsJsonObject("physicalLocation");
  }

  /** The text of a region, cut out of the file by lines and columns alone. */
  private static String cut(Path file, Charset charset, JsonObject region) throws IOException {
    List<String> lines = List.of(Files.readString(file, charset).split("\n", -1));
    int line = region.get("startLine").getAsInt();
    assertThat(region.get("endLine").getAsInt()).isEqualTo(line);
    return lines
        .get(line - 1)
        .substring(
            region.get("startColumn").getAsInt() - 1, region.get("endColumn").getAsInt() - 1);
  }

  @Test
  void hasWhatTheSchemaRequires() throws IOException {
    Path draft = Drafts.write(folder.resolve("draft.html"), Drafts.TOTAL, Drafts.WRONG_TOTAL);
    CommandLineRun checked =
        CommandLineRun.of("check", "--format", "sarif", draft, CommandLineRun.SAMPLE);
    JsonObject run = run(checked);

    assertThat(checked.status()).isEqualTo(1);
    JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
    assertThat(driver.get("name").getAsString()).isEqualTo("gongkai");
    JsonArray rules = driver.getAsJsonArray("rules");
    assertThat(run.get("columnKind").getAsString()).isEqualTo("utf16CodeUnits");
    assertThat(run.getAsJsonArray("artifacts")).hasSize(2);
    JsonObject invocation = run.getAsJsonArray("invocations").get(0).getAsJsonObject();
    assertThat(invocation.get("executionSuccessful").getAsBoolean()).isTrue();
    assertThat(invocation.get("exitCode").getAsInt()).isEqualTo(1);
    assertThat(results(run)).isNotEmpty().allSatisfy(result -> {
      assertThat(result.getAsJsonObject("message").get("text").getAsString()).isNotBlank();
      assertThat(result.get("level").getAsString()).isIn("none", "note", "warning", "error");
      String rule = rules
          .get(result.get("ruleIndex").getAsInt())
          .getAsJsonObject()
          .get("id")
          .getAsString();
      assertThat(result.get("ruleId").getAsString().split("/")[0]).isEqualTo(rule);
      assertThat(result.keySet())
          .isSubsetOf(Set.of(
              "ruleId",
              "ruleIndex",
              "level",
              "message",
              "locations",
              "relatedLocations",
              "partialFingerprints",
              "properties"));
      assertThat(result.getAsJsonObject("partialFingerprints").keySet()).hasSize(1);
    });
    for (JsonElement rule : rules) {
      assertThat(rule.getAsJsonObject().keySet())
          .containsExactlyInAnyOrder(
              "id", "shortDescription", "fullDescription", "defaultConfiguration");
    }
  }

  @Test
  void placesAreThoseOfTheFileInAnyCharsetAndWithAnyLineEnd() throws IOException {
    String text = Files.readString(CommandLineRun.SAMPLE)
        .replace(Drafts.TOTAL, "<td>4</td><td>23７</td>") // full width is one column
        .replace("<title>", "<title>𠮷") // two UTF-16 units
        .replaceFirst("(?i)utf-8", "gb18030")
        .replace("\n", "\r\n");
    Charset gb18030 = Charset.forName("GB18030");
    Path draft = Files.write(folder.resolve("草案 1.html"), text.getBytes(gb18030));
    JsonObject run = run(CommandLineRun.of("check", "--format=sarif", draft));

    JsonObject first = results(run).stream()
        .filter(result -> result.get("ruleId").getAsString().equals("IDENTITY/requests.applicants"))
        .findFirst()
        .orElseThrow();
    JsonObject physical = physical(first);
    assertThat(physical.getAsJsonObject("artifactLocation").get("uri").getAsString())
        .startsWith("file:///")
        .endsWith("%E8%8D%89%E6%A1%88%201.html");
    List<String> figures = new ArrayList<>();
    figures.add(cut(draft, gb18030, physical.getAsJsonObject("region")));
    for (JsonElement related : first.getAsJsonArray("relatedLocations")) {
      figures.add(cut(
          draft,
          gb18030,
          related.getAsJsonObject().getAsJsonObject("physicalLocation").getAsJsonObject("region")));
    }
    assertThat(figures).containsExactlyInAnyOrder("186", "32", "2", "3", "9", "4", "23７");
    assertThat(run.getAsJsonArray("artifacts")
            .get(0)
            .getAsJsonObject()
            .get("encoding")
            .getAsString())
        .isEqualTo("GB18030");
  }

  @Test
  void aByteOrderMarkIsNoColumn() throws IOException {
    String text = Files.readString(CommandLineRun.SAMPLE)
        .replace("\n", " ")
        .replace(Drafts.TOTAL, Drafts.WRONG_TOTAL);
    Path draft = folder.resolve("bom.html");
    Files.write(draft, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
    JsonObject region = physical(
            results(run(CommandLineRun.of("check", "--format=sarif", draft))).get(0))
        .getAsJsonObject("region");

    assertThat(region.get("startLine").getAsInt()).isEqualTo(1);
    int start = region.get("startColumn").getAsInt() - 1;
    assertThat(text.substring(start, region.get("endColumn").getAsInt() - 1)).matches("\\d+");
    assertThat(text.substring(start - 4)).startsWith("<td>");
  }

  @Test
  void everyResultSaysWhetherItIsWaivedWhenThereAreWaivers() throws IOException {
    Path draft = Drafts.write(folder.resolve("draft.html"), Drafts.TOTAL, Drafts.WRONG_TOTAL);
    Path waivers = Files.writeString(
        folder.resolve("waivers.tsv"), "IDENTITY:requests.applicants\t*\t*\t*\tchecked\n");
    CommandLineRun checked =
        CommandLineRun.of("check", "--format=sarif", "--waivers", waivers, draft);

    List<JsonObject> results = results(run(checked));
    assertThat(results).allMatch(result -> result.has("suppressions"));
    JsonArray given = results.stream()
        .map(result -> result.getAsJsonArray("suppressions"))
        .filter(suppressions -> !suppressions.isEmpty())
        .findFirst()
        .orElseThrow();
    JsonObject suppression = given.get(0).getAsJsonObject();
    assertThat(suppression.get("kind").getAsString()).isEqualTo("external");
    assertThat(suppression.get("justification").getAsString()).isEqualTo("checked");
  }

  @Test
  void aFileThatCannotBeCheckedIsANotificationAndTheLogIsWhole() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.html"));
    CommandLineRun checked =
        CommandLineRun.of("check", "--format=sarif", empty, folder.resolve("missing.html"));
    JsonObject invocation = run(checked).getAsJsonArray("invocations").get(0).getAsJsonObject();

    assertThat(checked.status()).isEqualTo(2);
    assertThat(invocation.get("executionSuccessful").getAsBoolean()).isFalse();
    assertThat(invocation.getAsJsonArray("toolExecutionNotifications"))
        .hasSize(2)
        .allSatisfy(notification -> {
          JsonObject object = notification.getAsJsonObject();
          assertThat(object.get("level").getAsString()).isEqualTo("error");
          assertThat(object.getAsJsonObject("message").get("text").getAsString())
              .isNotBlank();
        });
    assertThat(results(run(checked))).isEmpty();
  }

  @Test
  void fingerprintsStayWhenThePageMovesAbout() throws IOException {
    Path draft = Drafts.write(folder.resolve("a.html"), Drafts.TOTAL, Drafts.WRONG_TOTAL);
    Path moved = Drafts.write(
        folder.resolve("b.html"), Drafts.TOTAL, Drafts.WRONG_TOTAL, "<body>", "<body>\n\n\n");
    List<JsonElement> before =
        results(run(CommandLineRun.of("check", "--format=sarif", draft))).stream()
            .map(result -> result.get("partialFingerprints"))
            .toList();

    assertThat(results(run(CommandLineRun.of("check", "--format=sarif", moved))))
        .extracting(result -> result.get("partialFingerprints"))
        .isEqualTo(before);
    assertThat(before).doesNotHaveDuplicates();
  }

  @Test
  void namesRelativeFilesRelatively() {
    assertThat(FileUri.of("drafts/a b.html")).isEqualTo("drafts/a%20b.html");
    assertThat(FileUri.of("年报.html")).isEqualTo("%E5%B9%B4%E6%8A%A5.html");
    assertThat(FileUri.of("x:y.html")).isEqualTo("./x:y.html");
    assertThat(FileUri.of("a\0b")).isEqualTo("unnamed");
  }
}
