package io.github.gongkai.core.template;

import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.SectionKind;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How a figure is stated in prose. A clause states it when one of the wordings accounts for the whole
 * clause: every word of it is in the wording, is {@linkplain #ignored() ignored}, or is one that adds
 * nothing in any report (我市, 共, 全年, 为). A word that nobody declared makes the clause another one,
 * as in {@code 收到涉及征地的申请3件}.
 *
 * <p>A wording is a row of elements, parted by blanks:
 *
 * <table>
 * <caption>Elements of a wording</caption>
 * <tr><td>{@code 收到|受理}</td><td>one of these words; {@code ?} behind them makes them optional,
 *   {@code *} lets them repeat</td></tr>
 * <tr><td>{@code #}</td><td>the figure, with a measure word of the unit; {@code #0} only where it is
 *   zero</td></tr>
 * <tr><td>{@code #件|宗}</td><td>the figure, with one of these measure words</td></tr>
 * <tr><td>{@code _}</td><td>a number that is not the figure</td></tr>
 * <tr><td>{@code !无|未收到}</td><td>words that say the figure is zero</td></tr>
 * <tr><td>{@code <上年>} {@code <下年>}</td><td>the year before or after the report's</td></tr>
 * <tr><td>{@code “”}</td><td>a name in quotation marks; {@code ?} makes it optional</td></tr>
 * <tr><td>{@code （}</td><td>goes on within the brackets that follow, which else are left out</td></tr>
 * <tr><td>{@code ，}</td><td>goes on behind a comma</td></tr>
 * <tr><td>{@code …}</td><td>at the beginning: whatever stands before, unless it names another body,
 *   another year or a number; at the end: whatever follows</td></tr>
 * </table>
 *
 * @param codes what the figure is called, by what it counts; none for a rule that only begins a
 *     subject
 * @param unit what the figure counts
 * @param opens the subject that the statement begins, whose parts may follow; empty when none
 * @param under the subjects of which the figure is a part: without one of them before it, the wording
 *     says nothing. Empty when the wording needs none
 * @param apartFrom the subjects under which the wording says something else
 * @param within the sections in which the figure may be stated
 * @param ignored words that add nothing to this figure's wordings
 * @param wordings the wordings
 */
public record ProseRule(
    Map<ReferencePeriod, Code> codes,
    Unit unit,
    Optional<String> opens,
    Set<String> under,
    Set<String> apartFrom,
    Set<SectionKind> within,
    Set<String> ignored,
    List<String> wordings) {

  /** Which time a figure refers to, as statisticians call it. */
  public enum ReferencePeriod {
    /** What happened in the report's year. */
    YEAR,
    /** What there was at the year's end, or in the year. */
    STOCK,
    /** What happened in all years up to the report's (历年累计). */
    CUMULATIVE
  }

  /**
   * The subject of a paragraph about one field, such as 推进财政资金信息公开, whose totals are the field's
   * and not the report's. Only for {@link #apartFrom}.
   */
  public static final String TOPIC = "topic";

  /** Where figures of the year do not stand: there other reports and plans are spoken of. */
  private static final Set<SectionKind> ANYWHERE = Set.copyOf(EnumSet.complementOf(EnumSet.of(
      SectionKind.PROBLEMS_AND_IMPROVEMENTS, SectionKind.PROPOSALS, SectionKind.APPENDIX)));

  /**
   * Copies the collections.
   *
   * @param codes what the figure is called, by what it counts; none for a rule that only begins a
   *     subject
   * @param unit what the figure counts
   * @param opens the subject that the statement begins, whose parts may follow; empty when none
   * @param under the subjects of which the figure is a part: without one of them before it, the
   *     wording says nothing. Empty when the wording needs none
   * @param apartFrom the subjects under which the wording says something else
   * @param within the sections in which the figure may be stated
   * @param ignored words that add nothing to this figure's wordings
   * @param wordings the wordings
   */
  public ProseRule {
    Objects.requireNonNull(codes, "codes");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(opens, "opens");
    Objects.requireNonNull(under, "under");
    Objects.requireNonNull(apartFrom, "apartFrom");
    Objects.requireNonNull(within, "within");
    Objects.requireNonNull(ignored, "ignored");
    Objects.requireNonNull(wordings, "wordings");
    codes = Map.copyOf(codes);
    under = Set.copyOf(under);
    apartFrom = Set.copyOf(apartFrom);
    within = Set.copyOf(within);
    ignored = Set.copyOf(ignored);
    wordings = List.copyOf(wordings);
  }

  /**
   * A rule for a figure of the year.
   *
   * @param code what the figure is called
   * @param unit what it counts
   * @return a rule without wordings yet
   */
  public static ProseRule of(String code, Unit unit) {
    return new ProseRule(Map.of(ReferencePeriod.YEAR, Code.of(code)), unit, ANYWHERE);
  }

  /**
   * A rule for a figure that stands at the year's end, such as requests not yet answered.
   *
   * @param code what the figure is called
   * @param unit what it counts
   * @return a rule without wordings yet
   */
  public static ProseRule stock(String code, Unit unit) {
    return new ProseRule(Map.of(ReferencePeriod.STOCK, Code.of(code)), unit, ANYWHERE);
  }

  /**
   * A rule for a figure that is given for the year and for all years, under {@code CODE.year} and
   * {@code CODE.cumulative}.
   *
   * @param code the part that both names have in common
   * @param unit what it counts
   * @return a rule without wordings yet
   */
  public static ProseRule yearAndCumulative(String code, Unit unit) {
    Map<ReferencePeriod, Code> codes = new EnumMap<>(ReferencePeriod.class);
    codes.put(ReferencePeriod.YEAR, Code.of(code + ".year"));
    codes.put(ReferencePeriod.CUMULATIVE, Code.of(code + ".cumulative"));
    return new ProseRule(codes, unit, ANYWHERE);
  }

  /**
   * A rule that states no figure and begins a subject, so that its parts are not taken for those of
   * another.
   *
   * @param subject the subject
   * @param unit what is counted
   * @return a rule without wordings yet
   */
  public static ProseRule subject(String subject, Unit unit) {
    return new ProseRule(Map.of(), unit, ANYWHERE).opens(subject);
  }

  /**
   * A rule for what reports count and no code names, so that what stands around it is understood.
   *
   * @param unit what is counted
   * @return a rule without wordings yet
   */
  public static ProseRule uncoded(Unit unit) {
    return new ProseRule(Map.of(), unit, ANYWHERE);
  }

  private ProseRule(Map<ReferencePeriod, Code> codes, Unit unit, Set<SectionKind> within) {
    this(codes, unit, Optional.empty(), Set.of(), Set.of(), within, Set.of(), List.of());
  }

  /**
   * Adds wordings.
   *
   * @param more the wordings
   * @return this rule with them
   */
  public ProseRule says(String... more) {
    List<String> all = new ArrayList<>(wordings);
    all.addAll(Arrays.asList(more));
    return new ProseRule(codes, unit, opens, under, apartFrom, within, ignored, all);
  }

  /**
   * Adds words that add nothing to this figure's wordings.
   *
   * @param words the words, several of them parted by {@code |}
   * @return this rule with them
   */
  public ProseRule ignoring(String... words) {
    Set<String> all = new HashSet<>(ignored);
    for (String some : words) {
      int from = 0;
      for (int to = some.indexOf('|'); to >= 0; to = some.indexOf('|', from)) {
        all.add(some.substring(from, to));
        from = to + 1;
      }
      all.add(some.substring(from));
    }
    return new ProseRule(codes, unit, opens, under, apartFrom, within, all, wordings);
  }

  /**
   * Sets the subject that the statement begins.
   *
   * @param subject the subject
   * @return this rule with it
   */
  public ProseRule opens(String subject) {
    return new ProseRule(
        codes, unit, Optional.of(subject), under, apartFrom, within, ignored, wordings);
  }

  /**
   * Sets the subjects of which the figure is a part.
   *
   * @param subjects the subjects, one of which must have been begun
   * @return this rule with them
   */
  public ProseRule under(String... subjects) {
    return new ProseRule(
        codes, unit, opens, Set.of(subjects), apartFrom, within, ignored, wordings);
  }

  /**
   * Sets the subjects under which the wording says something else: behind 答复, 主动公开 is an answer.
   *
   * @param subjects the subjects
   * @return this rule with them
   */
  public ProseRule apartFrom(String... subjects) {
    return new ProseRule(codes, unit, opens, under, Set.of(subjects), within, ignored, wordings);
  }

  /**
   * Sets the sections in which the figure may be stated.
   *
   * @param sections the sections, or headings within sections of these kinds
   * @return this rule with them
   */
  public ProseRule within(SectionKind... sections) {
    return new ProseRule(codes, unit, opens, under, apartFrom, Set.of(sections), ignored, wordings);
  }
}
