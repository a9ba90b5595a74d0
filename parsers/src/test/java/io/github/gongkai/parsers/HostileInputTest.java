package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.json.FlatJson;
import io.github.gongkai.core.json.ReportJson;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.model.vocabulary.Code;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileInputTest {

  private static final ReportReader READER = ReportReader.create();

  static List<String> reports() {
    return List.of(Reports.of2021(2022), Reports.page2021(2022), Reports.of2019(2019));
  }

  private static Map<Code, BigDecimal> stated(ReadResult result) {
    Map<Code, BigDecimal> values = new HashMap<>();
    result.report().stream()
        .flatMap(report -> report.tables().stream())
        .flatMap(table -> table.figures().stream())
        .filter(figure ->
            figure.status() == FigureStatus.STATED || figure.status() == FigureStatus.INFERRED)
        .forEach(figure -> values.put(figure.code(), figure.value().orElseThrow()));
    return values;
  }

  /** A report that was cut off may lose figures, not get others. */
  @ParameterizedTest
  @MethodSource("reports")
  void everyPrefixIsReadAndNoFigureChanges(String report) {
    Map<Code, BigDecimal> whole = stated(READER.read(report));
    for (int end = 0; end < report.length(); end += 11) {
      Map<Code, BigDecimal> part = stated(READER.read(report.substring(0, end)));
      // the number that the cut went through may be shorter
      part.entrySet().removeAll(whole.entrySet());
      assertThat(part).as("cut at %d", end).hasSizeLessThanOrEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everySuffixIsReadAndNoFigureChanges(String report) {
    Map<Code, BigDecimal> whole = stated(READER.read(report));
    for (int start = 0; start < report.length(); start += 11) {
      Map<Code, BigDecimal> part = stated(READER.read(report.substring(start)));
      part.entrySet().removeAll(whole.entrySet());
      assertThat(part).as("cut at %d", start).isEmpty();
    }
  }

  @Property(tries = 150)
  void scrambledReportsNeverThrow(@ForAll("scrambled") String document) {
    ReadResult result = READER.read(document);
    Json.object(FlatJson.of(result));
    Json.object(ReportJson.of(result));
    result.report().stream()
        .flatMap(report -> report.tables().stream())
        .flatMap(table -> table.figures().stream())
        .map(Figure::source)
        .flatMap(Optional::stream)
        .forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(document.length()));
  }

  @Provide
  Arbitrary<String> scrambled() {
    List<String> lines = List.of((Reports.of2021(2022) + Reports.of2019(2019)).split("\n"));
    Arbitrary<String> noise = Arbitraries.of(
        "<table>",
        "<td>",
        "</td>",
        "<tr>",
        "|",
        "||||",
        "0",
        "12345678901234567890",
        "(",
        "）",
        "\u0000",
        "\uD83D",
        "�",
        "总计",
        "其他",
        "一、",
        "2022年",
        "&#x",
        "<",
        "万元",
        "减");
    return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.of(lines)), Tuple.of(1, noise))
        .list()
        .ofMaxSize(70)
        .map(parts -> String.join("\n", parts));
  }

  @Test
  void longRepetitionsTakeTimeInProportion() {
    List<String> seeds = List.of(
        "一、",
        "总计 ",
        "其他 0\n",
        "2022年",
        "(",
        "（一）",
        "政府信息公开",
        "0",
        "|",
        "<td>",
        "<div>",
        "&",
        "&nbsp",
        "\n",
        "本年新收政府信息公开申请数量 1 2 3\n",
        "本年新收",
        "国(guó)",
        "<table><tr><td>总计",
        "1,",
        "地址：",
        "自");
    for (String seed : seeds) {
      String document = "青石县2022年政府信息公开工作年度报告\n" + seed.repeat(200_000 / seed.length());
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(15), () -> READER.read(document), seed);
    }
  }
}
