package io.github.gongkai.core.outline;

import io.github.gongkai.core.document.DocumentParser;
import io.github.gongkai.core.template.StandardSections;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.List;

/** Outlines of texts written for the tests. */
final class Outlines {

  private static final Outliner OUTLINER = new Outliner(StandardSections.rules());

  private Outlines() {}

  static ReadingText text(String document) {
    return DocumentParser.parse(document).text();
  }

  static Outline of(String document) {
    return OUTLINER.outline(text(document));
  }

  static List<SectionKind> kinds(String document) {
    return of(document).sections().stream().map(OutlineSection::kind).toList();
  }

  static List<String> headings(String document) {
    ReadingText text = text(document);
    return of(document).sections().stream()
        .map(section -> text.words(section.headingFrom(), section.headingTo()))
        .toList();
  }

  static String body(String document, int section) {
    OutlineSection found = of(document).sections().get(section);
    return text(document).words(found.bodyFrom(), found.bodyTo());
  }

  static List<String> subheadings(String document) {
    ReadingText text = text(document);
    return of(document).sections().stream()
        .flatMap(section -> section.subheadings().stream())
        .map(heading -> heading.level() + " " + text.words(heading.from(), heading.to()))
        .toList();
  }
}
