package io.github.gongkai.parsers.national2014;

import static io.github.gongkai.core.template.SumRule.Force.PRESCRIBED;
import static io.github.gongkai.core.template.SumRule.Relation.AT_MOST;

import io.github.gongkai.core.template.StandardSections;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.template.TemplateProvider;
import io.github.gongkai.model.national2014.National2014;
import io.github.gongkai.model.national2014.SourceRow;
import io.github.gongkai.model.national2014.StatisticRow;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.parsers.prose.StatisticsProse;
import java.util.List;

/** The statistics form of 2014: one column of figures, and Jiangsu's appendix on who asked. */
public final class National2014Template implements TemplateProvider {

  private static final TableForm STATISTICS = TableForm.of(National2014.STATISTICS)
      .caption("统计指标")
      .caption("单位")
      .caption("统计数")
      .caption("主动公开情况")
      .row(StatisticRow.PROACTIVE_TOTAL, "主动公开政府信息数（不同渠道和方式公开相同信息计1条）")
      .row(StatisticRow.NORMATIVE_DOCUMENTS)
      .row(StatisticRow.NORMATIVE_DOCUMENTS_ISSUED, "制发规范性文件数")
      .caption("通过不同渠道和方式公开政府信息的情况")
      .row(StatisticRow.GAZETTE)
      .row(StatisticRow.WEBSITE)
      .row(StatisticRow.WEIBO)
      .row(StatisticRow.WECHAT)
      .row(StatisticRow.OTHER_CHANNELS)
      .caption("回应解读情况")
      .row(StatisticRow.RESPONSE_TOPICS, "回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）")
      .caption("通过不同渠道和方式回应解读的情况")
      .row(StatisticRow.PRESS_CONFERENCES)
      .row(StatisticRow.PRESS_CONFERENCES_BY_LEADERS)
      .row(StatisticRow.INTERVIEWS)
      .row(StatisticRow.INTERVIEWS_BY_LEADERS)
      .row(StatisticRow.INTERPRETATIONS)
      .row(StatisticRow.RESPONSE_WEIBO_WECHAT)
      .row(StatisticRow.RESPONSE_OTHER)
      .caption("依申请公开情况")
      .row(StatisticRow.REQUESTS_RECEIVED)
      .row(StatisticRow.RECEIVED_IN_PERSON)
      .row(StatisticRow.RECEIVED_FAX)
      .row(StatisticRow.RECEIVED_ONLINE)
      .row(StatisticRow.RECEIVED_LETTER)
      .row(StatisticRow.REQUESTS_CONCLUDED)
      .row(StatisticRow.CONCLUDED_ON_TIME)
      .row(StatisticRow.CONCLUDED_EXTENDED)
      .row(StatisticRow.REQUESTS_ANSWERED)
      .row(StatisticRow.ANSWERED_ALREADY_PUBLIC)
      .row(StatisticRow.ANSWERED_GRANTED)
      .row(StatisticRow.ANSWERED_PARTIALLY_GRANTED)
      .row(StatisticRow.ANSWERED_DENIED)
      .row(StatisticRow.DENIED_STATE_SECRET)
      .row(StatisticRow.DENIED_TRADE_SECRET)
      .row(StatisticRow.DENIED_PRIVACY)
      .row(StatisticRow.DENIED_SECURITY_AND_STABILITY)
      .row(StatisticRow.DENIED_NOT_GOVERNMENT_INFORMATION)
      .row(StatisticRow.DENIED_OTHER_BY_LAW)
      .row(StatisticRow.ANSWERED_NOT_THIS_AGENCY)
      .row(StatisticRow.ANSWERED_DOES_NOT_EXIST)
      .row(StatisticRow.ANSWERED_NEEDS_CORRECTION)
      .row(StatisticRow.ANSWERED_OTHER_CHANNEL)
      .row(StatisticRow.REVIEW_TOTAL)
      .row(StatisticRow.REVIEW_UPHELD)
      .row(StatisticRow.REVIEW_CORRECTED)
      .row(StatisticRow.REVIEW_OTHER)
      .row(StatisticRow.LITIGATION_TOTAL)
      .row(StatisticRow.LITIGATION_UPHELD)
      .row(StatisticRow.LITIGATION_CORRECTED)
      .row(StatisticRow.LITIGATION_OTHER)
      .row(StatisticRow.COMPLAINTS)
      .row(StatisticRow.FEES_CHARGED)
      .caption("机构建设和保障经费情况")
      .row(StatisticRow.OFFICES)
      .row(StatisticRow.READING_POINTS)
      .row(StatisticRow.STAFF)
      .row(StatisticRow.STAFF_FULL_TIME, "专职人员数（不包括政府公报及政府网站工作人员数）")
      .row(StatisticRow.STAFF_PART_TIME)
      .row(StatisticRow.BUDGET, "政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）")
      .caption("政府信息公开会议和培训情况")
      .row(StatisticRow.MEETINGS)
      .row(StatisticRow.TRAININGS)
      .row(StatisticRow.TRAINEES)
      .totalRow(
          "requests.channels",
          StatisticRow.REQUESTS_RECEIVED,
          List.of(
              StatisticRow.RECEIVED_IN_PERSON,
              StatisticRow.RECEIVED_FAX,
              StatisticRow.RECEIVED_ONLINE,
              StatisticRow.RECEIVED_LETTER))
      .totalRow(
          "requests.concluded",
          StatisticRow.REQUESTS_CONCLUDED,
          List.of(StatisticRow.CONCLUDED_ON_TIME, StatisticRow.CONCLUDED_EXTENDED))
      .totalRow(
          "requests.answered",
          StatisticRow.REQUESTS_ANSWERED,
          List.of(
              StatisticRow.ANSWERED_ALREADY_PUBLIC,
              StatisticRow.ANSWERED_GRANTED,
              StatisticRow.ANSWERED_PARTIALLY_GRANTED,
              StatisticRow.ANSWERED_DENIED,
              StatisticRow.ANSWERED_NOT_THIS_AGENCY,
              StatisticRow.ANSWERED_DOES_NOT_EXIST,
              StatisticRow.ANSWERED_NEEDS_CORRECTION,
              StatisticRow.ANSWERED_OTHER_CHANNEL))
      .totalRow(
          "requests.denied",
          StatisticRow.ANSWERED_DENIED,
          List.of(
              StatisticRow.DENIED_STATE_SECRET,
              StatisticRow.DENIED_TRADE_SECRET,
              StatisticRow.DENIED_PRIVACY,
              StatisticRow.DENIED_SECURITY_AND_STABILITY,
              StatisticRow.DENIED_NOT_GOVERNMENT_INFORMATION,
              StatisticRow.DENIED_OTHER_BY_LAW))
      .totalRow(
          "review.outcomes",
          StatisticRow.REVIEW_TOTAL,
          List.of(
              StatisticRow.REVIEW_UPHELD, StatisticRow.REVIEW_CORRECTED, StatisticRow.REVIEW_OTHER))
      .totalRow(
          "litigation.outcomes",
          StatisticRow.LITIGATION_TOTAL,
          List.of(
              StatisticRow.LITIGATION_UPHELD,
              StatisticRow.LITIGATION_CORRECTED,
              StatisticRow.LITIGATION_OTHER))
      .totalRow(
          "capacity.staff",
          StatisticRow.STAFF,
          List.of(StatisticRow.STAFF_FULL_TIME, StatisticRow.STAFF_PART_TIME))
      .rowSums(
          "response.pressConferences",
          List.of(StatisticRow.PRESS_CONFERENCES_BY_LEADERS),
          AT_MOST,
          List.of(StatisticRow.PRESS_CONFERENCES),
          PRESCRIBED)
      .rowSums(
          "response.interviews",
          List.of(StatisticRow.INTERVIEWS_BY_LEADERS),
          AT_MOST,
          List.of(StatisticRow.INTERVIEWS),
          PRESCRIBED)
      .build();

