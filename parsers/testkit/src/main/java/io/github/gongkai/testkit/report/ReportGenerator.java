package io.github.gongkai.testkit.report;

import io.github.gongkai.core.template.SectionRule;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.Contact;
import io.github.gongkai.model.ReportingPeriod;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.SectionKind;
import io.github.gongkai.testkit.chance.Dice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Makes reports of a template's declarations alone: a new template needs no code here.
 *
 * <pre>{@code
 * SyntheticReport report = ReportGenerator.of(template, 42).next();
 * report.figures().get(Code.of("requests.received.total")); // satisfies the template's sums
 * }</pre>
 *
 * <p>The same template and seed give the same reports. Not safe to share between threads.
 */
public final class ReportGenerator {

  /** The sections that every edition of the form has, whatever its tables. */
  private static final Set<SectionKind> COMMON = EnumSet.of(
      SectionKind.OVERVIEW,
      SectionKind.PROACTIVE_DISCLOSURE,
      SectionKind.REQUESTS,
      SectionKind.REVIEW_AND_LITIGATION,
      SectionKind.PROBLEMS_AND_IMPROVEMENTS,
      SectionKind.OTHER_MATTERS);

  private static final int LAST_YEAR = 2025;

  private final Template template;
  private final Dice dice;
  private final Optional<Size> size;
  private final Set<Trait> traits;

  private ReportGenerator(Template template, Dice dice, Optional<Size> size, Set<Trait> traits) {
    this.template = template;
    this.dice = dice;
    this.size = size;
    this.traits = Set.copyOf(traits);
  }

  /**
   * A generator of its own.
   *
   * @param template the template
   * @param seed the seed
   * @return the generator
   */
  public static ReportGenerator of(Template template, long seed) {
    return new ReportGenerator(template, Dice.of(seed), Optional.empty(), Set.of());
  }

  /**
   * A generator that draws from another.
   *
   * @param template the template
   * @param random where chance comes from
   * @return the generator
   */
  public static ReportGenerator of(Template template, RandomGenerator random) {
    return new ReportGenerator(template, Dice.of(random), Optional.empty(), Set.of());
  }

  /**
   * This generator for agencies of one size.
   *
   * @param wanted the size
   * @return a generator that shares this one's chance
   */
  public ReportGenerator ofSize(Size wanted) {
    return new ReportGenerator(template, dice, Optional.of(wanted), traits);
  }

  /**
   * This generator for reports that do some things otherwise than the form.
   *
   * @param wanted what they do
   * @return a generator that shares this one's chance
   */
  public ReportGenerator withTraits(Set<Trait> wanted) {
    return new ReportGenerator(template, dice, size, wanted);
  }

  /**
   * The next report.
   *
   * @return a report whose figures satisfy every sum that the template prescribes
   */
  public SyntheticReport next() {
    Size drawn = size.orElseGet(() -> dice.pick(List.of(Size.values())));
    int year = year();
    Map<Code, BigDecimal> figures = new LinkedHashMap<>();
    for (TableForm form : template.tables()) {
      figures.putAll(new BalancedFigures(form, drawn, dice).draw());
    }
    String agency = Names.agency(drawn, dice);
    Contact contact = Names.contact(agency, dice);
    ReportingPeriod period =
        new ReportingPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    // published within January, the earliest deadline that the Regulations set
    LocalDate signed = LocalDate.of(year + 1, 1, 1).plusDays(dice.between(4, 25));
    Map<Code, BigDecimal> told = new LinkedHashMap<>(new ToldFigures(template, drawn, dice).draw());
    told.putAll(figures);
    Prose prose = new Prose(template, year, told, traits, dice);
    List<SyntheticSection> sections = sections(prose);
    LocalDate published = signed.plusDays(dice.between(0, 5));
    return new SyntheticReport(
        template,
        agency,
        year,
        period,
        published,
        signed,
        contact,
        new Opening(template, agency, year, traits, dice)
            .frame(period, contact, sections, published, signed),
        sections,
        figures,
        prose.narrative());
  }

  private int year() {
    int first = template.firstYear();
    return dice.between(first, Math.max(first, template.lastYear().orElse(LAST_YEAR)));
  }

  private List<SyntheticSection> sections(Prose prose) {
    Map<SectionKind, List<TableForm>> placed = new EnumMap<>(SectionKind.class);
    for (TableForm form : template.tables()) {
      placed
          .computeIfAbsent(form.section().orElse(SectionKind.APPENDIX), kind -> new ArrayList<>())
          .add(form);
    }
    List<SyntheticSection> sections = new ArrayList<>();
    for (SectionKind kind : SectionKind.values()) {
      List<TableForm> tables = placed.getOrDefault(kind, List.of());
      boolean appendix = kind == SectionKind.APPENDIX;
      if (!tables.isEmpty() || COMMON.contains(kind)) {
        List<String> paragraphs =
            new ArrayList<>(appendix ? List.of() : prose.paragraphs(kind, tables));
        paragraphs.addAll(tables.isEmpty() ? List.of() : prose.notes("BEFORE"));
        List<String> notes = tables.isEmpty() ? List.of() : prose.notes("BEHIND");
        sections.add(new SyntheticSection(kind, heading(kind), paragraphs, tables, notes));
      }
    }
    return sections;
  }

  /** The form's own heading mostly, now and then another wording that is known. */
  private String heading(SectionKind kind) {
    List<String> wordings = template.sections().stream()
        .filter(rule -> rule.kind() == kind)
        .map(SectionRule::headings)
        .findFirst()
        .orElse(List.of());
    if (wordings.isEmpty() || dice.chance(0.7)) {
      return kind.label().chinese();
    }
    return dice.pick(wordings);
  }
}
