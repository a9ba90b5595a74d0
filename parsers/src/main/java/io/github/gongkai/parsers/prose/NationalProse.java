package io.github.gongkai.parsers.prose;

import static io.github.gongkai.model.vocabulary.Unit.CASES;
import static io.github.gongkai.model.vocabulary.Unit.MATTERS;
import static io.github.gongkai.model.vocabulary.Unit.TEN_THOUSAND_YUAN;
import static io.github.gongkai.model.vocabulary.Unit.YUAN;
import static io.github.gongkai.parsers.prose.Phrases.ASK;
import static io.github.gongkai.parsers.prose.Phrases.DEALT_WITH;
import static io.github.gongkai.parsers.prose.Phrases.DISPUTE;
import static io.github.gongkai.parsers.prose.Phrases.LITIGATION;
import static io.github.gongkai.parsers.prose.Phrases.MATTERS_OF_DISPUTE;
import static io.github.gongkai.parsers.prose.Phrases.NONE_BEFORE;
import static io.github.gongkai.parsers.prose.Phrases.NONE_BEHIND;
import static io.github.gongkai.parsers.prose.Phrases.NOT_HAPPENED;
import static io.github.gongkai.parsers.prose.Phrases.NOT_RECEIVED;
import static io.github.gongkai.parsers.prose.Phrases.ON_REQUEST;
import static io.github.gongkai.parsers.prose.Phrases.OPEN;
import static io.github.gongkai.parsers.prose.Phrases.PLAINLY_OPEN;
import static io.github.gongkai.parsers.prose.Phrases.RECEIVE;
import static io.github.gongkai.parsers.prose.Phrases.REVIEW;

import io.github.gongkai.core.template.ProseRule;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** How the figures of the national forms of 2019 and 2021 are worded (2019 Regulations, Art. 50). */
public final class NationalProse {

  private static final String RECEIVED = "received";
  private static final String HANDLED = "handled";
  private static final String REVIEWS = "review";
  private static final String ON_REQUEST_SUBJECT = "onRequest";

  private static final String GO_ON = "结转|结转到|结转至|结转入|转|转到|转入|转至|顺延到|顺延至|延至|延到|留到|留至|留待";
  private static final String REST = "剩|剩余|剩下|余下|余|还有|尚有|另有|其余|仍有|尚余|另外";
  private static final String DONE = "办结|办完|办理|办理完毕|办理答复|办理完结|处理|办复|办理并答复|办理完成|处理完毕|已办结|已办理答复";
  private static final String CLOSED = "办结|办完|办毕|办理完毕|办理答复|办理完结|办复|办理完成|处理完毕|已办结|已办理答复";
  private static final String NORMATIVE = "规范性文件|行政规范性文件";

  private NationalProse() {}

  /**
   * The rules of the form of 2019.
   *
   * @return the rules
   */
  public static List<ProseRule> of2019() {
    List<ProseRule> rules = common();
    rules.add(part("requests.otherHandling.total", "其他处理|其它处理"));
    rules.add(ProseRule.of("disclosure.regulations.made", CASES).says("新制作|新制作的|新制定|新制定的 规章 #"));
    rules.add(ProseRule.of("disclosure.normativeDocuments.made", CASES)
        .says("新制作|新制作的|新制定|新制定的 " + NORMATIVE + " #"));
    rules.add(ProseRule.of("disclosure.regulations.publishedTotal", CASES).says("对外公开|对外公开的 规章 #"));
    rules.add(ProseRule.of("disclosure.normativeDocuments.publishedTotal", CASES)
        .says("对外公开|对外公开的 " + NORMATIVE + " #"));
    String procurement = "procurement";
    rules.add(ProseRule.of("disclosure.procurement.projects", MATTERS)
        .opens(procurement)
        .says("政府集中采购 采购项目|项目? #"));
    rules.add(ProseRule.of("disclosure.procurement.amount", YUAN)
        .under(procurement)
        .says("采购总金额|总金额|采购金额|金额 #"));
    rules.add(
        ProseRule.of("disclosure.procurement.amount", YUAN).says("政府集中采购 总金额|采购总金额|金额|采购金额 #"));
    return List.copyOf(rules);
  }

