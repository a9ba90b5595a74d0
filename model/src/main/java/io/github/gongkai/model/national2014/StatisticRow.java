package io.github.gongkai.model.national2014;

import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.Unit;

/** The rows of the form of 2014, 政府信息公开情况统计表. */
public enum StatisticRow implements RowKey {
  /** 一、（一）主动公开政府信息数; the same item counts once, whatever the channels. */
  PROACTIVE_TOTAL("proactive.total", "主动公开政府信息数", "Information disclosed proactively", Unit.ITEMS),
  /** 其中：主动公开规范性文件数. */
  NORMATIVE_DOCUMENTS(
      "proactive.normativeDocuments", "主动公开规范性文件数", "Normative documents disclosed", Unit.ITEMS),
  /** 制发规范性文件总数. */
  NORMATIVE_DOCUMENTS_ISSUED(
      "proactive.normativeDocumentsIssued", "制发规范性文件总数", "Normative documents issued", Unit.CASES),
  /** 一、（二）1.政府公报公开政府信息数. */
  GAZETTE("proactive.gazette", "政府公报公开政府信息数", "Disclosed in the gazette", Unit.ITEMS),
  /** 一、（二）2.政府网站公开政府信息数. */
  WEBSITE("proactive.website", "政府网站公开政府信息数", "Disclosed on the website", Unit.ITEMS),
  /** 一、（二）3.政务微博公开政府信息数. */
  WEIBO("proactive.weibo", "政务微博公开政府信息数", "Disclosed on Weibo", Unit.ITEMS),
  /** 一、（二）4.政务微信公开政府信息数. */
  WECHAT("proactive.wechat", "政务微信公开政府信息数", "Disclosed on WeChat", Unit.ITEMS),
  /** 一、（二）5.其他方式公开政府信息数. */
  OTHER_CHANNELS("proactive.other", "其他方式公开政府信息数", "Disclosed by other means", Unit.ITEMS),
  /** 二、（一）回应公众关注热点或重大舆情数; one topic counts once. */
  RESPONSE_TOPICS(
      "response.topics", "回应公众关注热点或重大舆情数", "Topics of public concern answered", Unit.TIMES),
  /** 二、（二）1.参加或举办新闻发布会总次数. */
  PRESS_CONFERENCES("response.pressConferences", "参加或举办新闻发布会总次数", "Press conferences", Unit.TIMES),
  /** 其中：主要负责同志参加新闻发布会次数. */
  PRESS_CONFERENCES_BY_LEADERS(
      "response.pressConferencesByLeaders",
      "主要负责同志参加新闻发布会次数",
      "Press conferences with the head of the agency",
      Unit.TIMES),
  /** 二、（二）2.政府网站在线访谈次数. */
  INTERVIEWS("response.interviews", "政府网站在线访谈次数", "Online interviews", Unit.TIMES),
  /** 其中：主要负责同志参加政府网站在线访谈次数. */
  INTERVIEWS_BY_LEADERS(
      "response.interviewsByLeaders",
      "主要负责同志参加政府网站在线访谈次数",
      "Online interviews with the head of the agency",
      Unit.TIMES),
  /** 二、（二）3.政策解读稿件发布数. */
  INTERPRETATIONS(
      "response.interpretations",
      "政策解读稿件发布数",
      "Interpretations of policy published",
      Unit.ARTICLES),
  /** 二、（二）4.微博微信回应事件数. */
  RESPONSE_WEIBO_WECHAT(
      "response.weiboWechat", "微博微信回应事件数", "Events answered on Weibo and WeChat", Unit.TIMES),
  /** 二、（二）5.其他方式回应事件数. */
  RESPONSE_OTHER("response.other", "其他方式回应事件数", "Events answered by other means", Unit.TIMES),
  /** 三、（一）收到申请数. */
  REQUESTS_RECEIVED("requests.received", "收到申请数", "Requests received", Unit.CASES),
  /** 三、（一）1.当面申请数. */
  RECEIVED_IN_PERSON("requests.received.inPerson", "当面申请数", "Requests in person", Unit.CASES),
  /** 三、（一）2.传真申请数. */
  RECEIVED_FAX("requests.received.fax", "传真申请数", "Requests by fax", Unit.CASES),
  /** 三、（一）3.网络申请数. */
  RECEIVED_ONLINE("requests.received.online", "网络申请数", "Requests online", Unit.CASES),
  /** 三、（一）4.信函申请数. */
  RECEIVED_LETTER("requests.received.letter", "信函申请数", "Requests by letter", Unit.CASES),
  /** 三、（二）申请办结数. */
  REQUESTS_CONCLUDED("requests.concluded", "申请办结数", "Requests concluded", Unit.CASES),
  /** 三、（二）1.按时办结数. */
  CONCLUDED_ON_TIME("requests.concluded.onTime", "按时办结数", "Concluded on time", Unit.CASES),
  /** 三、（二）2.延期办结数. */
  CONCLUDED_EXTENDED(
      "requests.concluded.extended", "延期办结数", "Concluded after extension", Unit.CASES),
  /** 三、（三）申请答复数. */
  REQUESTS_ANSWERED("requests.answered", "申请答复数", "Requests answered", Unit.CASES),
  /** 三、（三）1.属于已主动公开范围数. */
  ANSWERED_ALREADY_PUBLIC(
      "requests.answered.alreadyPublic", "属于已主动公开范围数", "Answered: already public", Unit.CASES),
  /** 三、（三）2.同意公开答复数. */
  ANSWERED_GRANTED("requests.answered.granted", "同意公开答复数", "Answered: granted", Unit.CASES),
  /** 三、（三）3.同意部分公开答复数. */
  ANSWERED_PARTIALLY_GRANTED(
      "requests.answered.partiallyGranted", "同意部分公开答复数", "Answered: partially granted", Unit.CASES),
  /** 三、（三）4.不同意公开答复数. */
  ANSWERED_DENIED("requests.answered.denied", "不同意公开答复数", "Answered: denied", Unit.CASES),
  /** 三、（三）4.其中：涉及国家秘密. */
  DENIED_STATE_SECRET("requests.denied.stateSecret", "涉及国家秘密", "Denied: state secret", Unit.CASES),
  /** 三、（三）4.其中：涉及商业秘密. */
  DENIED_TRADE_SECRET("requests.denied.tradeSecret", "涉及商业秘密", "Denied: trade secret", Unit.CASES),
  /** 三、（三）4.其中：涉及个人隐私. */
  DENIED_PRIVACY("requests.denied.privacy", "涉及个人隐私", "Denied: personal privacy", Unit.CASES),
  /** 三、（三）4.其中：危及国家安全、公共安全、经济安全和社会稳定. */
  DENIED_SECURITY_AND_STABILITY(
      "requests.denied.securityAndStability",
      "危及国家安全、公共安全、经济安全和社会稳定",
      "Denied: security and stability",
      Unit.CASES),
  /** 三、（三）4.其中：不是《条例》所指政府信息. */
  DENIED_NOT_GOVERNMENT_INFORMATION(
      "requests.denied.notGovernmentInformation",
      "不是《条例》所指政府信息",
      "Denied: not government information",
      Unit.CASES),
  /** 三、（三）4.其中：法律法规规定的其他情形. */
  DENIED_OTHER_BY_LAW(
      "requests.denied.otherByLaw", "法律法规规定的其他情形", "Denied: other cases by law", Unit.CASES),
  /** 三、（三）5.不属于本行政机关公开数. */
  ANSWERED_NOT_THIS_AGENCY(
      "requests.answered.notThisAgency", "不属于本行政机关公开数", "Answered: not this agency", Unit.CASES),
  /** 三、（三）6.申请信息不存在数. */
  ANSWERED_DOES_NOT_EXIST(
      "requests.answered.doesNotExist", "申请信息不存在数", "Answered: does not exist", Unit.CASES),
  /** 三、（三）7.告知作出更改补充数. */
  ANSWERED_NEEDS_CORRECTION(
      "requests.answered.needsCorrection", "告知作出更改补充数", "Answered: needs correction", Unit.CASES),
  /** 三、（三）8.告知通过其他途径办理数. */
  ANSWERED_OTHER_CHANNEL(
      "requests.answered.otherChannel", "告知通过其他途径办理数", "Answered: other channel", Unit.CASES),
  /** 四、行政复议数量. */
  REVIEW_TOTAL("review.total", "行政复议数量", "Administrative reconsideration", Unit.CASES),
  /** 四、（一）维持具体行政行为数. */
  REVIEW_UPHELD("review.upheld", "维持具体行政行为数", "Reconsideration: upheld", Unit.CASES),
  /** 四、（二）被依法纠错数. */
  REVIEW_CORRECTED("review.corrected", "被依法纠错数", "Reconsideration: corrected", Unit.CASES),
  /** 四、（三）其他情形数. */
  REVIEW_OTHER("review.other", "其他情形数", "Reconsideration: other", Unit.CASES),
  /** 五、行政诉讼数量. */
  LITIGATION_TOTAL("litigation.total", "行政诉讼数量", "Administrative litigation", Unit.CASES),
  /** 五、（一）维持具体行政行为或者驳回原告诉讼请求数. */
  LITIGATION_UPHELD(
      "litigation.upheld", "维持具体行政行为或者驳回原告诉讼请求数", "Litigation: upheld or dismissed", Unit.CASES),
  /** 五、（二）被依法纠错数. */
  LITIGATION_CORRECTED("litigation.corrected", "被依法纠错数", "Litigation: corrected", Unit.CASES),
  /** 五、（三）其他情形数. */
  LITIGATION_OTHER("litigation.other", "其他情形数", "Litigation: other", Unit.CASES),
  /** 六、举报投诉数量. */
  COMPLAINTS("complaints", "举报投诉数量", "Complaints", Unit.CASES),
  /** 七、依申请公开信息收取的费用. */
  FEES_CHARGED(
      "feesCharged",
      "依申请公开信息收取的费用",
      "Fees charged for disclosure on request",
      Unit.TEN_THOUSAND_YUAN),
  /** 八、（一）政府信息公开工作专门机构数. */
  OFFICES("capacity.offices", "政府信息公开工作专门机构数", "Offices for disclosure", Unit.PLACES),
  /** 八、（二）设置政府信息公开查阅点数. */
  READING_POINTS("capacity.readingPoints", "设置政府信息公开查阅点数", "Reading points", Unit.PLACES),
  /** 八、（三）从事政府信息公开工作人员数. */
  STAFF("capacity.staff", "从事政府信息公开工作人员数", "Staff", Unit.PERSONS),
  /** 八、（三）1.专职人员数. */
  STAFF_FULL_TIME("capacity.fullTime", "专职人员数", "Full-time staff", Unit.PERSONS),
  /** 八、（三）2.兼职人员数. */
  STAFF_PART_TIME("capacity.partTime", "兼职人员数", "Part-time staff", Unit.PERSONS),
  /** 八、（四）政府信息公开专项经费. */
  BUDGET("capacity.budget", "政府信息公开专项经费", "Budget for disclosure", Unit.TEN_THOUSAND_YUAN),
  /** 九、（一）召开政府信息公开工作会议或专题会议数. */
  MEETINGS("meetings", "召开政府信息公开工作会议或专题会议数", "Meetings", Unit.TIMES),
  /** 九、（二）举办各类培训班数. */
  TRAININGS("trainings", "举办各类培训班数", "Training courses", Unit.TIMES),
  /** 九、（三）接受培训人员数. */
  TRAINEES("trainees", "接受培训人员数", "Trainees", Unit.ATTENDANCES);

  private final String id;
  private final Label label;
  private final Unit unit;

  StatisticRow(String id, String chinese, String english, Unit unit) {
    this.id = id;
    this.label = Label.of(chinese, english);
    this.unit = unit;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Label label() {
    return label;
  }

  @Override
  public Unit unit() {
    return unit;
  }
}
