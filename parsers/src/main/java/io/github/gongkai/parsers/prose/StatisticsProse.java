package io.github.gongkai.parsers.prose;

import static io.github.gongkai.model.vocabulary.Unit.ARTICLES;
import static io.github.gongkai.model.vocabulary.Unit.ATTENDANCES;
import static io.github.gongkai.model.vocabulary.Unit.CASES;
import static io.github.gongkai.model.vocabulary.Unit.ITEMS;
import static io.github.gongkai.model.vocabulary.Unit.PERSONS;
import static io.github.gongkai.model.vocabulary.Unit.PLACES;
import static io.github.gongkai.model.vocabulary.Unit.TEN_THOUSAND_YUAN;
import static io.github.gongkai.model.vocabulary.Unit.TIMES;
import static io.github.gongkai.parsers.prose.NationalProse.zeroBeside;
import static io.github.gongkai.parsers.prose.Phrases.COMPLAINT;
import static io.github.gongkai.parsers.prose.Phrases.DEALT_WITH;
import static io.github.gongkai.parsers.prose.Phrases.LITIGATION;
import static io.github.gongkai.parsers.prose.Phrases.MATTERS_OF_DISPUTE;
import static io.github.gongkai.parsers.prose.Phrases.NONE_BEFORE;
import static io.github.gongkai.parsers.prose.Phrases.NONE_BEHIND;
import static io.github.gongkai.parsers.prose.Phrases.NOT_HAPPENED;
import static io.github.gongkai.parsers.prose.Phrases.NOT_RECEIVED;
import static io.github.gongkai.parsers.prose.Phrases.PLAINLY_OPEN;
import static io.github.gongkai.parsers.prose.Phrases.REVIEW;

import io.github.gongkai.core.template.ProseRule;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.List;

/**
 * How the figures of the statistics form of 2014 are worded, in reports with that table and in those
 * of prose alone (2008 Regulations, Art. 32).
 */
public final class StatisticsProse {

  private static final String NORMATIVE = "规范性文件|行政规范性文件";
  private static final String MET = "召开|举行|举办|参加或举办|组织召开|组织|开展";

  /** Made once, as four templates have them. */
  private static final List<ProseRule> RULES = build();

  private static final String NONE_OF = "!" + NOT_RECEIVED + "|" + NOT_HAPPENED + "|" + NONE_BEFORE;

  private StatisticsProse() {}

  /**
   * The rules.
   *
   * @return the rules
   */
  public static List<ProseRule> rules() {
    return RULES;
  }

  private static List<ProseRule> build() {
    List<ProseRule> rules = new ArrayList<>();
    Account.YEAR.addTo(rules);
    proactive(rules);
    response(rules);
    disputes(rules);
    capacity(rules);
    meetings(rules);
    inquiries(rules);
    return List.copyOf(rules);
  }

  private static void proactive(List<ProseRule> rules) {
    rules.add(
        ProseRule.of("proactive.normativeDocuments", ITEMS).says("主动公开|主动公开的 " + NORMATIVE + " #"));
    rules.add(ProseRule.of("proactive.normativeDocumentsIssued", CASES)
        .says("制发|制定|印发|出台|制定印发|制发的 " + NORMATIVE + " #"));
    channel(rules, "weibo", "政务微博|微博|官方微博");
    channel(rules, "wechat", "政务微信|微信|微信公众号|政务微信公众号|官方微信|微信公众平台");
  }

  private static void channel(List<ProseRule> rules, String column, String words) {
    rules.add(ProseRule.of("proactive." + column, ITEMS)
        .apartFrom(ProseRule.TOPIC)
        .ignoring("通过|利用|政府|平台|县|市|区")
        .says(words + " 公开|发布|主动公开|公开发布 " + Phrases.INFORMATION + " #", words + " 公开|主动公开 #"));
    rules.add(ProseRule.of("proactive." + column, ITEMS)
        .under(Account.PROACTIVE)
        .ignoring("通过|发布|公开|政府信息|信息")
        .says(words + " #"));
  }

