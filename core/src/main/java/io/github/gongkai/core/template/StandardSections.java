package io.github.gongkai.core.template;

import static io.github.gongkai.model.vocabulary.SectionKind.APPENDIX;
import static io.github.gongkai.model.vocabulary.SectionKind.CAPACITY;
import static io.github.gongkai.model.vocabulary.SectionKind.COMPLAINTS;
import static io.github.gongkai.model.vocabulary.SectionKind.FEES;
import static io.github.gongkai.model.vocabulary.SectionKind.INQUIRIES;
import static io.github.gongkai.model.vocabulary.SectionKind.MEETINGS;
import static io.github.gongkai.model.vocabulary.SectionKind.OTHER_MATTERS;
import static io.github.gongkai.model.vocabulary.SectionKind.OVERVIEW;
import static io.github.gongkai.model.vocabulary.SectionKind.PROACTIVE_DISCLOSURE;
import static io.github.gongkai.model.vocabulary.SectionKind.PROBLEMS_AND_IMPROVEMENTS;
import static io.github.gongkai.model.vocabulary.SectionKind.PROPOSALS;
import static io.github.gongkai.model.vocabulary.SectionKind.REQUESTS;
import static io.github.gongkai.model.vocabulary.SectionKind.RESPONSE;
import static io.github.gongkai.model.vocabulary.SectionKind.REVIEW_AND_LITIGATION;

import java.util.List;

/**
 * The headings of all eras' reports. The order matters for the words: the more telling ones come
 * first, as 依申请公开的收费及减免情况 is about fees and 申请行政复议情况 about reviews.
 *
 * <p>Blanks, punctuation and the particle 的 are not compared, so a wording stands here without
 * them.
 */
public final class StandardSections {

