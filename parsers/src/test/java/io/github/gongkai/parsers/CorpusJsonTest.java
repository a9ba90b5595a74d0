package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.json.ReportJson;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Reports of the corpus, if there is one, are the same after JSON. */
class CorpusJsonTest {

  @Test
  void nothingIsLostInJson() throws IOException {
    ReportReader reader = ReportReader.create();
    for (CorpusTest.Sample sample : CorpusTest.samples()) {
      ReadResult result = reader.read(sample.document());

      assertThat(ReportJson.read(ReportJson.of(result), reader.templates()))
          .as(sample.name())
          .isEqualTo(result.report());
    }
  }
}
