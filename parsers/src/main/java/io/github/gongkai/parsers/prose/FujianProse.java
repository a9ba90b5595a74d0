package io.github.gongkai.parsers.prose;

import static io.github.gongkai.model.vocabulary.Unit.ATTENDANCES;
import static io.github.gongkai.model.vocabulary.Unit.CASES;
import static io.github.gongkai.model.vocabulary.Unit.ITEMS;
import static io.github.gongkai.model.vocabulary.Unit.YUAN;
import static io.github.gongkai.parsers.prose.NationalProse.zeroBeside;
import static io.github.gongkai.parsers.prose.Phrases.COMPLAINT;
import static io.github.gongkai.parsers.prose.Phrases.DEALT_WITH;
import static io.github.gongkai.parsers.prose.Phrases.INFORMATION;
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

/** How the figures of Fujian's forms are worded: of the year, and of all years. */
public final class FujianProse {

  /** Made once, as two templates have them. */
  private static final List<ProseRule> OF_2009 = build2009();

  private FujianProse() {}

  /**
   * The rules of the form of 2009.
   *
   * @return the rules
   */
  public static List<ProseRule> of2009() {
    return OF_2009;
  }

  private static List<ProseRule> build2009() {
    List<ProseRule> rules = common();
    Account.YEAR_AND_CUMULATIVE.manner(rules, "letter", "信函|邮寄|信件|以信函");
    Account.YEAR_AND_CUMULATIVE.manner(rules, "fax", "传真");
    Account.YEAR_AND_CUMULATIVE.manner(rules, "email", "电子邮件|电子邮箱");
    dispute(rules, "appeals", "行政申诉");
    return List.copyOf(rules);
  }

  /**
   * The rules of the form of 2014.
   *
   * @return the rules
   */
  public static List<ProseRule> of2014() {
    List<ProseRule> rules = common();
    Account.YEAR_AND_CUMULATIVE.manner(rules, "letterOrFax", "信函、传真|信函传真|信函或传真|传真、信函|信函和传真");
    rules.add(Fees.rule(ProseRule.yearAndCumulative("feesCharged", YUAN)));
    return List.copyOf(rules);
  }

  private static List<ProseRule> common() {
    List<ProseRule> rules = new ArrayList<>();
    Account.YEAR_AND_CUMULATIVE.addTo(rules);
    dispute(rules, "review.total", REVIEW);
    dispute(rules, "litigation.total", LITIGATION);
    dispute(rules, "complaints", COMPLAINT);
    rules.add(ProseRule.of("information.total.year", ITEMS).says("制作、获取政府信息|制作获取政府信息|制作和获取政府信息 #"));
    rules.add(ProseRule.of("information.onRequest.year", ITEMS)
        .says("作为依申请公开|作为依申请公开的 " + INFORMATION + " #"));
    rules.add(
        ProseRule.of("information.withheld.year", ITEMS).says("不予公开|不予公开的|不予公开政府 信息|政府信息|信息数 #"));
    String offices =
        "各部门|各单位|各工作部门|区直各部门|县直各部门|市直各部门|区直各单位|县直各单位|市直各单位|区直、县直各单位|县直、区直各单位|各有关部门|直属各部门|县直部门|区直部门|市直部门";
    rules.add(ProseRule.of("proactive.departments.year", ITEMS)
        .ignoring("区管委会|管委会|县政府|区政府|市政府")
        .says(offices + " 主动公开 " + INFORMATION + "? #"));
    rules.add(ProseRule.of("proactive.townships.year", ITEMS)
        .says("各乡镇|各镇|各乡|各乡镇街道|各镇街|各镇乡|各街道|各镇街道 主动公开 " + INFORMATION + "? #"));
    rules.add(ProseRule.of("website.visits.year", ATTENDANCES)
        .ignoring("网站|的|或网页|政府网站|门户网站")
        .says(
            "政府信息公开专栏访问量|信息公开专栏访问量|政府信息公开专栏 访问量|点击量|浏览量 #",
            "政府信息公开专栏访问量|信息公开专栏访问量 #",
            "政府信息公开专栏 访问量|网页访问量 #"));
    return rules;
  }

  private static void dispute(List<ProseRule> rules, String code, String words) {
    String none = "!" + NOT_RECEIVED + "|" + NOT_HAPPENED + "|" + NONE_BEFORE + "|未被|没有被 ";
    rules.add(ProseRule.yearAndCumulative(code, CASES)
        .ignoring(MATTERS_OF_DISPUTE)
        .says(
            PLAINLY_OPEN + " " + words + " #",
            none + PLAINLY_OPEN + " " + zeroBeside(words),
            none + REVIEW + "|" + LITIGATION + " " + zeroBeside(words),
            none + words + " " + zeroBeside(REVIEW + "|" + LITIGATION)));
    rules.add(ProseRule.yearAndCumulative(code, CASES)
        .within(SectionKind.REVIEW_AND_LITIGATION, SectionKind.COMPLAINTS)
        .ignoring(MATTERS_OF_DISPUTE, DEALT_WITH)
        .says(words + " #", none + zeroBeside(words), zeroBeside(words) + " !" + NONE_BEHIND));
    if (!words.equals(COMPLAINT)) {
      rules.add(ProseRule.yearAndCumulative(code, CASES)
          .ignoring(MATTERS_OF_DISPUTE)
          .says(words + " #", none + zeroBeside(words), zeroBeside(words) + " !" + NONE_BEHIND));
    }
  }
}
