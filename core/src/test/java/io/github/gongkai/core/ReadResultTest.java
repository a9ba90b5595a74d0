package io.github.gongkai.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.Refusal;
import io.github.gongkai.model.RefusalKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadResultTest {

  @Test
  void aResultIsLoggedWithoutItsDocument() {
    ReadResult result = new ReadResult.NotAReport(
        "a.html", new Refusal(RefusalKind.NEWS, "It is news.", List.of()), "文".repeat(100_000));

    assertThat(result.toString()).contains("a.html", "It is news.").hasSizeLessThan(200);
    assertThat(result.text()).hasSize(100_000);
    assertThat(result.report()).isEmpty();
  }
}