  private static final TableForm SOURCES = TableForm.of(National2014.SOURCES)
      .caption("申请来源")
      .columns()
      .row(SourceRow.PARTY_AND_GOVERNMENT)
      .row(SourceRow.SOCIAL_GROUPS, "社会团体（含公益组织）")
      .row(SourceRow.ENTERPRISES)
      .row(SourceRow.MEDIA)
      .row(SourceRow.RESEARCH_INSTITUTIONS)
      .row(SourceRow.CITIZENS)
      .row(SourceRow.CITIZENS_LAWYERS)
      .row(SourceRow.CITIZENS_RESEARCHERS)
      .row(SourceRow.CITIZENS_JOURNALISTS)
      .row(SourceRow.OTHER)
      .row(SourceRow.TOTAL)
      .build();

  private static final Template TEMPLATE = Template.builder()
      .id(National2014.ID)
      .version("1")
      .label(Label.of("政府信息公开情况统计表", "National statistics form of 2014"))
      .issuedAs("国办发〔2014〕32号")
      .firstYear(2014)
      .lastYear(2018)
      .addAllSections(StandardSections.rules())
      .addAllProse(StatisticsProse.rules())
      .addTables(STATISTICS, SOURCES)
      .addSigns("不同渠道和方式公开相同信息计1条", "回应公众关注热点或重大舆情数")
      .build();

  /** For {@link java.util.ServiceLoader}. */
  public National2014Template() {}

  @Override
  public Template template() {
    return TEMPLATE;
  }
}
