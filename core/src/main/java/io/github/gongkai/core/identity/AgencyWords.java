package io.github.gongkai.core.identity;

import io.github.gongkai.model.AgencyKind;
import java.util.List;
import java.util.Set;

/** The words that names of agencies end with, and words that no such name contains. */
final class AgencyWords {

  /**
   * An ending and the kind of body it tells of.
   *
   * @param word the ending
   * @param kind the kind
   * @param placed whether the name must also name a place or level: the word alone is too common
   */
  record Ending(String word, AgencyKind kind, boolean placed) {}

  /** Divisions that have a people's government: their name alone stands for it. */
  static final String AREA_ENDS = "省市县区州盟旗";

  /** Areas that are run by a committee or not at all, though their name ends like a district's. */
  static final List<String> ZONE_WORDS = List.of(
      "开发", "实验", "试验", "示范", "高新", "经开", "经济", "技术", "产业", "工业", "旅游", "度假", "保税", "合作", "管理",
      "园区", "新区", "风景", "景区", "名胜", "科技", "自贸", "自由贸易", "集聚", "功能", "库区", "物流", "海关", "社区", "校区",
      "院区", "片区", "街区", "营区", "农场", "林场", "口岸", "商务", "矿区", "林区", "灾区", "辖区", "生态区", "投资区", "园林区",
      "集中区");

  /** Endings in the order they are tried, a longer before one that it ends with. */
  static final List<Ending> ENDINGS = List.of(
      free("政府办公厅", AgencyKind.GOVERNMENT_OFFICE),
      free("政府办公室", AgencyKind.GOVERNMENT_OFFICE),
      free("政府办", AgencyKind.GOVERNMENT_OFFICE),
      free("人民政府", AgencyKind.GOVERNMENT),
      free("行政公署", AgencyKind.GOVERNMENT),
      placed("政府", AgencyKind.GOVERNMENT),
      placed("行署", AgencyKind.GOVERNMENT),
      placed("兵团", AgencyKind.GOVERNMENT),
      free("街道办事处", AgencyKind.SUBDISTRICT),
      free("街道办", AgencyKind.SUBDISTRICT),
      free("街道", AgencyKind.SUBDISTRICT),
      placed("办事处", AgencyKind.DEPARTMENT),
      free("监督管理委员会", AgencyKind.DEPARTMENT),
      free("管理委员会", AgencyKind.ZONE),
      free("管委会", AgencyKind.ZONE),
      free("科学院", AgencyKind.DEPARTMENT),
      placed("研究院", AgencyKind.DEPARTMENT),
      placed("检察院", AgencyKind.DEPARTMENT),
      free("大学", AgencyKind.UNIVERSITY),
      free("学院", AgencyKind.UNIVERSITY),
      free("学校", AgencyKind.UNIVERSITY),
      placed("中学", AgencyKind.UNIVERSITY),
      placed("小学", AgencyKind.UNIVERSITY),
      free("公司", AgencyKind.ENTERPRISE),
      placed("集团", AgencyKind.ENTERPRISE),
      placed("委员会", AgencyKind.DEPARTMENT),
      free("局", AgencyKind.DEPARTMENT),
      free("委", AgencyKind.DEPARTMENT),
      placed("厅", AgencyKind.DEPARTMENT),
      placed("海关", AgencyKind.DEPARTMENT),
      placed("海关关区", AgencyKind.DEPARTMENT),
      placed("办公室", AgencyKind.DEPARTMENT),
      placed("中心", AgencyKind.DEPARTMENT),
      placed("总队", AgencyKind.DEPARTMENT),
      placed("支队", AgencyKind.DEPARTMENT),
      placed("大队", AgencyKind.DEPARTMENT),
      placed("管理处", AgencyKind.DEPARTMENT),
      placed("管理所", AgencyKind.DEPARTMENT),
      placed("管理站", AgencyKind.DEPARTMENT),
      placed("联合会", AgencyKind.DEPARTMENT),
      placed("联合社", AgencyKind.DEPARTMENT),
      placed("总社", AgencyKind.DEPARTMENT),
      placed("总工会", AgencyKind.DEPARTMENT),
      placed("残联", AgencyKind.DEPARTMENT),
      placed("妇联", AgencyKind.DEPARTMENT),
      placed("文联", AgencyKind.DEPARTMENT),
      placed("科协", AgencyKind.DEPARTMENT),
      placed("工商联", AgencyKind.DEPARTMENT),
      placed("供销社", AgencyKind.DEPARTMENT),
      placed("档案馆", AgencyKind.DEPARTMENT),
      placed("宣传部", AgencyKind.DEPARTMENT),
      placed("政务办", AgencyKind.DEPARTMENT),
      placed("新闻办", AgencyKind.DEPARTMENT),
      placed("医院", AgencyKind.DEPARTMENT));

