package io.github.gongkai.parsers.prose;

/** Words that the wordings of several figures share. Those parted by a bar stand for one another. */
final class Phrases {

  /** What is asked for, before 申请. */
  static final String OPEN = "政府信息公开|信息公开|政务信息公开|依申请公开|依申请公开政府信息|政府信息依申请公开|公开|公开政府信息|政府信息|依申请|信息";

  /** What names government information beyond doubt. */
  static final String PLAINLY_OPEN =
      "政府信息公开|信息公开|政务信息公开|依申请公开|依申请公开政府信息|政府信息依申请公开|公开|公开政府信息|依申请公开信息|信息公开工作|政府信息公开工作|政府信息公开事务|信息公开事务|政府信息公开事项";

  static final String ASK = "申请|申请件|申请书|申请事项|申请公开|申请量";

  /** 依申请公开 as a thing that is received. */
  static final String ON_REQUEST = "依申请公开|依申请公开件|依申请公开事项|依申请公开信息|依申请公开政府信息|依申请公开申请|依申请";

  static final String RECEIVE = "收到|接到|受理|新收|新收到|接收|收|接受|接收到|共收到|收件";

  static final String NOT = "未|没有|无|未曾|从未|暂未|尚未|暂无|没|均未|均无|均没有|并未|也未|也无|也没有|未有";

  static final String NOT_RECEIVED =
      "未收到|没有收到|未接到|没有接到|未受理|没有受理|未接收|未接收到|未收到过|没有接收到|暂未收到|尚未收到|未接受|没有接受|未接收到任何|未收到任何|没有收到任何|没收到|未曾收到|无收到|未新收";

  static final String NOT_HAPPENED =
      "未发生|没有发生|未出现|没有出现|未产生|没有产生|未有|不存在|无发生|未发生过|没有发生过|从未发生|暂未发生|未涉及|没有涉及|未引发|没有引发|未引起|没有引起|未有发生|尚未发生|未发现";

  static final String NONE_BEHIND =
      "均未发生|均没有发生|均无|未发生|没有发生|均为零|为零|零报告|均为零报告|零|没有|无|均未出现|未出现|均未收到|均没有|都没有|都未发生|零件|均为无|均为零件|均无发生|皆无|均不存在";

  static final String NONE_BEFORE = "无|没有|无任何|没有任何|零|暂无|均无|均没有|也无|也没有|尚无|也没|未有";

  /** What may be said of cases before a court or a higher body without naming another thing. */
  static final String MATTERS_OF_DISPUTE =
      "因|由|由于|针对|就|对|被|而|提起|提出|引起|引发|产生|导致|涉及|申请|被申请|请求|发生|新增|新发生|被提起|被提出|引发的|引起的|产生的|提起的|案件|案|事项|事件|类|类案件|任何|一起|一件|一例|群众|人|"
          + "政府信息公开|信息公开|政务公开|政务信息公开|政府信息公开工作|信息公开工作|政务公开工作|政府信息公开事务|信息公开事务|政府信息|依申请公开|政府信息公开类|信息公开类|主动公开|事务";

  /** What may be said besides, where it is plain that the cases are about disclosure. */
  static final String DEALT_WITH = "受理|收到|办理|处理|发生|共收到|接到|应诉|参与";

  static final String REVIEW = "行政复议|复议|行政复议申请|行政复议案件|复议案件|行政复议数|行政复议数量|行政复议件";

  static final String LITIGATION = "行政诉讼|诉讼|行政诉讼案件|诉讼案件|行政诉讼数|行政诉讼数量|行政诉讼案";

  /** 申诉 alone is no complaint of the forms' rows. */
  static final String COMPLAINT = "举报|投诉|举报投诉|投诉举报|举报、投诉|投诉、举报|举报件|投诉件|申诉、举报|举报、申诉|行政申诉、举报|信访举报";

  /** Whatever of these stands beside a figure that is zero is zero too. */
  static final String DISPUTE =
      REVIEW + "|" + LITIGATION + "|" + COMPLAINT + "|申诉|行政申诉|申诉案|无|没有|未收到";

  static final String INFORMATION =
      "政府信息|信息|政务信息|政府信息数|信息数|文件|文件数|政府文件|政府信息总数|政府公开信息|公开信息|政府信息量|信息量|政府信息数量|信息公开数|政府信息公开数";

  private Phrases() {}
}