  private static void response(List<ProseRule> rules) {
    String response = "response";
    String press = "press";
    String talks = "interviews";
    rules.add(ProseRule.of("response.topics", TIMES)
        .opens(response)
        .ignoring("公众|关注|社会|或|重大|的|问题")
        .says(
            "回应 公众关注热点或重大舆情|热点舆情|公众关注热点|重大舆情|热点|舆情|社会热点|热点问题|公众关注的热点或重大舆情|舆情热点|公众关注热点、重大舆情 #",
            "热点回应|舆情回应|回应社会热点 #",
            "!" + NONE_BEFORE + " 回应 热点舆情|重大舆情|公众关注热点或重大舆情"));
    rules.add(ProseRule.of("response.pressConferences", TIMES)
        .opens(press)
        .apartFrom(ProseRule.TOPIC)
        .ignoring("各类|政府|总|" + MET)
        .says("新闻发布会|发布会 #"));
    rules.add(ProseRule.of("response.pressConferencesByLeaders", TIMES)
        .under(press)
        .ignoring("新闻发布会|发布会|由")
        .says("主要负责同志|主要负责人|主要领导 参加|出席|参与|主持 #"));
    rules.add(ProseRule.of("response.interviews", TIMES)
        .opens(talks)
        .apartFrom(ProseRule.TOPIC)
        .ignoring("政府|网站|门户网站|发布|参加|" + MET)
        .says("在线访谈|网站在线访谈|政府网站在线访谈|网上访谈 #"));
    rules.add(ProseRule.of("response.interviewsByLeaders", TIMES)
        .under(talks)
        .ignoring("在线访谈|访谈|政府网站")
        .says("主要负责同志|主要负责人|主要领导 参加|出席|参与 #"));
    rules.add(ProseRule.of("response.interpretations", ARTICLES)
        .apartFrom(ProseRule.TOPIC)
        .ignoring("发布|撰写|各类|稿件|公开|制作")
        .says("政策解读|政策解读稿件|政策解读稿|政策解读材料|政策解读文章|解读稿件|政策解读信息 #"));
    rules.add(ProseRule.of("response.interpretations", ARTICLES)
        .under(response, press, talks)
        .ignoring("政策|发布")
        .says("解读 #"));
    rules.add(ProseRule.of("response.weiboWechat", TIMES)
        .under(response, press, talks)
        .ignoring("回应|事件")
        .says("微博微信|微博、微信|微信微博|微博微信回应|微信、微博 #"));
    rules.add(ProseRule.of("response.other", TIMES)
        .under(response, press, talks)
        .ignoring("回应|事件")
        .says("其他|其他方式|其它方式|其他方式回应 #"));
  }

  private static void disputes(List<ProseRule> rules) {
    dispute(rules, "litigation", LITIGATION, "litigation");
    rules.add(
        outcome("litigation.upheld", "维持具体行政行为|维持|驳回原告诉讼请求|维持具体行政行为或者驳回原告诉讼请求", "litigation"));
    rules.add(outcome("litigation.corrected", "被依法纠错|纠错|依法纠错", "litigation"));
    dispute(rules, "review", REVIEW, "review");
    rules.add(outcome("review.upheld", "维持具体行政行为|维持", "review"));
    rules.add(outcome("review.corrected", "被依法纠错|纠错|依法纠错", "review"));
    rules.add(ProseRule.of("complaints", CASES)
        .ignoring(MATTERS_OF_DISPUTE)
        .says(
            "举报投诉|投诉举报|举报投诉数量|举报、投诉|投诉、举报 #",
            NONE_OF + " " + PLAINLY_OPEN + " " + zeroBeside(COMPLAINT),
            NONE_OF + " " + REVIEW + "|" + LITIGATION + " " + zeroBeside(COMPLAINT),
            NONE_OF + " " + COMPLAINT + " " + zeroBeside(REVIEW + "|" + LITIGATION),
            zeroBeside("举报投诉|投诉举报|举报、投诉|投诉、举报") + " !" + NONE_BEHIND,
            "举报投诉|投诉举报 #0"));
    rules.add(ProseRule.of("complaints", CASES)
        .within(SectionKind.REVIEW_AND_LITIGATION, SectionKind.COMPLAINTS)
        .ignoring(MATTERS_OF_DISPUTE, DEALT_WITH)
        .says(COMPLAINT + " #", NONE_OF + " " + zeroBeside(COMPLAINT)));
    fees(rules);
  }

