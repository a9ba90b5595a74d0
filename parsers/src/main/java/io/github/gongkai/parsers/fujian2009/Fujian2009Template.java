package io.github.gongkai.parsers.fujian2009;

import io.github.gongkai.core.template.StandardSections;
import io.github.gongkai.core.template.SumRule;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.template.TemplateProvider;
import io.github.gongkai.model.fujian.Fujian2009;
import io.github.gongkai.model.fujian.FujianColumn;
import io.github.gongkai.model.fujian.FujianRow;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.Relation;
import io.github.gongkai.parsers.fujian2014.Fujian2014Template;
import io.github.gongkai.parsers.prose.FujianProse;
import java.util.List;

/** Fujian's form of 2009: six channels of requests, three kinds of answer, appeals. */
public final class Fujian2009Template implements TemplateProvider {

  private static final TableForm STATISTICS = TableForm.of(Fujian2009.STATISTICS)
      .caption("指标名称")
      .caption("计量单位")
      .caption("历年累计")
      .row(FujianRow.PROACTIVE_TOTAL, "主动公开信息数", "主动公开政府信息数")
      .row(FujianRow.WEBSITE, "网站公开", "网站公开数", "政府网站公开", "政府网站")
      .row(FujianRow.GAZETTE, "政府公报公开", "政府公报")
      .row(FujianRow.REQUESTS_RECEIVED, "受理依申请公开信息总数", "受理政府信息依申请公开总数", "受理政府信息公开申请数")
      .row(FujianRow.RECEIVED_IN_PERSON)
      .row(FujianRow.RECEIVED_FAX)
      .row(FujianRow.RECEIVED_EMAIL)
      .row(FujianRow.RECEIVED_ONLINE, "网络申请数")
      .row(FujianRow.RECEIVED_LETTER)
      .row(FujianRow.RECEIVED_OTHER, "其他形式申请数")
      .row(FujianRow.REQUESTS_ANSWERED, "本年度对申请的答复总数", "对申请的答复数", "对申请答复总数")
      .row(FujianRow.ANSWERED_GRANTED, "同意公开数")
      .row(FujianRow.ANSWERED_PARTIALLY_GRANTED, "同意部分公开数")
      .row(FujianRow.ANSWERED_DENIED, "否决公开答复数", "否决公开答复总数", "不予公开数")
      .row(FujianRow.REVIEW_TOTAL, "行政复议数量")
      .row(FujianRow.LITIGATION_TOTAL, "行政诉讼数量")
      .row(FujianRow.COMPLAINTS, "接受行政诉讼、举报数", "行政申诉、举报数")
      .row(FujianRow.APPEALS, "行政申诉数量")
      .rowSums(
          "received.channels",
          List.of(FujianRow.REQUESTS_RECEIVED),
          Relation.EQUAL,
          List.of(
              FujianRow.RECEIVED_IN_PERSON,
              FujianRow.RECEIVED_FAX,
              FujianRow.RECEIVED_EMAIL,
              FujianRow.RECEIVED_ONLINE,
              FujianRow.RECEIVED_LETTER,
              FujianRow.RECEIVED_OTHER),
          SumRule.Force.EXPECTED)
      .rowSums(
          "answered.outcomes",
          List.of(
              FujianRow.ANSWERED_GRANTED,
              FujianRow.ANSWERED_PARTIALLY_GRANTED,
              FujianRow.ANSWERED_DENIED),
          Relation.AT_MOST,
          List.of(FujianRow.REQUESTS_ANSWERED),
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
      .id(Fujian2009.ID)
      .version("1")
      .label(Label.of("福建省政府信息公开情况统计表", "Fujian's form of 2009"))
      .issuedAs("闽政办〔2008〕207号")
      .firstYear(2008)
      .lastYear(2013)
      .addAllSections(StandardSections.rules())
      .addAllProse(FujianProse.of2009())
      .addTables(STATISTICS)
      .addAllContinuities(Fujian2014Template.cumulative(Fujian2009.STATISTICS))
      .addSigns("历年累计")
      .build();

  /** For {@link java.util.ServiceLoader}. */
  public Fujian2009Template() {}

  @Override
  public Template template() {
    return TEMPLATE;
  }
}
