/** The national form of 2021 (国办公开办函〔2021〕30号). */
@NullMarked
package io.github.gongkai.parsers.national2021;

import org.jspecify.annotations.NullMarked;