  private static void dispute(List<ProseRule> rules, String name, String words, String subject) {
    String other = words.equals(REVIEW) ? LITIGATION : REVIEW;
    rules.add(ProseRule.of(name + ".total", CASES)
        .opens(subject)
        .ignoring(MATTERS_OF_DISPUTE)
        .says(
            words + " #",
            words + " " + other + " 均|均为? #0",
            other + " " + words + " 均|均为? #0",
            words + " " + other + " 各|均为|各为 #",
            other + " " + words + " 各|均为|各为 #",
            words + " " + other + " 分别|分别为 # _",
            other + " " + words + " 分别|分别为 _ #",
            "!" + NOT_RECEIVED + "|" + NOT_HAPPENED + "|" + NONE_BEFORE + "|未被|没有被 "
                + zeroBeside(words),
            zeroBeside(words) + " !" + NONE_BEHIND));
    rules.add(ProseRule.of(name + ".total", CASES)
        .opens(subject)
        .ignoring(MATTERS_OF_DISPUTE, DEALT_WITH)
        .says(PLAINLY_OPEN + " " + words + " #"));
    rules.add(ProseRule.of(name + ".total", CASES)
        .opens(subject)
        .within(SectionKind.REVIEW_AND_LITIGATION)
        .ignoring(MATTERS_OF_DISPUTE, DEALT_WITH)
        .says(words + " #"));
  }

  private static ProseRule outcome(String code, String words, String subject) {
    return ProseRule.of(code, CASES).under(subject).ignoring("案件|的|结果").says(words + " #");
  }

  /** 七、依申请公开信息收取的费用, in 10,000 yuan. */
  private static void fees(List<ProseRule> rules) {
    rules.add(Fees.rule(ProseRule.of("feesCharged", TEN_THOUSAND_YUAN)));
  }

  private static void capacity(List<ProseRule> rules) {
    String work =
        "从事|负责|政府信息公开|信息公开|政务公开|政府信息公开工作|信息公开工作|政务公开工作|工作|配备|现有|目前|专门|设|设有|设置|设立|确定|安排|只有|仅有|明确|人员|工作人员|落实|共配备|或|以上";
    rules.add(ProseRule.stock("capacity.fullTime", PERSONS)
        .ignoring(work)
        .says("专职人员|专职工作人员|全职人员|专职 #", "!没有|无|未配备|暂无 全职人员|专职人员|专职工作人员"));
    rules.add(ProseRule.stock("capacity.partTime", PERSONS)
        .ignoring(work)
        .says("兼职人员|兼职工作人员|兼职 #", "!没有|无 兼职人员|兼职工作人员"));
    rules.add(ProseRule.stock("capacity.staff", PERSONS)
        .ignoring("现有|目前|共有|配备|的|专门|全职和兼职")
        .says("从事|负责 政府信息公开工作|信息公开工作|政府信息公开|政务公开工作 人员|工作人员|工作人员数 #"));
    rules.add(ProseRule.stock("capacity.offices", PLACES)
        .ignoring("现有|目前|设立|设置|设有|成立|工作|的")
        .says("政府信息公开|政府信息公开工作|信息公开|信息公开工作 专门机构|专门工作机构|工作专门机构 #"));
    rules.add(ProseRule.stock("capacity.readingPoints", PLACES)
        .ignoring("现有|目前|设立|设置|设有|建立|建成|的|开设")
        .says("政府信息公开|信息公开|政府信息 查阅点|查阅场所|公共查阅点|公众查阅点|查阅室 #", "政府信息公开查阅点|政府信息查阅点|政府信息查阅场所|查阅点 #"));
    rules.add(ProseRule.of("capacity.budget", TEN_THOUSAND_YUAN)
        .ignoring("投入|安排|落实|列支|的|用于|财政|使用|支出")
        .says(
            "政府信息公开|信息公开|政府信息公开工作|信息公开工作|政务公开工作 专项经费|工作经费|经费|专项工作经费 #",
            "政府信息公开专项经费|政府信息公开工作经费|政府信息公开工作专项经费 #"));
    rules.add(ProseRule.of("capacity.budget", TEN_THOUSAND_YUAN)
        .within(SectionKind.CAPACITY)
        .says("投入|安排|落实 经费|专项经费|工作经费 #", "专项经费|工作专项经费 #"));
    rules.add(ProseRule.of("capacity.expenditure", TEN_THOUSAND_YUAN)
        .says("… 政府信息公开费用|政府信息公开事务支出|信息公开事务支出|政府信息公开支出 #"));
  }

