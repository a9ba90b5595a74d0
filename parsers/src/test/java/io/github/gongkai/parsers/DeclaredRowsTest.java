package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.template.ContinuityRule;
import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.fujian.Fujian2014;
import io.github.gongkai.model.national.National2019;
import io.github.gongkai.model.national.National2021;
import io.github.gongkai.model.national.RequestRow;
import io.github.gongkai.parsers.fujian2014.Fujian2014Template;
import io.github.gongkai.parsers.national2019.National2019Template;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the forms of several years share, declared once. */
class DeclaredRowsTest {

  private static long lines(TableForm form) {
    return form.entries().stream().filter(FormEntry.Line.class::isInstance).count();
  }

  @Test
  void theRequestsThatTheTotalAddsUpAreAllButThoseComingInAndGoingOn() {
    List<RequestRow> handled = National2019Template.handledBy(National2019.REQUESTS);
    assertThat(handled)
        .hasSize(National2019.REQUESTS.rows().size() - 4)
        .contains(RequestRow.GRANTED, RequestRow.DENIED_STATE_SECRET)
        .doesNotContain(
            RequestRow.RECEIVED,
            RequestRow.CARRIED_OVER,
            RequestRow.HANDLED,
            RequestRow.CARRIED_FORWARD);
  }

  /** 本年新收 and 上年结转, and eighteen outcomes from 予以公开 to 确认或重新出具. */
  @Test
  void requestsAreTheSameDownToThoseNotProcessed() {
    List<RequestRow> rows = National2021.REQUESTS.rows();
    // the rest on one line, as a form has each of its rows once
    TableForm form = National2019Template.requests(National2021.REQUESTS)
        .lineOf(rows.subList(20, rows.size()))
        .build();
    assertThat(lines(form)).isEqualTo(20 + 1);
    assertThat(form.sums())
        .extracting(sum -> sum.name())
        .contains("requests.applicants", "requests.balance");
  }

  @Test
  void reviewsAndLitigationAreOneLineOfFifteenFigures() {
    TableForm form = National2019Template.reviewAndLitigation();
    assertThat(lines(form)).isEqualTo(1);
    assertThat(form.type().codes()).hasSize(15);
    assertThat(form.sums()).hasSize(3);
  }

  @Test
  void whatIsCarriedOverGoesOnForEachApplicant() {
    List<ContinuityRule> rules = National2019Template.carryOver(National2021.REQUESTS);
    assertThat(rules).hasSize(7 + 1);
    assertThat(rules.get(0).now()).hasToString("requests.carriedOver.naturalPerson");
    assertThat(rules.get(0).before()).hasToString("requests.carriedForward.naturalPerson");
    assertThat(rules.get(7).name()).isEqualTo("requests.jump");
    assertThat(rules.get(7).now()).hasToString("requests.received.total");
  }

  @Test
  void everyFigureOfAllYearsGoesOnInFujian() {
    List<ContinuityRule> rules = Fujian2014Template.cumulative(Fujian2014.STATISTICS);
    int rows = Fujian2014.STATISTICS.rows().size();
    assertThat(rules).hasSize(rows + 2);
    assertThat(rules.subList(0, rows))
        .extracting(ContinuityRule::name)
        .containsOnly("statistics.cumulative");
    assertThat(rules.get(rows).now()).hasToString("proactive.total.year");
    assertThat(rules.get(rows + 1).now()).hasToString("requests.received.year");
  }
}
