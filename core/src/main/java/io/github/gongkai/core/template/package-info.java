/**
 * How a template is declared: its sections, its tables row by row, and the sums that its figures
 * must satisfy. A template is data; one engine reads them all.
 *
 * <p>To add one, declare a {@link io.github.gongkai.core.template.Template} and hand it to the
 * reader, or name a {@link io.github.gongkai.core.template.TemplateProvider} of it as a service:
 *
 * <pre>{@code
 * ReportReader reader = ReportReader.builder().template(template).build();
 * }</pre>
 *
 * <p>A template has sections ({@link io.github.gongkai.core.template.SectionRule}), tables ({@link
 * io.github.gongkai.core.template.TableForm}, each of a {@link
 * io.github.gongkai.model.vocabulary.TableType} with its rows and columns), the sums that must hold in
 * them ({@link io.github.gongkai.core.template.SumRule}), what one year says of the next ({@link
 * io.github.gongkai.core.template.ContinuityRule}) and how sentences word its figures ({@link
 * io.github.gongkai.core.template.ProseRule}). Only its id, version, label, source
 * and first year are needed.
 */
@NullMarked
@ValueStyle
package io.github.gongkai.core.template;

import org.jspecify.annotations.NullMarked;
