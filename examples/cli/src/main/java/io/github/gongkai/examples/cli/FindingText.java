package io.github.gongkai.examples.cli;

import io.github.gongkai.model.Finding;
import io.github.gongkai.model.Obstacle;
import io.github.gongkai.model.RuleOutcome;
import io.github.gongkai.model.Severity;
import io.github.gongkai.model.vocabulary.Label;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings and outcomes of rules in words, one line each. */
final class FindingText {

  private final Language language;

  FindingText(Language language) {
    this.language = language;
  }

  /**
   * Writes findings as compilers write theirs, so that editors find the place: {@code
   * file:line:column: severity: message [code]}.
   *
   * @param file the document's file
   * @param text the document, which the findings' spans refer to
   * @param findings the findings
   * @return whole lines
   */
  String findings(String file, String text, List<Finding> findings) {
    Lines lines = Lines.of(text);
    StringBuilder out = new StringBuilder();
    for (Finding finding : findings) {
      out.append(OneLine.of(file)).append(':');
      if (!finding.spans().isEmpty()) {
        Lines.Position place = lines.at(finding.spans().get(0).start());
        out.append(place.line()).append(':').append(place.column()).append(':');
      }
      out.append(' ')
          .append(severity(finding.severity()))
          .append(language.of("：", ": "))
          .append(OneLine.of(finding.message(language.locale())))
          .append(" [")
          .append(finding.code())
          .append(']');
      finding
          .waived()
          .ifPresent(
              reason -> out.append(language.of(" 已接受：", " accepted: ")).append(OneLine.of(reason)));
      out.append('\n');
    }
    return out.toString();
  }

  /**
   * Writes how many rules hold, how many are broken and which could not be tested and why.
   *
   * @param outcomes the outcomes
   * @return whole lines
   */
  String outcomes(List<RuleOutcome> outcomes) {
    long holding = outcomes.stream().filter(o -> o instanceof RuleOutcome.Holds).count();
    long broken = outcomes.stream().filter(o -> o instanceof RuleOutcome.Broken).count();
    record Open(String rule, Obstacle obstacle) {}
    Map<Open, Integer> open = new LinkedHashMap<>();
    for (RuleOutcome outcome : outcomes) {
      if (outcome instanceof RuleOutcome.NotAssessable not) {
        open.merge(new Open(not.code(), not.obstacle()), 1, Integer::sum);
      }
    }
    long untested = outcomes.size() - holding - broken;
    StringBuilder out = new StringBuilder(language.of(
            "  规则：" + holding + "条成立，" + broken + "条不成立，" + untested + "条无法检验",
            "  rules: " + holding + " hold, " + broken + " broken, " + untested + " not testable"))
        .append('\n');
    open.forEach((rule, count) -> out.append("    ")
        .append(rule.rule())
        .append(count > 1 ? " ×" + count : "")
        .append(language.of("：", ": "))
        .append(language.of(rule.obstacle().label()))
        .append('\n'));
    return out.toString();
  }

  /** What a severity is called. */
  String severity(Severity severity) {
    return language.of(
        switch (severity) {
          case ERROR -> Label.of("错误", "error");
          case WARNING -> Label.of("警告", "warning");
          case INFO -> Label.of("提示", "note");
        });
  }
}
