package io.github.gongkai.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TitlePatternTest {

  @ParameterizedTest
  @CsvSource({
    "海州市2019年政府信息公开工作年度报告, 海州市, 2019",
    "2019年海州市人民政府办公厅政府信息公开工作年度报告, 海州市人民政府办公厅, 2019",
    "2018年度临水县白石乡政府信息公开年报, 临水县白石乡, 2018",
    "2008年白石镇人民政府信息公开工作年度报告, 白石镇人民政府, 2008",
    "临水县教育局关于2021年度政府信息公开情况的报告, 临水县教育局, 2021",
    "关于2021年度临水县教育局政府信息公开工作的报告, 临水县教育局, 2021",
    "临水县水利局2020年政府信息公开工作的年度报告, 临水县水利局, 2020",
    "临水县人民政府政府信息公开工作2012年度报告, 临水县人民政府, 2012",
    "白石镇政府信息公开工作年度报告(2022年), 白石镇, 2022",
    "临水县统计局2015年信息公开年度报告, 临水县统计局, 2015",
    "临水县林业局2022度政务公开工作报告, 临水县林业局, 2022",
    "海州市审计局2011政府信息公开工作年度报告, 海州市审计局, 2011",
    "海州市二〇一三年政府信息公开工作年度报告, 海州市, 2013",
    "海州市2016年政务公开和政府信息公开工作年度报告, 海州市, 2016",
    "浏览次数:120海州市2016年政府信息公开工作年度报告, 海州市, 2016",
    "字号打印关闭海州市2016年政府信息公开工作年度报告, 海州市, 2016",
    "首页>年报>海州市2016年政府信息公开工作年度报告, 海州市, 2016",
    "北山海关关区2021年政府信息公开工作年度报告, 北山海关关区, 2021"
  })
  void agencyAndYearAreReadInAnyOrder(String title, String agency, int year) {
    TitlePattern.Parts parts = TitlePattern.whole(title).orElseThrow();

    Range name = parts.name().orElseThrow();
    assertThat(title.substring(name.from(), name.to())).isEqualTo(agency);
    assertThat(parts.year()).hasValue(year);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "关于做好2009年度政府信息公开工作年度报告的通知",
        "转发政府信息公开工作年度报告格式的通知",
        "关于2014年政府信息公开工作要点落实情况的函",
        "解读海州市2019年政府信息公开工作年度报告",
        "图解：一图读懂海州市2019年政府信息公开工作年度报告",
        "海州市2022年上半年政府信息公开工作报告",
        "首页政务公开政府信息公开政府信息公开年报",
        "某市政府信息依申请公开办法",
        "必赢体育2019年政府信息公开工作年度报告",
        "某某平台2019年政府信息公开工作年度报告",
        "某某在线办公室2019年政府信息公开工作年度报告",
        "临水县水利局信息公开指南"
      })
  void otherPapersHaveNoTitleOfAReport(String line) {
    assertThat(TitlePattern.whole(line)).isEmpty();
  }

  @Test
  void anAdvertisersWordLeavesTheYearOnly() {
    TitlePattern.Parts parts =
        TitlePattern.whole("betwinner办公室2017年政府信息公开工作年度报告").orElseThrow();

    assertThat(parts.name()).isEmpty();
    assertThat(parts.year()).hasValue(2017);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "某镇2017年政府信息公开工作年度报告",
        "某某县2017年政府信息公开工作年度报告",
        "2017年度某市某区教育局政府信息公开年报",
        "某某县人民政府2017年政府信息公开工作年度报告"
      })
  void anAgencyThatIsNotNamedLeavesTheYearOnly(String title) {
    TitlePattern.Parts parts = TitlePattern.whole(title).orElseThrow();

    assertThat(parts.name()).isEmpty();
    assertThat(parts.year()).hasValue(2017);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"海州大学2015-2016学年信息公开工作年度报告", "海州市2019年政府信息公开工作2020年度报告", "海州市政府信息公开工作年度报告"})
  void noSingleCalendarYearIsNoYear(String title) {
    assertThat(TitlePattern.whole(title))
        .get()
        .extracting(TitlePattern.Parts::year)
        .isEqualTo(OptionalInt.empty());
  }

  @Test
  void aTitleMayRunOnIntoThePreamble() {
    String line = "白石镇2016年政府信息公开年度报告根据有关规定，现公布如下。";

    assertThat(TitlePattern.whole(line)).isEmpty();
    assertThat(TitlePattern.leading(line))
        .get()
        .extracting(TitlePattern.Parts::year)
        .isEqualTo(OptionalInt.of(2016));
    assertThat(TitlePattern.leading("白石镇2016年政府信息公开年度报告的编制")).isEmpty();
  }
}
