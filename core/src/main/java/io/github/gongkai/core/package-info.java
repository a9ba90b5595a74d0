/**
 * Reads annual reports of government-information disclosure: from a file, a page or a text to an
 * {@link io.github.gongkai.model.AnnualReport}.
 *
 * <p>Start at {@link io.github.gongkai.core.ReportReader}. What a document holds never throws: the
 * {@link io.github.gongkai.core.ReadResult} says <em>report</em>, <em>not a report</em> and why, or
 * <em>unreadable</em> and why. No method returns {@code null}, and none takes it.
 *
 * <p>Read one file:
 *
 * <pre>{@code
 * ReportReader reader = ReportReader.create();
 * AnnualReport report = reader.read(file).report().orElseThrow();
 * }</pre>
 *
 * <p>Read a folder in parallel; {@code read} here is {@code reader.read(file)} with its {@link
 * java.io.IOException} wrapped:
 *
 * <pre>{@code
 * ReportReader reader = ReportReader.create(); // one for all threads
 * try (Stream<Path> files = Files.list(folder)) {
 *   return files
 *       .parallel()
 *       .collect(Collectors.toConcurrentMap(file -> file, file -> read(reader, file)));
 * }
 * }</pre>
 *
 * <p>Check a draft before it is published:
 *
 * <pre>{@code
 * for (Finding finding : report.findings()) {
 *   if (finding.severity() == Severity.ERROR && finding.waived().isEmpty()) {
 *     log(finding.code(), finding.message(Locale.CHINESE), finding.spans());
 *   }
 * }
 * }</pre>
 *
 * <p>Trace a figure to its place; a span counts in the decoded text of the same result:
 *
 * <pre>{@code
 * ReadResult result = reader.read(file);
 * AnnualReport report = result.report().orElseThrow();
 * Figure figure = report.figure(Code.of("requests.granted.naturalPerson")).orElseThrow();
 * Span place = figure.source().orElseThrow();
 * log(place.cut(result.text()), report.provenance().sha256());
 * }</pre>
 *
 * <p>What to do where a figure is not certain stands at {@link
 * io.github.gongkai.model.statistics.Figure}, how years and forms are put side by side at {@link
 * io.github.gongkai.core.series}, and how a template of one's own is declared at {@link
 * io.github.gongkai.core.template}.
 */
@NullMarked
package io.github.gongkai.core;

import org.jspecify.annotations.NullMarked;
