package io.github.gongkai.parsers.series;

import io.github.gongkai.core.series.Indicators;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The indicators of the built-in templates: requests, their outcomes, reconsideration and litigation,
 * documents, decisions and means, from 2008 on. {@code indicators.md} shows the table.
 *
 * <pre>{@code
 * Panel panel = Panel.of(StandardIndicators.all(), reports);
 * }</pre>
 */
public final class StandardIndicators {

  private static final String TABLE = "indicators.tsv";
  private static final Indicators ALL = Indicators.parse(text());

  private StandardIndicators() {}

  /**
   * The table.
   *
   * @return every indicator with a link for each built-in template
   */
  public static Indicators all() {
    return ALL;
  }

  private static String text() {
    try (InputStream table = StandardIndicators.class.getResourceAsStream(TABLE)) {
      if (table == null) {
        throw new IllegalStateException(TABLE + " is missing from the library");
      }
      return new String(table.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE + " cannot be read", e);
    }
  }
}
