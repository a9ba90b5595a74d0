package io.github.gongkai.model.fujian;

import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.Unit;

/**
 * The rows of Fujian's 政府信息公开情况统计表. The tables of 2009 and 2014 share most of them; a
 * figure of a row that a table does not have is absent.
 */
public enum FujianRow implements RowKey {
  /** 主动公开文件数, 主动公开信息数. */
  PROACTIVE_TOTAL("proactive.total", "主动公开文件数", "Information disclosed proactively", Unit.ITEMS),
  /** 其中：1.政府网站公开数. */
  WEBSITE("proactive.website", "政府网站公开数", "Disclosed on the website", Unit.ITEMS),
  /** 2.政府公报公开数. */
  GAZETTE("proactive.gazette", "政府公报公开数", "Disclosed in the gazette", Unit.ITEMS),
  /** 受理政府信息公开申请总数, 受理依申请公开信息总数. */
  REQUESTS_RECEIVED("requests.received", "受理政府信息公开申请总数", "Requests received", Unit.CASES),
  /** 其中：1.当面申请数. */
  RECEIVED_IN_PERSON("requests.received.inPerson", "当面申请数", "Requests in person", Unit.CASES),
  /** 传真申请数, in the table of 2009. */
  RECEIVED_FAX("requests.received.fax", "传真申请数", "Requests by fax", Unit.CASES),
  /** 电子邮件申请数, in the table of 2009. */
  RECEIVED_EMAIL("requests.received.email", "电子邮件申请数", "Requests by electronic mail", Unit.CASES),
  /** 网上申请数. */
  RECEIVED_ONLINE("requests.received.online", "网上申请数", "Requests online", Unit.CASES),
  /** 信函申请数, in the table of 2009. */
  RECEIVED_LETTER("requests.received.letter", "信函申请数", "Requests by letter", Unit.CASES),
  /** 信函、传真申请数, in the table of 2014. */
  RECEIVED_LETTER_OR_FAX(
      "requests.received.letterOrFax", "信函、传真申请数", "Requests by letter or fax", Unit.CASES),
  /** 其它形式申请数, in the table of 2009. */
  RECEIVED_OTHER("requests.received.other", "其它形式申请数", "Requests in other forms", Unit.CASES),
  /** 对申请的答复总数. */
  REQUESTS_ANSWERED("requests.answered", "对申请的答复总数", "Requests answered", Unit.CASES),
  /** 其中：1.同意公开答复数. */
  ANSWERED_GRANTED("requests.answered.granted", "同意公开答复数", "Answered: granted", Unit.CASES),
  /** 2.同意部分公开答复数. */
  ANSWERED_PARTIALLY_GRANTED(
      "requests.answered.partiallyGranted", "同意部分公开答复数", "Answered: partially granted", Unit.CASES),
  /** 3.不予公开答复数, in 2009 否决公开答复数. */
  ANSWERED_DENIED("requests.answered.denied", "不予公开答复数", "Answered: denied", Unit.CASES),
  /** 4.其他类型答复数, in the table of 2014. */
  ANSWERED_OTHER("requests.answered.other", "其他类型答复数", "Answered: other", Unit.CASES),
  /** 政府信息公开收费减免金额 or 收费金额, where the row exists. */
  FEES_CHARGED("feesCharged", "政府信息公开收费金额", "Fees charged or waived", Unit.YUAN),
  /** 接受行政申诉、举报数. */
  COMPLAINTS("complaints", "接受行政申诉、举报数", "Complaints", Unit.CASES),
  /** 行政复议数. */
  REVIEW_TOTAL("review.total", "行政复议数", "Administrative reconsideration", Unit.CASES),
  /** 行政诉讼数. */
  LITIGATION_TOTAL("litigation.total", "行政诉讼数", "Administrative litigation", Unit.CASES),
  /** 行政申诉数, in the table of 2009. */
  APPEALS("appeals", "行政申诉数", "Administrative appeals", Unit.CASES);

  private final String id;
  private final Label label;
  private final Unit unit;

  FujianRow(String id, String chinese, String english, Unit unit) {
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
