/** The headings of a report's sections, in all their wordings; shared by the templates. */
@NullMarked
package io.github.gongkai.parsers.sections;

import org.jspecify.annotations.NullMarked;
