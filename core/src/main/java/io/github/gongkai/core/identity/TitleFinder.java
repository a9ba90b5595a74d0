package io.github.gongkai.core.identity;

import io.github.gongkai.core.document.PageMetadata;
import io.github.gongkai.core.text.ReadingText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the report's title: on lines before the first heading, and in the page's metadata. */
final class TitleFinder {

  private static final int LONGEST = 90;
  private static final int JOINED = 3;
  private static final String[] META_TITLES = {"articletitle", "title", "og:title", "dc.title"};

  private TitleFinder() {}

  /** The title that the page's metadata gives, without the names of site and column. */
  static Optional<Title> inMetadata(PageMetadata metadata) {
    List<String> titles = new ArrayList<>();
    for (String entry : META_TITLES) {
      metadata.entry(entry).ifPresent(titles::add);
    }
    titles.add(metadata.title());
    Optional<Title> best = Optional.empty();
    int most = 0;
    for (String entry : titles) {
      for (String part : parts(entry)) {
        Optional<Title> title = alone(part);
        if (title.isPresent() && title.get().completeness() > most) {
          best = title; // the first one of several
          most = title.get().completeness();
        }
      }
    }
    return best;
  }

  /** The title that the document shows before its first heading. */
  static Optional<Title> inText(Excerpt head, Optional<Title> metadata) {
    List<Title> candidates = withoutLists(candidates(head));
    // the later of two equals: the other may be a link or a crumb
    Optional<Title> best = Optional.empty();
    int highest = 0;
    for (Title title : candidates) {
      int rank = rank(title, metadata);
      if (rank >= highest) {
        best = Optional.of(title);
        highest = rank;
      }
    }
    return best;
  }

  private static int rank(Title title, Optional<Title> metadata) {
    return title.completeness() + (metadata.filter(title::sameAs).isPresent() ? 1 : 0);
  }

  private static List<Title> candidates(Excerpt head) {
    TopicPlaces topic = TopicPlaces.in(head.folded());
    if (topic.isEmpty()) {
      return List.of();
    }
    List<Range> lines = lines(head);
    List<Title> found = new ArrayList<>();
    boolean[] complete = new boolean[lines.size()];
    for (int i = 0; i < complete.length; i++) {
      List<Title> own = inLine(head, lines.get(i), topic);
      complete[i] = isComplete(own);
      found.addAll(own);
    }
    for (int i = 0; i < lines.size(); i++) {
      int from = lines.get(i).from();
      for (int j = i + 1; j < Math.min(lines.size(), i + JOINED); j++) {
        int to = lines.get(j).to();
        if (to - from > LONGEST || complete[i] || complete[j]) {
          break; // of three lines the one between was looked at before
        }
        if (topic.isIn(from, to)) {
          dated(head, new Range(from, to)).ifPresent(found::add);
        }
      }
    }
    // a column of the site is called 政府信息公开年报, too
    found.removeIf(title -> title.year().isEmpty() && title.text().endsWith("年报"));
    // behind the report's own sentences a title that names nobody is a link to another one
    int sentence = head.folded().indexOf('。');
    found.removeIf(title ->
        title.name().isEmpty() && sentence >= 0 && title.place().orElseThrow().from() > sentence);
    found.sort(Comparator.comparingInt(title -> title.place().orElseThrow().from()));
    return found;
  }

  private static boolean isComplete(List<Title> titles) {
    for (Title title : titles) {
      if (title.name().isPresent() && title.year().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static List<Title> inLine(Excerpt head, Range line, TopicPlaces topic) {
    if (!topic.isIn(line.from(), line.to())) {
      return List.of();
    }
    Optional<Title> whole = whole(head, line);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    List<Title> found = new ArrayList<>();
    List<Integer> starts = pieces(head, line);
    for (int i = 0; i + 1 < starts.size(); i++) {
      int from = starts.get(i);
      int limit = Math.min(line.to(), from + LONGEST + JOINED);
      if (!topic.isIn(from, limit)) {
        continue;
      }
      Optional<Title> title = Optional.empty();
      for (int j = i + 1; j < Math.min(starts.size(), i + 1 + JOINED) && title.isEmpty(); j++) {
        Range joined = new Range(from, starts.get(j));
        title = j == i + 1 ? whole(head, joined) : dated(head, joined);
      }
      if (title.isEmpty()) {
        title = TitlePattern.leading(head.folded().substring(from, limit))
            .map(parts -> Title.of(head, parts, from));
      }
      title.ifPresent(found::add);
    }
    return found;
  }

  /** Lines that happen to follow one another make a title only where they name a year. */
  private static Optional<Title> dated(Excerpt head, Range range) {
    return whole(head, range).filter(title -> title.year().isPresent());
  }

  private static Optional<Title> whole(Excerpt head, Range range) {
    return range.length() > LONGEST
        ? Optional.empty()
        : TitlePattern.whole(head.folded().substring(range.from(), range.to()))
            .map(parts -> Title.of(head, parts, range.from()));
  }

  /**
   * Leaves out lists of links: titles that follow one another directly and name different agencies
   * or years. None of them is known to be this report's.
   */
  private static List<Title> withoutLists(List<Title> titles) {
    boolean[] listed = new boolean[titles.size()];
    for (int i = 0; i + 1 < titles.size(); i++) {
      Title one = titles.get(i);
      Title next = titles.get(i + 1);
      boolean adjacent =
          one.place().orElseThrow().to() == next.place().orElseThrow().from();
      if (adjacent && one.contradicts(next)) {
        listed[i] = true;
        listed[i + 1] = true;
      }
    }
    List<Title> kept = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      if (!listed[i]) {
        kept.add(titles.get(i));
      }
    }
    return kept;
  }

  /** The lines of an excerpt, cells counting as lines. */
  static List<Range> lines(Excerpt excerpt) {
    List<Range> lines = new ArrayList<>();
    int from = 0;
    while (from < excerpt.length()) {
      int to = excerpt.lineEnd(from);
      lines.add(new Range(from, to));
      from = to;
    }
    return lines;
  }

  /** Where the pieces of a line begin that blanks separate, and where the last one ends. */
  private static List<Integer> pieces(Excerpt excerpt, Range line) {
    List<Integer> starts = new ArrayList<>();
    for (int i = line.from(); i < line.to(); i++) {
      if (i == line.from() || excerpt.isPieceStart(i)) {
        starts.add(i);
      }
    }
    starts.add(line.to());
    return starts;
  }

  /** A metadata title as it is, and the parts that separators make of it. */
  private static List<String> parts(String title) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= title.length(); i++) {
      if (i == title.length() || isSeparator(title, i)) {
        parts.add(title.substring(from, i));
        from = i + 1;
      }
    }
    return parts;
  }

  private static boolean isSeparator(String title, int at) {
    char c = title.charAt(at);
    boolean dash = c == '-' || c == '–' || c == '—';
    boolean betweenDigits = at > 0
        && at + 1 < title.length()
        && Character.isDigit(title.charAt(at - 1))
        && Character.isDigit(title.charAt(at + 1));
    return "_|>»｜".indexOf(c) >= 0 || dash && !betweenDigits;
  }

  private static Optional<Title> alone(String part) {
    ReadingText.Builder builder = ReadingText.builder(part.length());
    for (int i = 0; i < Math.min(part.length(), LONGEST * 2); i++) {
      builder.add(part.charAt(i), i, i + 1);
    }
    Excerpt excerpt = Excerpt.all(builder.build());
    return whole(excerpt, new Range(0, excerpt.length())).map(Title::fromMetadata);
  }
}
