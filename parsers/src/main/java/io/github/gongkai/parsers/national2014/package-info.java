/** The national statistics form of 2014 (国办发〔2014〕32号), with Jiangsu's appendix. */
@NullMarked
package io.github.gongkai.parsers.national2014;

import org.jspecify.annotations.NullMarked;
