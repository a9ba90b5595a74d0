package io.github.gongkai.parsers.prose;

import io.github.gongkai.core.document.DocumentParser;
import io.github.gongkai.core.outline.Outliner;
import io.github.gongkai.core.prose.ProseContext;
import io.github.gongkai.core.prose.ProseReader;
import io.github.gongkai.core.template.ProseRule;
import io.github.gongkai.core.template.StandardSections;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Statement;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** A report of 望江县人民政府 for 2020 with one section, read with some rules. */
record Report(ProseReader reader, String heading) {

  private static final Outliner OUTLINER = new Outliner(StandardSections.rules());
  private static final ProseContext CONTEXT = ProseContext.of(OptionalInt.of(2020), "望江县人民政府");

  static Report with(List<ProseRule> rules) {
    return new Report(new ProseReader(rules), "一、总体情况");
  }

  Report under(String other) {
    return new Report(reader, other);
  }

  String document(String prose) {
    return "望江县人民政府2020年政府信息公开工作年度报告\n" + heading + "\n" + prose + "\n";
  }

  List<Statement> statements(String prose) {
    ReadingText text = DocumentParser.parse(document(prose)).text();
    return reader.read(text, OUTLINER.outline(text), CONTEXT);
  }

  /** The figures that the sentences settle, by code. */
  Map<String, String> figures(String prose) {
    Map<String, String> figures = new TreeMap<>();
    Statement.settled(statements(prose))
        .forEach((code, value) -> figures.put(code.value(), value.toPlainString()));
    return figures;
  }
}
