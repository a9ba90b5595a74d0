package io.github.gongkai.model.national2014;

import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.TemplateId;
import java.util.List;

/** The tables of the national statistics form of 2014 (国办发〔2014〕32号), report years 2014 to 2018. */
public final class National2014 {

  /** {@code national-2014}. */
  public static final TemplateId ID = TemplateId.of("national-2014");

  /** 政府信息公开情况统计表. */
  public static final TableType<StatisticRow, StatisticColumn> STATISTICS = TableType.of(
      "statistics",
      "",
      Label.of("政府信息公开情况统计表", "Statistics of government-information disclosure"),
      List.of(StatisticRow.values()),
      List.of(StatisticColumn.values()));

  /** 政府信息公开申请来源统计表, Jiangsu's appendix. */
  public static final TableType<SourceRow, SourceColumn> SOURCES = TableType.of(
      "sources",
      "sources",
      Label.of("政府信息公开申请来源统计表", "Sources of requests"),
      List.of(SourceRow.values()),
      List.of(SourceColumn.values()));

  private National2014() {}
}
