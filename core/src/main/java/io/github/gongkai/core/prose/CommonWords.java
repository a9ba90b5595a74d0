package io.github.gongkai.core.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The words of any report's clauses, by what they do there; {@link Selves} are apart. */
final class CommonWords {

  private static final Map<Role, List<String>> WORDS = build();

  private CommonWords() {}

  static Map<Role, List<String>> byRole() {
    return WORDS;
  }

  private static Map<Role, List<String>> build() {
    Map<Role, List<String>> words = new EnumMap<>(Role.class);
    add(
        words,
        Role.FILLER,
        "共|共计|总计|合计|总共|一共|计|为|是|达|达到|了|的|有|共有|已|已经|即|占|占比|由|于|在|以|按|从|看|来看|上|中|等|并|也|还|又|且");
    add(
        words,
        Role.FILLER,
        "同时|此外|另外|另|一是|二是|三是|四是|五是|六是|七是|八是|九是|十是|首先|其次|据统计|经统计|经汇总|经审查|经审核|统计|据不完全统计");
    add(words, Role.FILLER, "各类|各种|各项|各方面|相关|有关|关于|社会|社会公众|公众|向社会|对外|依法|及时|直接|实际|总数|总量|数|件数|总数量");
    add(
        words,
        Role.FILLER,
        "公民、法人和其他组织|公民、法人或其他组织|公民、法人或者其他组织|公民、法人及其他组织|公民、法人和其它组织|公民、法人或其它组织|法人和其他组织|提出|提出的|提交|提交的|发来|来自|要求");
    add(words, Role.HEAD, "情况|情况如下|方面|数量|如下|具体如下|总体情况|基本情况|主要情况");
    add(words, Role.FILLER, "工作|期间|内|范围|所有|全部|分别是|累积");
    add(
        words,
        Role.THING,
        "网站|政府网站|门户网站|微信|微博|公众号|微信公众号|政务新媒体|客户端|宣传栏|公开栏|公示栏|场所|办公|县区|区域|市民|村民|委托|局面|部分|全面|办理|所有|查阅点|报刊|镇街|党委|城镇");
    add(words, Role.AND, "和|及|与|以及|或|或者|及其");
    add(
        words,
        Role.PARTS,
        "其中|包括|包含|含|分为|渠道|方式|形式|途径|申请人|申请方式|申请渠道|申请形式|申请途径|申请类型|申请主体|答复类型|答复方式|办理结果|处理结果|答复结果|类别|类型|具体|具体为|分类");
    add(words, Role.THIS_YEAR, "今年|今年以来|本年|本年度|本年度内|年内|全年|全年度|一年来|当年|报告期|报告期内|统计期内|统计期限内|本报告期");
    add(words, Role.LAST_YEAR, "上年|上年度|上一年|上一年度|去年|去年度");
    add(words, Role.NEXT_YEAR, "下年|下年度|下一年|下一年度|次年|次年度|明年|来年");
    add(
        words,
        Role.OTHER_TIME,
        "前年|往年|近年|近年来|近几年|近三年|近两年|近五年|多年来|每年|每月|每季度|每周|每日|每天|每半年|年均|月均|日均|平均|上半年|下半年|季度|第一季度|第二季度|第三季度|第四季度|一季度|二季度|三季度|四季度|前三季度|同期|上月|当月|本月|当日|当天|十三五|十四五|十二五|今后|上线至今|成立以来|开通以来|启用以来|上线以来|施行以来|实施以来|目前为止|迄今|至今|以往|历次|此前|之前|原有");
    add(words, Role.AS_OF, "截至|截止|截止到|截至到|截止至");
    add(words, Role.CUMULATIVE, "累计|累积|共累计|累计共|已累计|累计已");
    add(words, Role.ALL_YEARS, "历年累计|历年|历年来|历年来累计|历年来共");
    add(
        words,
        Role.COMPARISON,
        "同比|环比|相比|比上年|比上年度|比上一年|比上一年度|比去年|较上年|较上年度|较上一年|较上一年度|较去年|与上年|与上年度|与上一年|与去年|同上年|同去年|比往年|较往年|增长|上升|下降|增加|减少|增幅|降幅|提高");
    add(words, Role.PLAN, "计划|力争|下一步|下步|拟|将|争取|预计|目标|应当|必须|准备|打算|不少于|不低于|不得少于|原则上|考核要求|要点要求");
    add(words, Role.ABOUT, "约|近|将近|大约|大概|接近|左右|上下浮动");
    add(words, Role.AT_LEAST, "超|超过|逾|以上|至少");
    return words;
  }

  private static void add(Map<Role, List<String>> words, Role role, String some) {
    Collection<String> all = words.computeIfAbsent(role, r -> new ArrayList<>());
    all.addAll(List.of(some.split("[|]", -1)));
  }
}
