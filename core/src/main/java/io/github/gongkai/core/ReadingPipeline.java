package io.github.gongkai.core;

import io.github.gongkai.core.binding.Binder;
import io.github.gongkai.core.binding.BoundTables;
import io.github.gongkai.core.binding.TemplateMatch;
import io.github.gongkai.core.document.Document;
import io.github.gongkai.core.document.DocumentLimits;
import io.github.gongkai.core.document.DocumentParser;
import io.github.gongkai.core.identity.Identifier;
import io.github.gongkai.core.identity.Identity;
import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.core.limit.Limit;
import io.github.gongkai.core.outline.Outline;
import io.github.gongkai.core.outline.Outliner;
import io.github.gongkai.core.prose.DivisionReader;
import io.github.gongkai.core.prose.Paragraphs;
import io.github.gongkai.core.prose.ProseContext;
import io.github.gongkai.core.prose.ProseReader;
import io.github.gongkai.core.recognition.Evidence;
import io.github.gongkai.core.recognition.Recognizer;
import io.github.gongkai.core.recognition.Verdict;
import io.github.gongkai.core.reconcile.Budget;
import io.github.gongkai.core.source.Decoded;
import io.github.gongkai.core.template.SectionRule;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.validation.Examiner;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.Statement;
import io.github.gongkai.model.Waivers;
import io.github.gongkai.model.vocabulary.TemplateId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The stages in order: document, outline, identity, template, tables, report. Each takes what the
 * ones before it made; none reaches back.
 */
final class ReadingPipeline {

  /** Of as many parts of the time the first is for taking the document apart. */
  private static final int PARTS = 2;

  private final Outliner outliner;
  private final Identifier identifier = new Identifier();
  private final Binder binder;
  private final Map<TemplateId, ProseReader> prose = new HashMap<>();

  /** Made when a report of the template comes: there are many templates, and a crawl has few. */
  private final Map<TemplateId, Examiner> examiners = new ConcurrentHashMap<>();

  private final OwnRules rules;
  private final Waivers waivers;
  private final Limits limits;
  private final DocumentLimits documentLimits;

  ReadingPipeline(List<Template> templates, Limits limits, OwnRules rules, Waivers waivers) {
    this.rules = rules;
    this.waivers = waivers;
    Set<SectionRule> sections = new LinkedHashSet<>();
    templates.forEach(template -> sections.addAll(template.sections()));
    this.outliner = new Outliner(List.copyOf(sections), limits.sections());
    this.binder = new Binder(templates);
    templates.forEach(template -> prose.put(template.id(), new ProseReader(template.prose())));
    this.limits = limits;
    this.documentLimits = new DocumentLimits(
        limits.characters(),
        limits.htmlTags(),
        limits.htmlDepth(),
        limits.tables(),
        limits.cellsPerTable(),
        limits.cellSpan());
  }

  /** What a document is told to be by, and what it is told to be. */
  private record Recognized(
      Document document, Outline outline, Identity identity, Verdict verdict) {}

  /** Whether a text may be a report: what {@link #read} would find, without the figures. */
  boolean mayBeReport(String text, Deadline deadline) {
    Verdict verdict = recognize(text, deadline).verdict();
    return deadline.isPast() || verdict instanceof Verdict.Accepted;
  }

  private Recognized recognize(String text, Deadline deadline) {
    // what is read of a document is worth nothing without the time to find its tables
    Document document = DocumentParser.parse(text, documentLimits, deadline.first(PARTS));
    Outline outline = outliner.outline(document.text(), deadline);
    Identity identity = identifier.identify(document, Extents.of(document, outline));
    List<TemplateMatch> matches = binder.match(document.text(), deadline);
    Verdict verdict = Recognizer.judge(new Evidence(
        document, outline, identity.title(), identity.agency(), identity.year(), matches));
    return new Recognized(document, outline, identity, verdict);
  }

  ReadResult read(Source source, Decoded decoded, byte[] bytes, Deadline deadline) {
    Recognized recognized = recognize(decoded.text(), deadline);
    Document document = recognized.document();
    if (deadline.isPast()) {
      return outOfTime(source, document, deadline);
    }
    if (recognized.verdict() instanceof Verdict.Refused refused) {
      return cut(document)
          .<ReadResult>map(finding -> unreadable(source, finding))
          .orElseGet(
              () -> new ReadResult.NotAReport(source.name(), refused.refusal(), decoded.text()));
    }
    Outline outline = recognized.outline();
    Identity identity = recognized.identity();
    TemplateMatch match = ((Verdict.Accepted) recognized.verdict()).match();
    Paragraphs paragraphs = Paragraphs.of(document.text(), outline);
    List<Statement> statements = statements(match.template(), paragraphs, identity, deadline);
    BoundTables tables = binder.read(
        document.text(),
        match,
        Statement.settled(statements),
        new Budget(limits.solverSteps(), limits.explanationSteps(), deadline));
    Template template = match.template();
    Examiner examiner = examiners.computeIfAbsent(template.id(), id -> new Examiner(template));
    ReportAssembler assembler =
        new ReportAssembler(source, decoded, document, outline, identity, template, examiner);
    AnnualReport report = assembler.assemble(
        tables, statements, DivisionReader.read(paragraphs), rules, bytes, deadline);
    return new ReadResult.Report(source.name(), waivers.apply(report), decoded.text());
  }

  private static Optional<Finding> cut(Document document) {
    return document.findings().stream().filter(Limit::cutsText).findFirst();
  }

  /** What was read before the cut is no report; what comes behind it might have been one. */
  private ReadResult unreadable(Source source, Finding cut) {
    int read = cut.spans().get(0).start();
    return new ReadResult.Unreadable(
        source.name(),
        cut.rule().equals(Optional.of(Limit.TIME.id()))
            ? ReadResult.Unreadable.Cause.OUT_OF_TIME
            : ReadResult.Unreadable.Cause.TOO_LARGE,
        "The limit of " + limit(cut.rule().orElse("")) + " was reached"
            + (read == 0
                ? " before anything was read."
                : "; before character " + read + " stands no report."));
  }

  private String limit(String id) {
    if (id.equals(Limit.CHARACTERS.id())) {
      return limits.characters() + " characters";
    }
    return id.equals(Limit.TAGS.id())
        ? limits.htmlTags() + " tags"
        : "time, " + limits.time().orElseThrow() + ",";
  }

  private ReadResult outOfTime(Source source, Document document, Deadline deadline) {
    int at = deadline.place().orElse(0);
    return new ReadResult.Unreadable(
        source.name(),
        ReadResult.Unreadable.Cause.OUT_OF_TIME,
        "Reading took longer than the limit of " + limits.time().orElseThrow()
            + ". It had come to character " + document.text().span(at, at).start() + ".");
  }

  private List<Statement> statements(
      Template template, Paragraphs paragraphs, Identity identity, Deadline deadline) {
    ProseContext context = identity
        .agency()
        .map(agency -> ProseContext.of(identity.year(), agency.name()))
        .orElseGet(() -> ProseContext.of(identity.year()));
    return Optional.ofNullable(prose.get(template.id()))
        .map(reader -> reader.read(paragraphs, context, deadline))
        .orElse(List.of());
  }
}
