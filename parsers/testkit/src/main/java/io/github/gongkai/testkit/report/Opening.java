package io.github.gongkai.testkit.report;

import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.Contact;
import io.github.gongkai.model.ReportingPeriod;
import io.github.gongkai.testkit.chance.Dice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How a report begins and ends: title, introduction with the contact, signature, the page's lines. */
final class Opening {

  private static final List<String> TITLES = List.of(
      "{year}年{agency}政府信息公开工作年度报告",
      "{agency}{year}年度政府信息公开工作年度报告",
      "{agency}{year}年政府信息公开年度报告",
      "{agency}{year}年政府信息公开工作报告",
      "{agency}关于{year}年政府信息公开工作情况的报告",
      "{agency}政府信息公开工作年度报告（{year}年）",
      "{year}年度{agency}政府信息公开年报");
  private static final String TITLE = "{agency}{year}年政府信息公开工作年度报告";
  private static final String NUMERALS = "〇一二三四五六七八九";

  private final Template template;
  private final String agency;
  private final int year;
  private final Set<Trait> traits;
  private final Dice dice;

  Opening(Template template, String agency, int year, Set<Trait> traits, Dice dice) {
    this.template = template;
    this.agency = agency;
    this.year = year;
    this.traits = traits;
    this.dice = dice;
  }

  Frame frame(
      ReportingPeriod period,
      Contact contact,
      List<SyntheticSection> sections,
      LocalDate published,
      LocalDate signed) {
    boolean lines = traits.contains(Trait.PAGE_LINES);
    return new Frame(
        lines ? above(published) : List.of(),
        title(),
        introduction(period, contact, sections),
        traits.contains(Trait.OTHER_NUMBERS)
            ? dice.pick(List.of(Numbering.values()))
            : Numbering.CHINESE,
        signature(signed),
        lines ? below(published) : List.of());
  }

  private List<String> above(LocalDate published) {
    return dice.some(
        List.of(
            "当前位置：首页 > 政务公开 > 政府信息公开 > 政府信息公开年报",
            "索引号：" + dice.between(100000, 999999) + "-" + published.getYear() + "-00012",
            "来源：" + agency + " 发布时间：" + published + " 浏览次数：" + dice.between(1, 9999),
            "字号：[大 中 小] 打印 关闭"),
        dice.between(1, 4));
  }

  private List<String> below(LocalDate published) {
    return dice.some(
        List.of(
            "扫一扫在手机打开当前页",
            "上一篇：" + agency + (year - 1) + "年政府信息公开工作年度报告",
            "下一篇：没有了",
            "相关链接 " + (year - 2) + "年政府信息公开工作年度报告 " + published.minusYears(2),
            "主办：" + agency + " 网站标识码：" + dice.between(1000000, 9999999),
            "ICP备" + dice.between(10000000, 99999999) + "号 您是第" + dice.between(10000, 99999)
                + "位访客"),
        dice.between(1, 6));
  }

  private String title() {
    String wording = traits.contains(Trait.OTHER_TITLE) ? dice.pick(TITLES) : TITLE;
    return wording.replace("{agency}", agency).replace("{year}", String.valueOf(year));
  }

  private List<String> introduction(
      ReportingPeriod period, Contact contact, List<SyntheticSection> sections) {
    return traits.contains(Trait.LONG_INTRODUCTION)
        ? atLength(period, contact, sections)
        : List.of(plain(period, contact));
  }

