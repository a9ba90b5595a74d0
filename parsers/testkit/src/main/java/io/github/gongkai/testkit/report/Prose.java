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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a report's paragraphs and keeps the figures that they state. */
final class Prose {

  private static final int MOST_FIGURES = 3;

  /** {@code {#requests.received.total}} within a sentence: a figure besides its own. */
  private static final Pattern OTHER_FIGURE = Pattern.compile("\\{#([^}]+)\\}");

  private final Template template;
  private final int year;
  private final Map<Code, BigDecimal> figures;
  private final Dice dice;
  private final Map<Code, BigDecimal> narrative = new LinkedHashMap<>();

  Prose(Template template, int year, Map<Code, BigDecimal> figures, Dice dice) {
    this.template = template;
    this.year = year;
    this.figures = figures;
    this.dice = dice;
  }

  Map<Code, BigDecimal> narrative() {
    return narrative;
  }

  String preamble(ReportingPeriod period, Contact contact) {
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
    // plans and problems speak of other years
    boolean tells = template.tables().isEmpty()
        ? kind != SectionKind.PROBLEMS_AND_IMPROVEMENTS && kind != SectionKind.OTHER_MATTERS
        : !tables.isEmpty() || kind == SectionKind.OVERVIEW;
    if (tells) {
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
        .filter(code -> !sentences(code).isEmpty())
        .filter(code -> tables.isEmpty()
            || tables.stream().anyMatch(table -> table.type().find(code).isPresent()))
        .toList();
    StringBuilder text = new StringBuilder();
    for (Code code : dice.some(candidates, dice.between(0, MOST_FIGURES))) {
      text.append(stated(code, dice.pick(sentences(code))));
    }
    return text.toString();
  }

  /** The sentences that can be said: of figures that the report has, and of none where there is none. */
  private List<String> sentences(Code code) {
    boolean none =
        Optional.ofNullable(figures.get(code)).filter(n -> n.signum() == 0).isPresent();
    return Sentences.all().of(code).stream()
        .filter(sentence -> none || sentence.contains("{n}"))
        .filter(sentence -> OTHER_FIGURE
            .matcher(sentence)
            .results()
            .allMatch(other -> figures.containsKey(Code.of(other.group(1)))))
        .toList();
  }

  private String stated(Code code, String sentence) {
    narrative.put(code, figure(code));
    String text = filled(sentence).replace("{n}", written(figure(code)));
    Matcher others = OTHER_FIGURE.matcher(text);
    return others.replaceAll(found -> {
      Code other = Code.of(found.group(1));
      narrative.put(other, figure(other));
      return written(figure(other));
    });
  }

  private BigDecimal figure(Code code) {
    return figures.getOrDefault(code, BigDecimal.ZERO);
  }

  /** Digits mostly; now and then with separators, or in the wide forms of Chinese type. */
  private String written(BigDecimal figure) {
    int manner = dice.between(0, 9);
    if (manner == 0 && figure.scale() <= 0) {
      return String.format(Locale.ROOT, "%,d", figure.toBigInteger());
    }
    String digits = figure.toPlainString();
    return manner == 1
        ? digits
            .chars()
            .mapToObj(c -> c >= '0' && c <= '9' ? (char) (c - '0' + '０') : (char) c)
            .map(String::valueOf)
            .collect(Collectors.joining())
        : digits;
  }

  private String filled(String sentence) {
    return sentence
        .replace("{year}", String.valueOf(year))
        .replace("{last}", String.valueOf(year - 1))
        .replace("{next}", String.valueOf(year + 1));
  }
}