  /**
   * The rules of the form of 2021.
   *
   * @return the rules
   */
  public static List<ProseRule> of2021() {
    List<ProseRule> rules = common();
    String issue = "制发|制发的|印发|印发的|制定印发|制定|制定的|出台|出台的|新制发|新制发的";
    rules.add(ProseRule.of("disclosure.regulations.issued", CASES).says("制发|制发的 规章 #"));
    rules.add(ProseRule.of("disclosure.normativeDocuments.issued", CASES)
        .says("动态更新|公开|发布|更新|动态更新发布? 制发|制发的 " + NORMATIVE + " #", issue + " 行政规范性文件 #"));
    rules.add(ProseRule.of("disclosure.normativeDocuments.repealed", CASES)
        .says("废止|废止的 " + NORMATIVE + " #"));
    rules.add(ProseRule.stock("disclosure.normativeDocuments.inForce", CASES)
        .says("集中公开|公开|发布|目前|集中统一公开? 现行有效|现行有效的 " + NORMATIVE + " #"));
    String normative = "normativeDocuments";
    rules.add(ProseRule.of("disclosure.normativeDocuments.issued", CASES)
        .opens(normative)
        .says(NORMATIVE + " 制发|新制发 #", "新制发|制发|新制发的|制发的 " + NORMATIVE + " #"));
    rules.add(ProseRule.of("disclosure.normativeDocuments.repealed", CASES)
        .under(normative)
        .says("废止 #"));
    rules.add(ProseRule.stock("disclosure.normativeDocuments.inForce", CASES)
        .under(normative)
        .says("现行有效|有效 #"));
    rules.add(ProseRule.of("disclosure.fees.amount", TEN_THOUSAND_YUAN)
        .ignoring("收取|本年|的")
        .says("行政事业性收费 金额|收费金额|总额? #"));
    rules.add(part("requests.otherHandling.notCorrected.total", "逾期不补正|无正当理由逾期不补正|申请人逾期不补正"));
    rules.add(part("requests.otherHandling.feeUnpaid.total", "逾期未缴费|逾期未按收费通知要求缴纳费用"));
    processingFee(rules);
    return List.copyOf(rules);
  }

  private static List<ProseRule> common() {
    List<ProseRule> rules = new ArrayList<>();
    requests(rules);
    outcomes(rules);
    powers(rules);
    review(rules);
    return rules;
  }

