package io.github.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.json.ReportJson;
import io.github.gongkai.testkit.jqwik.ReportArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A report that was written as JSON and read back is the same report, however damaged its copy. */
class JsonRoundTripTest {
  private static final ReportReader READER = ReportReader.create();

  @Provide
  Arbitrary<Recipe> recipes() {
    return ReportArbitraries.recipes(Templates.all());
  }

  @Property(tries = 100, seed = "20260101")
  void nothingIsLostInJson(@ForAll("recipes") Recipe recipe) {
    ReadResult result = READER.read(recipe.make().bytes());

    assertThat(ReportJson.read(ReportJson.of(result), READER.templates()))
        .isEqualTo(result.report());
  }
}
