package io.github.gongkai.core.identity;

import io.github.gongkai.model.AgencyKind;
import java.util.Optional;

/** Finds agencies' names in excerpts. */
final class Names {

  private static final int LONGEST = 45;
  private static final String OFFICE = "办公室";

  private Names() {}

  /**
   * The name that a stretch is. As written, because simplifying the single character would turn
   * 乾县 into 干县; simplified only where the stretch is no name otherwise.
   */
  static Optional<AgencyName> at(Excerpt excerpt, Range range) {
    if (range.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<AgencyName> name = AgencyName.of(excerpt.written(range));
    return name.isPresent() || excerpt.isWrittenFolded(range)
        ? name
        : AgencyName.of(excerpt.folded().substring(range.from(), range.to()));
  }

  /** The longest name that begins at an index and ends before another. */
  static Optional<Range> longestFrom(Excerpt excerpt, int from, int limit) {
    int most = Math.min(limit, from + LONGEST);
    boolean plain = most > from && excerpt.isWrittenFolded(new Range(from, most));
    int last = plain ? AgencyName.longest(excerpt.folded(), from, most) : most;
    for (int to = last; to > from + 1; to--) {
      Range range = new Range(from, to);
      if (at(excerpt, range).isPresent()) {
        return Optional.of(range);
      }
    }
    return Optional.empty();
  }

  /**
   * The body that a stretch names or that a unit named there belongs to: 福州市水利局 for
   * 福州市水利局办公室, the government for the office that it runs for disclosure alone. A
   * government's general office stays itself: it reports for itself, too.
   */
  static Optional<AgencyName> bodyAt(Excerpt excerpt, Range range) {
    Range body = new Range(range.from(), beforeTopic(excerpt, range));
    Optional<AgencyName> name = at(excerpt, body);
    if (name.isEmpty()) {
      name = longestFrom(excerpt, body.from(), body.to()).flatMap(found -> at(excerpt, found));
      // the name of an area alone was cut off the name of some other body
      name = name.filter(found -> !found.isArea());
    }
    return name.map(Names::withoutOffice);
  }

  private static AgencyName withoutOffice(AgencyName name) {
    boolean office = name.kind() == AgencyKind.DEPARTMENT && name.name().endsWith(OFFICE);
    return office
        ? AgencyName.of(name.name().substring(0, name.name().length() - OFFICE.length()))
            .filter(body -> !body.isArea())
            .orElse(name)
        : name;
  }

  private static int beforeTopic(Excerpt excerpt, Range range) {
    String folded = excerpt.folded().substring(range.from(), range.to());
    for (String topic : new String[] {"信息公开", "政务公开"}) {
      int at = folded.indexOf(topic);
      if (at > 0) {
        boolean own = folded.startsWith("政府", at - 2) && !folded.startsWith("人民政府", at - 4);
        return range.from() + (own ? at - 2 : at);
      }
    }
    return range.to();
  }
}
