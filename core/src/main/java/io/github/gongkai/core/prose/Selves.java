package io.github.gongkai.core.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reporting body calls itself: 我市, 全县各级行政机关, 本局. Put together from whose and what, as
 * written out they would be some thousand words.
 */
final class Selves {

  private static final String WE = "我";
  private static final String ALL = "全";
  private static final List<String> WHOSE = List.of(WE, "本", ALL, "我们", "全系统");

  private static final WordTrie PLACES = WordTrie.of(List.of(
      "省", "市", "区", "县", "旗", "州", "盟", "乡", "镇", "街道", "地区", "自治区", "自治州", "自治县", "新区", "高新区",
      "经开区", "开发区", "管理区", "园区", "实验区", "示范区", "社区", "兵团", "师", "团", "辖区"));

  private static final WordTrie BODIES = WordTrie.of(List.of(
      "局", "委", "办", "厅", "院", "所", "处", "会", "室", "站", "中心", "机关", "单位", "部门", "系统", "行", "社", "馆",
      "队", "支队", "大队", "总队", "分局", "管委会", "委员会", "办公室", "办公厅", "街道办", "街道办事处", "办事处", "政府", "人民政府",
      "行政机关", "镇政府", "乡政府", "镇人民政府", "乡人民政府"));

  /** What may stand behind 我市 without making it another body. */
  private static final List<String> ALL_OF_IT = List.of(
      "各级",
      "各级各部门",
      "各级政府",
      "各级人民政府",
      "各级行政机关",
      "各级政府机关",
      "各级政府部门",
      "各级政府和部门",
      "各级政府及部门",
      "各级政府及其部门",
      "各级政府及其工作部门",
      "各级政府及工作部门",
      "各级人民政府及其工作部门",
      "各级行政机关和单位",
      "各级工作部门",
      "各政务公开单位",
      "各政府信息公开单位",
      "政府信息公开单位",
      "政府系统",
      "行政机关",
      "范围内",
      "上下",
      "系统");

  private static final WordTrie BEHIND_PLACES = WordTrie.of(ALL_OF_IT);
  private static final WordTrie OTHERS = WordTrie.of(others());

  private Selves() {}

  private static List<String> others() {
    List<String> others = new ArrayList<>();
    for (String all : ALL_OF_IT) {
      if (all.startsWith("各级")) {
        others.add(all);
      }
    }
    for (String body : List.of("局", "委", "办", "院", "所", "镇", "乡", "街道", "中心")) {
      others.add(WE + body + "办公室");
      others.add(WE + body + "各科室");
      others.add(WE + body + "机关");
      others.add(WE + body + "系统");
      others.add(ALL + body + "系统");
    }
    return others;
  }

  /** Whether any of them may begin with a letter. */
  static boolean mayBeginWith(char letter) {
    return letter == '我' || letter == '本' || letter == '全' || letter == '各';
  }

  static boolean isOne(String word) {
    return mayBeginWith(word.charAt(0)) && end(Letters.of(word), 0) == word.length();
  }

  /** Where the longest that begins at an index ends; the index itself where none does. */
  static int end(Letters letters, int from) {
    int end = WordTrie.end(OTHERS.longest(letters, from));
    for (String whose : WHOSE) {
      if (letters.startsWith(whose, from)) {
        int what = from + whose.length();
        long body = BODIES.longest(letters, what);
        end = Math.max(end, WordTrie.word(body) == WordTrie.NONE ? end : WordTrie.end(body));
        end = Math.max(end, placesEnd(letters, what, end));
      }
    }
    return end;
  }

  private static int placesEnd(Letters letters, int from, int otherwise) {
    int end = otherwise;
    int node = WordTrie.ROOT;
    for (int i = from; i < letters.length() && node != WordTrie.NONE; i++) {
      node = PLACES.step(node, letters.at(i));
      if (node != WordTrie.NONE && PLACES.wordAt(node) != WordTrie.NONE) {
        end = Math.max(end, WordTrie.end(BEHIND_PLACES.longest(letters, i + 1)));
      }
    }
    return end;
  }
}
