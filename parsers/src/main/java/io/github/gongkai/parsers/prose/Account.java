package io.github.gongkai.parsers.prose;

import static io.github.gongkai.model.vocabulary.Unit.CASES;
import static io.github.gongkai.model.vocabulary.Unit.ITEMS;
import static io.github.gongkai.parsers.prose.Phrases.ASK;
import static io.github.gongkai.parsers.prose.Phrases.INFORMATION;
import static io.github.gongkai.parsers.prose.Phrases.NONE_BEFORE;
import static io.github.gongkai.parsers.prose.Phrases.NONE_BEHIND;
import static io.github.gongkai.parsers.prose.Phrases.NOT_HAPPENED;
import static io.github.gongkai.parsers.prose.Phrases.NOT_RECEIVED;
import static io.github.gongkai.parsers.prose.Phrases.ON_REQUEST;
import static io.github.gongkai.parsers.prose.Phrases.OPEN;
import static io.github.gongkai.parsers.prose.Phrases.PLAINLY_OPEN;
import static io.github.gongkai.parsers.prose.Phrases.RECEIVE;

import io.github.gongkai.core.template.ProseRule;
import io.github.gongkai.model.vocabulary.SectionKind;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.List;

/** What all forms up to 2018 have in common: information published, requests received and answered. */
enum Account {
  /** Figures of the year alone. */
  YEAR {
    @Override
    ProseRule rule(String code, Unit unit) {
      return ProseRule.of(code, unit);
    }
  },
  /** Fujian's figures, of the year and of all years. */
  YEAR_AND_CUMULATIVE {
    @Override
    ProseRule rule(String code, Unit unit) {
      return ProseRule.yearAndCumulative(code, unit);
    }
  };

  static final String PROACTIVE = "proactive";
  static final String RECEIVED = "received";
  static final String ANSWERED = "answered";

  private static final String SITE =
      "网站|政府网站|门户网站|政府门户网站|官方网站|县政府网站|市政府网站|区政府网站|县政府门户网站|市政府门户网站|区政府门户网站|局网站|县人民政府网站|区人民政府网站|市人民政府网站|县人民政府门户网站|区人民政府门户网站|市人民政府门户网站|政府信息网";

  static final String WITH_CARRIED_OVER = "withCarriedOver";

  /**
   * Requests counted together with those of the year before: all that was there to handle, which is
   * neither what was received nor what was handled.
   */
  static ProseRule withCarriedOver() {
    String all = RECEIVE + "|办理|处理 " + PLAINLY_OPEN + "|" + ON_REQUEST + " " + ASK + "? # ";
    String newly = "新收|新收到";
    String before = "<上年> 结转|结转的|转入|遗留 …";
    String among = "其中|含|包括|包含";
    return ProseRule.subject(WITH_CARRIED_OVER, CASES)
        .ignoring("度|年度")
        .says(
            all + "， ，? " + among + "? ，? " + newly + " _ …",
            all + "， " + among + " ，? _? " + before,
            all + "（ " + newly + " …",
            all + "（ _? " + before,
            "办理|处理 " + PLAINLY_OPEN + " " + ASK + "? # ， " + before);
  }

  abstract ProseRule rule(String code, Unit unit);

  void addTo(List<ProseRule> rules) {
    rules.add(withCarriedOver());
    published(rules);
    received(rules);
    answered(rules);
  }

  private void published(List<ProseRule> rules) {
    rules.add(rule("proactive.total", ITEMS)
        .opens(PROACTIVE)
        .apartFrom(RECEIVED, ANSWERED, ProseRule.TOPIC)
        .ignoring("新增")
        .says("主动公开|已主动公开 " + INFORMATION + " #", "主动公开 #"));
    rules.add(ProseRule.subject(ANSWERED, CASES).under(RECEIVED, ANSWERED).says("已主动公开|主动公开 #"));
    rules.add(rule("proactive.website", ITEMS)
        .apartFrom(ProseRule.TOPIC)
        .ignoring("通过|在|上|利用|我局|政府|县|市|区|专栏")
        .says("通过|在? “”? " + SITE + " 主动公开|公开|发布|公开发布 " + INFORMATION + " #", SITE + " 公开|主动公开 #"));
    rules.add(rule("proactive.website", ITEMS)
        .under(PROACTIVE)
        .ignoring("通过|公开|发布|" + INFORMATION)
        .says("政府网站|门户网站|政府门户网站|网站 #"));
    rules.add(rule("proactive.website", ITEMS)
        .opens(PROACTIVE)
        .ignoring("公开|发布")
        .says("渠道 政府网站|政府门户网站 #"));
    rules.add(rule("proactive.gazette", ITEMS)
        .apartFrom(ProseRule.TOPIC)
        .ignoring("通过|在")
        .says("政府公报 公开|主动公开|刊登|发布 " + INFORMATION + "? #"));
    rules.add(rule("proactive.gazette", ITEMS)
        .under(PROACTIVE)
        .ignoring("通过|公开|" + INFORMATION)
        .says("政府公报|公报 #"));
  }

