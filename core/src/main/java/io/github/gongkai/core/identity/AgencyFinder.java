package io.github.gongkai.core.identity;

import io.github.gongkai.core.identity.AgencyEvidence.Source;
import io.github.gongkai.model.AgencyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Decides whose report it is. The title decides where it names an agency; where it does not, the
 * rest of the document has to, and where that is not clear nobody is named.
 */
final class AgencyFinder {

  private final List<AgencyEvidence> evidence;
  private final Supplier<Prose> prose;

  /** What sentences say of an agency that no title names. */
  record Prose(List<AgencyEvidence> evidence, SelfWords self) {}

  /** Takes evidence from labels and lines, and a way to that from sentences, which costs more. */
  AgencyFinder(List<AgencyEvidence> evidence, Supplier<Prose> prose) {
    this.evidence = List.copyOf(evidence);
    this.prose = prose;
  }

  /** The agency of a report with these titles, the surest first. */
  Optional<AgencyName> find(List<Title> titles) {
    for (Title title : titles) {
      if (title.name().isPresent()) {
        return Optional.of(fullest(title.name().get(), titles));
      }
    }
    return untitled(prose.get());
  }

  /**
   * The title's name, or the one fuller form of it that the report is signed or compiled with:
   * 遂溪县建新镇人民政府 under the report of 建新镇.
   */
  private AgencyName fullest(AgencyName titled, List<Title> titles) {
    List<AgencyName> fuller = new ArrayList<>();
    for (Title title : titles) {
      title.name().filter(titled::hasFullerForm).ifPresent(fuller::add);
    }
    for (AgencyEvidence piece : evidence) {
      if (titled.hasFullerForm(piece.name())) {
        fuller.add(piece.name());
      }
    }
    if (fuller.isEmpty()) {
      return titled;
    }
    Optional<AgencyName> longest =
        fuller.stream().reduce((a, b) -> b.fullName().length() > a.fullName().length() ? b : a);
    return longest
        .filter(name -> fuller.stream().allMatch(other -> other.agreesWith(name)))
        .orElse(titled);
  }

  private Optional<AgencyName> untitled(Prose said) {
    SelfWords self = said.self();
    List<AgencyName> strong = Stream.concat(evidence.stream(), said.evidence().stream())
        .filter(piece -> piece.source() != Source.PUBLISHER)
        .filter(piece -> piece.source() != Source.BYLINE)
        .filter(piece -> isBelievable(piece, self))
        .sorted((a, b) -> a.source().compareTo(b.source()))
        .flatMap(piece -> issuer(piece.name(), self).stream())
        .toList();
    if (!strong.isEmpty()) {
      AgencyName first = strong.get(0);
      boolean unanimous = strong.stream().allMatch(first::agreesWith);
      return unanimous ? Optional.of(first) : Optional.empty();
    }
    return evidence.stream()
        .filter(piece -> piece.source() == Source.PUBLISHER)
        .flatMap(piece -> issuer(piece.name(), self).stream())
        .filter(name -> self.supports(name) && !self.contradict(name))
        .findFirst();
  }

  private static boolean isBelievable(AgencyEvidence piece, SelfWords self) {
    boolean signed = piece.source() == Source.SIGNATURE || piece.source() == Source.COMPILER;
    // 2019年，福州市坚持 opens the reports of its bureaus, too
    boolean vague = piece.name().isArea() && !self.speaksForArea();
    return signed || !self.contradict(piece.name()) && !vague;
  }

  /**
   * Who issues a report that a body signs or edits. A government's general office signs the
   * government's reports and its own; what the report calls itself tells which.
   */
  private static Optional<AgencyName> issuer(AgencyName body, SelfWords self) {
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
