package io.github.gongkai.testkit.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @Test
  void everyKindOfValueIsRead() {
    assertThat(Json.object("{\"a\": 1.5, \"b\": [true, null], \"c\": {\"d\\n\\u4e00\": \"\\\"\"}}"))
        .containsEntry("a", new BigDecimal("1.5"))
        .containsEntry("b", List.of(true, Optional.empty()))
        .containsEntry("c", Map.of("d\n一", "\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[1]", "{\"a\"}", "{\"a\": }", "{} x", "{\"a\": \"\\u12\"}"})
  void whatIsNoObjectIsRefused(String text) {
    assertThatThrownBy(() -> Json.object(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
