package io.github.gongkai.core.prose;

import io.github.gongkai.core.outline.Outline;
import io.github.gongkai.core.prose.CountScanner.Count;
import io.github.gongkai.core.prose.Division.Completeness;
import io.github.gongkai.core.prose.Division.Part;
import io.github.gongkai.core.prose.Paragraphs.Paragraph;
import io.github.gongkai.core.text.ReadingText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a report's sentences divide a figure into parts, with shares or without, whatever the
 * figures are of. What a share is of, or whether parts are all there are, is told only where the
 * sentences leave no doubt.
 *
 * <p>Takes time in proportion to the text's length: the figures that a share is held against are
 * bounded.
 */
public final class DivisionReader {

  private static final int MOST_CANDIDATES = 200;
  private static final int MOST_PARTS = 60;
  private static final int MOST_DIVISIONS = 1_000;
  private static final int LONGEST_LABEL = 120;
  private static final int LEAD = 60;
  private static final BigDecimal NEARLY = new BigDecimal("0.9");

  /** What may stand between a part and its share: {@code ，占总数的}. */
  private static final List<String> SHARE_WORDS = List.of(
      "占", "比例", "比重", "比", "总数", "总量", "总", "申请", "答复", "办结", "受理", "全部", "数量", "数", "量", "的", "为",
      "约");

  /** Words that begin another subject than a list of parts goes on with. */
  private static final List<String> NEW_SUBJECT = List.of(
      "答复", "办结", "受理", "均", "已", "同比", "增", "减", "超", "完成", "共", "未", "比", "上年", "去年", "累计");

  private final ReadingText text;
  private final Letters letters = new Letters();
  private final List<Division> divisions = new ArrayList<>();
  private final List<Count> earlier = new ArrayList<>();

  private DivisionReader(ReadingText text) {
    this.text = text;
  }

  /**
   * Reads a report's divisions.
   *
   * @param text the document's text
   * @param outline the report's parts
   * @return the divisions in the document's order
   */
  public static List<Division> read(ReadingText text, Outline outline) {
    return read(Paragraphs.of(text, outline));
  }

  /**
   * Reads a report's divisions.
   *
   * @param running the report's running text
   * @return the divisions in the document's order
   */
  public static List<Division> read(Paragraphs running) {
    DivisionReader reader = new DivisionReader(running.text());
    List<Paragraph> paragraphs = running.all();
    int from = 0;
    for (int i = 1; i <= paragraphs.size(); i++) {
      if (i == paragraphs.size() || !paragraphs.get(i).isBeside(paragraphs.get(from))) {
        reader.readSection(paragraphs.subList(from, i));
        from = i;
      }
    }
    return List.copyOf(reader.divisions);
  }

  /** Reads a section: the figures before a share, and lists. */
  private void readSection(List<Paragraph> section) {
    int toLastShare = section.size();
    while (toLastShare > 0 && !section.get(toLastShare - 1).has(Sign.SHARE)) {
      toLastShare--;
    }
    earlier.clear();
    for (int i = 0; i < section.size(); i++) {
      Paragraph paragraph = section.get(i);
      if (paragraph.has(Sign.DIGIT) && (i < toLastShare || paragraph.has(Sign.AMONG))) {
        letters.fill(text.folded(), paragraph.from(), paragraph.to());
        if (i < toLastShare || namesParts()) {
          read(CountScanner.counts(letters, text));
        }
      }
    }
  }

  private boolean namesParts() {
    for (int i = 0; i < letters.length(); i++) {
      if (letters.at(i) == '其' && letters.at(i + 1) == '中') {
        return true;
      }
    }
    return false;
  }

  private void read(List<Count> counts) {
    int i = 0;
    while (i < counts.size() && divisions.size() < MOST_DIVISIONS) {
      int end = sharesEnd(counts, i);
      if (end > i) {
        shared(counts, i, end);
        for (Count count : counts.subList(i, end)) {
          remember(count);
        }
        i = end;
      } else {
        listed(counts, i);
        remember(counts.get(i));
        i++;
      }
    }
  }

  private void remember(Count count) {
    if (count.usable() && !count.isShare() && earlier.size() < MOST_CANDIDATES) {
      earlier.add(count);
    }
  }

  /** The index behind the parts with shares that begin at a count; the same where none does. */
  private int sharesEnd(List<Count> counts, int from) {
    int i = from;
    while (i + 1 < counts.size()
        && i - from < 2 * MOST_PARTS
        && counts.get(i).usable()
        && !counts.get(i).isShare()
        && counts.get(i + 1).isShare()
        && isShareOf(counts.get(i), counts.get(i + 1))
        && (i == from
            || counts.get(i).isLike(counts.get(from))
                && counts.get(i).from() - counts.get(i - 1).to() <= LONGEST_LABEL)) {
      i += 2;
    }
    return i;
  }

  private boolean isShareOf(Count part, Count share) {
    int at = part.to();
    while (at < share.from() && ",、(".indexOf(letters.at(at)) >= 0) {
      at++;
    }
    if (letters.at(at) != '占') {
      return false;
    }
    while (at < share.from()) {
      int next = at;
      for (String word : SHARE_WORDS) {
        if (letters.startsWith(word, at)) {
          next = Math.max(next, at + word.length());
        }
      }
      if (next == at) {
        return false;
      }
      at = next;
    }
    return at == share.from();
  }

