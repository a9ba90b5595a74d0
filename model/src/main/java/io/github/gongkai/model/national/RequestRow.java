package io.github.gongkai.model.national;

import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.Unit;

/**
 * What became of the requests: the rows of section 三 of the national forms since 2019.
 *
 * <p>The forms of 2019 and 2021 share these rows but for （六）其他处理, which is one row in 2019 and
 * three since 2021. A figure of a row that a form does not have is absent.
 */
public enum RequestRow implements RowKey {
  /** 一、本年新收政府信息公开申请数量. */
  RECEIVED("received", "本年新收政府信息公开申请数量", "Requests newly received this year"),
  /** 二、上年结转政府信息公开申请数量. */
  CARRIED_OVER("carriedOver", "上年结转政府信息公开申请数量", "Requests carried over from last year"),
  /** 三、（一）予以公开. */
  GRANTED("granted", "予以公开", "Granted"),
  /** 三、（二）部分公开; a request counted here is counted nowhere else. */
  PARTIALLY_GRANTED("partiallyGranted", "部分公开", "Partially granted"),
  /** 三、（三）不予公开 1.属于国家秘密 (2019 Regulations, Article 14). */
  DENIED_STATE_SECRET("denied.stateSecret", "属于国家秘密", "Denied: state secret"),
  /** 三、（三）不予公开 2.其他法律行政法规禁止公开 (Article 14). */
  DENIED_PROHIBITED_BY_LAW("denied.prohibitedByLaw", "其他法律行政法规禁止公开", "Denied: prohibited by law"),
  /** 三、（三）不予公开 3.危及“三安全一稳定” (Article 14). */
  DENIED_SECURITY_AND_STABILITY(
      "denied.securityAndStability", "危及“三安全一稳定”", "Denied: security and stability"),
  /** 三、（三）不予公开 4.保护第三方合法权益 (Articles 15 and 32). */
  DENIED_THIRD_PARTY_RIGHTS(
      "denied.thirdPartyRights", "保护第三方合法权益", "Denied: rights of third parties"),
  /** 三、（三）不予公开 5.属于三类内部事务信息 (Article 16). */
  DENIED_INTERNAL_AFFAIRS("denied.internalAffairs", "属于三类内部事务信息", "Denied: internal affairs"),
  /** 三、（三）不予公开 6.属于四类过程性信息 (Article 16). */
  DENIED_PROCESS_INFORMATION(
      "denied.processInformation", "属于四类过程性信息", "Denied: process information"),
  /** 三、（三）不予公开 7.属于行政执法案卷 (Article 16). */
  DENIED_ENFORCEMENT_FILE("denied.enforcementFile", "属于行政执法案卷", "Denied: enforcement file"),
  /** 三、（三）不予公开 8.属于行政查询事项 (Article 36(七)). */
  DENIED_ADMINISTRATIVE_QUERY(
      "denied.administrativeQuery", "属于行政查询事项", "Denied: administrative query"),
  /** 三、（四）无法提供 1.本机关不掌握相关政府信息 (Article 36(四) and (五)). */
  UNAVAILABLE_NOT_HELD("unavailable.notHeld", "本机关不掌握相关政府信息", "Unavailable: not held"),
  /** 三、（四）无法提供 2.没有现成信息需要另行制作 (Article 38). */
  UNAVAILABLE_NEEDS_CREATION(
      "unavailable.needsCreation", "没有现成信息需要另行制作", "Unavailable: would have to be created"),
  /** 三、（四）无法提供 3.补正后申请内容仍不明确 (Article 30). */
  UNAVAILABLE_STILL_UNCLEAR(
      "unavailable.stillUnclear", "补正后申请内容仍不明确", "Unavailable: request still unclear"),
  /** 三、（五）不予处理 1.信访举报投诉类申请 (Article 39). */
  NOT_PROCESSED_PETITION(
      "notProcessed.petition", "信访举报投诉类申请", "Not processed: petition or complaint"),
  /** 三、（五）不予处理 2.重复申请 (Article 36(六)). */
  NOT_PROCESSED_DUPLICATE("notProcessed.duplicate", "重复申请", "Not processed: duplicate"),
  /** 三、（五）不予处理 3.要求提供公开出版物 (Article 39). */
  NOT_PROCESSED_PUBLICATION(
      "notProcessed.publication", "要求提供公开出版物", "Not processed: published work"),
  /** 三、（五）不予处理 4.无正当理由大量反复申请 (Article 35). */
  NOT_PROCESSED_EXCESSIVE("notProcessed.excessive", "无正当理由大量反复申请", "Not processed: excessive"),
  /** 三、（五）不予处理 5.要求行政机关确认或重新出具已获取信息. */
  NOT_PROCESSED_CONFIRMATION(
      "notProcessed.confirmation", "要求行政机关确认或重新出具已获取信息", "Not processed: confirmation or re-issue"),
  /** 三、（六）其他处理, one row in the form of 2019 only. */
  OTHER_HANDLING("otherHandling", "其他处理", "Other handling"),
  /** 三、（六）其他处理 1.申请人无正当理由逾期不补正…, since 2021 (Article 30). */
  OTHER_HANDLING_NOT_CORRECTED(
      "otherHandling.notCorrected",
      "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
      "Other handling: not corrected in time"),
  /** 三、（六）其他处理 2.申请人逾期未按收费通知要求缴纳费用…, since 2021 (Article 42). */
  OTHER_HANDLING_FEE_UNPAID(
      "otherHandling.feeUnpaid",
      "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
      "Other handling: fee unpaid"),
  /** 三、（六）其他处理 3.其他, since 2021. */
  OTHER_HANDLING_OTHER("otherHandling.other", "其他", "Other handling: other"),
  /** 三、（七）总计, the sum of the rows （一） to （六）. */
  HANDLED("handled", "总计", "Handled this year"),
  /** 四、结转下年度继续办理. */
  CARRIED_FORWARD("carriedForward", "结转下年度继续办理", "Carried forward to next year");

  private final String id;
  private final Label label;

  RequestRow(String id, String chinese, String english) {
    this.id = id;
    this.label = Label.of(chinese, english);
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
    return Unit.CASES;
  }
}
