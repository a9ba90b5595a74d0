package io.github.gongkai.parsers.national2014;

import io.github.gongkai.core.template.ContinuityRule;
import io.github.gongkai.core.template.StandardSections;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.TableFormBuilder;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.template.TemplateProvider;
import io.github.gongkai.model.national2014.National2014;
import io.github.gongkai.model.national2014.SourceColumn;
import io.github.gongkai.model.national2014.SourceRow;
import io.github.gongkai.model.national2014.StatisticColumn;
import io.github.gongkai.model.national2014.StatisticRow;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.parsers.prose.StatisticsProse;
import java.util.List;

/** The statistics form of 2014: one column of figures, and Jiangsu's appendix on who asked. */
public final class National2014Template implements TemplateProvider {

  private static final TableForm STATISTICS = statistics();

  private static final TableForm SOURCES = TableForm.of(National2014.SOURCES)
      .caption("申请来源")
      .columns()
      .row(SourceRow.PARTY_AND_GOVERNMENT)
      .row(SourceRow.SOCIAL_GROUPS, "社会团体（含公益组织）")
      .row(SourceRow.ENTERPRISES)
      .row(SourceRow.MEDIA)
      .row(SourceRow.RESEARCH_INSTITUTIONS)
      .row(SourceRow.CITIZENS)
      .row(SourceRow.CITIZENS_LAWYERS)
      .row(SourceRow.CITIZENS_RESEARCHERS)
      .row(SourceRow.CITIZENS_JOURNALISTS)
      .row(SourceRow.OTHER)
      .row(SourceRow.TOTAL)
      .totalRowIn(
          "sources.total",
          SourceColumn.COUNT,
          SourceRow.TOTAL,
          List.of(
              SourceRow.PARTY_AND_GOVERNMENT,
              SourceRow.SOCIAL_GROUPS,
              SourceRow.ENTERPRISES,
              SourceRow.MEDIA,
              SourceRow.RESEARCH_INSTITUTIONS,
              SourceRow.CITIZENS,
              SourceRow.OTHER))
      .build();

  private static final Template TEMPLATE = Template.builder()
      .id(National2014.ID)
      .version("1")
      .label(Label.of("政府信息公开情况统计表", "National statistics form of 2014"))
      .issuedAs("国办发〔2014〕32号")
      .firstYear(2014)
      .lastYear(2018)
      .addAllSections(StandardSections.rules())
      .addAllProse(StatisticsProse.rules())
      .addTables(STATISTICS, SOURCES)
      .addContinuities(jump(StatisticRow.PROACTIVE_TOTAL), jump(StatisticRow.REQUESTS_RECEIVED))
      .addSigns("不同渠道和方式公开相同信息计1条", "回应公众关注热点或重大舆情数")
      .build();

  private static ContinuityRule jump(StatisticRow row) {
    return ContinuityRule.noJump(
        "statistics.jump", National2014.STATISTICS.code(row, StatisticColumn.COUNT));
  }

  /** For {@link java.util.ServiceLoader}. */
  public National2014Template() {}

  private static TableForm statistics() {
    TableFormBuilder<StatisticRow, StatisticColumn> form =
        TableForm.of(National2014.STATISTICS).caption("统计指标").caption("单位").columns();
    StatisticsRows.addFirst(form);
    StatisticsRows.addOthers(form);
    return form.build();
  }

  @Override
  public Template template() {
    return TEMPLATE;
  }
}
