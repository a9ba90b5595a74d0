package io.github.gongkai.testkit.hostile;

import static io.github.gongkai.testkit.hostile.Filling.numbered;
import static io.github.gongkai.testkit.hostile.Filling.repeated;

import java.util.List;

/** Crawled texts. */
final class Texts {

  private Texts() {}

  static List<HostileInput> all() {
    return List.of(
        text("one line of prose", repeated("本机关全年主动公开政府信息")),
        text("digits", repeated("1234567890")),
        text("digits behind a known row's label", repeated("（一）予以公开 ", "10203", "")),
        text("digits with commas", repeated("1,")),
        text("full-width digits", repeated("１２，３．")),
        text("Chinese numerals", repeated("一百二十")),
        text("Chinese numerals of myriads", repeated("万亿")),
        text("bars", repeated("|")),
        text("cells on one line", repeated("总计 | 1 | ")),
        text("lines with cells", repeated("总计 | 1 | 2 |\n")),
        text("lines of one cell", repeated("1 |\n\n")),
        text("a column's label on one line", repeated("总计 ")),
        text("a row's label on one line", repeated("（一）予以公开 ")),
        text("a label of many rows", repeated("其他 0\n")),
        text("known rows", repeated("一、本年新收政府信息公开申请数量 4 1 0 0 0 0 5\n")),
        text("known rows, digits run together", repeated("（一）予以公开4100005\n")),
        text("known rows on one line", repeated("（一）予以公开4100005（七）总计0100045")),
        text("rows of a hundred figures", repeated("（一）予以公开" + " 1".repeat(100) + "\n")),
        text(
            "heads of the table of requests",
            repeated("申请人情况 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n")),
        text(
            "tables of the form of 2021",
            repeated("第二十条第（一）项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0 0\n行政规范性文件 2 1 14\n")),
        text("headings", repeated("一、总体情况\n二、主动公开政府信息情况\n")),
        text("one heading", repeated("一、总体情况\n")),
        text("headings on one line", repeated("一、总体情况 二、主动公开政府信息情况 ")),
        text("headings of no known wording", repeated("三、山水田园情况\n文字。\n")),
        text("headings within a section", repeated("（一）主动公开。\n1.做法。\n")),
        text("ordinals", repeated("一、")),
        text("announcements of sections", repeated("总体情况、主动公开政府信息情况、存在的主要问题及改进情况组成，")),
        text("titles", repeated("青石县2022年政府信息公开工作年度报告\n")),
        text("a title of that length", repeated("青石县", "白河镇", "2022年政府信息公开工作年度报告")),
        text("titles on one line", repeated("青石县2022年政府信息公开工作年度报告 ")),
        text("names of agencies", numbered("青石", "县人民政府办公室、")),
        text("words of agencies", repeated("省市县区局委办")),
        text("signatures", repeated("青石县人民政府\n2023年1月20日\n")),
        text("years", repeated("2022年")),
        text("dates", repeated("2022年1月1日起至2022年12月31日止，")),
        text("periods", repeated("本报告所列数据的统计期限自2022年1月1日起，至2022年12月31日止。\n")),
        text("contact data", repeated("地址：青石县白河路1号，邮编：123456，电话：0000-1234567，传真：")),
        text("labels of contact data", repeated("地址：")),
        text("telephone numbers", repeated("联系电话：", "0591-1234567、", "。")),
        text("sentences that state figures", repeated("全年收到政府信息公开申请5件，予以公开3件，不予公开1件。")),
        text("lines that state figures", repeated("2022年，全县共收到政府信息公开申请5件，办结4件。\n")),
        text("a sentence of that length", repeated("其中收到申请5件，其中予以公开3件，")),
        text("words of sentences that state figures", repeated("收到政府信息公开申请办结予以公开")),
        text("lines that nearly list a report", repeated("年度报告" + " 1.".repeat(60) + "x\n")),
        text("placeholders without an end", repeated("＊＊＊＊")),
        text("lines that slipped by a byte", repeated("确?！吧婷懿簧暇W，上网不涉密。\n")),
        text("characters that slipped by a byte", repeated("！吧婷懿簧暇W")),
        text("text misread twice", repeated("Ã¥Â\u0085Â¬Ã¥Â¼Â\u0080")),
        text("opening brackets", repeated("（")),
        text("nested brackets", repeated("（其中：[（")),
        text("opening quotation marks", repeated("“《")),
        text("readings of characters", repeated("国(guo)文(wén)")),
        text("traditional characters", repeated("政府資訊公開工作")),
        text("blanks", repeated(" \t　 ")),
        text("line ends", repeated("\r\n\n\u2028")),
        text("digits, one a line", repeated("1\n\n")),
        text("control characters", repeated("1\u001f\u001e\u001d\u001c")),
        text("unpaired surrogates", repeated("\ud83d1\ude00\ude00")),
        text("replacement characters", repeated("\ufffd1")),
        text("words in Latin letters", repeated("annual report www.example.com/a?b=1 ")),
        text("whole reports", repeated(Surroundings.TEXT.report())));
  }

  private static HostileInput text(String label, Filling filling) {
    return new HostileInput(label, Surroundings.TEXT, filling::make);
  }
}