  private static final List<SectionRule> RULES = List.of(
      new SectionRule(
          REVIEW_AND_LITIGATION,
          List.of(
              "政府信息公开行政复议、行政诉讼情况",
              "政府信息公开行政复议和行政诉讼情况",
              "政府信息公开行政复议及行政诉讼情况",
              "政府信息公开行政复议、提起行政诉讼情况",
              "政府信息公开行政法复议、行政诉讼情况",
              "政府信息公开类行政复议、行政诉讼情况",
              "政府信息公开类行政复议和行政诉讼情况",
              "政府信息公开工作行政复议、行政诉讼情况",
              "政府信息公开申请行政复议、提起行政诉讼情况",
              "政府信息公开的行政复议、行政诉讼和申诉情况",
              "政府信息公开复议、诉讼情况",
              "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
              "因政府信息公开工作被申请行政复议、行政诉讼情况",
              "因政府信息公开被申请行政复议、提起行政诉讼情况",
              "因政府信息公开工作申请行政复议、提起行政诉讼情况",
              "因政府信息公开申请行政复议、提起行政诉讼情况",
              "因政府信息公开申请行政复议和提起行政诉讼情况",
              "因政府信息公开申请行政复议、行政诉讼情况",
              "因政府信息公开申请行政复议、提起行政诉讼及行政申诉情况",
              "因政府信息公开受理行政复议、提起行政诉讼情况",
              "因政府信息公开行政复议、提起行政诉讼情况",
              "因政府信息公开行政复议、行政诉讼情况",
              "因信息公开申请行政复议、提起行政诉讼情况",
              "申请行政复议、提起行政诉讼和申诉情况",
              "申请行政复议、提起行政诉讼情况",
              "申请行政复议、行政诉讼情况",
              "行政复议、提起行政诉讼情况",
              "行政复议、行政诉讼情况",
              "行政复议和行政诉讼情况",
              "行政复议及行政诉讼情况",
              "行政复议、行政诉讼和申诉情况",
              "行政复议、行政诉讼、举报投诉情况",
              "行政复议、诉讼情况",
              "行政复议、诉讼和申诉情况",
              "复议、诉讼和申诉情况",
              "复议、诉讼情况",
              "复议和诉讼情况"),
          List.of("行政复议", "行政诉讼", "复议", "诉讼")),
      new SectionRule(
          FEES,
          List.of(
              "政府信息公开的收费及减免情况",
              "政府信息公开收费和减免情况",
              "政府信息公开收费情况",
              "依申请公开政府信息收费及减免情况",
              "依申请公开政府信息的收费情况",
              "依申请公开收费及减免情况",
              "信息公开的收费及减免情况",
              "政府支出和收费情况",
              "收费及减免情况",
              "收费和减免情况",
              "收费减免情况"),
          List.of("收费", "减免")),
      new SectionRule(
          PROPOSALS,
          List.of(
              "人大代表建议和政协提案办理结果公开情况",
              "人大代表建议和政协委员提案办理结果公开情况",
              "人大代表建议和政协提案办理情况",
              "人大建议和政协提案办理结果公开情况",
              "人大建议和政协提案办理情况",
              "建议提案办理结果公开情况",
              "建议提案办理情况"),
          List.of("提案")),
      new SectionRule(
          PROBLEMS_AND_IMPROVEMENTS,
          List.of(
              "存在的主要问题及改进情况",
              "存在的主要问题和改进情况",
              "存在的主要问题及改进措施",
              "存在的主要问题和改进措施",
              "存在的主要问题及改正情况",
              "存在的主要问题及整改措施",
              "存在的主要问题及整改情况",
              "存在的主要问题及下一步改进措施",
              "存在的主要问题及下一步工作打算",
              "存在的主要问题及下步工作打算",
              "存在的主要问题",
              "存在的问题及改进情况",
              "存在的问题及改进措施",
              "存在的问题和改进措施",
              "存在问题及改进情况",
              "存在问题和改进情况",
              "存在问题及改进措施",
              "存在问题和改进措施",
              "存在问题及整改措施",
              "存在问题、下步工作计划",
              "存在问题及下一步工作计划",
              "存在问题及下步工作计划",
              "存在问题及下一步工作打算",
              "存在不足及改进措施",
              "存在的不足及改进措施",
              "存在问题",
              "主要问题及改进情况",
              "主要问题和改进情况",
              "主要问题及改进措施",
              "主要问题和改进措施",
              "主要问题",
              "现存问题与改进举措",
              "政府信息公开工作存在的主要问题及改进情况",
              "政府信息公开工作存在的主要问题和改进情况",
              "政府信息公开工作存在的主要问题及改进措施",
              "政府信息公开工作存在的主要问题和改进措施",
              "政府信息公开工作存在的主要问题",
              "政府信息公开工作存在的问题及改进情况",
              "政府信息公开工作存在的问题及改进措施",
              "政府信息公开工作中存在的主要问题及改进情况",
              "政府信息公开工作中存在的主要问题及改进措施",
              "政府信息公开存在的主要问题及改进情况",
              "政府信息公开存在的主要问题及改进措施",
              "工作中存在的主要问题及改进情况",
              "工作存在的主要问题及改进措施",
              "信息公开工作不足"),
          List.of("问题", "不足", "改进", "整改", "下一步", "下步", "工作重点", "工作计划", "工作打算")),
      new SectionRule(
          INQUIRIES,
          List.of("咨询处理情况", "政府信息公开咨询处理情况", "政府信息公开咨询情况", "公众咨询情况", "咨询情况"),
          List.of("咨询处理", "咨询情况")),
      new SectionRule(
          REQUESTS,
          List.of(
              "收到和处理政府信息公开申请情况",
              "收到的处理政府信息公开申请情况",
              "收到和处理政府信息公开申请的情况",
              "收到及处理政府信息公开申请情况",
              "收到和处理信息公开申请情况",
              "收到和处理政府信息依申请公开情况",
              "行政机关收到和处理政府信息公开申请情况",
              "机关收到和处理政府信息公开申请情况",
              "受理和处理政府信息公开申请情况",
              "政府信息公开申请收到和处理情况",
              "政府信息公开申请办理情况",
              "政府信息依申请公开办理情况",
              "政府信息依申请公开工作情况",
              "政府信息依申请公开情况",
              "依申请公开政府信息和不予公开政府信息的情况",
              "依申请公开政府信息和不予公开政府信息情况",
              "依申请公开和不予公开政府信息情况",
              "依申请公开、不予公开及咨询政府信息情况",
              "依申请公开政府信息办理情况",
              "依申请公开政府信息情况",
              "依申请公开办理情况",
              "依申请公开工作情况",
              "依申请公开受理情况",
              "依申请公开信息情况",
              "依申请公开情况",
              "依申请公开"),
          List.of("依申请", "收到和处理", "申请办理", "申请情况", "受理", "不予公开")),
      new SectionRule(
          CAPACITY,
          List.of(
              "机构建设和保障经费情况",
              "机构建设及保障经费情况",
              "机构建设、保障经费情况",
              "机构建设、人员和经费情况",
              "机构、人员及经费情况",
              "机构人员及经费情况",
              "机构设置、保障经费和培训会议情况",
              "政府信息公开工作机构建设和保障经费情况",
              "人员和收支情况",
              "工作人员和政府支出情况"),
          List.of("机构建设", "机构设置", "经费")),
      new SectionRule(
          MEETINGS,
          List.of("会议和培训情况", "政府信息公开会议和培训情况", "政府信息公开工作会议和培训情况", "培训会议情况"),
          List.of("培训")),
      new SectionRule(
          RESPONSE,
          List.of("回应解读情况", "解读回应情况", "政策解读和回应关切情况", "政策解读及回应关切情况", "政策解读与回应社会关切情况", "回应社会关切情况"),
          List.of("回应", "解读")),
      new SectionRule(COMPLAINTS, List.of("举报投诉情况", "投诉举报情况", "政府信息公开举报投诉情况"), List.of("举报", "投诉")),
      new SectionRule(
          OTHER_MATTERS,
          List.of(
              "其他需要报告的事项",
              "其它需要报告的事项",
              "其他需要报告事项",
              "其他应当报告的事项",
              "其他应报告的事项",
              "其他报告的事项",
              "其他报告事项",
              "其他需要汇报事项",
              "其他需要说明的事项",
              "其它需要说明的事项",
              "其他需要说明的情况",
              "其他需要报告的情况",
              "其他事项",
              "需要报告的其他事项",
              "需要说明的事项与附表",
              "需要说明的事项及附表",
              "需要说明的其他事项与附表",
              "需要说明的其他事项及附表",
              "需要说明的其他事项和附表",
              "需要说明的其他事项",
              "需要说明的事项",
              "需要报告的事项",
              "相关说明和指标统计表",
              "说明和指标统计表",
              "说明与附表",
              // of a tax bureau's report, for which no other kind stands
              "审批事项及处理情况",
              "工作人员及信息公开事务支出情况"),
          List.of("其他需要", "其它需要", "需要说明", "需要报告", "其他事项", "其它事项", "说明")),
      new SectionRule(
          PROACTIVE_DISCLOSURE,
          List.of(
              "主动公开政府信息情况",
              "主动公开政府信息的情况",
              "主动公开政府信息工作情况",
              "主动公开政府信息详情",
              "主动公开信息情况",
              "主动公开情况",
              "主动公开工作情况",
              "政府信息主动公开情况",
              "政府信息主动公开工作情况",
              "信息主动公开情况",
              "行政机关主动公开政府信息情况",
              "行政机关主动公开政府信息的情况",
              "机关主动公开政府信息情况",
              "重点领域政府信息公开情况",
              "重点领域信息公开情况",
              "重点领域信息公开工作情况",
              "重点领域信息公开",
              "主动公开政府信息",
              "主动公开"),
          List.of("主动公开", "重点领域")),
      new SectionRule(
          APPENDIX,
          List.of(
              "政府信息公开情况统计表",
              "政府信息公开工作情况统计表",
              "政府信息公开统计表",
              "指标统计附表",
              "指标统计表",
              "附表附图",
              "附表、附图",
              "附表"),
          List.of("统计表", "附表", "附图")),
      new SectionRule(
          OVERVIEW,
          List.of(
              "总体情况",
              "概述",
              "概况",
              "工作概述",
              "工作概况",
              "基本概况",
              "基本情况",
              "总体工作情况",
              "工作总体情况",
              "工作基本情况",
              "主要工作概述",
              "主要工作情况",
              "主要任务落实情况",
              "引言",
              "前言",
              "政府信息公开工作总体情况",
              "政府信息公开总体情况",
              "政府信息公开工作开展情况",
              "政府信息公开工作基本情况",
              "政府信息公开工作概述",
              "政府信息公开工作概况",
              "政府信息公开工作情况概述",
              "政府信息公开工作情况",
              "政府信息公开工作的基本概况",
              "政府信息公开工作要点落实情况",
              "政府信息公开基本情况",
              "信息公开工作基本概况",
              "信息公开工作基本情况",
              "信息公开工作总体情况"),
          List.of("总体情况", "概述", "概况", "基本情况", "开展情况", "落实情况", "推进情况", "工作情况", "主要做法", "主要工作")));

  private StandardSections() {}

  /**
   * The rules for all kinds of sections.
   *
   * @return the rules, to be tried in this order
   */
  public static List<SectionRule> rules() {
    return RULES;
  }
}
