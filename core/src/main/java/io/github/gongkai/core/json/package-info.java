/**
 * Results as JSON: {@link io.github.gongkai.core.json.FlatJson}, one flat object a document, and
 * {@link io.github.gongkai.core.json.ReportJson}, the report as it is modelled.
 */
@NullMarked
package io.github.gongkai.core.json;

import org.jspecify.annotations.NullMarked;
