package io.github.gongkai.parsers.narrative2008;

import io.github.gongkai.core.template.StandardSections;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.template.TemplateProvider;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.TemplateId;
import io.github.gongkai.parsers.prose.StatisticsProse;

/** Reports before 2019 that have sections and figures in prose, and no table. */
public final class Narrative2008Template implements TemplateProvider {

  private static final Template TEMPLATE = Template.builder()
      .id(TemplateId.of("narrative-2008"))
      .version("1")
      .label(Label.of("政府信息公开工作年度报告", "Report in prose under the 2008 Regulations"))
      .issuedAs("国务院令第492号")
      .firstYear(2008)
      .lastYear(2018)
      .addAllSections(StandardSections.rules())
      .addAllProse(StatisticsProse.rules())
      .build();

  /** For {@link java.util.ServiceLoader}. */
  public Narrative2008Template() {}

  @Override
  public Template template() {
    return TEMPLATE;
  }
}
