package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.model.Refusal;
import io.github.gongkai.model.RefusalKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalsTest {

  private static final ReportReader READER = ReportReader.create();

  private static final String BODY = "一、总体情况\n各单位应当重视政府信息公开工作，及时处理公开申请。\n二、主动公开\n按期发布。\n";

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of(RefusalKind.NO_TRACE, "今日天气晴，东风三级，最高气温十二度。明日多云。"),
        Arguments.of(RefusalKind.NOTICE, "青石县关于报送2022年政府信息公开工作年度报告的通知\n各镇：\n" + BODY),
        Arguments.of(RefusalKind.GUIDE, "青石县政府信息公开指南\n" + BODY),
        Arguments.of(RefusalKind.RULES, "青石县政府信息公开办法\n" + BODY),
        Arguments.of(RefusalKind.LETTER, "青石县2022年政务公开工作要点\n" + BODY),
        Arguments.of(RefusalKind.NEWS, "一图读懂青石县2022年政府信息公开工作年度报告\n" + BODY),
        Arguments.of(RefusalKind.PERIODIC_STATISTICS, "青石县2022年第一季度政府信息公开情况\n" + BODY),
        Arguments.of(
            RefusalKind.COMPANY_REPORT, "白河水泥股份有限公司2022年年度报告\n公司代码：000000\n重大诉讼事项：无。\n" + BODY),
        Arguments.of(
            RefusalKind.LIST_PAGE, "政府信息公开年报\n2019年度报告\n2020年度报告\n2021年度报告\n2022年度报告\n2023年度报告\n"),
        Arguments.of(
            RefusalKind.ATTACHMENT_ONLY,
            "<html><body><h1>青石县2022年政府信息公开工作年度报告</h1><p>来源：青石县人民政府办公室，发布日期：2023年1月20日，"
                + "请下载阅读，欢迎监督。如有疑问，请在工作时间来电咨询或者到办公室查询。</p><p>附件：报告.doc</p></body></html>"),
        Arguments.of(
            RefusalKind.EMPTY_PAGE,
            "<html><body><div>信息公开</div><script>load()</script></body></html>"),
        Arguments.of(
            RefusalKind.NO_SECTIONS,
            "昨天，青石县政府信息公开办公室开放了新的查阅点，居民可以在那里查阅文件。工作人员介绍说，查阅点每周开放五天，" + "预约方式也更加方便，许多居民到场了解情况。"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatIsNoReportIsRefusedAndWhy(RefusalKind kind, String document) {
    ReadResult result = READER.read(document);
    assertThat(result).isInstanceOf(ReadResult.NotAReport.class);
    Refusal refusal = ((ReadResult.NotAReport) result).refusal();
    assertThat(refusal.kind()).isEqualTo(kind);
    assertThat(refusal.reason()).isNotBlank().doesNotContain("\n").endsWith(".");
    assertThat(result.report()).isEmpty();
    assertThat(result.text()).isEqualTo(document);
  }

  @Test
  void theBlankFormIsNoReport() {
    String blank = Reports.of2021(2022)
        .replaceAll("(?m)(?<= )[\\d.]+(?=$| )", "")
        .replaceAll("(?m)^[\\d ]+$", "");
    String form = "中华人民共和国政府信息公开工作年度报告格式\n" + blank.substring(blank.indexOf("二、主动公开"));
    ReadResult result = READER.read(form);
    assertThat(result).isInstanceOf(ReadResult.NotAReport.class);
  }

  @Test
  void evidenceIsCutOutOfTheText() {
    String guide = "青石县政府信息公开指南\n" + BODY;
    Refusal refusal = ((ReadResult.NotAReport) READER.read(guide)).refusal();
    assertThat(refusal.evidence())
        .singleElement()
        .satisfies(span -> assertThat(span.cut(guide)).isEqualTo("指南"));
  }

  @Test
  void aReportThatMentionsANoticeIsStillOne() {
    String report =
        Reports.of2021(2022).replace("本镇全年信息公开工作平稳有序。", "根据《关于报送年度报告的通知》，现予公布。另见公开指南、工作方案。");
    assertThat(READER.read(report).report()).isPresent();
  }

  @Test
  void aNewsItemAroundNoTableIsNoReport() {
    String news =
        "青石县发布信息公开年度报告\n记者昨日获悉，青石县公布了上一年度的报告。报告显示，全县共受理公开申请35件，" + "同比增长5%。专家认为，这反映了依申请公开工作的进步。";
    assertThat(READER.read(news)).isInstanceOf(ReadResult.NotAReport.class);
  }
}
