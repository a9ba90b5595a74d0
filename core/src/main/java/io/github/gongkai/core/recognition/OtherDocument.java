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
  GUIDE(RefusalKind.GUIDE, "a guide", Place.END, "指南", "指引", "须知", "目录", "流程", "流程图"),
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
      "答复书",
      "告知书",
      "请示",
      "汇报",
      "讲话",
      "自查报告",
      "整改报告",
      "调研报告",
      "述职报告"),
  LISTED_COMPANY(
      RefusalKind.COMPANY_REPORT,
      "a company's annual report",
      Place.WITHOUT_SUBJECT,
      "公司代码",
      "证券代码",
      "股份有限公司"),
  COMPANY(
      RefusalKind.COMPANY_REPORT,
      "a company's annual report",
      Place.REPORT_WITHOUT_SUBJECT,
      "公司",
      "集团"),
  SCHOOL(
      RefusalKind.OTHER_REPORT,
      "a school's report by school year, under rules of its own",
      Place.ANYWHERE,
      "学年"),
  OTHER_REPORT(
      RefusalKind.OTHER_REPORT,
      "a report on another subject",
      Place.REPORT_WITHOUT_SUBJECT,
      "法治",
      "依法行政",
      "政府工作报告",
      "复议",
      "执法",
      "司法公开",
      "审判",
      "检务公开",
      "警务公开",
      "党务公开",
      "厂务公开",
      "村务公开",
      "财务",
      "预算",
      "决算",
      "审计",
      "绩效",
      "社会责任",
      "环境",
      "安全生产",
      "统计公报",
      "国民经济",
      "网站");

  /** Words of the reports' own subject. */
  private static final List<String> SUBJECT = List.of("信息公开", "政务公开", "政府信息");

  private static final List<String> REPORTS =
      List.of("报告", "年报", "报表", "公报", "白皮书", "决算", "预算", "摘要");

  private enum Place {
    ANYWHERE {
      @Override
      boolean has(String title, String word) {
        return title.contains(word);
      }
    },
    /** At the end, where a title says what it is the title of: 计划 begins agencies' names too. */
    END {
      @Override
      boolean has(String title, String word) {
        return withoutNote(title).endsWith(word);
      }
    },
    /** Anywhere in a title that does not speak of disclosure: public enterprises report on that. */
    WITHOUT_SUBJECT {
      @Override
      boolean has(String title, String word) {
        return title.contains(word) && SUBJECT.stream().noneMatch(title::contains);
      }
    },
    /** In the title of a year's report on something else; without a year it may be a menu's entry. */
    REPORT_WITHOUT_SUBJECT {
      @Override
      boolean has(String title, String word) {
        return WITHOUT_SUBJECT.has(title, word)
            && Titles.isDated(title)
            && REPORTS.stream().anyMatch(withoutNote(title)::endsWith);
      }
    };

    abstract boolean has(String title, String word);
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
    return words.stream().filter(word -> place.has(title, word)).findFirst();
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