  private String plain(ReportingPeriod period, Contact contact) {
    StringBuilder text =
        new StringBuilder("本报告依照《中华人民共和国政府信息公开条例》和").append(template.issuedAs()).append("的要求编制。");
    text.append(dice.pick(List.of("本报告中所列数据的统计期限为", "统计期限自")))
        .append(day(period.start()))
        .append(text.indexOf("自2") > 0 ? "起至" : "至")
        .append(day(period.end()))
        .append(text.indexOf("起至") > 0 ? "止。" : "。");
    if (contact.isPresent()) {
      List<String> entries = new ArrayList<>();
      contact.address().ifPresent(address -> entries.add("地址：" + address));
      contact.postcode().ifPresent(postcode -> entries.add("邮编：" + postcode));
      contact.phones().forEach(phone -> entries.add("电话：" + phone));
      contact.email().ifPresent(email -> entries.add("电子邮箱：" + email));
      text.append("如对本报告有疑问，请与本机关联系（").append(String.join("，", entries)).append("）。");
    }
    return text.toString();
  }

  private List<String> atLength(
      ReportingPeriod period, Contact contact, List<SyntheticSection> sections) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder text = new StringBuilder("为便于公众了解，依照《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）和")
        .append(template.issuedAs())
        .append("，编制本报告。全文分为");
    List<String> parts =
        sections.stream().map(section -> "“" + section.heading() + "”").toList();
    text.append(String.join("、", parts)).append(dice.pick(List.of("等部分。", "几个部分。")));
    text.append(dice.pick(List.of("所列数据统计期限从", "本报告所列数据的统计时限为", "数据统计期限自")))
        .append(day(period.start()))
        .append(dice.pick(List.of("起至", "到")))
        .append(dice.chance(0.5) ? day(period.end()) : "12月31日")
        .append(dice.pick(List.of("止。", "。")));
    text.append("全文登在本地门户网站（www.example.gov.cn）的信息公开栏目，可供下载。");
    paragraphs.add(text.toString());
    if (contact.isPresent()) {
      addContact(contact, paragraphs);
    }
    return paragraphs;
  }

  private void addContact(Contact contact, List<String> paragraphs) {
    List<String> entries = new ArrayList<>();
    contact.address().ifPresent(a -> entries.add(dice.pick(List.of("联系地址：", "通讯地址：", "地 址：")) + a));
    contact.postcode().ifPresent(p -> entries.add(dice.pick(List.of("邮政编码：", "邮 编：", "邮编")) + p));
    contact.phones().forEach(p -> entries.add(dice.pick(List.of("联系电话：", "电 话：", "电话")) + p));
    entries.add("传 真：0" + dice.between(311, 998) + "-" + dice.between(2000000, 8999999));
    contact.email().ifPresent(e -> entries.add(dice.pick(List.of("电子邮件：", "E-mail：")) + e));
    entries.add("网址：http://www.example.gov.cn");
    if (dice.chance(0.5)) {
      paragraphs.add("对本报告如有不明之处，可与本单位办公室联系。");
      paragraphs.addAll(entries);
    } else {
      paragraphs.add("对本报告如有不明之处，可与本单位办公室联系（" + String.join("；", entries) + "）。");
    }
  }

  private List<String> signature(LocalDate signed) {
    if (!traits.contains(Trait.OTHER_SIGNATURE)) {
      return List.of(agency, day(signed));
    }
    return switch (dice.between(0, 3)) {
      case 0 -> List.of(agency + "　　" + day(signed));
      case 1 -> List.of(agency, inChinese(signed));
      case 2 -> List.of(day(signed));
      default -> List.of("（" + agency + "）", day(signed));
    };
  }

  static String day(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  private static String inChinese(LocalDate day) {
    StringBuilder text = new StringBuilder();
    String.valueOf(day.getYear()).chars().forEach(c -> text.append(NUMERALS.charAt(c - '0')));
    return text.append('年')
        .append(numeral(day.getMonthValue()))
        .append('月')
        .append(numeral(day.getDayOfMonth()))
        .append('日')
        .toString();
  }

  /** Up to 31. */
  private static String numeral(int number) {
    String ones = number % 10 == 0 ? "" : String.valueOf(NUMERALS.charAt(number % 10));
    String tens = number < 10 ? "" : number < 20 ? "十" : NUMERALS.charAt(number / 10) + "十";
    return tens + ones;
  }
}
