package io.github.gongkai.core.prose;

import io.github.gongkai.core.prose.Division.Amount;
import io.github.gongkai.core.text.Fold;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Precision;
import io.github.gongkai.model.Wording;
import io.github.gongkai.model.source.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the counts and percentages of a paragraph, in order. */
final class CountScanner {

  private static final int NONE = -1;

  /** Measure words that reports use for one another. */
  private static final List<Set<String>> COUNTS = List.of(
      Set.of("条", "件", "项", "份", "篇", "则", "个", "条次", "件次", "起", "宗", "例", "封"),
      Set.of("次", "场", "期", "场次", "批次"),
      Set.of("处", "家"),
      Set.of("人", "名", "位"),
      Set.of("人次"));

  /**
   * A count or a percentage.
   *
   * @param amount the number with its place
   * @param measure its measure word; {@code %} for a percentage
   * @param like which of the measure words that stand for one another it is of
   * @param from the index of its first letter
   * @param to the index behind its measure word
   * @param depth how many brackets it stands in
   * @param usable whether it is an exact number in digits that can be added up
   */
  record Count(
      Amount amount, String measure, int like, int from, int to, int depth, boolean usable) {
    boolean isShare() {
      return measure.equals("%");
    }

    /** Whether it counts the same kind of thing, as far as the measure words tell. */
    boolean isLike(Count other) {
      return like != NONE && like == other.like;
    }

    BigDecimal value() {
      return amount.value();
    }
  }

  private CountScanner() {}

  static List<Count> counts(Letters letters, ReadingText text) {
    List<Count> counts = new ArrayList<>();
    int depth = 0;
    int i = 0;
    while (i < letters.length()) {
      char c = letters.at(i);
      depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
      boolean starts = Fold.isDigit(c) && (i == 0 || letters.at(i - 1) != '.');
      Optional<Numbers.Read> read = starts ? Numbers.read(letters, i) : Optional.empty();
      if (read.isPresent()) {
        count(letters, text, i, read.get(), depth).ifPresent(counts::add);
        i = read.get().digitsTo();
      } else {
        i++;
        while (Fold.isDigit(c) && i < letters.length() && Fold.isDigit(letters.at(i))) {
          i++; // digits that are no number: none of them begins one
        }
      }
    }
    return counts;
  }

  private static Optional<Count> count(
      Letters letters, ReadingText text, int from, Numbers.Read read, int depth) {
    Quantity quantity = read.quantity();
    boolean share = letters.at(read.digitsTo()) == '%';
    int like = share ? NONE : likeOf(quantity.measure());
    if (!share && like == NONE) {
      return Optional.empty();
    }
    Span span = text.span(letters.place(from), letters.place(read.digitsTo() - 1) + 1);
    Amount amount = new Amount(quantity.amount(), span);
    if (share) {
      return Optional.of(new Count(amount, "%", NONE, from, read.digitsTo() + 1, depth, true));
    }
    boolean whole = quantity.amount().scale() == 0 && read.to() - read.digitsTo() <= 2;
    boolean usable = whole
        && quantity.precision() == Precision.EXACT
        && quantity.wording() == Wording.DIGITS
        && !isAbout(letters, from);
    return Optional.of(new Count(amount, quantity.measure(), like, from, read.to(), depth, usable));
  }

  private static int likeOf(String measure) {
    for (int i = 0; i < COUNTS.size(); i++) {
      if (COUNTS.get(i).contains(measure)) {
        return i;
      }
    }
    return NONE;
  }

  /** 约, 近, 超, 第: no exact count, or none at all. */
  private static boolean isAbout(Letters letters, int from) {
    return from > 0 && "约近超第".indexOf(letters.at(from - 1)) >= 0;
  }
}
