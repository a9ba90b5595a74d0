/**
 * Arbitraries of reports and documents for jqwik. Needs {@code net.jqwik:jqwik-api}, which is optional.
 */
@NullMarked
package io.github.gongkai.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
