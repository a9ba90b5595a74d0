package io.github.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.testkit.jqwik.ReportArbitraries;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The sieve lets every report through, however it is written, and next to nothing else. */
class SieveTest {

  private static final ReportReader READER = ReportReader.create();

  /** Ways to write Chinese characters in a page. */
  private enum Escape {
    DECIMAL(c -> "&#" + c + ";"),
    HEXADECIMAL(c -> "&#x" + Integer.toHexString(c) + ";"),
    ESCAPED_TWICE(c -> "&amp;#" + c + ";"),
    ONE_A_TAG(c -> "<span>" + Character.toString(c) + "</span>");

    private final IntFunction<String> written;

    Escape(IntFunction<String> written) {
      this.written = written;
    }

    byte[] write(String text) {
      StringBuilder escaped = new StringBuilder();
      text.codePoints()
          .forEach(c -> escaped.append(
              Character.isIdeographic(c) ? written.apply(c) : Character.toString(c)));
      return escaped.toString().getBytes(StandardCharsets.UTF_8);
    }
  }

  @Provide
  Arbitrary<Recipe> recipes() {
    return ReportArbitraries.recipes(Templates.withTables());
  }

  @Property(tries = 150, seed = "20260302")
  void letsThroughWhatIsReadAsAReport(
      @ForAll("recipes") Recipe recipe, @ForAll Copying copying, @ForAll Escape escape) {
    TestDocument made = recipe.make();
    letsThroughIfReport(made.bytes(), recipe);
    letsThroughIfReport(copying.copy(made.text()), copying + " " + recipe);
    letsThroughIfReport(escape.write(made.text()), escape + " " + recipe);
  }

  private static void letsThroughIfReport(byte[] document, Object name) {
    assertThat(READER.mayBeReport(document) || READER.read(document).report().isEmpty())
        .as("%s", name)
        .isTrue();
  }

  @Test
  void letsNoneOfAThousandOrdinaryPagesThrough() {
    for (int seed = 0; seed < 1000; seed++) {
      String page = OrdinaryPage.of(seed);
      assertThat(READER.mayBeReport(page.getBytes(StandardCharsets.UTF_8)))
          .as(page)
          .isFalse();
    }
  }
}
