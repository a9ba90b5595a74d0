package io.github.gongkai.parsers.national2014;

import static io.github.gongkai.core.template.SumRule.Force.PRESCRIBED;
import static io.github.gongkai.model.vocabulary.Relation.AT_MOST;

import io.github.gongkai.core.template.TableFormBuilder;
import io.github.gongkai.model.national2014.StatisticRow;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.List;

/**
 * The rows of the statistics form of 2014 (国办发〔2014〕32号), for the national form and for those of
 * the provinces that print more rows between them, or other columns.
 */
public final class StatisticsRows {

  private StatisticsRows() {}

  /**
   * 一、（一） down to 制发规范性文件总数, behind which provinces add rows of their own.
   *
   * @param form the form, its heads declared
   */
  public static void addFirst(TableFormBuilder<? super StatisticRow, ?> form) {
    form.caption("主动公开情况")
        .row(StatisticRow.PROACTIVE_TOTAL, "主动公开政府信息数（不同渠道和方式公开相同信息计1条）")
        .row(StatisticRow.NORMATIVE_DOCUMENTS)
        .row(StatisticRow.NORMATIVE_DOCUMENTS_ISSUED, "制发规范性文件数");
  }

  /**
   * 一、（二） down to the end, and the sums.
   *
   * @param form the form, its first rows declared
   */
  public static void addOthers(TableFormBuilder<? super StatisticRow, ?> form) {
    form.caption("通过不同渠道和方式公开政府信息的情况")
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
        // copies and postage: ten million yuan is more than any province charged
        .atMost(StatisticRow.FEES_CHARGED, "1000", Unit.YUAN)
        .caption("机构建设和保障经费情况")
        .row(StatisticRow.OFFICES)
        .row(StatisticRow.READING_POINTS)
        .row(StatisticRow.STAFF)
        .row(StatisticRow.STAFF_FULL_TIME, "专职人员数（不包括政府公报及政府网站工作人员数）")
        .row(StatisticRow.STAFF_PART_TIME)
        .row(StatisticRow.BUDGET, "政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）")
        .atMost(StatisticRow.BUDGET, "100000", Unit.YUAN)
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
                StatisticRow.REVIEW_UPHELD,
                StatisticRow.REVIEW_CORRECTED,
                StatisticRow.REVIEW_OTHER))
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
            PRESCRIBED);
  }
}
