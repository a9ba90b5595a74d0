/**
 * Results as JSON, one object a document and no line ends within: {@link
 * io.github.gongkai.core.json.FlatJson}, codes and numbers, for tables of many documents; {@link
 * io.github.gongkai.core.json.ReportJson}, everything, which can be read back; {@link
 * io.github.gongkai.core.json.PanelJson}, years and forms side by side.
 */
@NullMarked
package io.github.gongkai.core.json;

import org.jspecify.annotations.NullMarked;
