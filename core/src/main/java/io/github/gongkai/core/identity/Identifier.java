package io.github.gongkai.core.identity;

import io.github.gongkai.core.document.Document;
import io.github.gongkai.core.text.Mark;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Contact;
import io.github.gongkai.model.ReportingPeriod;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.vocabulary.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads from a document whose report it is, what year and days it is about, when it came out and
 * whom to ask. Looks at a bounded stretch before and behind the first heading and at the end of the
 * report, so that its work does not grow with the document.
 *
 * <p>Stateless and safe to share between threads.
 */
public final class Identifier {

  private static final int HEAD = 20_000;
  private static final int PREAMBLE = 5_000;
  private static final int OVERVIEW = 3_000;
  private static final int TAIL = 10_000;

  private static final Label TITLE = Label.of("标题", "the title");
  private static final Label METADATA = Label.of("页面元数据", "the page's metadata");
  private static final Label PERIOD = Label.of("统计期限", "the period");
  private static final Label COMPILER = Label.of("编制单位", "its note on who compiled it");

  /** What a name under the report is said by. */
  public static final Label SIGNATURE = Label.of("落款", "the signature");

  /** Makes an identifier. */
  public Identifier() {}

  /**
   * Reads what a document says of itself.
   *
   * @param document the document
   * @param extent where the report stands in its text
   * @return what the document tells; what it does not is empty
   */
  public Identity identify(Document document, Extent extent) {
    return new Reading(document, extent.within(document.text().length())).identity();
  }

  /** One document being read. */
  private static final class Reading {
    private final Document document;
    private final Excerpt head;
    private final Excerpt preamble;
    private final Excerpt overview;

    /** Where the prose around the first heading begins. */
    private final int proseStart;

    private final Excerpt tail;
    private final Optional<Title> shown;
    private final List<Title> titles = new ArrayList<>();

    Reading(Document document, Extent extent) {
      this.document = document;
      ReadingText text = document.text();
      int heading = extent.firstHeading();
      this.head = Excerpt.of(text, heading - HEAD, heading);
      Optional<Title> listed = TitleFinder.inMetadata(document.metadata());
      this.shown = TitleFinder.inText(head, listed);
      shown.ifPresent(titles::add);
      listed.ifPresent(titles::add);
      int titleEnd = shown
          .flatMap(Title::place)
          .map(place -> head.place(place.to() - 1) + 1)
          .orElse(0);
      int from = Math.max(Math.max(extent.preambleStart(), titleEnd), heading - PREAMBLE);
      this.preamble = Excerpt.of(text, from, heading);
      this.overview = overview(text, heading, Math.min(extent.reportEnd(), heading + OVERVIEW));
      this.proseStart = Math.max(from, heading - OVERVIEW);
      int last = Math.max(extent.lastBodyStart(), extent.reportEnd() - TAIL);
      this.tail = Excerpt.of(text, last, extent.reportEnd());
    }

    Identity identity() {
      Signature signature = Signature.in(tail);
      Optional<LocalDate> signed = signature.date().map(Signature.Placed::value);
      Optional<Said<LocalDate>> published = PublicationFinder.find(head, document.metadata());
      Optional<Said<ReportingPeriod>> stated = period();
      Optional<ReportingPeriod> period = stated.map(Said::value);
      OptionalInt year = YearFinder.find(titles, period, this::prose, signed);
      List<AgencyEvidence> evidence = evidence(signature);
      Optional<AgencyName> agency = new AgencyFinder(evidence, this::spoken).find(titles);

      return new Identity(
          titles.isEmpty() ? Optional.empty() : Optional.of(titles.get(0).text()),
          agency.map(AgencyName::agency),
          year,
          period,
          published.map(Said::value),
          signed,
          contact(),
          new Testimony(
              years(stated),
              stated,
              published,
              signature.date().map(day -> new Said<>(SIGNATURE, day.value(), place(day))),
              signature.name().map(this::name),
              agency.flatMap(own -> foreign(own, signature, evidence))),
          ForeignWords.findings(document.text(), agency));
    }

