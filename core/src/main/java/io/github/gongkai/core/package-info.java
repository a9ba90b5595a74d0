/**
 * Reads annual reports of government-information disclosure: from a file, a page or a text to an
 * {@link io.github.gongkai.model.AnnualReport}.
 *
 * <pre>{@code
 * ReportReader reader = ReportReader.create();
 * AnnualReport report = reader.read(Path.of("fuzhou-2019.html")).report().orElseThrow();
 * }</pre>
 *
 * <p>Start at {@link io.github.gongkai.core.ReportReader}. What a document holds never throws: the
 * {@link io.github.gongkai.core.ReadResult} says <em>report</em>, <em>not a report</em> and why, or
 * <em>unreadable</em> and why. No method returns {@code null}.
 */
@NullMarked
package io.github.gongkai.core;

import org.jspecify.annotations.NullMarked;
