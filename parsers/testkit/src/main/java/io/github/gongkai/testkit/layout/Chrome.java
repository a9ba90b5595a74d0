package io.github.gongkai.testkit.layout;

import io.github.gongkai.testkit.chance.Dice;
import io.github.gongkai.testkit.report.SyntheticReport;
import java.util.List;

/** What stands around an article: none of it belongs to the report. */
final class Chrome {

  private static final List<String> MENU =
      List.of("首页", "政务公开", "政府信息公开", "办事大厅", "互动交流", "走进本地", "数据发布");

  private final SyntheticReport report;
  private final Dice dice;

  Chrome(SyntheticReport report, Dice dice) {
    this.report = report;
    this.dice = dice;
  }

  String before() {
    StringBuilder html = new StringBuilder("<div class=\"header\"><ul class=\"nav\">");
    for (String entry : dice.some(MENU, dice.between(3, MENU.size()))) {
      html.append("<li><a href=\"/\">").append(entry).append("</a></li>");
    }
    html.append("</ul></div>\n<div class=\"path\">您的位置：<a href=\"/\">首页</a> &gt; ")
        .append("<a href=\"../\">政府信息公开</a> &gt; <a href=\"./\">政府信息公开年报</a></div>\n");
    html.append("<div class=\"info\">发布日期：")
        .append(report.published())
        .append(" &nbsp; 来源：")
        .append(report.agency())
        .append(" &nbsp; 浏览次数：<span id=\"hits\">")
        .append(dice.between(10, 9999))
        .append("</span> &nbsp; 字号：[<a>大</a> <a>中</a> <a>小</a>]</div>\n");
    return html.toString();
  }

  /** What information systems print above a document. */
  String index() {
    return "<table class=\"index\"><tr><td>索引号：</td><td>"
        + dice.between(100000, 999999)
        + "/"
        + report.published().getYear()
        + "-000"
        + dice.between(10, 99)
        + "</td><td>信息分类：</td><td>年度报告</td></tr><tr><td>发布机构：</td><td>"
        + report.agency()
        + "</td><td>生成日期：</td><td>"
        + report.signed()
        + "</td></tr><tr><td>文　　号：</td><td></td><td>有效性：</td><td>有效</td></tr>"
        + "<tr><td>名　　称：</td><td colspan=\"3\">"
        + report.title()
        + "</td></tr></table>\n";
  }

  String after() {
    StringBuilder html = new StringBuilder("<div class=\"tools\">扫一扫在手机打开 | 打印 | 关闭</div>\n");
    html.append("<div class=\"related\"><h4>相关链接</h4><ul>");
    for (int i = 1; i <= dice.between(1, 5); i++) {
      html.append("<li><a href=\"t")
          .append(dice.between(10000, 99999))
          .append(".htm\">")
          .append(report.agency())
          .append(report.year() - i)
          .append("年政府信息公开工作年度报告</a> <span>")
          .append(report.published().minusYears(i))
          .append("</span></li>");
    }
    html.append("</ul></div>\n<div class=\"footer\"><p>主办：")
        .append(report.agency())
        .append("　　网站标识码：")
        .append(dice.between(1000000, 9999999))
        .append("</p><p>ICP备")
        .append(dice.between(10000000, 99999999))
        .append("号　　建议使用1024*768以上分辨率浏览</p></div>\n");
    html.append("<script>var total = ").append(dice.between(1, 999)).append(";</script>\n");
    return html.toString();
  }
}
