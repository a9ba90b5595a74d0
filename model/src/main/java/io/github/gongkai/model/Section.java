package io.github.gongkai.model;

import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.List;
import org.immutables.value.Value;

/** One section of a report, in the document's order. */
@Value.Immutable
public interface Section {

  /**
   * What the section is about.
   *
   * @return the kind, {@link SectionKind#UNRECOGNIZED} when the heading tells nothing known
   */
  SectionKind kind();

  /**
   * The heading as read, with its ordinal, for example {@code 一、总体情况}.
   *
   * @return the heading's text in simplified characters
   */
  String heading();

  /**
   * Where the heading stands in the decoded document.
   *
   * @return the heading's place
   */
  Span headingSource();

  /**
   * The text below the heading, up to the next section: paragraphs and table cells a line each, in
   * simplified characters, without the markup.
   *
   * @return the text, empty when one heading follows another
   */
  @Value.Redacted
  String body();

  /**
   * Where the body stands in the decoded document.
   *
   * @return the body's place, empty at the heading's end when there is no body
   */
  Span bodySource();

  /**
   * The headings within the body.
   *
   * @return the sub-headings in the document's order
   */
  List<Heading> subheadings();

  /**
   * Starts a section.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds sections; not safe to share between threads. */
  final class Builder extends ImmutableSection.Builder {
    Builder() {}
  }
}
