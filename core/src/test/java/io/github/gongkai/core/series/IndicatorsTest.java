package io.github.gongkai.core.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.TemplateId;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorsTest {

  private static final String HEAD = "visits\tcases\tflow\t访问\tVisits\tVisits in the year.\n";

  @Test
  void readsIndicatorsAndTheirLinks() {
    Indicators indicators = Indicators.parse("# a comment\r\n\r\n" + HEAD
        + "\ttown-2020\twider\ta.b+a.c\ttwo rows\r\n\ttown-2010\tnone\t-\tno row\n");

    Indicator visits = indicators.find("visits").orElseThrow();
    assertThat(visits.unit()).isEqualTo(Unit.CASES);
    assertThat(visits.measure()).isEqualTo(Measure.FLOW);
    assertThat(visits.label().chinese()).isEqualTo("访问");
    assertThat(visits.link(TemplateId.of("town-2020")))
        .isEqualTo(
            new Link(Comparability.WIDER, List.of(Code.of("a.b"), Code.of("a.c")), "two rows"));
    assertThat(visits.link(TemplateId.of("town-2010")).codes()).isEmpty();
    assertThat(indicators.templates())
        .containsExactly(TemplateId.of("town-2020"), TemplateId.of("town-2010"));
  }

  @Test
  void comparesNothingOfATemplateThatIsNotInTheTable() {
    Indicator visits = Indicators.parse(HEAD).find("visits").orElseThrow();

    Link link = visits.link(TemplateId.of("elsewhere"));

    assertThat(link.comparability()).isEqualTo(Comparability.NONE);
    assertThat(link.codes()).isEmpty();
  }

  @Test
  void namesTheLineThatIsWrong() {
    assertWrong("visits\tcases\tflow\n", "line 1: 3 fields instead of 6");
    assertWrong("\ttown-2020\texact\ta.b\twhy\n", "line 1: a link before the first indicator");
    assertWrong(HEAD + "\ttown-2020\talike\ta.b\twhy\n", "line 2: ");
    assertWrong(HEAD + "\ttown-2020\texact\t-\twhy\n", "line 2: EXACT with the figures []");
    assertWrong(HEAD + "\ttown-2020\tnone\ta.b\twhy\n", "line 2: NONE with the figures [a.b]");
    assertWrong(HEAD + "\ttown-2020\texact\ta.b+a.b\twhy\n", "line 2: a sum with a figure twice");
    assertWrong(HEAD + "\ttown-2020\texact\ta.b\t \n", "line 2: a link has a reason");
    assertWrong(HEAD + "\tt\texact\ta\twhy\n\tt\texact\tb\twhy\n", "line 3: a second link for t");
    assertWrong(HEAD + HEAD, "two indicators are called visits");
  }

  private static void assertWrong(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Indicators.parse(text))
        .withMessageStartingWith(message);
  }
}
