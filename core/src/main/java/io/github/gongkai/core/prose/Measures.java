package io.github.gongkai.core.prose;

import io.github.gongkai.model.vocabulary.Unit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Measure words. Those for counts stand for one another as reports use them. */
final class Measures {

  private static final Map<Unit, Set<String>> BY_UNIT = new EnumMap<>(Map.of(
      Unit.ITEMS, Set.of("条", "件", "项", "份", "篇", "则", "个", "条次", "件次"),
      Unit.CASES, Set.of("件", "条", "起", "宗", "份", "项", "例", "件次", "次", "个", "桩", "条次", "封"),
      Unit.TIMES, Set.of("次", "场", "期", "场次", "个", "起", "件", "例", "批次"),
      Unit.ARTICLES, Set.of("篇", "件", "条", "份", "个", "则", "期", "次", "篇次"),
      Unit.PLACES, Set.of("个", "处", "家"),
      Unit.PERSONS, Set.of("人", "名", "位", "个"),
      Unit.ATTENDANCES, Set.of("人次", "人", "名"),
      Unit.MATTERS, Set.of("项", "个", "件", "条", "宗", "次"),
      Unit.YUAN, Set.of("元", "万元"),
      Unit.TEN_THOUSAND_YUAN, Set.of("元", "万元")));

  private static final List<String> OF_UNITS =
      BY_UNIT.values().stream().flatMap(Set::stream).distinct().toList();

  /** All of them, those of units first. */
  private static final List<String> WORDS = Stream.concat(
          OF_UNITS.stream(),
          Stream.of(
              "班", "册", "期次", "户", "户次", "天", "日", "年", "小时", "分钟", "工作日", "类", "级", "章", "款"))
      .toList();

  private static final WordTrie TRIE = WordTrie.of(WORDS);

  private Measures() {}

  static Set<String> of(Unit unit) {
    return BY_UNIT.getOrDefault(unit, Set.of());
  }

  /** The number of the longest measure word that begins at an index, negative where none does. */
  static int find(Letters letters, int index) {
    return WordTrie.word(TRIE.longest(letters, index));
  }

  /** A word by its number, empty for a negative one. */
  static String word(int number) {
    return number < 0 ? "" : WORDS.get(number);
  }

  /** Whether any figure is given in a measure. */
  static boolean isOfUnit(int number) {
    return number >= 0 && number < OF_UNITS.size();
  }
}