    /** The first name that is not the agency's: under the report, in the page's title, the compiler's. */
    private Optional<Said<String>> foreign(
        AgencyName agency, Signature signature, List<AgencyEvidence> evidence) {
      if (signature.name().isPresent()
          && !agency.agreesWith(signature.name().get().value())) {
        return signature.name().map(this::name);
      }
      for (Title title : titles) {
        if (title.place().isEmpty()
            && title.name().isPresent()
            && !agency.agreesWith(title.name().get())) {
          return elsewhere(METADATA, title.name().get());
        }
      }
      for (AgencyEvidence piece : evidence) {
        boolean compiler = piece.source() == AgencyEvidence.Source.COMPILER
            || piece.source() == AgencyEvidence.Source.EDITOR;
        if (compiler && !agency.agreesWith(piece.name())) {
          return elsewhere(COMPILER, piece.name());
        }
      }
      return Optional.empty();
    }

    private static Optional<Said<String>> elsewhere(Label what, AgencyName name) {
      return Optional.of(new Said<>(what, name.fullName(), Optional.empty()));
    }

    /** The first section, as far as the second one's heading shows its end. */
    private static Excerpt overview(ReadingText text, int from, int to) {
      String folded = text.folded();
      int next = folded.indexOf('二', from);
      while (next >= 0 && next < to && !isSecond(text, next + 1, to)) {
        next = folded.indexOf('二', next + 1);
      }
      return Excerpt.of(text, from, next < 0 ? to : Math.min(next, to));
    }

    /** Whether the mark of an ordinal follows, over blanks as an excerpt has none. */
    private static boolean isSecond(ReadingText text, int from, int to) {
      int mark = from;
      while (mark < to && Mark.isGap(text.charAt(mark))) {
        mark++;
      }
      return mark < to && text.folded().charAt(mark) == '、';
    }

    private Excerpt prose() {
      return Excerpt.of(document.text(), proseStart, overview.place(overview.length()));
    }

    /** What sentences say of the agency; asked where the title does not name it. */
    private AgencyFinder.Prose spoken() {
      List<AgencyEvidence> evidence = new ArrayList<>(AgencyEvidence.contacts(preamble));
      evidence.addAll(AgencyEvidence.subjects(preamble));
      evidence.addAll(AgencyEvidence.subjects(overview));
      return new AgencyFinder.Prose(evidence, SelfWords.in(prose()));
    }

    private Optional<Said<ReportingPeriod>> period() {
      return PeriodFinder.announced(preamble)
          .or(() -> PeriodFinder.wholeYear(preamble))
          .map(found -> statement(preamble, found))
          .or(() -> PeriodFinder.announced(overview)
              .or(() -> PeriodFinder.trailed(overview))
              .map(found -> statement(overview, found)));
    }

    private static Said<ReportingPeriod> statement(Excerpt text, PeriodFinder.Found found) {
      return new Said<>(PERIOD, found.period(), Optional.of(text.span(found.range())));
    }

    private Said<String> name(Signature.Placed<AgencyName> placed) {
      return new Said<>(SIGNATURE, placed.value().fullName(), place(placed));
    }

    private Optional<Span> place(Signature.Placed<?> placed) {
      return Optional.of(tail.span(placed.range()));
    }

    private List<Said<Integer>> years(Optional<Said<ReportingPeriod>> period) {
      List<Said<Integer>> years = new ArrayList<>();
      for (Title title : titles) {
        title
            .year()
            .ifPresent(year -> years.add(new Said<>(
                title.place().isPresent() ? TITLE : METADATA,
                year,
                title.place().map(head::span))));
      }
      period.ifPresent(found -> YearFinder.yearOf(found.value())
          .ifPresent(year -> years.add(new Said<>(found.what(), year, found.span()))));
      return years;
    }

    private List<AgencyEvidence> evidence(Signature signature) {
      List<AgencyEvidence> evidence = new ArrayList<>();
      signature
          .name()
          .ifPresent(name ->
              evidence.add(new AgencyEvidence(AgencyEvidence.Source.SIGNATURE, name.value())));
      evidence.addAll(AgencyEvidence.labelled(head));
      evidence.addAll(AgencyEvidence.labelled(tail));
      evidence.addAll(AgencyEvidence.editors(preamble));
      shown
          .flatMap(Title::place)
          .ifPresent(title -> evidence.addAll(AgencyEvidence.byline(head, title)));
      return evidence;
    }

    private Contact contact() {
      Contact contact = ContactFinder.inPreamble(preamble);
      if (!contact.isPresent()) {
        contact = ContactFinder.inSection(overview);
      }
      return contact.isPresent() ? contact : ContactFinder.inSection(tail);
    }
  }
}
