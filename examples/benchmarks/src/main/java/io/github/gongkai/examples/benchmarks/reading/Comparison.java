package io.github.gongkai.examples.benchmarks.reading;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.testkit.Encoding;
import io.github.gongkai.testkit.Recipe;
import io.github.gongkai.testkit.Script;
import io.github.gongkai.testkit.TestDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** The same pages read by others, with the share of their figures that come out right. */
final class Comparison {

  private static final int PAGES = 400;

  private final List<TestDocument> pages;

  Comparison(ReportReader reader) {
    this.pages = LongStream.range(0, PAGES)
        .mapToObj(seed -> Recipe.random(reader.templates(), seed)
            .withDamage()
            .withScript(Script.SIMPLIFIED)
            .withEncoding(Encoding.UTF_8))
        .filter(recipe -> recipe.layout().isHtml())
        .map(Recipe::make)
        .toList();
  }

  /** Prints a line of the table for each way to read. */
  void print(ReportReader reader) {
    print("gongkai", page -> figures(reader, page));
    print(
        "jsoup, `td, th`, labels and numbers",
        page -> NaiveReader.read(
            Floors.jsoup(page.bytes()).select("td, th").eachText(),
            page.report().template()));
    print(
        "Apache Tika, labels and numbers",
        page -> NaiveReader.read(
            Arrays.stream(extracted(page.bytes()).split("[\\t\\n]+"))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList(),
            page.report().template()));
  }

  private void print(String name, Function<TestDocument, Map<Code, BigDecimal>> way) {
    List<Cost.Pair> all = List.of(new Cost.Pair(
        name,
        () -> pages.stream()
            .mapToInt(page -> Floors.jsoup(page.bytes()).childNodeSize())
            .sum(),
        () -> pages.stream().map(way).mapToInt(Map::size).sum()));
    Cost cost = Cost.of(all, 1500).get(0);
    long right = 0;
    long wrong = 0;
    long figures = 0;
    for (TestDocument page : pages) {
      Map<Code, BigDecimal> found = way.apply(page);
      for (Map.Entry<Code, BigDecimal> figure : page.report().figures().entrySet()) {
        BigDecimal value = found.get(figure.getKey());
        boolean same = value != null && value.compareTo(figure.getValue()) == 0;
        figures++;
        right += same ? 1 : 0;
        wrong += value != null && !same ? 1 : 0;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %.2f | %.2f %% | %.2f %% |%n",
        name,
        cost.time(),
        100.0 * right / figures,
        100.0 * wrong / figures);
  }

  private static Map<Code, BigDecimal> figures(ReportReader reader, TestDocument page) {
    Map<Code, BigDecimal> found = new HashMap<>();
    reader
        .read(page.bytes())
        .report()
        .ifPresent(report -> report.tables().stream()
            .flatMap(table -> table.figures().stream())
            .forEach((Figure figure) ->
                figure.value().ifPresent(value -> found.put(figure.code(), value))));
    return found;
  }

  private static String extracted(byte[] bytes) {
    BodyContentHandler text = new BodyContentHandler(-1);
    try {
      new JSoupParser()
          .parse(new ByteArrayInputStream(bytes), text, new Metadata(), new ParseContext());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException | TikaException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }
}
