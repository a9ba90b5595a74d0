package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.model.RefusalKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of refusal, each in several wordings. */
class RefusalWordingsTest {

  private static final ReportReader READER = ReportReader.create();

  /** Sections and words that a report has, too. */
  private static final String SECTIONS = """

      一、总体情况
      各单位重视政府信息公开，推进政务公开工作。
      二、主动公开政府信息情况
      公开信息120条。
      三、收到和处理政府信息公开申请情况
      收到3件，行政复议1件。
      """;

  private static final String FORM = """
      一、总体情况
      二、主动公开政府信息情况
      第二十条第（一）项
      信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
      规章 | | | |
      行政规范性文件 | | | |
      第二十条第（五）项
      信息内容 | 本年处理决定数量 |
      行政许可 | |
      三、收到和处理政府信息公开申请情况
      一、本年新收政府信息公开申请数量 | | | | | | | |
      四、政府信息公开行政复议、行政诉讼情况
      五、存在的主要问题及改进情况
      六、其他需要报告的事项
      """;

  private static final String STATISTICS_FORM = """
      政府信息公开情况统计表
      填报单位（盖章）：
      统计指标 | 单位 | 统计数 |
      （一）主动公开政府信息数 | 条 | |
      其中：主动公开规范性文件数 | 条 | |
      制发规范性文件总数 | 件 | |
      1.政府公报公开政府信息数 | 条 | |
      """;

  private static final String TITLE = "青石县2022年政府信息公开工作年度报告";

  static Stream<Arguments> titles() {
    return Stream.of(
            of(
                RefusalKind.NOTICE,
                "关于做好2022年度政府信息公开工作年度报告编制和发布工作的通知",
                "关于2022年度政府信息公开工作年度报告编制发布情况的通报",
                "青石县人民政府办公室关于征集政府信息公开意见的公告"),
            of(
                RefusalKind.GUIDE,
                "青石县人民政府信息公开指南",
                "政府信息公开指南（2023年修订版）",
                "青石县教育局政府信息公开目录",
                "依申请公开须知"),
            of(
                RefusalKind.RULES,
                "青石县政府信息公开工作考核办法",
                "中华人民共和国政府信息公开条例",
                "青石县政府信息公开保密审查制度（试行）",
                "《青石县依申请公开工作规定》"),
            of(
                RefusalKind.LETTER,
                "青石县2023年政务公开工作要点",
                "青石县自然资源局2022年工作总结",
                "关于李某政府信息公开申请的答复",
                "青石县2022年政务公开工作自查报告",
                "青石县政务公开工作实施方案"),
            of(
                RefusalKind.NEWS,
                "《青石县2022年政府信息公开工作年度报告》解读",
                "图解：青石县2022年政府信息公开工作年度报告",
                "一图读懂青石县政府信息公开年报",
                "青石县2022年政务公开第三方评估报告"),
            of(
                RefusalKind.PERIODIC_STATISTICS,
                "青石县2022年上半年政府信息公开工作情况",
                "青石县教育局2022年第三季度信息公开统计",
                "政府信息公开数据（2022年1-6月）"),
            of(
                RefusalKind.COMPANY_REPORT,
                "白河水泥股份有限公司2022年年度报告",
                "青石集团有限公司2022年年度报告",
                "白河水泥股份有限公司2022年年度报告摘要"),
            of(
                RefusalKind.OTHER_REPORT,
                "青石县2022年法治政府建设年度报告",
                "2022年青石县政府工作报告",
                "青石县财政局2022年度部门决算",
                "青石县人民法院2022年司法公开年度报告",
                "青石大学2021-2022学年信息公开工作年度报告",
                "青石县人民政府网站工作年度报表（2022年度）"))
        .flatMap(all -> all);
  }

