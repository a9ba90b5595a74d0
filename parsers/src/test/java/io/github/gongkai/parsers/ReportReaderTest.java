package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.core.Limits;
import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.Source;
import io.github.gongkai.core.json.FlatJson;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.national.Applicant;
import io.github.gongkai.model.national.RequestRow;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.model.vocabulary.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {

  private static final ReportReader READER = ReportReader.create();
  private static final String TEXT = Reports.of2021(2022);

  private static String flat(ReadResult result) {
    return FlatJson.of(result);
  }

  private static ReadResult.Unreadable.Cause causeOf(ReadResult result) {
    return ((ReadResult.Unreadable) result).cause();
  }

  @Test
  void aReportIsRead() {
    AnnualReport report = READER.read(TEXT).report().orElseThrow();
    assertThat(report.template()).hasToString("national-2021");
    assertThat(report.year()).hasValue(2022);
    assertThat(report.agency().orElseThrow().name()).contains("白河镇");
    Figure granted =
        report.requests().orElseThrow().figure(RequestRow.GRANTED, Applicant.NATURAL_PERSON);
    assertThat(granted.status()).isEqualTo(FigureStatus.STATED);
    assertThat(granted.value())
        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("2"));
    assertThat(report.figure(Code.of("disclosure.fees.amount")).flatMap(Figure::value))
        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("1.25"));
    assertThat(report.tables().stream().flatMap(table -> table.figures().stream()))
        .hasSize(200)
        .allSatisfy(figure -> assertThat(figure.status()).isEqualTo(FigureStatus.STATED));
  }

  @Test
  void pathStreamBytesAndTextAreReadAlike(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("report.txt"), TEXT);
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    String expected = flat(READER.read(TEXT));
    assertThat(flat(READER.read(bytes))).isEqualTo(expected);
    assertThat(flat(READER.read(new ByteArrayInputStream(bytes)))).isEqualTo(expected);
    assertThat(flat(READER.read(file)))
        .isEqualTo(expected.replace("\"document\":\"document\"", "\"document\":\"report.txt\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-8"})
  void theCharsetDoesNotMatter(String charset) {
    String expected = flat(READER.read(TEXT));
    assertThat(flat(READER.read(TEXT.getBytes(Charset.forName(charset))))).isEqualTo(expected);
  }

  @Test
  void htmlAndTextGiveTheSameFigures() {
    AnnualReport page = READER.read(Reports.page2021(2022)).report().orElseThrow();
    AnnualReport text = READER.read(TEXT).report().orElseThrow();
    assertThat(values(page)).isEqualTo(values(text));
  }

  private static List<String> values(AnnualReport report) {
    return report.tables().stream()
        .flatMap(table -> table.figures().stream())
        .map(figure -> figure.code() + " " + figure.value())
        .toList();
  }

  @Test
  void everyFigureIsCutOutOfTheDecodedText() {
    for (String document : List.of(TEXT, Reports.page2021(2022), Reports.of2019(2019))) {
      ReadResult result = READER.read(document);
      assertThat(result.text()).isEqualTo(document);
      result.report().orElseThrow().tables().stream()
          .flatMap(table -> table.figures().stream())
          .filter(figure -> figure.status() == FigureStatus.STATED)
          .forEach(figure ->
              assertThat(figure.source().orElseThrow().cut(document)).isEqualTo(figure.written()));
    }
  }

  @Test
  void sectionsAreCutOutOfTheDecodedText() {
    READER.read(TEXT).report().orElseThrow().sections().forEach(section -> {
      Span heading = section.headingSource();
      assertThat(heading.cut(TEXT)).contains(section.heading().substring(2));
      assertThat(section.bodySource().start()).isGreaterThanOrEqualTo(heading.start());
    });
  }

  @Test
  void lineEndsDoNotMatter() {
    AnnualReport unix = READER.read(TEXT).report().orElseThrow();
    AnnualReport windows = READER.read(TEXT.replace("\n", "\r\n")).report().orElseThrow();
    assertThat(values(windows)).isEqualTo(values(unix));
    assertThat(windows.sections()).hasSameSizeAs(unix.sections());
  }

  @Test
  void nullIsAProgrammersMistake() {
    assertThatNullPointerException().isThrownBy(() -> READER.read((Path) null));
    assertThatNullPointerException().isThrownBy(() -> READER.read((InputStream) null));
    assertThatNullPointerException().isThrownBy(() -> READER.read((byte[]) null));
    assertThatNullPointerException().isThrownBy(() -> READER.read((String) null));
    assertThatNullPointerException().isThrownBy(() -> READER.read((Source) null));
    assertThatNullPointerException().isThrownBy(() -> ReportReader.builder().template(null));
    assertThatNullPointerException().isThrownBy(() -> ReportReader.builder().limits(null));
    Source source = Source.of("x");
    assertThatNullPointerException().isThrownBy(() -> source.withName(null));
    assertThatNullPointerException().isThrownBy(() -> source.withUrl(null));
    assertThatNullPointerException().isThrownBy(() -> source.withContentType(null));
  }

  @Test
  void onlyReadingMayFail(@TempDir Path folder) {
    assertThatThrownBy(() -> READER.read(folder.resolve("none.txt")))
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> READER.read(folder)).isInstanceOf(IOException.class);
  }

  @Test
  void whatIsNoTextIsUnreadable() {
    assertThat(causeOf(READER.read(new byte[0]))).isEqualTo(ReadResult.Unreadable.Cause.EMPTY);
    assertThat(causeOf(READER.read(" \n\t　"))).isEqualTo(ReadResult.Unreadable.Cause.EMPTY);
    assertThat(causeOf(READER.read(new byte[1000])))
        .isEqualTo(ReadResult.Unreadable.Cause.NOT_TEXT);
    assertThat(causeOf(READER.read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0})))
        .isEqualTo(ReadResult.Unreadable.Cause.NOT_TEXT);
  }

  @Test
  void whatIsTooLargeIsNotRead() {
    ReportReader small =
        ReportReader.builder().limits(Limits.builder().bytes(100).build()).build();
    assertThat(causeOf(small.read(TEXT))).isEqualTo(ReadResult.Unreadable.Cause.TOO_LARGE);
    assertThat(causeOf(small.read(TEXT.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(ReadResult.Unreadable.Cause.TOO_LARGE);
    assertThat(small.read("x".repeat(100))).isInstanceOf(ReadResult.NotAReport.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.builder().bytes(0).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.builder().solverSteps(0).build());
  }

  @Test
  void provenanceTellsWhatWasRead() throws IOException {
    byte[] bytes = TEXT.getBytes(Charset.forName("GB18030"));
    AnnualReport report = READER
        .read(Source.of(bytes).withName("a.txt").withUrl("http://example.invalid/a"))
        .report()
        .orElseThrow();
    assertThat(report.provenance().document()).isEqualTo("a.txt");
    assertThat(report.provenance().url()).contains("http://example.invalid/a");
    assertThat(report.provenance().charset()).isEqualTo("GB18030");
    assertThat(report.provenance().sha256()).matches("[0-9a-f]{64}");
  }

  @Test
  void oneReaderServesManyThreads() throws Exception {
    List<String> documents =
        List.of(TEXT, Reports.page2021(2023), Reports.of2019(2019), Reports.inProse(2016), "新闻");
    List<String> expected =
        documents.stream().map(READER::read).map(FlatJson::of).toList();
    ExecutorService pool = Executors.newFixedThreadPool(6);
    try {
      List<Future<List<String>>> all = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        all.add(pool.submit(
            () -> documents.stream().map(READER::read).map(FlatJson::of).toList()));
      }
      for (Future<List<String>> one : all) {
        assertThat(one.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tr-TR",
        "ar-EG",
        "th-TH-u-nu-thai",
        "hi-IN-u-nu-deva",
        "zh-TW",
        "ja-JP-u-ca-japanese"
      })
  void theDefaultLocaleAndTimeZoneDoNotMatter(String tag) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String expected = flat(READER.read(TEXT)) + flat(READER.read(Reports.page2021(2020)));
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      ReportReader reader = ReportReader.create();
      assertThat(flat(reader.read(TEXT)) + flat(reader.read(Reports.page2021(2020))))
          .isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
