package io.github.gongkai.core;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.core.recognition.Trace;
import io.github.gongkai.core.source.Decoded;
import io.github.gongkai.core.source.Decoder;
import io.github.gongkai.core.source.Sniffer;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.template.TemplateProvider;
import io.github.gongkai.model.Waivers;
import io.github.gongkai.model.vocabulary.TemplateId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads annual reports. The one entry point of the library.
 *
 * <pre>{@code
 * ReportReader reader = ReportReader.create();
 * AnnualReport report = reader.read(file).report().orElseThrow();
 * }</pre>
 *
 * <p>What a document holds never throws, only reading its bytes does. A reader is immutable and safe
 * to share between threads; make one and keep it, as making one takes longer than reading a report.
 */
public final class ReportReader {

  private static final Logger LOG = LoggerFactory.getLogger(ReportReader.class);

  private final Limits limits;
  private final List<Template> templates;
  private final ReadingPipeline pipeline;

  private ReportReader(List<Template> templates, Limits limits, OwnRules rules, Waivers waivers) {
    this.limits = limits;
    this.templates = templates;
    this.pipeline = new ReadingPipeline(templates, limits, rules, waivers);
  }

  /**
   * A reader with all templates found on the class or module path.
   *
   * @return the reader
   * @throws IllegalStateException if no template is found: add {@code gongkai-parsers}
   */
  public static ReportReader create() {
    return builder().build();
  }

  /**
   * Starts a reader.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The templates that this reader knows, in the order in which they are tried.
   *
   * @return those added by hand, then those found as services
   */
  public List<Template> templates() {
    return templates;
  }

  /**
   * Reads a file.
   *
   * @param file the file, HTML or text in any charset
   * @return what it is
   * @throws IOException if the file cannot be read
   */
  public ReadResult read(Path file) throws IOException {
    return read(Source.of(file));
  }

  /**
   * Reads a stream to its end, without closing it.
   *
   * @param stream HTML or text in any charset
   * @return what it is
   * @throws IOException if the stream cannot be read
   */
  public ReadResult read(InputStream stream) throws IOException {
    return read(Source.of(stream));
  }

  /**
   * Reads bytes.
   *
   * @param bytes HTML or text in any charset
   * @return what they are
   */
  public ReadResult read(byte[] bytes) {
    return readInMemory(Source.of(bytes));
  }

  /**
   * Reads text.
   *
   * @param text HTML, or what a crawler left of it; the document itself, not a file's name
   * @return what it is
   */
  public ReadResult read(String text) {
    return readInMemory(Source.of(text));
  }

  private ReadResult readInMemory(Source source) {
    try {
      return read(source);
    } catch (IOException e) {
      throw new UncheckedIOException("reading memory failed", e);
    }
  }

  /**
   * Reads a document.
   *
   * @param source the document, with what its sender says of it
   * @return what it is
   * @throws IOException if its bytes cannot be read
   */
  public ReadResult read(Source source) throws IOException {
    ReadResult result = source.content() instanceof Source.Content.Decoded decoded
        ? readText(source, decoded.text())
        : readBytes(source, ((Source.Content.Encoded) source.content()).bytes());
    LOG.debug("{}: {}", source.name(), result.getClass().getSimpleName());
    return result;
  }

  private ReadResult readText(Source source, String text) {
    Deadline deadline = Deadline.in(limits.time());
    if (text.length() > limits.bytes()) {
      return tooLarge(source, "characters");
    }
    if (text.isBlank()) {
      return empty(source);
    }
    Decoded decoded = new Decoded(text, StandardCharsets.UTF_8.name(), Optional.empty(), 0);
    return pipeline.read(source, decoded, text.getBytes(StandardCharsets.UTF_8), deadline);
  }

  private ReadResult readBytes(Source source, Source.Bytes content) throws IOException {
    int most = limits.bytes() == Integer.MAX_VALUE ? limits.bytes() : limits.bytes() + 1;
    byte[] bytes = content.read(most);
    Deadline deadline = Deadline.in(limits.time());
    Optional<String> notText = Sniffer.notText(bytes);
    if (notText.isPresent()) {
      return new ReadResult.Unreadable(
          source.name(),
          ReadResult.Unreadable.Cause.NOT_TEXT,
          "It is " + notText.get() + ", not text.");
    }
    if (bytes.length > limits.bytes()) {
      return tooLarge(source, "bytes");
    }
    Decoded decoded = Decoder.decode(bytes, source.contentType());
    return decoded.text().isBlank()
        ? empty(source)
        : pipeline.read(source, decoded, bytes, deadline);
  }