  private static void requests(List<ProseRule> rules) {
    rules.add(ProseRule.of("requests.received.total", CASES)
        .opens(RECEIVED)
        .ignoring("群众|人民群众|新|书面申请和网络申请")
        .says(
            "!无人 申请|提出 " + OPEN + "?",
            RECEIVE + " " + PLAINLY_OPEN + " " + ASK + " #",
            RECEIVE + " " + ON_REQUEST + " " + ASK + "? #",
            RECEIVE + " 公开政府信息|政府信息|信息 " + ASK + " #",
            RECEIVE + " 申请公开 政府信息|信息? #",
            PLAINLY_OPEN + " " + ASK + " " + RECEIVE + "? #",
            "群众 申请|申请公开 #",
            "!" + NOT_RECEIVED + " " + OPEN + "* " + ASK + "* " + PLAINLY_OPEN + " " + ASK + "*",
            "!" + NOT_RECEIVED + " " + PLAINLY_OPEN + " " + ASK + "*",
            "!" + NOT_RECEIVED + " " + OPEN + " " + OPEN + "* " + ASK,
            "!" + NONE_BEFORE + "|" + NOT_HAPPENED + " " + OPEN + " " + OPEN + "* " + ASK,
            "!" + NONE_BEFORE + "|" + NOT_HAPPENED + " 依申请公开 " + "事项|件|受理|案件|办理事项",
            "!无人 申请公开|申请 " + OPEN + "?",
            "!未|没有 发生|产生|受理|办理 " + OPEN + " " + OPEN + "* " + ASK,
            PLAINLY_OPEN + " " + ASK + " !" + NONE_BEHIND));
    rules.add(ProseRule.of("requests.received.total", CASES)
        .opens(RECEIVED)
        .within(SectionKind.REQUESTS)
        .says(RECEIVE + " " + ASK + " #", "!" + NOT_RECEIVED + "|" + NONE_BEFORE + " " + ASK));
    rules.add(ProseRule.of("requests.received.total", CASES)
        .opens(RECEIVED)
        .says("新收|新收到 " + ASK + " #"));
    rules.add(Account.withCarriedOver());
    rules.add(ProseRule.of("requests.received.total", CASES)
        .under(HANDLED, Account.WITH_CARRIED_OVER)
        .says("新收|新收到 #"));
    rules.add(ProseRule.subject(ON_REQUEST_SUBJECT, CASES).says(ON_REQUEST + " 工作|业务?"));
    rules.add(ProseRule.of("requests.received.total", CASES)
        .opens(RECEIVED)
        .under(ON_REQUEST_SUBJECT)
        .says(RECEIVE + " " + ASK + " #件|份|条|宗|起", "!" + NOT_RECEIVED + " " + ASK));
    rules.add(ProseRule.uncoded(CASES)
        .under(RECEIVED, HANDLED)
        .ignoring("申请|以|形式|方式|通过|提交|提出|公开|提供|处理|的")
        .says(
            "当面|现场|网上|网络|线上|线下|信函|邮寄|传真|电子邮件|书面|其他|法人|单位|法人或其他组织|组织|企业|其他组织 #",
            "不予公开|无法提供|不予处理|不公开|其他处理|其它处理|不予提供 #"));
    person(rules, "naturalPerson", "自然人|公民|个人");
    person(rules, "commercialEnterprise", "商业企业");
    person(rules, "researchInstitution", "科研机构");
    person(rules, "socialOrganization", "社会公益组织");
    person(rules, "legalServices", "法律服务机构");
    rules.add(ProseRule.of("requests.received.naturalPerson", CASES)
        .under(RECEIVED)
        .says("自然人|公民|个人 单位|法人|法人或其他组织|组织 各占一半|各半|各占 （ # _"));
    rules.add(ProseRule.of("requests.carriedOver.total", CASES)
        .ignoring("到|至|办理|继续|" + OPEN)
        .says(
            "<上年> 结转|结转的|转入|转来|遗留|结转到|结转至 " + ASK + "* #",
            "结转 <上年> " + ASK + "* #",
            "!" + NONE_BEFORE + " <上年> 结转 " + ASK + "*",
            "<上年> 结转 " + ASK + "* !" + NONE_BEHIND));
    String forward = GO_ON + " <下年> ";
    rules.add(ProseRule.stock("requests.carriedForward.total", CASES)
        .ignoring("继续|再|度|" + OPEN)
        .says(
            REST + " # " + ASK + "? " + forward + "办理|答复|处理|继续办理*",
            REST + "? " + forward + "办理|答复|处理|继续办理* " + ASK + "* #",
            REST + "? # " + forward + "办理|答复|处理|继续办理*",
            "!" + NONE_BEFORE + " " + GO_ON + " <下年> 办理|答复|处理|继续办理* " + ASK + "*"));
    rules.add(ProseRule.stock("requests.carriedForward.total", CASES)
        .under(RECEIVED, HANDLED)
        .ignoring("按程序|的|按规定|继续|" + OPEN)
        .says(
            REST + " # " + ASK + "? 正在|尚在|仍在 办理|办理中|处理|办理之中|处理中",
            REST + " # " + ASK + "? 在办|待办|未办结|尚未办结|正在办理|正在办理中"));
    rules.add(ProseRule.of("requests.handled.total", CASES)
        .opens(HANDLED)
        .ignoring("并|全部|按时|按期|答复|完毕|均|依法依规|了")
        .says(
            DONE + " " + PLAINLY_OPEN + " " + ASK + " #",
            DONE + " " + ON_REQUEST + " " + ASK + "? #",
            DONE + " 公开政府信息|政府信息|信息 " + ASK + " #",
            PLAINLY_OPEN + " " + ASK + " " + DONE + " #"));
    rules.add(ProseRule.of("requests.handled.total", CASES)
        .opens(HANDLED)
        .under(RECEIVED)
        .ignoring("并|答复|完毕|了|均|按时|按期|依法")
        .says(
            CLOSED + " " + ASK + "? #",
            // restates the whole account: with what was carried over, without what goes on
            "答复|共答复 " + ASK + "? # （ <上年> 结转 …"));
    rules.add(ProseRule.of("requests.handled.total", CASES)
        .opens(HANDLED)
        .within(SectionKind.REQUESTS)
        .says("办结|办理完毕|办完|已办结 " + ASK + " #"));
    rules.add(ProseRule.subject("answered", CASES).says("答复|已答复|回复 " + OPEN + "* " + ASK + " #"));
  }

