package io.github.gongkai.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonParserTest {

  @Property
  void anyTextComesBack(@ForAll String name, @ForAll String value) {
    JsonObject json = JsonParser.object(JsonText.of(Map.of(name, value)));
    assertThat(json.names()).containsExactly(name);
    assertThat(json.text(name)).isEqualTo(value);
  }

  @Property
  void anyNumberOfDigitsComesBack(@ForAll BigDecimal value) {
    BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
    assertThat(JsonParser.object(JsonText.of(Map.of("n", plain))).number("n")).isEqualTo(plain);
  }

  @Property
  void noTextIsReadAsMoreThanItIs(@ForAll String text) {
    try {
      JsonParser.object(text);
      assertThat(text.strip()).startsWith("{").endsWith("}");
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageContaining("JSON: expected");
    }
  }

  @Test
  void everyKindOfValueIsRead() {
    JsonObject json = JsonParser.object(
        " { \"a\" : [ 1 , -0.50 , 2e3 , 1E-2, 4e+1 ] , \"b\" : [ ] , \"c\" : { } ,\r\n\t\"d\" : [ true , false , null ] } ");

    assertThat(json.names()).containsExactly("a", "b", "c", "d");
    assertThat(json.items("a"))
        .containsExactly(
            BigDecimal.ONE,
            new BigDecimal("-0.50"),
            new BigDecimal("2E3"),
            new BigDecimal("0.01"),
            new BigDecimal("4E1"));
    assertThat(json.items("b")).isEmpty();
    assertThat(json.object("c").names()).isEmpty();
    assertThat(json.items("d")).isEqualTo(List.of(true, false, JsonText.Null.NULL));
  }

  @Test
  void escapesAreResolved() {
    assertThat(JsonParser.object("{\"k\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u516c\\uD842\"}")
            .text("k"))
        .isEqualTo("\"\\/\b\f\n\r\t公\uD842");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{}{}",
        "{} x",
        "[]",
        "1",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{,\"a\":1}",
        "{a:1}",
        "{'a':1}",
        "{\"a\":[1,]}",
        "{\"a\":[1 2]}",
        "{\"a\":01}",
        "{\"a\":+1}",
        "{\"a\":.5}",
        "{\"a\":5.}",
        "{\"a\":1e}",
        "{\"a\":-}",
        "{\"a\":1e99999999999}",
        "{\"a\":NaN}",
        "{\"a\":tru}",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\\u12g4\"}",
        "{\"a\":\"\\u12",
        "{\"a\":\"line\nend\"}",
        "{\"a\":\"open}",
        "{\"a\":1,\"a\":1}",
      })
  void whatIsNoObjectOfJsonIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> JsonParser.object(text));
  }

  @ParameterizedTest
  @CsvSource({"64,true", "65,false", "100000,false"})
  void valuesAreNestedOnlySoDeep(int depth, boolean read) {
    String text = "{\"a\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
    if (read) {
      assertThat(JsonParser.object(text).items("a")).hasSize(1);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> JsonParser.object(text))
          .withMessageContaining("less deep");
    }
  }

  @Test
  void failuresSayWhere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonParser.object("{\"a\":1]"))
        .withMessage("JSON: expected '}' at character 6");
  }
}
