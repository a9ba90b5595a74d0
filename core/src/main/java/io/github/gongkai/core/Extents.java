package io.github.gongkai.core;

import io.github.gongkai.core.document.Document;
import io.github.gongkai.core.identity.Extent;
import io.github.gongkai.core.outline.Outline;
import io.github.gongkai.core.outline.OutlineSection;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.List;

/** Tells the identity stage where the outline stage found the report's parts. */
final class Extents {

  private Extents() {}

  static Extent of(Document document, Outline outline) {
    List<OutlineSection> sections = outline.sections();
    int end = Math.min(outline.reportEnd(), document.text().length());
    int first = sections.isEmpty() ? end : sections.get(0).headingFrom();
    int last = sections.isEmpty() ? end : lastInProse(sections).bodyFrom();
    return new Extent(Math.min(outline.preambleStart(), first), first, last, end);
  }

  /** The signature stands below the last section, above the tables that are appended. */
  private static OutlineSection lastInProse(List<OutlineSection> sections) {
    for (int i = sections.size() - 1; i > 0; i--) {
      if (sections.get(i).kind() != SectionKind.APPENDIX) {
        return sections.get(i);
      }
    }
    return sections.get(0);
  }
}
