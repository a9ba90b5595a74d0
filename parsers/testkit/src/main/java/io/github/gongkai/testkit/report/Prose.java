package io.github.gongkai.testkit.report;

import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.Contact;
import io.github.gongkai.model.ReportingPeriod;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.SectionKind;
import io.github.gongkai.testkit.chance.Dice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a report's paragraphs and keeps the figures that they state. */
final class Prose {

  private static final int MOST_FIGURES = 3;

  private final int year;
  private final Map<Code, BigDecimal> figures;
  private final Dice dice;
  private final Map<Code, BigDecimal> narrative = new LinkedHashMap<>();

  Prose(int year, Map<Code, BigDecimal> figures, Dice dice) {
    this.year = year;
    this.figures = figures;
    this.dice = dice;
  }

  Map<Code, BigDecimal> narrative() {
    return narrative;
  }

  String preamble(Template template, ReportingPeriod period, Contact contact) {
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

  static String day(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  List<String> paragraphs(SectionKind kind, List<TableForm> tables) {
    List<String> paragraphs = new ArrayList<>();
    List<String> fillers = Sentences.all().of(kind);
    for (String sentence : dice.some(fillers, dice.between(0, fillers.size()))) {
      paragraphs.add(filled(sentence));
    }
    if (!tables.isEmpty() || kind == SectionKind.OVERVIEW) {
      String stated = statements(tables);
      if (!stated.isEmpty()) {
        paragraphs.add(stated);
      }
    }
    if (paragraphs.isEmpty() && tables.isEmpty()) {
      paragraphs.add(filled(fillers.isEmpty() ? "无。" : dice.pick(fillers)));
    }
    return paragraphs;
  }

  /** Sentences of figures: those of the section's tables, or of any in a section without tables. */
  private String statements(List<TableForm> tables) {
    List<Code> candidates = figures.keySet().stream()
        .filter(code -> !Sentences.all().of(code).isEmpty())
        .filter(code -> tables.isEmpty()
            || tables.stream().anyMatch(table -> table.type().find(code).isPresent()))
        .toList();
    StringBuilder text = new StringBuilder();
    for (Code code : dice.some(candidates, dice.between(0, MOST_FIGURES))) {
      BigDecimal value = figures.get(code);
      if (value != null) {
        narrative.put(code, value);
        text.append(
            filled(dice.pick(Sentences.all().of(code))).replace("{n}", value.toPlainString()));
      }
    }
    return text.toString();
  }

  private String filled(String sentence) {
    return sentence
        .replace("{year}", String.valueOf(year))
        .replace("{next}", String.valueOf(year + 1));
  }
}
