package io.github.gongkai.examples.quickstart;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.template.SectionRule;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.SectionKind;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.TemplateId;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.List;

/** A template of one's own: a county's table of enquiries, as data. */
final class OwnTemplate {

  record Row(String id, Label label, Unit unit) implements RowKey {}

  record Column(String id, Label label) implements ColumnKey {}

  static final Row BY_PHONE = new Row("phone", Label.of("电话咨询数", "By telephone"), Unit.TIMES);
  static final Row IN_PERSON = new Row("visit", Label.of("现场接待数", "In person"), Unit.TIMES);
  static final Row ALL = new Row("total", Label.of("咨询总数", "All enquiries"), Unit.TIMES);
  static final Column YEAR = new Column("year", Label.of("本年数", "This year"));

  static final TableType<Row, Column> ENQUIRIES = TableType.of(
      "enquiries",
      "enquiries",
      Label.of("咨询情况统计表", "Enquiries"),
      List.of(BY_PHONE, IN_PERSON, ALL),
      List.of(YEAR));

  static final Template TEMPLATE = Template.builder()
      .id(TemplateId.of("qingchuanhu-2012"))
      .version("1")
      .label(Label.of("青川湖县政府信息公开年度报告", "Qingchuanhu County's form of 2012"))
      .issuedAs("青湖政办〔2012〕8号")
      .firstYear(2012)
      .lastYear(2013)
      .addSections(new SectionRule(SectionKind.OVERVIEW, List.of("概述"), List.of("概述")))
      .addSections(new SectionRule(SectionKind.INQUIRIES, List.of("咨询情况"), List.of("咨询")))
      .addTables(TableForm.of(ENQUIRIES)
          .within(SectionKind.INQUIRIES)
          .caption("咨询情况统计表")
          .columns()
          .row(BY_PHONE)
          .row(IN_PERSON, "现场接待人次") // another wording of the same row
          .row(ALL)
          .totalRow("enquiries.total", ALL, List.of(BY_PHONE, IN_PERSON))
          .build())
      .build();

  static ReportReader reader() {
    return ReportReader.builder().template(TEMPLATE).build();
  }

  private OwnTemplate() {}
}
