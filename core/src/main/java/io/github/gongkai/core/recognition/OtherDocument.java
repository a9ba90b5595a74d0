package io.github.gongkai.core.recognition;

import io.github.gongkai.model.RefusalKind;
import java.util.List;
import java.util.Optional;

/** Documents that use a report's words and are none, told by the words of their titles. */
enum OtherDocument {
  PERIODIC(
      RefusalKind.PERIODIC_STATISTICS,
      "statistics of a part of a year",
      Place.ANYWHERE,
      "半年",
      "季度",
      "月度",
      "月报",
      "季报",
      "1-6月",
      "1-3月",
      "1-9月"),
  NEWS(
      RefusalKind.NEWS,
      "news or an interpretation of a report",
      Place.ANYWHERE,
      "解读",
      "图解",
      "一图读懂",
      "评估报告",
      "第三方评估"),
  NOTICE(RefusalKind.NOTICE, "a notice", Place.END, "通知", "通报", "公告", "公示"),
  GUIDE(RefusalKind.GUIDE, "a guide", Place.END, "指南"),
  RULES(RefusalKind.RULES, "rules", Place.END, "办法", "规定", "条例", "制度", "细则", "格式", "填报说明"),
  LETTER(
      RefusalKind.LETTER,
      "a letter, plan or summary",
      Place.END,
      "的函",
      "方案",
      "要点",
      "意见",
      "申请表",
      "工作总结",
      "计划",
      "答复",
      "请示"),
  COMPANY(
      RefusalKind.COMPANY_REPORT,
      "a company's annual report",
      Place.ANYWHERE,
      "公司代码",
      "证券代码",
      "股份有限公司");

  private enum Place {
    ANYWHERE,
    /** At the end, where a title says what it is the title of: 计划 begins agencies' names too. */
    END
  }

  private final RefusalKind kind;
  private final String description;
  private final Place place;
  private final List<String> words;

  OtherDocument(RefusalKind kind, String description, Place place, String... words) {
    this.kind = kind;
    this.description = description;
    this.place = place;
    this.words = List.of(words);
  }

  RefusalKind kind() {
    return kind;
  }

  String description() {
    return description;
  }

  /** The word by which a title, folded, tells this kind of document. */
  Optional<String> wordIn(String title) {
    String bare = withoutNote(title);
    return words.stream()
        .filter(word -> place == Place.ANYWHERE ? title.contains(word) : bare.endsWith(word))
        .findFirst();
  }

  /** A title without the {@code （试行）} or {@code 》} behind it. */
  private static String withoutNote(String title) {
    String bare = title.strip();
    if (bare.endsWith(")")) {
      int open = bare.lastIndexOf('(');
      bare = open > 0 ? bare.substring(0, open).strip() : bare;
    }
    while (!bare.isEmpty() && "》”\"|:.".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    return bare;
  }
}
