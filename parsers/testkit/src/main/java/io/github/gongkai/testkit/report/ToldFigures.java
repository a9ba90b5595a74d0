package io.github.gongkai.testkit.report;

import io.github.gongkai.core.template.ProseRule;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.testkit.chance.Dice;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Figures that no table of a template has and its prose may state; all, where it has no tables. */
final class ToldFigures {

  private final Template template;
  private final Size size;
  private final Dice dice;

  ToldFigures(Template template, Size size, Dice dice) {
    this.template = template;
    this.size = size;
    this.dice = dice;
  }

  /** The figures: what is part of another is no more than what the other parts leave. */
  Map<Code, BigDecimal> draw() {
    List<Code> codes = List.copyOf(new TreeSet<>(template.prose().stream()
        .map(ProseRule::codes)
        .flatMap(named -> named.values().stream())
        .filter(code -> !Sentences.all().of(code).isEmpty() || template.tables().isEmpty())
        .toList()));
    Map<Code, BigDecimal> figures = new LinkedHashMap<>();
    Map<Code, Long> left = new LinkedHashMap<>();
    for (Code code : codes) {
      Code whole = whole(code);
      long count = size.count(dice);
      if (left.containsKey(whole)) {
        count = Math.min(count, left.get(whole));
        left.merge(whole, -count, Long::sum);
      }
      figures.put(code, BigDecimal.valueOf(count));
      left.put(code, count);
    }
    return figures;
  }

  /** {@code requests.received} of {@code requests.received.online}; a total is its own. */
  private static Code whole(Code code) {
    int dot = code.value().lastIndexOf('.');
    return dot < 0 || code.value().indexOf('.') == dot
        ? code
        : Code.of(code.value().substring(0, dot));
  }
}
