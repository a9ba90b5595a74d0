package io.github.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the table of findings in this module's README against the kinds and their messages. */
class FindingTableTest {

  private static List<String> rows() throws IOException {
    return Files.readString(Path.of("README.md"))
        .lines()
        .filter(line -> line.startsWith("| `"))
        .toList();
  }

  @Test
  void everyKindHasItsRowInOrder() throws IOException {
    List<String> expected = new ArrayList<>();
    for (FindingKind kind : FindingKind.values()) {
      expected.add("| `%s` | %s | %s | %s | "
          .formatted(
              kind.name(),
              kind.severity().name().toLowerCase(Locale.ROOT),
              kind.origin().name().toLowerCase(Locale.ROOT),
              kind.meaning().english()));
    }
    List<String> rows = rows();
    assertThat(rows).hasSameSizeAs(expected);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i)).startsWith(expected.get(i)).endsWith(" |");
    }
  }

  @Test
  void everyExampleIsAMessageOfItsKind() throws IOException {
    Iterator<String> rows = rows().iterator();
    for (FindingKind kind : FindingKind.values()) {
      String row = rows.next();
      String example = row.substring(row.lastIndexOf(" | ") + 3, row.length() - 2);
      assertThat(FindingMessages.keys())
          .as("%s: %s", kind, example)
          .anyMatch(key -> isMessage(kind, key) && fits(key, example));
    }
  }

  private static boolean isMessage(FindingKind kind, String key) {
    return (key + ".").startsWith(kind.name() + ".")
        && !key.endsWith(".title")
        && !key.endsWith(".meaning");
  }

  private static boolean fits(String key, String example) {
    String message = FindingMessages.label(key).english();
    String pattern = Pattern.quote(message).replaceAll("\\{\\w+}", "\\\\E.+\\\\Q");
    return Pattern.matches(pattern, example);
  }
}
