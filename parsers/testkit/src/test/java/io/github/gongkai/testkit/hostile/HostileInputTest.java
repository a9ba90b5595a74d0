package io.github.gongkai.testkit.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.json.FlatJson;
import io.github.gongkai.core.json.ReportJson;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.Section;
import io.github.gongkai.model.Statement;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.source.Unread;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.testkit.hostile.HostileInput.Place;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileInputTest {

  private static final ReportReader READER = ReportReader.create();

  /** The profile nightly makes them larger. */
  private static final int SIZE = Integer.getInteger("testkit.hostile");

  /** Guards against a reader that hangs and says nothing of its speed: a reading takes milliseconds. */
  private static final Duration NEVER = Duration.ofMinutes(2);

  /** The last line of the report that stands before what is hostile. */
  private static final String LAST_LINE = "2023年1月16日";

  static List<HostileInput> inputs() {
    return HostileInput.all();
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void isReadWhereverItStands(HostileInput input) {
    for (Place place : Place.values()) {
      byte[] document = input.make(SIZE, place);
      ReadResult result =
          Assertions.assertTimeoutPreemptively(NEVER, () -> READER.read(document), place::name);
      int length = result.text().length();
      assertThat(spans(result)).as(place.name()).allMatch(span -> span.end() <= length);
      assertThat(FlatJson.of(result)).startsWith("{").endsWith("}");
      assertThat(ReportJson.of(result)).startsWith("{").endsWith("}");
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void changesNoFigureOfTheReportBeforeIt(HostileInput input) {
    String document = new String(input.make(SIZE, Place.BEHIND), StandardCharsets.UTF_8);
    int end = new String(input.make(0, Place.BEHIND), StandardCharsets.UTF_8).indexOf(LAST_LINE);
    String before = document.substring(0, end);
    Map<Code, BigDecimal> known = stated(READER.read(before), end);
    assertThat(known).hasSizeGreaterThan(25);
    assertThat(known).containsAllEntriesOf(stated(READER.read(document), end));
  }

  private static Map<Code, BigDecimal> stated(ReadResult result, int end) {
    return result.report().stream()
        .flatMap(report -> report.tables().stream())
        .flatMap(table -> table.figures().stream())
        .filter(figure -> figure.status() == FigureStatus.STATED)
        .filter(figure -> figure.source().orElseThrow().end() <= end)
        .collect(Collectors.toMap(Figure::code, figure -> figure.value().orElseThrow()));
  }

  private static Stream<Span> spans(ReadResult result) {
    return result.report().stream()
        .flatMap(report -> Stream.of(
                report.tables().stream()
                    .flatMap(table -> table.figures().stream())
                    .map(Figure::source)
                    .flatMap(Optional::stream),
                report.findings().stream().map(Finding::spans).flatMap(List::stream),
                report.sections().stream().map(Section::bodySource),
                report.statements().stream().map(Statement::source),
                report.unread().stream().map(Unread::source))
            .flatMap(spans -> spans));
  }
}
