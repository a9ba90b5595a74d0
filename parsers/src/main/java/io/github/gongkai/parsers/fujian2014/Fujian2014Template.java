package io.github.gongkai.parsers.fujian2014;

import io.github.gongkai.core.template.ContinuityRule;
import io.github.gongkai.core.template.StandardSections;
import io.github.gongkai.core.template.SumRule;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.template.TemplateProvider;
import io.github.gongkai.model.fujian.Fujian2014;
import io.github.gongkai.model.fujian.FujianColumn;
import io.github.gongkai.model.fujian.FujianRow;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.Relation;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.parsers.prose.FujianProse;
import java.util.ArrayList;
import java.util.List;

/** Fujian's form of 2014: each figure for the year and for all years. */
public final class Fujian2014Template implements TemplateProvider {

  private static final TableForm STATISTICS = TableForm.of(Fujian2014.STATISTICS)
      .caption("指标名称")
      .caption("计量单位")
      .caption("历年累计")
      .row(FujianRow.PROACTIVE_TOTAL, "主动公开信息数", "主动公开政府信息数")
      .row(FujianRow.WEBSITE, "网站公开", "网站公开数", "政府网站公开")
      .row(FujianRow.GAZETTE, "政府公报公开")
      .row(FujianRow.REQUESTS_RECEIVED, "受理依申请公开信息总数", "受理政府信息依申请公开总数", "受理政府信息公开申请数")
      .row(FujianRow.RECEIVED_IN_PERSON)
      .row(FujianRow.RECEIVED_ONLINE, "网络申请数")
      .row(FujianRow.RECEIVED_LETTER_OR_FAX, "信函传真申请数", "传真、信函申请数")
      .row(FujianRow.REQUESTS_ANSWERED, "本年度对申请的答复总数", "对申请的答复数", "对申请答复总数")
      .row(FujianRow.ANSWERED_GRANTED, "同意公开数")
      .row(FujianRow.ANSWERED_PARTIALLY_GRANTED, "同意部分公开数")
      .row(FujianRow.ANSWERED_DENIED, "否决公开答复数", "否决公开答复总数", "不予公开数")
      .row(FujianRow.ANSWERED_OTHER, "其它类型答复数")
      .row(FujianRow.FEES_CHARGED, "政府信息公开收费减免金额", "收费金额", "收费减免金额", "收费及减免金额")
      .row(FujianRow.COMPLAINTS, "接受行政诉讼、举报数", "行政申诉、举报数", "接受行政申诉举报数量")
      .row(FujianRow.REVIEW_TOTAL, "行政复议数量")
      .row(FujianRow.LITIGATION_TOTAL, "行政诉讼数量")
      .rowSums(
          "received.channels",
          List.of(FujianRow.REQUESTS_RECEIVED),
          Relation.EQUAL,
          List.of(
              FujianRow.RECEIVED_IN_PERSON,
              FujianRow.RECEIVED_ONLINE,
              FujianRow.RECEIVED_LETTER_OR_FAX),
          // many reports break it: other channels have no row
          SumRule.Force.EXPECTED)
      .rowSums(
          "answered.outcomes",
          List.of(FujianRow.REQUESTS_ANSWERED),
          Relation.EQUAL,
          List.of(
              FujianRow.ANSWERED_GRANTED,
              FujianRow.ANSWERED_PARTIALLY_GRANTED,
              FujianRow.ANSWERED_DENIED,
              FujianRow.ANSWERED_OTHER),
          SumRule.Force.EXPECTED)
      .rowSums(
          "proactive.website", // 其中: the website's are among the total
          List.of(FujianRow.WEBSITE),
          Relation.AT_MOST,
          List.of(FujianRow.PROACTIVE_TOTAL),
          SumRule.Force.PRESCRIBED)
      .rowSums(
          "proactive.gazette",
          List.of(FujianRow.GAZETTE),
          Relation.AT_MOST,
          List.of(FujianRow.PROACTIVE_TOTAL),
          SumRule.Force.PRESCRIBED)
      .atMostColumn("year.withinCumulative", FujianColumn.YEAR, FujianColumn.CUMULATIVE)
      .build();

  private static final Template TEMPLATE = Template.builder()
      .id(Fujian2014.ID)
      .version("1")
      .label(Label.of("福建省政府信息公开情况统计表", "Fujian's form of 2014"))
      .issuedAs("福建省政府信息公开工作年度报告的通知")
      .firstYear(2014)
      .lastYear(2018)
      .addAllSections(StandardSections.rules())
      .addAllProse(FujianProse.of2014())
      .addTables(STATISTICS)
      .addAllContinuities(cumulative(Fujian2014.STATISTICS))
      .addSigns("历年累计")
      .build();

  /** For {@link java.util.ServiceLoader}. */
  public Fujian2014Template() {}

  @Override
  public Template template() {
    return TEMPLATE;
  }

  /**
   * What goes on from year to year in Fujian's forms: every figure of all years.
   *
   * @param type the table of the one form or the other
   * @return the rules
   */
  public static List<ContinuityRule> cumulative(TableType<FujianRow, FujianColumn> type) {
    List<ContinuityRule> rules = new ArrayList<>();
    for (FujianRow row : type.rows()) {
      rules.add(ContinuityRule.cumulative(
          "statistics.cumulative",
          type.code(row, FujianColumn.CUMULATIVE),
          type.code(row, FujianColumn.YEAR)));
    }
    rules.add(jump(type, FujianRow.PROACTIVE_TOTAL));
    rules.add(jump(type, FujianRow.REQUESTS_RECEIVED));
    return List.copyOf(rules);
  }

  private static ContinuityRule jump(TableType<FujianRow, FujianColumn> type, FujianRow row) {
    return ContinuityRule.noJump("statistics.jump", type.code(row, FujianColumn.YEAR));
  }
}
