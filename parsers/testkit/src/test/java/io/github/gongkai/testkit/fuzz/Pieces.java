package io.github.gongkai.testkit.fuzz;

import java.util.List;

/**
 * Documents put together from pieces: what the engine looks for, and a few characters that the
 * fuzzer makes up. Bytes alone would hardly ever make a report.
 */
final class Pieces {

  private static final int MOST = 200;
  private static final int LONGEST = 12;

  private static final List<String> TEXT = List.of(
      "青石县白河镇2022年政府信息公开工作年度报告\n",
      "一、总体情况\n",
      "二、主动公开政府信息情况\n",
      "三、收到和处理政府信息公开申请情况\n",
      "四、政府信息公开行政复议、行政诉讼情况\n",
      "五、存在的主要问题及改进情况\n",
      "六、其他需要报告的事项\n",
      "第二十条第（一）项\n",
      "信息内容 本年制发件数 本年废止件数 现行有效件数\n",
      "信息内容 本年新制作数量 本年新公开数量 对外公开总数量\n",
      "规章",
      "行政规范性文件",
      "行政许可",
      "政府集中采购",
      "申请人情况 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n",
      "一、本年新收政府信息公开申请数量",
      "二、上年结转政府信息公开申请数量",
      "（一）予以公开",
      "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
      "（三）不予公开 1.属于国家秘密",
      "（六）其他处理",
      "（七）总计",
      "四、结转下年度继续办理",
      "结果维持 结果纠正 其他结果 尚未审结 总计\n",
      " 指标名称 计量单位 统计数\n",
      "主动公开政府信息数",
      "收到申请数",
      "1.当面申请数 件 ",
      "全年收到政府信息公开申请",
      "件，其中予以公开",
      "2023年1月20日\n",
      "统计期限自2022年1月1日起，至2022年12月31日止。",
      "地址：青石县白河路1号，联系电话：0000-1234567。",
      " 4 1 0 0 0 0 5\n",
      " 0 0 0 0 0 0 0\n",
      "4100005\n",
      " 1",
      "0",
      "12",
      "1,234",
      "0.5万元",
      "/",
      "-",
      "减3",
      " | ",
      "|\n",
      "\n",
      "\n\n",
      " ",
      "。",
      "，",
      "（",
      "）",
      "\u3000",
      "\ufffd",
      "\ud83d",
      "國(guó)",
      "ç®å½");

  private static final List<String> PAGE = List.of(
      "<table>",
      "</table>",
      "<tr>",
      "</tr>",
      "<td>",
      "</td>",
      "<td rowspan=3>",
      "<td colspan=1000000000>",
      "<p>",
      "</p>",
      "<div>",
      "</div>",
      "<b>",
      "</b>",
      "<br>",
      "<h1>",
      "<sup>",
      "<pre>",
      "<ul><li>",
      "<select><option>",
      "<svg>",
      "<template>",
      "<script>",
      "</script>",
      "<!--",
      "-->",
      "<span style=\"display:none\">",
      "</span>",
      "<meta name=PubDate content=\"2023-01-20\">",
      "<title>",
      "</title>",
      "&nbsp;",
      "&#20013;",
      "&NotEqualTilde;",
      "&lt",
      "<",
      ">",
      "\0");

  private Pieces() {}

  static String text(Draws draws) {
    return join(draws, "", TEXT, TEXT);
  }

  static String page(Draws draws) {
    return join(draws, "<html>", TEXT, PAGE);
  }

  private static String join(Draws draws, String open, List<String> some, List<String> others) {
    StringBuilder made = new StringBuilder(open);
    for (int i = 0; i < MOST && !draws.isEmpty(); i++) {
      int kind = draws.number(8);
      if (kind == 0) {
        for (int length = draws.number(LONGEST); length > 0; length--) {
          made.append(draws.character());
        }
      } else {
        made.append(draws.pick(kind < 5 ? some : others));
      }
    }
    return made.toString();
  }
}
