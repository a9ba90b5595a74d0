package io.github.gongkai.core.prose;

import io.github.gongkai.core.outline.Outline;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.List;
import java.util.Set;

/** A report's running text, found once for all that read it. Immutable. */
public final class Paragraphs {

  private final ReadingText text;
  private final List<Paragraph> all;

  /**
   * A paragraph.
   *
   * @param from its first index in the text
   * @param to the index behind its last character
   * @param kinds the kinds of the section and of the heading that it stands under
   * @param headings where the headings that it stands under begin and end
   * @param signs the {@linkplain Sign signs} of its characters, and maybe of some behind it
   */
  record Paragraph(int from, int to, Set<SectionKind> kinds, List<Extent> headings, int signs) {
    /** Whether it stands in the same section as another. */
    boolean isBeside(Paragraph other) {
      return headings.isEmpty()
          ? other.headings.isEmpty()
          : !other.headings.isEmpty() && headings.get(0).equals(other.headings.get(0));
    }

    /** Whether any of its characters has one of some signs. */
    boolean has(int some) {
      return (signs & some) != 0;
    }
  }

  /** A stretch of the text. */
  record Extent(int from, int to) {}

  private Paragraphs(ReadingText text, List<Paragraph> all) {
    this.text = text;
    this.all = List.copyOf(all);
  }

  /**
   * Finds a report's paragraphs.
   *
   * @param text the document's text
   * @param outline the report's parts
   * @return the paragraphs in the document's order
   */
  public static Paragraphs of(ReadingText text, Outline outline) {
    return new Paragraphs(text, ParagraphFinder.find(text, outline));
  }

  ReadingText text() {
    return text;
  }

  List<Paragraph> all() {
    return all;
  }
}
