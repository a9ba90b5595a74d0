/**
 * How a template is declared: its sections, its tables row by row, and the sums that its figures
 * must satisfy. A template is data; one engine reads them all.
 *
 * <p>To add one, declare a {@link io.github.gongkai.core.template.Template} and hand it to the
 * reader, or name a {@link io.github.gongkai.core.template.TemplateProvider} of it as a service.
 */
@NullMarked
@ValueStyle
package io.github.gongkai.core.template;

import org.jspecify.annotations.NullMarked;
