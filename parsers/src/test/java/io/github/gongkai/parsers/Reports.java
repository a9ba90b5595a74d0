package io.github.gongkai.parsers;

import java.util.List;

/** Small reports written for the tests. */
final class Reports {

  private static final String APPLICANTS = "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计";

  private static final List<String> REQUESTS = List.of(
      "一、本年新收政府信息公开申请数量 4 1 0 0 0 0 5",
      "二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1",
      "（一）予以公开 2 1 0 0 0 0 3",
      "（二）部分公开（区分处理的，只计这一情形，不计其他情形） 1 0 0 0 0 0 1",
      "1.属于国家秘密 0 0 0 0 0 0 0",
      "2.其他法律行政法规禁止公开 0 0 0 0 0 0 0",
      "3.危及“三安全一稳定” 0 0 0 0 0 0 0",
      "4.保护第三方合法权益 0 0 0 0 0 0 0",
      "5.属于三类内部事务信息 0 0 0 0 0 0 0",
      "6.属于四类过程性信息 0 0 0 0 0 0 0",
      "7.属于行政执法案卷 0 0 0 0 0 0 0",
      "8.属于行政查询事项 0 0 0 0 0 0 0",
      "1.本机关不掌握相关政府信息 1 0 0 0 0 0 1",
      "2.没有现成信息需要另行制作 0 0 0 0 0 0 0",
      "3.补正后申请内容仍不明确 0 0 0 0 0 0 0",
      "1.信访举报投诉类申请 0 0 0 0 0 0 0",
      "2.重复申请 0 0 0 0 0 0 0",
      "3.要求提供公开出版物 0 0 0 0 0 0 0",
      "4.无正当理由大量反复申请 0 0 0 0 0 0 0",
      "5.要求行政机关确认或重新出具已获取信息 0 0 0 0 0 0 0");

  private static final String OTHER_HANDLING_2021 =
      "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 0 0 0 0 0 0 0\n"
          + "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 0 0 0 0 0 0 0\n3.其他 0 0 0 0 0 0 0\n";

  private static final String TOTALS = "（七）总计 4 1 0 0 0 0 5\n四、结转下年度继续办理 1 0 0 0 0 0 1\n";

  private static final String OUTCOMES = "结果维持 结果纠正 其他结果 尚未审结 总计";

  private Reports() {}

  /** A report of the form of 2021, one row a line, the cells joined by blanks. */
  static String of2021(int year) {
    return head(year) + "二、主动公开政府信息情况\n" + disclosure2021() + requests(OTHER_HANDLING_2021)
        + tail();
  }

  /** A report of the form of 2019. */
  static String of2019(int year) {
    return head(year)
        + "二、主动公开政府信息情况\n" + disclosure2019()
        + requests("（六）其他处理 0 0 0 0 0 0 0\n") + tail();
  }

  /** A report without tables. */
  static String inProse(int year) {
    return head(year)
        + "二、主动公开政府信息情况\n本镇全年主动公开政府信息35条。\n三、依申请公开政府信息情况\n本镇全年未收到公开申请。\n"
        + "四、复议、诉讼和申诉情况\n无。\n五、存在的主要问题及改进措施\n人手偏少，来年增配。\n";
  }

  /** The same figures as {@link #of2021} in tables of a web page. */
  static String page2021(int year) {
    StringBuilder page =
        new StringBuilder("<!DOCTYPE html><html><head><title>年度报告</title></head><body>");
    boolean table = false;
    for (String line : of2021(year).split("\n")) {
      boolean row = line.matches(".* \\d.*|自然人.*|结果维持.*|第二十条.*|信息内容.*|\\d[ \\d.]*");
      if (row != table) {
        page.append(row ? "<table>" : "</table>");
        table = row;
      }
      page.append(
          row ? "<tr><td>" + line.replace(" ", "</td><td>") + "</td></tr>" : "<p>" + line + "</p>");
    }
    return page.append("</body></html>").toString();
  }

  private static String head(int year) {
    return "青石县白河镇" + year + "年政府信息公开工作年度报告\n本报告所列数据的统计期限自" + year + "年1月1日起，至" + year
        + "年12月31日止。\n一、总体情况\n本镇全年信息公开工作平稳有序。\n";
  }

  private static String disclosure2021() {
    return "第二十条第（一）项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0 0\n行政规范性文件 2 1 14\n"
        + "第二十条第（五）项\n信息内容 本年处理决定数量\n行政许可 36\n"
        + "第二十条第（六）项\n信息内容 本年处理决定数量\n行政处罚 7\n行政强制 0\n"
        + "第二十条第（八）项\n信息内容 本年收费金额（单位：万元）\n行政事业性收费 1.25\n";
  }

  private static String disclosure2019() {
    return "第二十条第（一）项\n信息内容 本年新制作数量 本年新公开数量 对外公开总数量\n规章 0 0 0\n规范性文件 2 1 14\n"
        + "第二十条第（五）项\n信息内容 上一年项目数量 本年增/减 处理决定数量\n行政许可 20 -2 36\n其他对外管理服务事项 5 +1 9\n"
        + "第二十条第（六）项\n信息内容 上一年项目数量 本年增/减 处理决定数量\n行政处罚 11 0 7\n行政强制 2 0 0\n"
        + "第二十条第（八）项\n信息内容 上一年项目数量 本年增/减\n行政事业性收费 1 0\n"
        + "第二十条第（九）项\n信息内容 采购项目数量 采购总金额\n政府集中采购 3 251000元\n";
  }

  private static String requests(String otherHandling) {
    return "三、收到和处理政府信息公开申请情况\n申请人情况\n" + APPLICANTS + "\n" + String.join("\n", REQUESTS) + "\n"
        + otherHandling + TOTALS;
  }

  private static String tail() {
    return "四、政府信息公开行政复议、行政诉讼情况\n行政复议 行政诉讼\n" + OUTCOMES + " 未经复议直接起诉 复议后起诉\n" + OUTCOMES + " "
        + OUTCOMES
        + "\n1 0 0 0 1 0 0 0 1 1 0 0 0 0 0\n五、存在的主要问题及改进情况\n人手偏少，来年增配。\n六、其他需要报告的事项\n无。\n";
  }
}