  private void received(List<ProseRule> rules) {
    rules.add(rule("requests.received", CASES)
        .opens(RECEIVED)
        .ignoring("群众|新|办公室")
        .says(
            "!无人 申请|提出|申请公开 " + OPEN + "?",
            RECEIVE + " " + PLAINLY_OPEN + " " + ASK + " #",
            RECEIVE + " " + ON_REQUEST + " " + ASK + "? #",
            RECEIVE + " 公开政府信息|政府信息|信息 " + ASK + " #",
            RECEIVE + " 公民|群众? 申请 " + PLAINLY_OPEN + " #",
            PLAINLY_OPEN + " " + ASK + " " + RECEIVE + "? #",
            "群众 申请|申请公开 #",
            "!" + NOT_RECEIVED + " " + OPEN + "* " + ASK + "* " + PLAINLY_OPEN + " " + ASK + "*",
            "!" + NOT_RECEIVED + " " + PLAINLY_OPEN + " " + ASK + "*",
            "!" + NOT_RECEIVED + " " + OPEN + " " + OPEN + "* " + ASK,
            "!" + NONE_BEFORE + "|" + NOT_HAPPENED + " " + OPEN + " " + OPEN + "* " + ASK,
            "!" + NONE_BEFORE + "|" + NOT_HAPPENED + " 依申请公开 事项|件|受理|案件|办理事项",
            "!未|没有 发生|产生|受理|办理 " + OPEN + " " + OPEN + "* " + ASK,
            PLAINLY_OPEN + " " + ASK + " !" + NONE_BEHIND));
    rules.add(rule("requests.received", CASES)
        .opens(RECEIVED)
        .within(SectionKind.REQUESTS)
        .says(RECEIVE + " " + ASK + " #", "!" + NOT_RECEIVED + "|" + NONE_BEFORE + " " + ASK));
    manner(rules, "inPerson", "当面|现场|当面提交");
    manner(rules, "online", "网上|网络|网站|在线|互联网|通过网络");
    if (this == YEAR) {
      manner(rules, "fax", "传真");
      manner(rules, "letter", "信函|邮寄|信件|以信函");
    }
  }

  /** Ways to send a request in that only some forms have. */
  void manner(List<ProseRule> rules, String column, String words) {
    String code = "requests.received." + column;
    rules.add(rule(code, CASES).ignoring("以|形式|方式|的|通过|提交|提出|数").says(words + " 申请|申请数 #"));
    rules.add(rule(code, CASES)
        .under(RECEIVED)
        .ignoring("以|形式|方式|的|通过|提交|提出|申请|受理|收到")
        .says(words + " #"));
  }

  private void answered(List<ProseRule> rules) {
    rules.add(rule("requests.answered", CASES)
        .opens(ANSWERED)
        .ignoring("对|均|的|故|处理")
        .says(
            "答复|已答复|回复 " + OPEN + "* " + ASK + " #",
            OPEN + "* " + ASK + " 答复|答复总数|答复数 #",
            ON_REQUEST + " 答复|答复总数|答复数 #",
            "!" + NONE_BEFORE + "|" + NOT_HAPPENED + " " + OPEN + "* " + ASK + "* 答复|答复处理 事项?"));
    rules.add(rule("requests.answered", CASES)
        .opens(ANSWERED)
        .under(RECEIVED)
        .ignoring("对|的")
        .says("答复|已答复|予以答复|作出答复|答复申请 #"));
    if (this == YEAR) {
      rules.add(rule("requests.answered", CASES)
          .within(SectionKind.REQUESTS)
          .opens(ANSWERED)
          .says("答复|共答复 #"));
      rules.add(rule("requests.concluded", CASES)
          .under(RECEIVED)
          .opens("concluded")
          .says("办结|已办结|办理完毕|办完|办结申请|申请办结数 #"));
      rules.add(rule("requests.concluded", CASES)
          .opens("concluded")
          .says("办结|已办结 " + PLAINLY_OPEN + " " + ASK + " #"));
      outcome(rules, "requests.concluded.onTime", "按时办结|按期办结");
      outcome(rules, "requests.concluded.extended", "延期办结");
      outcome(rules, "requests.answered.alreadyPublic", "属于已主动公开范围|已主动公开|已主动公开范围|属于主动公开范围");
      outcome(
          rules,
          "requests.answered.notThisAgency",
          "不属于本行政机关公开|非本机关|不属于本机关公开|不属于本机关|非本机关政府信息|不属于本行政机关");
      outcome(rules, "requests.answered.doesNotExist", "申请信息不存在|信息不存在|政府信息不存在");
      outcome(rules, "requests.answered.needsCorrection", "告知作出更改补充|告知作出更改、补充");
      outcome(rules, "requests.answered.otherChannel", "告知通过其他途径办理|告知其他途径");
    } else {
      outcome(rules, "requests.answered.other", "其他类型答复|其它类型答复|其他公开答复|其它公开答复|其他答复|其它答复");
    }
    outcome(rules, "requests.answered.granted", "同意公开|予以公开|同意公开答复|公开的");
    outcome(rules, "requests.answered.partiallyGranted", "同意部分公开|部分公开|予以部分公开|同意部分公开答复|部分公开答复");
    outcome(rules, "requests.answered.denied", "不予公开|不同意公开|否决公开|免予公开|不予公开答复|不同意公开答复|否决公开答复|拒绝公开");
  }

  private void outcome(List<ProseRule> rules, String code, String words) {
    rules.add(rule(code, CASES)
        .under(ANSWERED, RECEIVED, "concluded")
        .ignoring("答复|的|决定|申请|为|属")
        .says(words + " #"));
  }
}