  private static void person(List<ProseRule> rules, String column, String words) {
    rules.add(ProseRule.of("requests.received." + column, CASES)
        .under(RECEIVED)
        .ignoring("涉及|申请|提出|提交|为|由")
        .says(words + " #"));
  }

  private static void outcomes(List<ProseRule> rules) {
    rules.add(part("requests.granted.total", "予以公开|公开的|同意公开|依法公开|全部公开|给予公开|予以公开答复|依法予以公开"));
    rules.add(ProseRule.of("requests.granted.total", CASES)
        .under(RECEIVED, HANDLED)
        .ignoring("了|已|依法")
        .says("# 都|均|全部|全都 公开|予以公开|公开了|同意公开"));
    rules.add(part("requests.partiallyGranted.total", "部分公开|予以部分公开|同意部分公开|部分予以公开|作部分公开"));
    denied(rules, "stateSecret", "国家秘密|涉及国家秘密");
    denied(rules, "prohibitedByLaw", "其他法律行政法规禁止公开|法律行政法规禁止公开|其他法律、行政法规禁止公开|法律、行政法规禁止公开");
    denied(rules, "securityAndStability", "危及三安全一稳定|三安全一稳定|危及“三安全一稳定”");
    denied(rules, "thirdPartyRights", "保护第三方合法权益|第三方合法权益|损害第三方合法权益");
    denied(rules, "internalAffairs", "三类内部事务信息|内部事务信息|三类内部事务");
    denied(rules, "processInformation", "四类过程性信息|过程性信息");
    denied(rules, "enforcementFile", "行政执法案卷|行政执法案卷信息");
    denied(rules, "administrativeQuery", "行政查询事项");
    unavailable(
        rules, "notHeld", "本机关不掌握相关政府信息|本机关不掌握|本机关不掌握相关信息|本机关未掌握|不掌握相关政府信息|本机关不掌握政府信息|本机关不掌握信息");
    unavailable(rules, "needsCreation", "没有现成信息|没有现成信息需要另行制作|需要另行制作|需另行制作|没有现成信息需另行制作");
    unavailable(rules, "stillUnclear", "补正后申请内容仍不明确|补正后仍不明确|补正后内容仍不明确|补正后申请内容不明确");
    notProcessed(rules, "petition", "信访举报投诉类申请|信访举报投诉类|信访、举报、投诉类申请|信访、举报、投诉类|信访投诉举报类");
    notProcessed(rules, "duplicate", "重复申请");
    notProcessed(rules, "publication", "要求提供公开出版物|公开出版物");
    notProcessed(rules, "excessive", "无正当理由大量反复申请|大量反复申请|反复申请");
    notProcessed(rules, "confirmation", "要求行政机关确认或重新出具已获取信息|确认或重新出具已获取信息");
  }

  private static void denied(List<ProseRule> rules, String row, String words) {
    rules.add(part("requests.denied." + row + ".total", words)
        .ignoring("属|属于|因|涉及|而|不公开|不予公开|信息|申请|为|予以|不"));
  }

  private static void unavailable(List<ProseRule> rules, String row, String words) {
    rules.add(part("requests.unavailable." + row + ".total", words)
        .ignoring("属|属于|因|而|不能提供|无法提供|未能提供|不能|提供|信息|为|故"));
  }

  private static void notProcessed(List<ProseRule> rules, String row, String words) {
    rules.add(part("requests.notProcessed." + row + ".total", words)
        .ignoring("属|属于|因|而|不处理|不予处理|不作处理|为"));
  }

  private static ProseRule part(String code, String words) {
    return ProseRule.of(code, CASES)
        .under(RECEIVED, HANDLED, "answered")
        .ignoring("申请|答复|决定|为")
        .says(words + " #");
  }

  private static void powers(List<ProseRule> rules) {
    power(rules, "licensing", "行政许可|许可");
    power(rules, "penalties", "行政处罚|处罚");
    power(rules, "coercion", "行政强制|强制");
  }

  private static void power(List<ProseRule> rules, String row, String words) {
    rules.add(ProseRule.of("disclosure." + row + ".decisions", CASES)
        .ignoring("作出|做出|的")
        .says(words + " 处理决定|决定|处理决定数量? #件|宗|起"));
  }

