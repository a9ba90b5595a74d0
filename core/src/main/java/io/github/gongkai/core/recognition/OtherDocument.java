package io.github.gongkai.core.recognition;

import io.github.gongkai.model.RefusalKind;
import java.util.List;
import java.util.Optional;

/** Documents that use a report's words and are none, told by the words of their titles. */
enum OtherDocument {
  PERIODIC(
      RefusalKind.PERIODIC_STATISTICS,
      "statistics of a part of a year",
      "半年",
      "季度",
      "月度",
      "月报",
      "季报",
      "1-6月",
      "1—6月"),
  NEWS(
      RefusalKind.NEWS,
      "news or an interpretation of a report",
      "解读",
      "图解",
      "一图读懂",
      "发布会",
      "报道",
      "评估报告",
      "第三方"),
  NOTICE(RefusalKind.NOTICE, "a notice", "通知", "通报", "公告"),
  GUIDE(RefusalKind.GUIDE, "a guide", "指南"),
  RULES(RefusalKind.RULES, "rules", "办法", "规定", "条例", "制度", "细则", "格式", "填报说明"),
  LETTER(
      RefusalKind.LETTER,
      "a letter, plan or summary",
      "的函",
      "方案",
      "要点",
      "意见",
      "申请表",
      "工作总结",
      "计划",
      "答复",
      "请示"),
  COMPANY(RefusalKind.COMPANY_REPORT, "a company's annual report", "公司代码", "证券代码", "股份有限公司", "董事会");

  private final RefusalKind kind;
  private final String description;
  private final List<String> words;

  OtherDocument(RefusalKind kind, String description, String... words) {
    this.kind = kind;
    this.description = description;
    this.words = List.of(words);
  }

  RefusalKind kind() {
    return kind;
  }

  String description() {
    return description;
  }

  /** The word by which a title tells this kind of document. */
  Optional<String> wordIn(String title) {
    return words.stream().filter(title::contains).findFirst();
  }
}
