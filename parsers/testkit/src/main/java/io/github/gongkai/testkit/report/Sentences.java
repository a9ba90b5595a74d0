package io.github.gongkai.testkit.report;

import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sentences of the kit's own, each under what it is about. */
final class Sentences {

  private static final Sentences ALL = load("sentences.txt");
  private static final Sentences ASIDES = load("asides.txt");

  private final Map<String, List<String>> byKey;

  private Sentences(Map<String, List<String>> byKey) {
    this.byKey = byKey;
  }

  /** What sections say, and how figures are told. */
  static Sentences all() {
    return ALL;
  }

  /** What reports say beside their figures. */
  static Sentences asides() {
    return ASIDES;
  }

  List<String> of(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  List<String> of(SectionKind kind) {
    return of(kind.name());
  }

  List<String> of(Code code) {
    return of(code.value());
  }

  private static Sentences load(String name) {
    Map<String, List<String>> byKey = new HashMap<>();
    try (InputStream stream = Sentences.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is not in the archive");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (!line.startsWith("#") && tab > 0) {
          byKey
              .computeIfAbsent(line.substring(0, tab), key -> new ArrayList<>())
              .add(line.substring(tab + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
    return new Sentences(byKey);
  }
}