  private void shared(List<Count> counts, int from, int to) {
    List<Part> parts = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    String lead = lead(counts.get(from).from());
    for (int i = from; i < to; i += 2) {
      parts.add(new Part(counts.get(i).amount(), Optional.of(counts.get(i + 1).amount())));
      labels.add(
          i == from ? lead : letters.cut(counts.get(i - 1).to(), counts.get(i).from()));
    }
    List<Count> candidates = earlier.stream().filter(counts.get(from)::isLike).toList();
    Optional<Count> whole = whole(parts, candidates);
    Division division = new Division(
        whole.map(Count::amount),
        parts,
        Completeness.UNKNOWN,
        candidates.stream().map(Count::value).toList());
    // shares that come near the whole are meant to account for it
    boolean all = isAll(labels, lead, division.total(), whole.map(Count::value))
        || parts.size() > 2
            && !lead.contains("主要")
            && whole.filter(count -> isNear(division.total(), count.value())).isPresent();
    divisions.add(all ? division.complete() : division);
  }

  /** Parts of one kind that fall far short of their whole are a selection: 其中 need not be all. */
  private static boolean isAll(
      List<String> labels, String lead, BigDecimal total, Optional<BigDecimal> whole) {
    return Partition.namesRest(labels, lead)
        || Partition.isOfOneKind(labels, lead)
            && whole
                .filter(value -> total.compareTo(value) <= 0 && !isNear(total, value))
                .isEmpty();
  }

  private static boolean isNear(BigDecimal total, BigDecimal whole) {
    return total.compareTo(whole.multiply(NEARLY)) >= 0 && total.compareTo(whole) <= 0;
  }

  /** What stands before a count in its sentence. */
  private String lead(int at) {
    String before = letters.cut(Math.max(0, at - LEAD), at);
    return before.substring(before.lastIndexOf('。') + 1);
  }

  /** The nearest figure that fits most of the shares, or that the parts add up to. */
  private static Optional<Count> whole(List<Part> parts, List<Count> candidates) {
    BigDecimal total =
        parts.stream().map(part -> part.amount().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    Optional<Count> best = Optional.empty();
    int most = 0;
    for (int i = candidates.size() - 1; i >= 0; i--) {
      Count candidate = candidates.get(i);
      int fitting = 0;
      for (Part part : parts) {
        boolean fits = Shares.fits(
            part.amount().value(), candidate.value(), part.share().orElseThrow().value());
        fitting += fits && part.amount().value().signum() > 0 ? 1 : 0;
      }
      if (fitting > most) {
        most = fitting;
        best = Optional.of(candidate);
      }
    }
    if (most >= 2 && 2 * most > parts.size() || most > 0 && most == parts.size()) {
      return best;
    }
    return parts.size() < 2
        ? Optional.empty()
        : candidates.stream().filter(c -> c.value().compareTo(total) == 0).findFirst();
  }

  /** {@code 66场，其中甲42场、乙24场}: parts without shares behind 其中. */
  private void listed(List<Count> counts, int index) {
    Count whole = counts.get(index);
    int at = whole.to();
    // 其中 in a sentence of its own may be of any figure before it
    while (at < letters.length() && ",(".indexOf(letters.at(at)) >= 0) {
      at++;
    }
    if (!whole.usable() || whole.isShare() || !letters.startsWith("其中", at)) {
      return;
    }
    int depth = letters.at(whole.to()) == '(' ? whole.depth() + 1 : whole.depth();
    List<Part> parts = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    char separator = '\0';
    Count last = whole;
    int before = at;
    for (int i = index + 1; i < counts.size() && parts.size() < MOST_PARTS; i++) {
      Count part = counts.get(i);
      if (part.depth() > depth) {
        continue;
      }
      String label = letters.cut(before, Math.max(before, part.from()));
      if (!part.usable() || part.depth() != depth || !part.isLike(whole) || !isLabel(label)) {
        break;
      }
      parts.add(new Part(part.amount(), Optional.empty()));
      labels.add(label);
      last = part;
      before = behindBrackets(part.to());
      char next = letters.at(before);
      separator = separator == '\0' ? next : separator;
      if (next != separator || next != '、' && next != ',') {
        break;
      }
    }
    if (!parts.isEmpty()) {
      // one part alone cannot be more than its whole, whatever it is
      boolean more = parts.size() == 1
          && last.measure().equals(whole.measure())
          && parts.get(0).amount().value().compareTo(whole.value()) > 0;
      Division division =
          new Division(Optional.of(whole.amount()), parts, Completeness.UNKNOWN, List.of());
      boolean all =
          more || isAll(labels, lead(whole.from()), division.total(), Optional.of(whole.value()));
      divisions.add(all ? division.complete() : division);
    }
  }

  private static boolean isLabel(String label) {
    return label.length() <= LONGEST_LABEL
        && label.indexOf('。') < 0
        && label.indexOf(';') < 0
        && NEW_SUBJECT.stream().noneMatch(label::contains);
  }

  private int behindBrackets(int at) {
    if (letters.at(at) != '(') {
      return at;
    }
    int end = at;
    while (end < letters.length() && end - at < LONGEST_LABEL && letters.at(end) != ')') {
      end++;
    }
    return end + 1;
  }
}
