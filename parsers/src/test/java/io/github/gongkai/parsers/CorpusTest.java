package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.json.FlatJson;
import io.github.gongkai.core.text.Fold;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.vocabulary.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads real documents and holds the result against their gold files. The corpus is no part of this
 * project: its folder is given by the system property {@code gongkai.corpus}, or is {@code
 * ../shared/corpus} beside the project. Without it these tests are skipped.
 *
 * <p>No figure may be wrong or invented. How many are right stands in {@code ratchet.properties}:
 * the number may not fall, and a rise has to be recorded there.
 */
class CorpusTest {

  private static final ReportReader READER = ReportReader.create();
  private static final BigDecimal MILLIONTH = new BigDecimal("0.000001");

  record Sample(Path document, Map<String, Object> gold, boolean seed) {
    String name() {
      return document.getParent().getFileName() + "/" + document.getFileName();
    }

    boolean isNegative() {
      return gold.get("template") == null;
    }
  }

  static Optional<Path> corpus() {
    String given = System.getProperty("gongkai.corpus");
    if (given != null) {
      return Optional.of(Path.of(given)).filter(Files::isDirectory);
    }
    for (Path root = Path.of("").toAbsolutePath(); root != null; root = root.getParent()) {
      Path beside = root.resolve("shared").resolve("corpus");
      if (Files.isDirectory(beside)) {
        return Optional.of(beside);
      }
    }
    return Optional.empty();
  }

  static List<Sample> samples() throws IOException {
    Optional<Path> corpus = corpus();
    assumeTrue(
        corpus.isPresent(),
        "SKIPPED: no corpus; set -Dgongkai.corpus=DIRECTORY or put it at ../shared/corpus");
    List<Path> golds;
    try (Stream<Path> files = Files.walk(corpus.orElseThrow())) {
      golds =
          files.filter(file -> file.toString().endsWith(".gold.json")).sorted().toList();
    }
    assertThat(golds).as("gold files in %s", corpus).isNotEmpty();
    List<Sample> samples = new ArrayList<>();
    for (Path file : golds) {
      Map<String, Object> gold = Json.object(Files.readString(file));
      String stem = file.getFileName().toString().replace(".gold.json", "");
      for (String extension : List.of(".html", ".txt", ".htm")) {
        Path document = file.resolveSibling(stem + extension);
        if (Files.exists(document)) {
          boolean seed = file.getParent().getFileName().toString().equals("seeds");
          samples.add(new Sample(document, gold, seed));
        }
      }
    }
    return samples;
  }

  private static boolean same(BigDecimal one, Object other) {
    BigDecimal gold = (BigDecimal) other;
    BigDecimal tolerance = MILLIONTH.multiply(BigDecimal.ONE.max(gold.abs()));
    return one.subtract(gold).abs().compareTo(tolerance) < 0;
  }

  private static Map<String, Object> flat(Sample sample) throws IOException {
    return Json.object(FlatJson.of(READER.read(sample.document())));
  }

  @TestFactory
  Stream<DynamicTest> noFigureIsWrongOrInvented() throws IOException {
    return samples().stream()
        .filter(sample -> !sample.isNegative())
        .map(sample -> DynamicTest.dynamicTest(
            sample.name(), () -> assertThat(silentErrors(sample)).isEmpty()));
  }

  /** The rules of the corpus's own score: what is ambiguous is missed, not wrong. */
  private static List<String> silentErrors(Sample sample) throws IOException {
    Map<String, Object> read = flat(sample);
    Map<String, Object> gold = Json.asMap(sample.gold().get("cells"));
    Map<String, Object> narrative = Json.asMap(sample.gold().getOrDefault("narrative", Map.of()));
    List<Object> blank = Json.asList(sample.gold().getOrDefault("blank", List.of()));
    List<String> open = Json.asList(sample.gold().getOrDefault("ambiguous", List.of())).stream()
        .map(entry -> entry instanceof Map<?, ?> map ? map.get("code") : entry)
        .map(String::valueOf)
        .toList();
    boolean fragment = Boolean.TRUE.equals(sample.gold().get("fragment"));
    Map<String, Object> status = Json.asMap(read.getOrDefault("status", Map.of()));
    List<String> errors = new ArrayList<>();
    Json.asMap(read.getOrDefault("cells", Map.of())).forEach((code, value) -> {
      if (gold.containsKey(code)) {
        if (!same((BigDecimal) value, gold.get(code))) {
          errors.add("wrong " + code + ": " + value + " for " + gold.get(code));
        }
      } else if (!narrative.containsKey(code) && !status.containsKey(code)) {
        boolean untold = fragment || open.stream().anyMatch(code::startsWith);
        if (blank.contains(code) || !untold) {
          errors.add("invented " + code + ": " + value);
        }
      }
    });
    return errors;
  }

