package io.github.gongkai.examples.benchmarks.reading;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.binding.Binder;
import io.github.gongkai.core.binding.TemplateMatch;
import io.github.gongkai.core.document.Document;
import io.github.gongkai.core.document.DocumentParser;
import io.github.gongkai.core.outline.Outline;
import io.github.gongkai.core.outline.Outliner;
import io.github.gongkai.core.source.Decoded;
import io.github.gongkai.core.source.Decoder;
import io.github.gongkai.core.template.SectionRule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Each stage that can be taken by itself, the whole, and the floors. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StageBenchmark {

  /** What is read. */
  @Param
  public KitDocument document = KitDocument.DEPARTMENT;

  private final ReportReader reader = ReportReader.create();
  private final Binder binder = new Binder(reader.templates());
  private final Outliner outliner = outliner();
  private byte[] bytes = {};
  private String decoded = "";
  private Document parsed = DocumentParser.parse("");

  private Outliner outliner() {
    Set<SectionRule> sections = new LinkedHashSet<>();
    reader.templates().forEach(template -> sections.addAll(template.sections()));
    return new Outliner(List.copyOf(sections));
  }

  /** Makes the document. */
  @Setup
  public void make() {
    bytes = document.bytes();
    decoded = new String(bytes, StandardCharsets.UTF_8);
    parsed = DocumentParser.parse(decoded);
  }

  /** The floor: {@code Jsoup.parse} of a page, strict decoding of text. */
  @Benchmark
  public Object floor() throws IOException {
    return document.isHtml()
        ? Jsoup.parse(new ByteArrayInputStream(bytes), null, "")
        : Floors.strictly(bytes);
  }

  /** The digest of the bytes, which no reading can do without. */
  @Benchmark
  public byte[] fingerprint() throws NoSuchAlgorithmException {
    return MessageDigest.getInstance("SHA-256").digest(bytes);
  }

  /** Bytes to text. */
  @Benchmark
  public Decoded decode() {
    return Decoder.decode(bytes, "");
  }

  /** Text to blocks and grids, put right where it was damaged. */
  @Benchmark
  public Document document() {
    return DocumentParser.parse(decoded);
  }

  /** The sections. */
  @Benchmark
  public Outline outline() {
    return outliner.outline(parsed.text());
  }

  /** All templates held against the text. */
  @Benchmark
  public List<TemplateMatch> match() {
    return binder.match(parsed.text());
  }

  /** The whole; what the stages above leave is identity, prose, tables and findings. */
  @Benchmark
  public ReadResult read() {
    return reader.read(bytes);
  }
}