  private static Stream<Arguments> of(RefusalKind kind, String... titles) {
    return Arrays.stream(titles).map(title -> Arguments.of(kind, title + SECTIONS));
  }

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of(RefusalKind.BLANK_FORM, "中华人民共和国政府信息公开工作年度报告格式\n" + FORM),
        Arguments.of(RefusalKind.BLANK_FORM, "____年政府信息公开工作年度报告\n" + FORM),
        Arguments.of(RefusalKind.BLANK_FORM, "XX县人民政府20XX年政府信息公开工作年度报告（模板）\n" + FORM),
        Arguments.of(RefusalKind.BLANK_FORM, "××局政府信息公开工作年度报告\n" + FORM),
        Arguments.of(RefusalKind.BLANK_FORM, STATISTICS_FORM),
        Arguments.of(RefusalKind.NOTICE, "关于印发《政府信息公开工作年度报告格式》的通知\n各单位：请遵照执行。\n" + FORM),
        Arguments.of(RefusalKind.NO_TRACE, "今年粮食丰收，农民喜笑颜开。"),
        Arguments.of(RefusalKind.NEWS, "人民网3月31日电（记者 张三）各地公布政府信息公开年报，共收到申请公开35万件。"),
        Arguments.of(RefusalKind.NEWS, "我县召开政府信息公开年报编制培训会\n12月20日，县政府办召开培训会，讲解依申请公开。"),
        Arguments.of(RefusalKind.NO_SECTIONS, "政府信息公开查阅点每周开放五天，居民可以在那里查阅文件，预约方式也更加方便，欢迎前来查阅。"),
        Arguments.of(
            RefusalKind.LIST_PAGE,
            page(
                "政府信息公开年报",
                "<ul><li><a href=1>县教育局" + TITLE + "</a> 2023-01-20</li><li>县财政局" + TITLE
                    + "</li><li>县水务局" + TITLE + "</li><li>县民政局2022年政府信息公开年报</li></ul>")),
        Arguments.of(
            RefusalKind.LIST_PAGE,
            page(
                "年报",
                "<table>"
                    + Stream.of(2019, 2020, 2021, 2022)
                        .map(year -> "<tr><td>" + (year - 2018) + "</td><td>青石县" + year
                            + "年政府信息公开工作年度报告</td><td>" + year + "-03-20</td></tr>")
                        .collect(Collectors.joining())
                    + "</table>")),
        Arguments.of(
            RefusalKind.EMPTY_PAGE,
            page(TITLE, "<div id=app></div><noscript>请启用JavaScript</noscript>")),
        Arguments.of(RefusalKind.EMPTY_PAGE, page("政府信息公开", "<div>正在加载，请稍候……</div>")),
        Arguments.of(RefusalKind.EMPTY_PAGE, page("404 Not Found", "<h1>404 Not Found</h1>")),
        Arguments.of(
            RefusalKind.ATTACHMENT_ONLY,
            page(TITLE, "<h1>" + TITLE + "</h1><a href=a.pdf>点击查看</a>")),
        Arguments.of(
            RefusalKind.ATTACHMENT_ONLY,
            page(
                TITLE,
                "<h1>" + TITLE + "</h1><iframe src='/viewer.html?file=/2022.pdf'></iframe>")),
        Arguments.of(
            RefusalKind.ATTACHMENT_ONLY,
            page(TITLE, "<h1>" + TITLE + "</h1><p>附件：青石县年度报告.docx</p>")),
        Arguments.of(
            RefusalKind.ATTACHMENT_ONLY,
            page(TITLE, "<h1>" + TITLE + "（图片版）</h1><img src=1.jpg><p>来源：县政府办 字体：大 中 小</p>")));
  }

  private static String page(String title, String body) {
    return "<html><head><title>" + title + "</title></head><body>" + body + "</body></html>";
  }

  @ParameterizedTest
  @MethodSource({"titles", "pages"})
  void whatIsNoReportIsRefusedForWhatItIs(RefusalKind kind, String document) {
    ReadResult result = READER.read(document);
    assertThat(result).isInstanceOf(ReadResult.NotAReport.class);
    assertThat(((ReadResult.NotAReport) result).refusal().kind()).isEqualTo(kind);
  }

  @Test
  void everyKindHasItsDocuments() {
    Set<Object> tested = Stream.concat(titles(), pages())
        .map(arguments -> arguments.get()[0])
        .collect(Collectors.toSet());
    assertThat(tested).containsAll(List.of(RefusalKind.values()));
  }
}
