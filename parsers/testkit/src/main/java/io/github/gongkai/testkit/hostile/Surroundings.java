package io.github.gongkai.testkit.hostile;

/** A small report, as a page and as text, in two halves that meet in its table of requests. */
enum Surroundings {
  /** A web page. */
  PAGE("<!DOCTYPE html><html><body>\n", "<p>", "</p>\n", "<tr><td>", "</td><td>", "</td></tr>\n"),
  /** Crawled text. */
  TEXT("", "", "\n", "", " ", "\n");

  private static final String FIRST = """
      青石县白河镇2022年政府信息公开工作年度报告
      本报告所列数据的统计期限自2022年1月1日起，至2022年12月31日止。
      一、总体情况
      本镇全年共收到政府信息公开申请5件，信息公开工作平稳有序。
      二、主动公开政府信息情况
      第二十条第（一）项
      信息内容|本年制发件数|本年废止件数|现行有效件数
      规章|0|0|0
      行政规范性文件|2|1|14
      三、收到和处理政府信息公开申请情况
      申请人情况|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计
      一、本年新收政府信息公开申请数量|4|1|0|0|0|0|5
      二、上年结转政府信息公开申请数量|1|0|0|0|0|0|1
      （一）予以公开|2|1|0|0|0|0|3
      """;
  private static final String SECOND = """
      （二）部分公开（区分处理的，只计这一情形，不计其他情形）|1|0|0|0|0|0|1
      （七）总计|4|1|0|0|0|0|5
      四、结转下年度继续办理|1|0|0|0|0|0|1
      四、政府信息公开行政复议、行政诉讼情况
      行政复议|行政诉讼
      结果维持|结果纠正|其他结果|尚未审结|总计
      五、存在的主要问题及改进情况
      人手偏少，来年增配。
      六、其他需要报告的事项
      无。
      青石县白河镇人民政府
      2023年1月16日
      """;

  private final String opening;
  private final String line;
  private final String lineEnd;
  private final String row;
  private final String cell;
  private final String rowEnd;

  Surroundings(
      String opening, String line, String lineEnd, String row, String cell, String rowEnd) {
    this.opening = opening;
    this.line = line;
    this.lineEnd = lineEnd;
    this.row = row;
    this.cell = cell;
    this.rowEnd = rowEnd;
  }

  String opening() {
    return opening;
  }

  String report() {
    return firstHalf() + secondHalf();
  }

  String firstHalf() {
    return written(FIRST);
  }

  String secondHalf() {
    return written(SECOND);
  }

  private String written(String half) {
    StringBuilder written = new StringBuilder();
    boolean table = false;
    for (String text : half.split("\n", -1)) {
      boolean isRow = text.indexOf('|') >= 0;
      if (isRow != table && this == PAGE) {
        written.append(isRow ? "<table>" : "</table>");
      }
      table = isRow;
      if (!text.isEmpty()) {
        written
            .append(isRow ? row : line)
            .append(text.replace("|", cell))
            .append(isRow ? rowEnd : lineEnd);
      }
    }
    return written.toString();
  }
}