  /**
   * Whether a document may be a report: a sieve for crawls, of which nearly all pages are none.
   *
   * <p>Never false where {@link #read(byte[])} gives a report, unless it writes all its words as
   * references by number of which the number sign is itself a reference by name. A page without a
   * trace of a report (no 公开, 复议 or 诉讼 in any writing, see {@link Trace}) is refused at the speed
   * of looking at its bytes if it is UTF-8, and before it is parsed in any other encoding. Of those
   * with a trace, which pages of agencies have in their menus, the text is read as far as it takes
   * to tell what it is; no figures
   * are read.
   *
   * @param bytes HTML or text in any charset
   * @return false if it is certainly no report
   */
  public boolean mayBeReport(byte[] bytes) {
    if (bytes.length > limits.bytes()
        || Trace.isRuledOut(bytes)
        || Sniffer.notText(bytes).isPresent()) {
      return false;
    }
    String text = Decoder.decode(bytes, "").text();
    return !Trace.isRuledOut(text) && pipeline.mayBeReport(text, Deadline.in(limits.time()));
  }

  private static ReadResult empty(Source source) {
    return new ReadResult.Unreadable(
        source.name(), ReadResult.Unreadable.Cause.EMPTY, "It is empty.");
  }

  private ReadResult tooLarge(Source source, String measure) {
    return new ReadResult.Unreadable(
        source.name(),
        ReadResult.Unreadable.Cause.TOO_LARGE,
        "It is larger than the limit of " + limits.bytes() + " " + measure + ".");
  }

  /** Makes readers; not safe to share between threads. */
  public static final class Builder {

    private final List<Template> templates = new ArrayList<>();
    private Limits limits = Limits.defaults();
    private final Map<String, ReportRule> rules = new LinkedHashMap<>();
    private Waivers waivers = Waivers.none();

    private Builder() {}

    /**
     * Adds a template. Those added come before those found as services, in the order in which they
     * are added, and replace one of the same name, so that a caller's declaration wins.
     *
     * @param template the template
     * @return this builder
     * @throws IllegalArgumentException if one of the same name was added before
     */
    public Builder template(Template template) {
      TemplateId id = Objects.requireNonNull(template, "template").id();
      if (templates.stream().anyMatch(added -> added.id().equals(id))) {
        throw new IllegalArgumentException("two templates are called " + id);
      }
      templates.add(template);
      return this;
    }

    /**
     * Adds a rule of your own, which is tried behind the built-in ones. When it is broken, the report
     * has a finding with the code {@code OWN_RULE:} and its name.
     *
     * @param name the rule's name, which waivers refer to: a word without blanks
     * @param rule the rule
     * @return this builder
     * @throws IllegalArgumentException if the name is empty, has blanks or is taken
     */
    public Builder rule(String name, ReportRule rule) {
      if (name.isEmpty() || name.chars().anyMatch(c -> c <= ' ')) {
        throw new IllegalArgumentException("not a rule's name: \"" + name + "\"");
      }
      if (rules.putIfAbsent(name, Objects.requireNonNull(rule, "rule")) != null) {
        throw new IllegalArgumentException("two rules are called " + name);
      }
      return this;
    }

    /**
     * Sets the findings that were accepted, in place of those set before. They stay in the reports,
     * with the reason.
     *
     * @param accepted the waivers
     * @return this builder
     */
    public Builder waivers(Waivers accepted) {
      this.waivers = Objects.requireNonNull(accepted, "waivers");
      return this;
    }

    /**
     * Sets what a single document may cost, in place of the limits set before.
     *
     * @param changed the limits
     * @return this builder
     */
    public Builder limits(Limits changed) {
      this.limits = Objects.requireNonNull(changed, "limits");
      return this;
    }

    /**
     * The reader.
     *
     * @return a reader with the templates added and those found as services
     * @throws IllegalStateException if there is no template at all
     */
    public ReportReader build() {
      List<Template> all = new ArrayList<>(templates);
      for (TemplateProvider provider : ServiceLoader.load(TemplateProvider.class)) {
        Template found = provider.template();
        if (all.stream().noneMatch(template -> template.id().equals(found.id()))) {
          all.add(found);
        }
      }
      if (all.isEmpty()) {
        throw new IllegalStateException("no template found: add gongkai-parsers to the path");
      }
      return new ReportReader(List.copyOf(all), limits, new OwnRules(rules), waivers);
    }
  }
}