  private static void meetings(List<ProseRule> rules) {
    String training = "training";
    String subject = "政府信息公开|信息公开|政务公开|政府信息公开工作|信息公开工作|政务公开工作";
    rules.add(ProseRule.of("meetings", TIMES)
        .ignoring("各类|或|" + MET)
        .says(subject + " 工作会议|专题会议|会议|专题会|工作会|推进会|工作会议或专题会议|工作专题会议|部署会 #"));
    rules.add(ProseRule.of("trainings", TIMES)
        .opens(training)
        .ignoring("各类|业务|专题|工作|" + MET)
        .says(subject + " 培训|培训班|业务培训|培训会|专题培训|工作培训|工作培训班|业务培训班|专题培训班|工作业务培训 #"));
    rules.add(ProseRule.of("trainings", TIMES).opens(training).says("培训|培训班 #"));
    rules.add(ProseRule.of("meetings", TIMES).says("工作会议|专题会议|会议 #"));
    rules.add(ProseRule.of("meetings", TIMES)
        .within(SectionKind.MEETINGS)
        .ignoring("各类|" + MET)
        .says("工作会议|专题会议|会议 #"));
    rules.add(ProseRule.of("trainings", TIMES)
        .opens(training)
        .within(SectionKind.MEETINGS)
        .ignoring("各类|业务|" + MET)
        .says("培训|培训班 #"));
    rules.add(ProseRule.of("trainees", ATTENDANCES)
        .under(training)
        .ignoring("接受|参加|人员|工作人员|各类")
        .says("培训|培训人员|参训|参训人员|接受培训人员|参加培训|接受培训|参训人数|培训人数 #", "#人次"));
  }

  private static void inquiries(List<ProseRule> rules) {
    String inquiry = "inquiries";
    rules.add(ProseRule.of("inquiries.total", ATTENDANCES)
        .opens(inquiry)
        .ignoring("接受|受理|提供|接待|解答|人次|群众|公众|各类|政府信息公开|政府信息|信息公开|有关事务|咨询|共接受")
        .says(
            "接受咨询|受理咨询|答疑|政府信息公开咨询|信息公开咨询|公众咨询 #",
            "# 咨询|答疑",
            // the manner and the matter of asking change nothing
            "有? # 通过 各种方式|各种方式向 …"));
    rules.add(
        ProseRule.of("inquiries.inPerson", ATTENDANCES).ignoring("接待|接受").says("现场咨询|现场接待|当面咨询 #"));
    rules.add(ProseRule.of("inquiries.phone", ATTENDANCES).ignoring("接听|接受").says("电话咨询|咨询电话 #"));
    rules.add(ProseRule.of("inquiries.online", ATTENDANCES).ignoring("接受").says("网上咨询|网络咨询 #"));
  }
}