  private static void review(List<ProseRule> rules) {
    rules.add(ProseRule.of("review.total", CASES)
        .opens(REVIEWS)
        .ignoring(MATTERS_OF_DISPUTE)
        .says(
            REVIEW + " #",
            REVIEW + " " + LITIGATION + " 均|均为? #0",
            LITIGATION + " " + REVIEW + " 均|均为? #0",
            REVIEW + " " + LITIGATION + " 各|均为|各为 #",
            REVIEW + " " + LITIGATION + " 分别|分别为 # _",
            "!" + NOT_RECEIVED + "|" + NOT_HAPPENED + "|" + NONE_BEFORE + "|未被|没有被 "
                + zeroBeside(REVIEW),
            zeroBeside(REVIEW) + " !" + NONE_BEHIND));
    rules.add(ProseRule.of("review.total", CASES)
        .opens(REVIEWS)
        .ignoring(MATTERS_OF_DISPUTE, DEALT_WITH)
        .says(PLAINLY_OPEN + " " + REVIEW + " #"));
    rules.add(ProseRule.of("review.total", CASES)
        .opens(REVIEWS)
        .within(SectionKind.REVIEW_AND_LITIGATION)
        .ignoring(MATTERS_OF_DISPUTE, DEALT_WITH)
        .says(REVIEW + " #"));
    rules.add(ProseRule.of("review.pending", CASES)
        .ignoring(MATTERS_OF_DISPUTE)
        .says(REVIEW + " # ， 还没有审结|尚未审结|未审结|还未审结|正在审理|正在审理中|仍在审理|正在办理"));
    rules.add(outcome("review.upheld", "结果维持|维持|维持原行政行为|维持原具体行政行为"));
    rules.add(outcome("review.corrected", "结果纠正|纠正|被纠正|被依法纠错"));
    rules.add(outcome("review.other", "其他结果|其它结果"));
    rules.add(outcome("review.pending", "尚未审结|未审结|还没有审结|还未审结"));
    rules.add(ProseRule.subject("litigation", CASES)
        .ignoring(MATTERS_OF_DISPUTE)
        .says(LITIGATION + " #", REVIEW + " " + LITIGATION + " #"));
    rules.add(ProseRule.subject("litigation", CASES)
        .ignoring(MATTERS_OF_DISPUTE, DEALT_WITH)
        .says(PLAINLY_OPEN + " " + LITIGATION + " #"));
    rules.add(ProseRule.subject("litigation", CASES)
        .within(SectionKind.REVIEW_AND_LITIGATION)
        .ignoring(MATTERS_OF_DISPUTE, DEALT_WITH)
        .says(LITIGATION + " #"));
  }

  private static ProseRule outcome(String code, String words) {
    return ProseRule.of(code, CASES).under(REVIEWS).ignoring("审理|案件|的").says(words + " #");
  }

  /** One kind of case, alone or among others of which the same is said. */
  static String zeroBeside(String words) {
    return DISPUTE + "* " + words + " " + DISPUTE + "*";
  }

  private static void processingFee(List<ProseRule> rules) {
    String fee = "信息处理费|政府信息公开信息处理费|政府信息公开处理费|依申请公开信息处理费|信息公开处理费|信息处理费用";
    String open = "政府信息公开|信息公开|依申请公开|政府信息";
    rules.add(ProseRule.of("processingFee.amount", YUAN)
        .ignoring("共计|金额|总金额|合计|人民币|依据|任何|向申请人|发出|收费通知")
        .says(
            "收取|实际收取|共收取|征收|依法收取 " + open + "* " + fee + " #",
            "收取|实际收取|共收取|依法收取 " + open + "* " + fee + " _ #",
            fee + " 收取|收费|收缴 #",
            fee + " #",
            fee + " _ #",
            "!未收取|没有收取|未收|无收取|不收取|暂未收取|未实际收取|未产生|没有产生|无|没有|未发生|没有发生|未征收 " + open + "* " + fee
                + " 收取|的?",
            fee + " !" + NONE_BEHIND));
    rules.add(ProseRule.of("processingFee.requests", CASES)
        .ignoring("共计|申请")
        .says(
            "收取|实际收取|共收取|依法收取 " + open + "* " + fee + " # _",
            "收取|实际收取|共收取|依法收取 " + open + "* " + fee + " #",
            fee + " # _"));
  }
}
