/** The national form of 2019 (国办公开办函〔2019〕60号). */
@NullMarked
package io.github.gongkai.parsers.national2019;

import org.jspecify.annotations.NullMarked;
