package io.github.gongkai.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"meetings", "requests.received.total", "a1.b2", "litigation.afterReview", "azAZ09"
      })
  void partsOfLettersAndDigitsAreACode(String value) {
    assertThat(Code.of(value).value()).isEqualTo(value);
    assertThat(Code.of(value)).hasToString(value).isEqualTo(new Code(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", ".", "a.", ".a", "a..b", "a b", "a-b", "a_b", "总计", "a\n", "a/b", "a:b", "a@b", "a[b",
        "a`b", "a{b", "é"
      })
  void anythingElseIsNot(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> Code.of(value));
  }

  @Test
  void longCodesAreRefused() {
    assertThat(Code.of("a".repeat(120)).value()).hasSize(120);
    assertThatIllegalArgumentException().isThrownBy(() -> Code.of("a".repeat(121)));
  }

  @Test
  void nullIsAProgrammersMistake() {
    assertThatNullPointerException().isThrownBy(() -> Code.of(null));
  }

  @Test
  void emptyPartsLeaveNoTrace() {
    assertThat(Code.join("requests", "denied.stateSecret", "total"))
        .hasToString("requests.denied.stateSecret.total");
    assertThat(Code.join("", "meetings", "")).hasToString("meetings");
    assertThat(Code.join("", "complaints", "year")).hasToString("complaints.year");
    assertThatIllegalArgumentException().isThrownBy(() -> Code.join("", "", ""));
  }

  @Test
  void codesSortAsText() {
    assertThat(Code.of("a.b")).isLessThan(Code.of("a.c")).isGreaterThan(Code.of("a"));
  }
}
