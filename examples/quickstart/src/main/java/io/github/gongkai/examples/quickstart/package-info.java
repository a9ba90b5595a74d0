/** The smallest uses of the library; the README shows their code. */
@NullMarked
package io.github.gongkai.examples.quickstart;

import org.jspecify.annotations.NullMarked;
