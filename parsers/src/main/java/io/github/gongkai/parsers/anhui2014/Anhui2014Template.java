package io.github.gongkai.parsers.anhui2014;

import io.github.gongkai.core.template.ContinuityRule;
import io.github.gongkai.core.template.StandardSections;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.TableFormBuilder;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.template.TemplateProvider;
import io.github.gongkai.model.national2014.StatisticColumn;
import io.github.gongkai.model.national2014.StatisticRow;
import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.TemplateId;
import io.github.gongkai.model.vocabulary.Unit;
import io.github.gongkai.parsers.national2014.StatisticsRows;
import io.github.gongkai.parsers.prose.StatisticsProse;
import java.util.List;
import java.util.stream.Stream;

/**
 * Anhui's edition of the statistics form of 2014 (皖政办秘〔2014〕180号): behind 制发规范性文件总数 it counts what
 * was disclosed by subject. Many agencies of Anhui still print it beside the forms of 2019 and 2021.
 */
public final class Anhui2014Template implements TemplateProvider {

  /** The rows that the national form does not have, in the form's order. */
  public enum Row implements RowKey {
    /** 主动公开机构领导、机构设置及人事信息. */
    ORGANIZATION("organization", "主动公开机构领导、机构设置及人事信息", "Leaders, organization, personnel"),
    /** 主动公开政府文件数. */
    DOCUMENTS("documents", "主动公开政府文件数", "Government documents"),
    /** 主动公开行政执法信息. */
    ENFORCEMENT("enforcement", "主动公开行政执法信息", "Administrative enforcement"),
    /** 主动公开规划计划、统计信息. */
    PLANS("plansAndStatistics", "主动公开规划计划、统计信息", "Plans and statistics"),
    /** 主动公开财务预决算、财政专项经费管理使用和“三公”经费信息. */
    FINANCES("finances", "主动公开财务预决算、财政专项经费管理使用和“三公”经费信息", "Budgets and public expenses"),
    /** 主动公开招标采购信息. */
    TENDERS("tenders", "主动公开招标采购信息", "Tenders and procurement"),
    /** 主动公开应急管理信息. */
    EMERGENCIES("emergencies", "主动公开应急管理信息", "Emergency management");

    private final String id;
    private final Label label;

    Row(String id, String chinese, String english) {
      this.id = "proactive." + id;
      this.label = Label.of(chinese, english);
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public Label label() {
      return label;
    }

    @Override
    public Unit unit() {
      return Unit.ITEMS;
    }
  }

  /** 政府信息公开情况统计表: the national rows are {@link StatisticRow}s, the others {@link Row}s. */
  public static final TableType<RowKey, StatisticColumn> STATISTICS = TableType.of(
      "statistics",
      "",
      Label.of("政府信息公开情况统计表", "Statistics of government-information disclosure"),
      Stream.<RowKey>concat(Stream.of(StatisticRow.values()), Stream.of(Row.values()))
          .toList(),
      List.of(StatisticColumn.values()));

  private static final Template TEMPLATE = Template.builder()
      .id(TemplateId.of("anhui-2014"))
      .version("1")
      .label(Label.of("安徽省政府信息公开情况统计表", "Anhui's statistics form of 2014"))
      .issuedAs("皖政办秘〔2014〕180号")
      .firstYear(2014)
      .lastYear(2018)
      .addAllSections(StandardSections.rules())
      .addTables(rows(TableForm.of(STATISTICS).caption("统计指标").caption("单位").columns()))
      .addAllProse(StatisticsProse.rules())
      .addAllContinuities(jumps(STATISTICS))
      .addSigns("主动公开应急管理信息")
      .build();

  /** For {@link java.util.ServiceLoader}. */
  public Anhui2014Template() {}

  /** All rows, national and Anhui's, below whatever heads. */
  static TableForm rows(TableFormBuilder<RowKey, ?> form) {
    StatisticsRows.addFirst(form);
    for (Row row : Row.values()) {
      form.row(row, row.label().chinese() + "数");
    }
    StatisticsRows.addOthers(form);
    return form.build();
  }

  /** Figures that do not jump from year to year, in every column. */
  static <C extends ColumnKey> List<ContinuityRule> jumps(TableType<RowKey, C> type) {
    return Stream.of(StatisticRow.PROACTIVE_TOTAL, StatisticRow.REQUESTS_RECEIVED)
        .flatMap(row -> type.columns().stream()
            .map(column -> ContinuityRule.noJump("statistics.jump", type.code(row, column))))
        .toList();
  }

  @Override
  public Template template() {
    return TEMPLATE;
  }
}
