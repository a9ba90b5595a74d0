/**
 * How sites, editors and crawlers write a printed report: HTML of many hands, crawled text of many kinds.
 */
@NullMarked
package io.github.gongkai.testkit.layout;

import org.jspecify.annotations.NullMarked;
