package io.github.gongkai.parsers.anhui2014;

import io.github.gongkai.core.template.StandardSections;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.template.TemplateProvider;
import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.TemplateId;
import io.github.gongkai.parsers.prose.StatisticsProse;
import java.util.List;

/**
 * Anhui's form as districts and counties print it, with a column for each level: the government's own
 * figures, those of its departments and those of its townships. No column adds them up.
 */
public final class Anhui2014LevelsTemplate implements TemplateProvider {

  /** Whose figures a column has. */
  public enum Level implements ColumnKey {
    /** 区政府统计数, 县政府统计数. */
    GOVERNMENT("government", "区政府统计数", "Government"),
    /** 区直单位统计数, 县直单位统计数. */
    DEPARTMENTS("departments", "区直单位统计数", "Departments"),
    /** 乡镇街道统计数. */
    TOWNSHIPS("townships", "乡镇街道统计数", "Townships and subdistricts");

    private final String id;
    private final Label label;

    Level(String id, String chinese, String english) {
      this.id = id;
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
  }

  /** 政府信息公开情况统计表, by level. */
  public static final TableType<RowKey, Level> STATISTICS = TableType.of(
      "statistics",
      "",
      Label.of("政府信息公开情况统计表", "Statistics of government-information disclosure, by level"),
      Anhui2014Template.STATISTICS.rows(),
      List.of(Level.values()));

  private static final Template TEMPLATE = Template.builder()
      .id(TemplateId.of("anhui-2014-levels"))
      .version("1")
      .label(Label.of("安徽省政府信息公开情况统计表（分级）", "Anhui's statistics form of 2014, by level"))
      .issuedAs("皖政办秘〔2014〕180号")
      .firstYear(2014)
      .lastYear(2018)
      .addAllSections(StandardSections.rules())
      .addTables(Anhui2014Template.rows(TableForm.of(STATISTICS)
          .caption("统计指标")
          .caption("单位")
          .caption("区政府统计数", "县政府统计数", "市政府统计数", "县（区）政府统计数")
          .caption("区直单位统计数", "县直单位统计数", "市直单位统计数", "县（区）直单位统计数")
          .caption("乡镇街道统计数", "乡镇统计数", "乡镇（街道）统计数")))
      .addAllProse(StatisticsProse.rules())
      .addAllContinuities(Anhui2014Template.jumps(STATISTICS))
      .addSigns("区直单位统计数")
      .build();

  /** For {@link java.util.ServiceLoader}. */
  public Anhui2014LevelsTemplate() {}

  @Override
  public Template template() {
    return TEMPLATE;
  }
}
