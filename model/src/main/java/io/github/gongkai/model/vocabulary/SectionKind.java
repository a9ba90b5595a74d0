package io.github.gongkai.model.vocabulary;

/**
 * What a section of a report is about. The first six are the sections of the national form of 2019
 * and 2021 (2019 Regulations, Article 50); the others occur in earlier and local ones.
 */
public enum SectionKind {
  /** 一、总体情况, 概述. */
  OVERVIEW("总体情况", "Overview"),
  /** 二、主动公开政府信息情况. */
  PROACTIVE_DISCLOSURE("主动公开政府信息情况", "Proactive disclosure"),
  /** 三、收到和处理政府信息公开申请情况, 依申请公开. */
  REQUESTS("收到和处理政府信息公开申请情况", "Disclosure on request"),
  /** 四、政府信息公开行政复议、行政诉讼情况. */
  REVIEW_AND_LITIGATION(
      "政府信息公开行政复议、行政诉讼情况", "Administrative reconsideration and administrative litigation"),
  /** 五、存在的主要问题及改进情况. */
  PROBLEMS_AND_IMPROVEMENTS("存在的主要问题及改进情况", "Problems and improvements"),
  /** 六、其他需要报告的事项. */
  OTHER_MATTERS("其他需要报告的事项", "Other matters to report"),
  /** 收费及减免情况 (2008 Regulations, Article 32(三)). */
  FEES("收费及减免情况", "Fees and fee waivers"),
  /** 咨询处理情况. */
  INQUIRIES("咨询处理情况", "Inquiries"),
  /** 举报投诉情况. */
  COMPLAINTS("举报投诉情况", "Complaints"),
  /** 回应解读情况. */
  RESPONSE("回应解读情况", "Response and interpretation"),
  /** 机构建设和保障经费情况. */
  CAPACITY("机构建设和保障经费情况", "Offices, staff and funding"),
  /** 会议和培训情况. */
  MEETINGS("会议和培训情况", "Meetings and training"),
  /** 人大代表建议和政协提案办理结果公开情况. */
  PROPOSALS("建议提案办理结果公开情况", "Replies to delegates' proposals"),
  /** 附件, 附表: tables that stand after the report's text. */
  APPENDIX("附表", "Appendix"),
  /** A section whose heading no template knows. */
  UNRECOGNIZED("其他", "Unrecognized");

  private final Label label;

  SectionKind(String chinese, String english) {
    this.label = Label.of(chinese, english);
  }

  /**
   * What the section is called.
   *
   * @return the form's wording and the English term
   */
  public Label label() {
    return label;
  }
}
