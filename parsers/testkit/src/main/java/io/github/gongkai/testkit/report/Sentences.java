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

/** The sentences of {@code sentences.txt}: of sections and of figures. */
final class Sentences {

  private static final Sentences ALL = load();

  private final Map<String, List<String>> byKey;

  private Sentences(Map<String, List<String>> byKey) {
    this.byKey = byKey;
  }

  static Sentences all() {
    return ALL;
  }

  List<String> of(SectionKind kind) {
    return byKey.getOrDefault(kind.name(), List.of());
  }

  List<String> of(Code code) {
    return byKey.getOrDefault(code.value(), List.of());
  }

  private static Sentences load() {
    Map<String, List<String>> byKey = new HashMap<>();
    try (InputStream stream = Sentences.class.getResourceAsStream("sentences.txt")) {
      if (stream == null) {
        throw new IllegalStateException("sentences.txt is not in the archive");
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
      throw new UncheckedIOException("sentences.txt cannot be read", e);
    }
    return new Sentences(byKey);
  }
}
