/**
 * Reports side by side: {@link io.github.gongkai.core.series.Indicators}, figures that mean the same
 * or nearly the same in several templates, and the {@link io.github.gongkai.core.series.Panel} of
 * agencies, years and indicators that is made of them; and one below another: {@link
 * io.github.gongkai.core.series.SeriesCheck}, whether an agency's reports go on from year to year.
 *
 * <p>Nothing here knows a template: which figures are comparable is a table that the caller gives.
 * {@code gongkai-parsers} has the table of the built-in templates.
 */
@NullMarked
package io.github.gongkai.core.series;

import org.jspecify.annotations.NullMarked;