  @TestFactory
  Stream<DynamicTest> noDocumentGetsWorseAndNoneBetterUnrecorded() throws IOException {
    Properties ratchet = new Properties();
    try (InputStream in = CorpusTest.class.getResourceAsStream("ratchet.properties")) {
      ratchet.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    Map<String, Integer> right = new TreeMap<>();
    for (Sample sample : samples()) {
      right.put(sample.name(), right(sample));
    }
    StringBuilder recorded = new StringBuilder();
    right.forEach(
        (name, count) -> recorded.append(name).append(" = ").append(count).append('\n'));
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", "ratchet.properties"), recorded);
    return right.entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(
            entry.getKey(),
            () -> assertThat(entry.getValue())
                .as("figures right; record a rise in ratchet.properties (target/ has the numbers)")
                .isEqualTo(Integer.valueOf(ratchet.getProperty(entry.getKey(), "-1")))));
  }

  /** For a document that is no report: 1 when it is refused. */
  private static int right(Sample sample) throws IOException {
    Map<String, Object> read = flat(sample);
    if (sample.isNegative()) {
      return read.get("template") == null ? 1 : 0;
    }
    Map<String, Object> cells = Json.asMap(read.getOrDefault("cells", Map.of()));
    return (int) Json.asMap(sample.gold().get("cells")).entrySet().stream()
        .filter(cell -> cells.containsKey(cell.getKey())
            && same((BigDecimal) cells.get(cell.getKey()), cell.getValue()))
        .count();
  }

  @TestFactory
  Stream<DynamicTest> seedsAreReadWholly() throws IOException {
    return samples().stream()
        .filter(Sample::seed)
        .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> readWholly(sample)));
  }

  private static void readWholly(Sample sample) throws IOException {
    Map<String, Object> read = flat(sample);
    Map<String, Object> gold = sample.gold();
    assertThat(right(sample))
        .as("cells")
        .isEqualTo(Json.asMap(gold.get("cells")).size());
    for (String key : List.of("template", "agency", "year", "period", "sections")) {
      assertThat(read.get(key)).as(key).isEqualTo(gold.get(key));
    }
    for (String key : List.of("published", "signed", "contact")) {
      if (gold.containsKey(key)) {
        assertThat(read.get(key)).as(key).isEqualTo(gold.get(key));
      }
    }
  }

  @Test
  void whatIsNoReportIsRefused() throws IOException {
    for (Sample sample : samples()) {
      if (sample.isNegative()) {
        assertThat(READER.read(sample.document()).report()).as(sample.name()).isEmpty();
      }
    }
  }

  @Test
  void everyStatedFigureIsCutOutOfTheDecodedText() throws IOException {
    for (Sample sample : samples()) {
      ReadResult result = READER.read(sample.document());
      result.report().stream()
          .flatMap(report -> report.tables().stream())
          .flatMap(table -> table.figures().stream())
          .forEach(figure -> {
            if (figure instanceof Figure.Stated stated) {
              String cut = stated.place().cut(result.text());
              assertThat(valueOf(cut, stated.unit()))
                  .as("%s: %s from \"%s\"", sample.name(), stated.code(), cut)
                  .isEqualByComparingTo(stated.exact());
            }
          });
    }
  }

  /** Reads a cut-out figure by itself, in another way than the reader does. */
  static BigDecimal valueOf(String cut, Unit unit) {
    String plain = Fold.all(cut).replaceAll("<[^>]*>|&nbsp;|\\s|\u00A0|,", "");
    boolean minus = plain.startsWith("-") || plain.startsWith("减") || plain.startsWith("下降");
    if (plain.matches("0/0")) {
      return BigDecimal.ZERO;
    }
    BigDecimal amount = new BigDecimal(plain.replaceAll("[^0-9.]", ""));
    if (plain.contains("亿")) {
      amount = amount.scaleByPowerOfTen(8);
    } else if (plain.contains("万")) {
      amount = amount.scaleByPowerOfTen(4);
    }
    boolean printsMoney = plain.contains("元") || plain.contains("万") || plain.contains("亿");
    if (unit == Unit.TEN_THOUSAND_YUAN && printsMoney) {
      amount = amount.divide(BigDecimal.valueOf(10_000), MathContext.DECIMAL128);
    }
    return minus ? amount.negate() : amount;
  }
}
