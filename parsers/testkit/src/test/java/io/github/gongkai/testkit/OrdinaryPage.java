package io.github.gongkai.testkit;

import io.github.gongkai.testkit.chance.Dice;
import java.util.List;

/** Pages of agencies that are no annual reports, most of them with disclosure in their menus. */
final class OrdinaryPage {

  private static final List<String> PLACES = List.of("青川湖县", "云栖市", "白水镇", "南屏区", "松岭省");
  private static final List<String> BODIES = List.of("人民政府", "教育局", "农业农村局", "卫生健康委员会", "财政局");
  private static final List<String> MATTERS = List.of(
      "春耕备耕", "防汛抗旱", "城乡居民养老保险", "义务教育招生", "政府信息公开", "安全生产", "营商环境", "行政复议", "财政预算", "农村公路养护");
  private static final List<String> KINDS =
      List.of("的通知", "指南", "实施细则", "办法", "的公告", "工作要点", "目录", "的公示", "工作方案", "新闻发布会召开");
  private static final List<String> SENTENCES = List.of(
      "各单位要提高认识，加强领导，抓好落实。",
      "申请人可以向本机关提出政府信息公开申请，填写申请表。",
      "对答复不服的，可以依法申请行政复议或者提起行政诉讼。",
      "本年度计划投入资金320万元，受益群众1,250人。",
      "主动公开的范围见政府信息公开目录，由办公室负责解释。",
      "记者近日从县政府获悉，会议由县长主持，12个乡镇的负责人参加。",
      "请于3月15日前将材料报送至联系人，联系电话0123-4567890。");
  private static final String MENU =
      "<ul><li>首页</li><li>政府信息公开指南</li><li>政府信息公开制度</li><li>政府信息公开年报</li><li>依申请公开</li></ul>";

  private OrdinaryPage() {}

  /** A page; the same for the same seed. */
  static String of(long seed) {
    Dice dice = Dice.of(seed);
    String body = dice.pick(PLACES) + dice.pick(BODIES);
    String title = body + "关于" + dice.pick(MATTERS) + dice.pick(KINDS);
    StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><title>" + title)
        .append("</title></head><body>")
        .append(dice.chance(0.7) ? MENU : "")
        .append("<h1>" + title + "</h1>");
    int paragraphs = dice.between(3, 12);
    for (int i = 1; i <= paragraphs; i++) {
      page.append("<p>").append(dice.chance(0.3) ? i + "." : "").append(dice.pick(SENTENCES));
      page.append(dice.pick(SENTENCES)).append("</p>");
    }
    if (dice.chance(0.3)) {
      page.append("<table><tr><td>项目</td><td>数量</td></tr><tr><td>")
          .append(dice.pick(MATTERS) + "</td><td>" + dice.between(0, 99))
          .append("</td></tr></table>");
    }
    return page.append("<div>版权所有 ").append(body).append("</div></body></html>").toString();
  }
}
