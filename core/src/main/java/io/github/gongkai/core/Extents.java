package io.github.gongkai.core;

import io.github.gongkai.core.document.Document;
import io.github.gongkai.core.identity.Extent;
import io.github.gongkai.core.outline.Outline;
import io.github.gongkai.core.outline.OutlineSection;
import java.util.List;

/** Tells the identity stage where the outline stage found the report's parts. */
final class Extents {

  private Extents() {}

  static Extent of(Document document, Outline outline) {
    List<OutlineSection> sections = outline.sections();
    int end = Math.min(outline.reportEnd(), document.text().length());
    int first = sections.isEmpty() ? end : sections.get(0).headingFrom();
    int last = sections.isEmpty() ? end : sections.get(sections.size() - 1).bodyFrom();
    return new Extent(Math.min(outline.preambleStart(), first), first, last, end);
  }
}
