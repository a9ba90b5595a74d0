/**
 * An annual report of government-information disclosure (政府信息公开工作年度报告) as data: who
 * reports, on which year, in which sections, with which figures, and where each of them stands in
 * the document.
 *
 * <p>Start at {@link io.github.gongkai.model.AnnualReport}. The figures are in {@link
 * io.github.gongkai.model.statistics}; the tables of the official templates are constants of {@link
 * io.github.gongkai.model.national}, {@link io.github.gongkai.model.national2014} and {@link
 * io.github.gongkai.model.fujian}.
 *
 * <p>Every type of this module is immutable and safe to share between threads, but for the builders,
 * which throw {@link IllegalStateException} where something is set twice or missing. No method returns
 * {@code null}, and none takes it: what may be missing is an {@link java.util.Optional}. Checkers of
 * nullness see that, as the packages are {@code NullMarked}; without one, {@code null} throws {@link
 * NullPointerException}: a record that is made with it names the component, other methods throw where
 * it is given or where it is first used.
 */
@NullMarked
@ValueStyle
package io.github.gongkai.model;

import org.jspecify.annotations.NullMarked;
