package io.github.gongkai.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this library, written into a resource by the build. */
final class LibraryVersion {

  static final String CURRENT = load();

  private LibraryVersion() {}

  private static String load() {
    Properties properties = new Properties();
    try (InputStream stream = LibraryVersion.class.getResourceAsStream("version.properties")) {
      if (stream != null) {
        properties.load(stream);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the library's own version cannot be read", e);
    }
    return properties.getProperty("version", "unknown");
  }
}
