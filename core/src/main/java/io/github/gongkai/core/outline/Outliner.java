package io.github.gongkai.core.outline;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.core.template.SectionRule;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the sections of a report by their headings, wherever those stand: on lines and in cells of
 * their own, at the beginning of a paragraph, or in the middle of a text that is all one line.
 *
 * <p>A wording is a heading only where its ordinal, its place and what follows it allow. Lists of
 * sections in the preamble, tables of contents, the rows of tables and mere mentions name sections
 * without beginning them. In doubt a heading is left in the text of the section before it, whose
 * successor then bears an {@linkplain OutlineSection#ordinal() ordinal} that is one too high.
 *
 * <p>Takes time in proportion to the text's length, whatever the text. Immutable and safe to share
 * between threads.
 */
public final class Outliner {

  /** How many sections an outline usually has at most; what comes later belongs to the last one. */
  public static final int MAX_SECTIONS = 500;

  /** How many headings within sections an outline has at most, for each section it may have. */
  private static final int SUBHEADINGS = 10;

  private final Wordings wordings;
  private final int mostSections;

  /**
   * Makes an outliner that knows some headings.
   *
   * @param rules how the headings of each kind of section are told; where two rules know the same
   *     wording, or words of both stand in one heading, the first of them counts
   */
  public Outliner(List<SectionRule> rules) {
    this(rules, MAX_SECTIONS);
  }

  /**
   * Makes an outliner that knows some headings.
   *
   * @param rules how the headings of each kind of section are told
   * @param mostSections how many sections an outline has at most
   */
  public Outliner(List<SectionRule> rules, int mostSections) {
    this.wordings = new Wordings(rules);
    this.mostSections = mostSections;
  }

  /**
   * Finds a report's sections.
   *
   * @param text the text to look through
   * @return the outline; without sections where the text has no heading
   */
  public Outline outline(ReadingText text) {
    return outline(text, Deadline.never());
  }

  /**
   * Finds a report's sections, as far as there is time.
   *
   * @param text the text to look through
   * @param deadline when to end
   * @return the outline; without sections where the text has no heading
   */
  public Outline outline(ReadingText text, Deadline deadline) {
    String folded = text.folded();
    FormHeads heads = FormHeads.in(folded);
    HeadingScanner scanner = new HeadingScanner(folded, heads, wordings);
    Contents contents = Contents.separate(folded, scanner.scan(deadline));
    List<Candidate> all = Sequence.choose(contents.headings(), mostSections + 1);
    List<Candidate> headings = all.subList(0, Math.min(all.size(), mostSections));
    if (headings.isEmpty()) {
      return new Outline(
          Furniture.preambleStart(folded, folded.length()), folded.length(), List.of(), List.of());
    }
    int first = headings.get(0).from();
    int reportEnd =
        Furniture.reportEnd(folded, heads, headings.get(headings.size() - 1).to());
    List<SectionKind> announced = Announcement.read(folded, first, wordings);
    List<OutlineSection> sections = sections(folded, heads, headings, reportEnd);
    OptionalInt limitAt = all.size() > headings.size()
        ? OptionalInt.of(all.get(mostSections).from())
        : scanner.limitAt();
    return new Outline(
        Furniture.preambleStart(folded, first),
        reportEnd,
        sections,
        announced.isEmpty() ? contents.entries() : announced,
        limitAt.isPresent() ? limitAt : fullAt(sections));
  }

  /** Where the last heading within a section stands, if there are as many as there may be. */
  private OptionalInt fullAt(List<OutlineSection> sections) {
    int count = 0;
    OptionalInt last = OptionalInt.empty();
    for (OutlineSection section : sections) {
      List<Subheading> subheadings = section.subheadings();
      count += subheadings.size();
      if (!subheadings.isEmpty()) {
        last = OptionalInt.of(subheadings.get(subheadings.size() - 1).to());
      }
    }
    return count < mostSections * SUBHEADINGS ? OptionalInt.empty() : last;
  }

  private List<OutlineSection> sections(
      String folded, FormHeads heads, List<Candidate> headings, int reportEnd) {
    List<OutlineSection> sections = new ArrayList<>();
    int room = mostSections * SUBHEADINGS;
    for (int i = 0; i < headings.size(); i++) {
      Candidate heading = headings.get(i);
      boolean last = i + 1 == headings.size();
      Optional<Appendix> appendix =
          last ? appendix(folded, heads, heading, reportEnd) : Optional.empty();
      int bodyTo = last
          ? appendix.map(Appendix::from).orElse(reportEnd)
          : headings.get(i + 1).from();
      // a heading in no known wording may reach into the next one on its line
      int headingTo = Math.min(heading.to(), bodyTo);
      List<Subheading> subheadings = heading.kind() == SectionKind.APPENDIX
          ? List.of()
          : Subheadings.find(folded, heads, headingTo, bodyTo, room);
      room -= subheadings.size();
      OptionalInt ordinal =
          heading.number() > 0 ? OptionalInt.of(heading.number()) : OptionalInt.empty();
      sections.add(new OutlineSection(
          heading.kind(), ordinal, heading.from(), headingTo, headingTo, bodyTo, subheadings));
      appendix.ifPresent(found -> sections.add(new OutlineSection(
          SectionKind.APPENDIX,
          OptionalInt.empty(),
          found.from(),
          found.to(),
          found.to(),
          reportEnd,
          List.of())));
    }
    return sections;
  }

  /** The tables behind the last section, where its own heading does not say that they are its. */
  private static Optional<Appendix> appendix(
      String folded, FormHeads heads, Candidate last, int reportEnd) {
    String letters = HeadingLetters.of(folded, last.from(), last.to());
    boolean own = last.kind() == SectionKind.APPENDIX
        || letters.contains("附表")
        || letters.contains("附件")
        || letters.contains("统计表");
    return own ? Optional.empty() : Appendix.find(folded, heads, last.to(), reportEnd);
  }
}
