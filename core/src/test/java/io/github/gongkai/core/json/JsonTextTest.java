package io.github.gongkai.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTextTest {

  private static String value(Object value) {
    String object = JsonText.of(Map.of("k", value));
    return object.substring("{\"k\":".length(), object.length() - 1);
  }

  @Test
  void keysStayInTheirOrder() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("b", 1);
    object.put("a", List.of(1, "x", List.of(), Map.of()));
    object.put("n", JsonText.Null.NULL);
    assertThat(JsonText.of(object)).isEqualTo("{\"b\":1,\"a\":[1,\"x\",[],{}],\"n\":null}");
  }

  @Test
  void whatWouldEndAStringOrALineIsEscaped() {
    assertThat(value("\"\\\n\r\t\u0000\u001F\u2028\u2029/é公"))
        .isEqualTo("\"\\\"\\\\\\n\\r\\t\\u0000\\u001f\\u2028\\u2029/é公\"");
  }

  @Test
  void aLoneSurrogateIsEscapedAndAPairIsNot() {
    assertThat(value("𠮷")).isEqualTo("\"𠮷\"");
    assertThat(value("\uD842")).isEqualTo("\"\\ud842\"");
    assertThat(value("\uDFB7\uD842")).isEqualTo("\"\\udfb7\\ud842\"");
    assertThat(value("\uD842\uD842\uDFB7")).isEqualTo("\"\\ud842𠮷\"");
  }

  @ParameterizedTest
  @CsvSource({"1E+4,10000", "0.0001,0.0001", "1E-7,0.0000001", "12.50,12.50", "-3,-3", "0E+2,0"})
  void numbersArePlain(BigDecimal number, String written) {
    assertThat(value(number)).isEqualTo(written);
  }

  @Property
  void anyTextIsOneLineOfValidUtf8(@ForAll String text) {
    String json = value(text);
    assertThat(json).doesNotContain("\n", "\r", "\u2028", "\u2029");
    assertThat(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(json);
  }
}
