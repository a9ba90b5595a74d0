/** Where things stand in the document that they were read from. */
@NullMarked
package io.github.gongkai.model.source;

import org.jspecify.annotations.NullMarked;
