package io.github.gongkai.testkit.report;

import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.SectionKind;
import io.github.gongkai.testkit.chance.Dice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a report's paragraphs and keeps the figures that they state. */
final class Prose {

  private static final int MOST_FIGURES = 3;

  /** {@code {#requests.received.total}} within a sentence: a figure besides its own. */
  private static final Pattern OTHER_FIGURE = Pattern.compile("\\{#([^}]+)\\}");

  /** A figure and its measure word at the end of a sentence. */
  private static final Pattern LAST_FIGURE = Pattern.compile("[0-9０-９](\\p{IsHan}{1,2})。$");

  private final Template template;
  private final int year;
  private final Map<Code, BigDecimal> figures;
  private final Set<Trait> traits;
  private final Dice dice;
  private final Map<Code, BigDecimal> narrative = new LinkedHashMap<>();

  Prose(Template template, int year, Map<Code, BigDecimal> figures, Set<Trait> traits, Dice dice) {
    this.template = template;
    this.year = year;
    this.figures = figures;
    this.traits = traits;
    this.dice = dice;
  }

  Map<Code, BigDecimal> narrative() {
    return narrative;
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
      List<String> stated = statements(tables);
      if (!stated.isEmpty()) {
        paragraphs.add(String.join("", mixed(stated, kind)));
      }
    }
    if (paragraphs.isEmpty() && tables.isEmpty()) {
      paragraphs.add(filled(fillers.isEmpty() ? "无。" : dice.pick(fillers)));
    }
    paragraphs.addAll(mixed(List.of(), kind));
    return traits.contains(Trait.POINTS) ? pointed(paragraphs) : paragraphs;
  }

  /** Sentences of figures: those of the section's tables, or of any in a section without tables. */
  private List<String> statements(List<TableForm> tables) {
    List<Code> candidates = figures.keySet().stream()
        .filter(code -> !sentences(code).isEmpty())
        .filter(code -> tables.isEmpty()
            || tables.stream().anyMatch(table -> table.type().find(code).isPresent()))
        .toList();
    List<String> sentences = new ArrayList<>();
    for (Code code : dice.some(candidates, dice.between(0, MOST_FIGURES))) {
      sentences.add(compared(stated(code, dice.pick(sentences(code)))));
    }
    return sentences;
  }

  /** Some sentences, and others that speak of other figures among them. */
  private List<String> mixed(List<String> sentences, SectionKind kind) {
    List<String> mixed = new ArrayList<>(sentences);
    List<String> asides = Sentences.asides().of(kind);
    if (traits.contains(Trait.OTHER_FIGURES)) {
      for (String aside : dice.some(asides, dice.between(0, MOST_FIGURES))) {
        mixed.add(dice.between(0, mixed.size()), withNumbers(aside));
      }
    }
    return mixed;
  }

  /** A sentence that goes on behind its last figure, where it ends with that. */
  private String compared(String sentence) {
    Matcher end = LAST_FIGURE.matcher(sentence);
    return traits.contains(Trait.COMPARISONS) && end.find()
        ? sentence.substring(0, sentence.length() - 1)
            + withNumbers(dice.pick(Sentences.asides().of("TAIL"))).replace("{m}", end.group(1))
            + "。"
        : sentence;
  }

  /** Numbered points, of a paragraph each. */
  private List<String> pointed(List<String> paragraphs) {
    List<String> heads = dice.some(Sentences.asides().of("POINT"), paragraphs.size());
    boolean apart = dice.chance(0.4);
    boolean arabic = dice.chance(0.4);
    List<String> pointed = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      String number = arabic ? (i + 1) + "." : "（" + "一二三四五六七八九十".charAt(i % 10) + "）";
      String head = number + (i < heads.size() ? heads.get(i) : "其他工作");
      if (apart) {
        pointed.add(head);
      }
      pointed.add(apart ? paragraphs.get(i) : head + "。" + paragraphs.get(i));
    }
    return pointed;
  }

  /** What stands at a place of a section with tables, when it does. */
  List<String> notes(String place) {
    List<String> notes = Sentences.asides().of(place);
    return traits.contains(Trait.NOTES) && dice.chance(0.5)
        ? List.of(withNumbers(dice.pick(notes)))
        : List.of();
  }

  private String withNumbers(String aside) {
    String text = filled(aside);
    while (text.contains("{k}")) {
      text = text.replaceFirst("\\{k}", String.valueOf(dice.between(2, 9_999)));
    }
    while (text.contains("{p}")) {
      text = text.replaceFirst("\\{p}", dice.between(1, 99) + "." + dice.between(1, 9));
    }
    return text;
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
