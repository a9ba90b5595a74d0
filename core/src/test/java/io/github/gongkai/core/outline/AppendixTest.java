package io.github.gongkai.core.outline;

import static io.github.gongkai.model.vocabulary.SectionKind.APPENDIX;
import static io.github.gongkai.model.vocabulary.SectionKind.COMPLAINTS;
import static io.github.gongkai.model.vocabulary.SectionKind.OTHER_MATTERS;
import static io.github.gongkai.model.vocabulary.SectionKind.OVERVIEW;
import static io.github.gongkai.model.vocabulary.SectionKind.PROACTIVE_DISCLOSURE;
import static io.github.gongkai.model.vocabulary.SectionKind.PROBLEMS_AND_IMPROVEMENTS;
import static io.github.gongkai.model.vocabulary.SectionKind.REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.vocabulary.SectionKind;
import org.junit.jupiter.api.Test;

class AppendixTest {

  private static final String TEXT = """
      一、概述
      平稳。
      二、存在的主要问题及改进措施
      增配人手。
      某县人民政府
      2017年2月1日
      """;

  private static final String TABLE = """
      统计指标
      单位
      统计数
      一、主动公开情况
      （一）主动公开政府信息数
      条
      120
      二、回应解读情况
      （一）回应公众关注热点或重大舆情数
      次
      3
      三、依申请公开情况
      （一）收到申请数
      件
      7
      六、举报投诉数量
      件
      0
      八、机构建设和保障经费情况
      （一）政府信息公开工作专门机构数
      个
      1
      """;

  @Test
  void rowsOfATableThatIsLeftBlankAreNoSections() {
    String report = TEXT + "附表、附图\n统计指标 单位 统计数\n一、主动公开情况 - -\n（一）公开数 条 \n"
        + "二、行政复议数量 件 \n（一）维持数 件 \n三、举报投诉数量 件 \n";

    assertThat(Outlines.kinds(report))
        .endsWith(SectionKind.APPENDIX)
        .doesNotContain(SectionKind.COMPLAINTS, SectionKind.REVIEW_AND_LITIGATION);
    assertThat(Outlines.headings(report)).endsWith("附表、附图");
  }

  @Test
  void aStatisticsTableBehindTheTextIsAnAppendix() {
    String report = TEXT + "附件1\n2016年度政府信息公开情况统计表\n" + TABLE;
    assertThat(Outlines.kinds(report))
        .containsExactly(OVERVIEW, PROBLEMS_AND_IMPROVEMENTS, APPENDIX);
    assertThat(Outlines.headings(report).get(2)).isEqualTo("附件1\n2016年度政府信息公开情况统计表");
    assertThat(Outlines.body(report, 1)).endsWith("2017年2月1日");
    assertThat(Outlines.subheadings(report)).isEmpty();
  }

  @Test
  void soItIsWithoutALabelAndWithinOneLine() {
    String report = (TEXT + "某县政府信息公开情况统计表\n" + TABLE).replace('\n', ' ');
    assertThat(Outlines.kinds(report))
        .containsExactly(OVERVIEW, PROBLEMS_AND_IMPROVEMENTS, APPENDIX);
    assertThat(Outlines.headings(report).get(2)).isEqualTo("某县政府信息公开情况统计表");
  }

  @Test
  void furtherAppendicesBelongToTheFirst() {
    String report = TEXT + "附件1\n统计表\n" + TABLE + "附件2\n申请来源统计表\n申请来源\n申请数\n一、企业\n4\n";
    assertThat(Outlines.kinds(report))
        .containsExactly(OVERVIEW, PROBLEMS_AND_IMPROVEMENTS, APPENDIX);
  }

  @Test
  void aListOfAttachmentsIsNone() {
    String report = TEXT + "附件：1.2016年度政府信息公开情况统计表\n2.申请来源统计表\n";
    assertThat(Outlines.kinds(report)).containsExactly(OVERVIEW, PROBLEMS_AND_IMPROVEMENTS);
    assertThat(Outlines.headings(report + "附件1\n统计表\n" + TABLE).get(2)).isEqualTo("附件1\n统计表");
  }

  @Test
  void rowsAreNoSectionsAlsoWhereTheirFiguresWereLost() {
    String report = TEXT + "附件1\n统计表\n" + TABLE.replaceAll("\n[0-9]+(?=\n)", "");
    assertThat(Outlines.kinds(report))
        .containsExactly(OVERVIEW, PROBLEMS_AND_IMPROVEMENTS, APPENDIX);
  }

  @Test
  void rowsRunTogetherAreNoSections() {
    String report = (TEXT + "附件1 统计表 " + TABLE).replace("\n", "");
    assertThat(Outlines.kinds(report))
        .containsExactly(OVERVIEW, PROBLEMS_AND_IMPROVEMENTS, APPENDIX);
  }

  @Test
  void aLinkToAFileIsNone() {
    String report = TEXT + "附件下载\n统计表.doc\n";
    assertThat(Outlines.kinds(report)).containsExactly(OVERVIEW, PROBLEMS_AND_IMPROVEMENTS);
    assertThat(Outlines.of(report).reportEnd()).isEqualTo(TEXT.length());
  }

  @Test
  void aSectionThatNamesTheTableItsOwnKeepsIt() {
    String report = "一、概述\n平稳。\n二、需要说明的事项与附表\n无。\n某县情况统计表\n" + TABLE;
    assertThat(Outlines.kinds(report)).containsExactly(OVERVIEW, OTHER_MATTERS);
  }

  @Test
  void aNumberedTableIsASection() {
    String report = "一、概述\n平稳。\n二、某县政府信息公开情况统计表\n" + TABLE;
    assertThat(Outlines.kinds(report)).containsExactly(OVERVIEW, APPENDIX);
    assertThat(Outlines.kinds(report.replace('\n', ' '))).containsExactly(OVERVIEW, APPENDIX);
  }

  @Test
  void theLabelsOfRowsAreHeadingsWhereProseFollows() {
    assertThat(Outlines.kinds("""
        一、主动公开情况
        本县全年公开一百二十条，均在网站上发布。
        二、依申请公开情况
        全年收到七件，均已答复。
        三、举报投诉情况
        无人投诉。
        """)).containsExactly(PROACTIVE_DISCLOSURE, REQUESTS, COMPLAINTS);
  }
}
