/**
 * Synthetic annual reports to test readers with. Start at {@link io.github.gongkai.testkit.Recipe}: it
 * says how a document is made, and its {@link io.github.gongkai.testkit.TestDocument} says what a
 * reader must find in it.
 */
@NullMarked
package io.github.gongkai.testkit;

import org.jspecify.annotations.NullMarked;
