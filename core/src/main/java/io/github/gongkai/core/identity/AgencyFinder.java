package io.github.gongkai.core.identity;

import io.github.gongkai.core.identity.AgencyEvidence.Source;
import io.github.gongkai.model.AgencyKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides whose report it is. The title decides where it names an agency; where it does not, the
 * rest of the document has to, and where that is not clear nobody is named.
 */
final class AgencyFinder {

  private final List<AgencyEvidence> evidence;
  private final SelfWords self;

  AgencyFinder(List<AgencyEvidence> evidence, SelfWords self) {
    this.evidence = List.copyOf(evidence);
    this.self = self;
  }

  /** The agency of a report with these titles, the surest first. */
  Optional<AgencyName> find(List<Title> titles) {
    Optional<AgencyName> titled =
        titles.stream().flatMap(title -> title.name().stream()).findFirst();
    return titled.map(name -> fullest(name, titles)).or(this::untitled);
  }

  /**
   * The title's name, or the one fuller form of it that the report is signed or compiled with:
   * 遂溪县建新镇人民政府 under the report of 建新镇.
   */
  private AgencyName fullest(AgencyName titled, List<Title> titles) {
    List<AgencyName> fuller = Stream.concat(
            titles.stream().flatMap(title -> title.name().stream()),
            evidence.stream().filter(this::isOfReport).map(AgencyEvidence::name))
        .filter(titled::hasFullerForm)
        .toList();
    Optional<AgencyName> longest =
        fuller.stream().reduce((a, b) -> b.fullName().length() > a.fullName().length() ? b : a);
    return longest
        .filter(name -> fuller.stream().allMatch(other -> other.agreesWith(name)))
        .orElse(titled);
  }

  private boolean isOfReport(AgencyEvidence piece) {
    return piece.source() != Source.CONTACT && piece.source() != Source.SUBJECT;
  }

  private Optional<AgencyName> untitled() {
    List<AgencyName> strong = evidence.stream()
        .filter(piece -> piece.source() != Source.PUBLISHER)
        .filter(piece -> piece.source() != Source.BYLINE)
        .filter(this::isBelievable)
        .sorted((a, b) -> a.source().compareTo(b.source()))
        .flatMap(piece -> issuer(piece.name()).stream())
        .toList();
    if (!strong.isEmpty()) {
      AgencyName first = strong.get(0);
      boolean unanimous = strong.stream().allMatch(first::agreesWith);
      return unanimous ? Optional.of(first) : Optional.empty();
    }
    return evidence.stream()
        .filter(piece -> piece.source() == Source.PUBLISHER)
        .flatMap(piece -> issuer(piece.name()).stream())
        .filter(name -> self.supports(name) && !self.contradict(name))
        .findFirst();
  }

  private boolean isBelievable(AgencyEvidence piece) {
    boolean signed = piece.source() == Source.SIGNATURE || piece.source() == Source.COMPILER;
    // 2019年，福州市坚持 opens the reports of its bureaus, too
    boolean vague = piece.name().isArea() && !self.speaksForArea();
    return signed || !self.contradict(piece.name()) && !vague;
  }

  /**
   * Who issues a report that a body signs or edits. A government's general office signs the
   * government's reports and its own; what the report calls itself tells which.
   */
  private Optional<AgencyName> issuer(AgencyName body) {
    if (body.kind() != AgencyKind.GOVERNMENT_OFFICE) {
      return Optional.of(body);
    }
    if (self.speaksForArea()) {
      int end = body.name().indexOf("政府") + 2;
      return AgencyName.of(body.name().substring(0, end));
    }
    return self.speaksForOffice() ? Optional.of(body) : Optional.empty();
  }
}