  /** Ministries: 部 alone ends too many words that are none. */
  static final Set<String> MINISTRIES = Set.of(
      "外交部",
      "国防部",
      "教育部",
      "科学技术部",
      "科技部",
      "工业和信息化部",
      "公安部",
      "国家安全部",
      "民政部",
      "司法部",
      "财政部",
      "人力资源和社会保障部",
      "自然资源部",
      "国土资源部",
      "生态环境部",
      "环境保护部",
      "住房和城乡建设部",
      "交通运输部",
      "铁道部",
      "水利部",
      "农业农村部",
      "农业部",
      "商务部",
      "文化和旅游部",
      "文化部",
      "卫生部",
      "应急管理部",
      "退役军人事务部",
      "监察部",
      "审计署",
      "中国人民银行",
      "海关总署",
      "国务院",
      "国务院办公厅");

  /**
   * Words of page furniture, of sentences and of advertisers. A name that contains one of them was
   * cut in the wrong place or is none.
   */
  static final WordList FOREIGN = WordList.of(
      "解读", "图解", "读懂", "关于", "公布", "发布", "印发", "转发", "首页", "当前", "位置", "根据", "做好", "报送", "编制",
      "编写", "下载", "附件", "网站", "门户", "专栏", "通知", "一篇", "相关", "推荐", "分享", "打印", "来源", "时间", "日期",
      "公开", "年报", "报告", "开展", "落实", "情况", "总结", "统计", "欢迎", "点击", "浏览", "搜索", "导航", "栏目", "公告",
      "主办", "承办", "版权", "备案", "技术支持", "联系", "疑问", "如对", "可与", "请与", "以及", "领导下", "各级", "各部门", "各单位",
      "有关", "工作部门", "上半年", "下半年", "季度", "月份", "全文", "公司代码", "博彩", "投注", "官网", "网址", "娱乐城", "赌",
      "网投", "登录", "注册", "体育在线", "某某", "本局", "本镇", "本乡", "我局", "我镇", "我乡", "我县", "我市", "我区");

  /** Beginnings of words that stand where a name might; no place's name begins so. */
  static final String NO_NAME_STARTS = "我各该其某由与在以为是使把请的等了";

  /** Words for a level, not a body: 本局, 全市. 本溪市 and 全州县 are names, so they count whole. */
  static final Set<String> LEVELS = Set.of(
      "本省", "本市", "本县", "本区", "本州", "本盟", "本旗", "本乡", "本镇", "本局", "本委", "本厅", "本办", "全省", "全市",
      "全县", "全区", "全盟", "全旗", "全乡", "全镇", "全局", "全委");

  /** Everyday words that end like a body or an area. */
  static final List<String> COMMON_ENDS =
      List.of("格局", "布局", "全局", "大局", "结局", "当局", "开局", "超市", "城市", "上市", "门市", "全州", "本州");

  /** Names of agencies that contain a word that is foreign elsewhere. */
  static final WordList WHOLESOME = WordList.of("统计局", "统计中心", "机构编制");

  /** Those words. */
  static final Set<String> EXCUSABLE = Set.of("统计", "编制");

  private AgencyWords() {}

  private static Ending free(String word, AgencyKind kind) {
    return new Ending(word, kind, false);
  }

  private static Ending placed(String word, AgencyKind kind) {
    return new Ending(word, kind, true);
  }
}
