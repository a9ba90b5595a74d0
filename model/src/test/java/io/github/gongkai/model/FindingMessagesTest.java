package io.github.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.model.vocabulary.Label;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingMessagesTest {

  @ParameterizedTest
  @EnumSource
  void everyKindHasTitleMeaningAndAMessageInBothLanguages(FindingKind kind) {
    for (Label label : Set.of(kind.title(), kind.meaning())) {
      assertThat(label.chinese()).isNotBlank().matches(".*\\p{IsHan}.*");
      assertThat(label.english()).isNotBlank().doesNotMatch(".*\\p{IsHan}.*");
    }
    assertThat(kind.meaning().english()).endsWith(".");
    assertThat(kind.meaning().chinese()).endsWith("。");
    assertThat(FindingMessages.keys())
        .anyMatch(key -> key.equals(kind.name())
            || key.startsWith(kind.name() + ".")
                && !key.endsWith(".title")
                && !key.endsWith(".meaning"));
  }

  @Test
  void bothLanguagesHaveTheSameKeysWithTheSamePlaceholders() {
    for (String key : FindingMessages.keys()) {
      assertThat(FindingMessages.has(key)).as(key).isTrue();
      Label text = FindingMessages.label(key);
      assertThat(FindingMessages.placeholders(text.chinese()))
          .as(key)
          .isEqualTo(FindingMessages.placeholders(text.english()));
    }
  }

  @Test
  void everyKeyBelongsToAKind() {
    Set<String> kinds = new TreeSet<>();
    for (FindingKind kind : FindingKind.values()) {
      kinds.add(kind.name());
    }
    assertThat(FindingMessages.keys())
        .allSatisfy(key -> assertThat(kinds).contains(key.split("\\.", 2)[0]));
  }

  /** With a Chinese default locale, English was once asked for and Chinese given. */
  @Test
  void theDefaultLocaleDoesNotMatter() {
    Finding finding = Finding.builder()
        .kind(FindingKind.CHARSET_CONFLICT)
        .with("declared", "GB2312")
        .with("actual", "UTF-8")
        .build();
    Locale before = Locale.getDefault();
    try {
      for (Locale locale : Set.of(Locale.CHINA, Locale.US, Locale.GERMANY)) {
        Locale.setDefault(locale);
        assertThat(finding.message()).isEqualTo("The document declares GB2312 and is UTF-8.");
        assertThat(finding.message(Locale.CHINA)).isEqualTo("页面声明编码为GB2312，实际为UTF-8。");
        assertThat(finding.message(Locale.FRENCH)).isEqualTo(finding.message());
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anArgumentWithBracesIsNotReadAsAPlaceholder() {
    assertThat(FindingMessages.text(
            "OWN_RULE", Map.of("message", Label.of("{x}", "{y} and }")), Locale.ENGLISH))
        .isEqualTo("{y} and }");
  }

  @Test
  void aFindingWithoutAnArgumentOfItsMessageIsNotMade() {
    assertThatThrownBy(() ->
            Finding.builder().kind(FindingKind.TEXT_FOREIGN).variant("topic").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("word");
    assertThatThrownBy(() ->
            Finding.builder().kind(FindingKind.IDENTITY).variant("unheard").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("IDENTITY.unheard");
  }
}
