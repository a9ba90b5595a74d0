package io.github.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.template.StandardSections;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.TemplateId;
import io.github.gongkai.model.vocabulary.Unit;
import io.github.gongkai.testkit.layout.HtmlLayout;
import io.github.gongkai.testkit.layout.HtmlStyle;
import io.github.gongkai.testkit.layout.TextLayout;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A template that the kit has never seen is generated, written and read without new code. */
class PluggedInTemplateTest {

  private record Row(String id, Label label) implements RowKey {
    Row(String id, String chinese) {
      this(id, Label.of(chinese, id));
    }

    @Override
    public Unit unit() {
      return Unit.CASES;
    }
  }

  private record Column(String id, Label label) implements ColumnKey {
    Column(String id, String chinese) {
      this(id, Label.of(chinese, id));
    }
  }

  private static final Row ASKED = new Row("asked", "群众来访咨询总件数");
  private static final Row BY_PHONE = new Row("asked.phone", "热线电话咨询件数");
  private static final Row AT_COUNTER = new Row("asked.counter", "服务窗口咨询件数");
  private static final Column TOWN = new Column("town", "乡镇合计数");
  private static final Column COUNTY = new Column("county", "县直合计数");

  private static final TableType<Row, Column> COUNSEL = TableType.of(
      "counsel",
      "counsel",
      Label.of("群众咨询情况表", "Inquiries"),
      List.of(ASKED, BY_PHONE, AT_COUNTER),
      List.of(TOWN, COUNTY));

  private static final Template TEMPLATE = Template.builder()
      .id(TemplateId.of("test-county"))
      .version("1")
      .label(Label.of("某县公开情况表", "A county's form"))
      .issuedAs("某县政府办公室通知")
      .firstYear(2012)
      .lastYear(2013)
      .addAllSections(StandardSections.rules())
      .addTables(TableForm.of(COUNSEL)
          .caption("咨询项目名称")
          .columns()
          .row(ASKED)
          .row(BY_PHONE)
          .row(AT_COUNTER)
          .totalRow("counsel.ways", ASKED, List.of(BY_PHONE, AT_COUNTER))
          .build())
      .addSigns("群众来访咨询总件数")
      .build();

  @Test
  void aTemplateThatTheKitHasNeverSeenGoesThereAndBack() {
    RoundTrip roundTrip =
        RoundTrip.with(ReportReader.builder().template(TEMPLATE).build());
    for (long seed = 0; seed < 20; seed++) {
      Recipe page = Recipe.of(TEMPLATE, seed).withLayout(HtmlLayout.of(HtmlStyle.WORD));
      Recipe rows = page.withLayout(TextLayout.ROWS);
      assertThat(roundTrip.of(page.make()).isPerfect()).as("%s", page).isTrue();
      assertThat(roundTrip.of(rows.make()).isPerfect()).as("%s", rows).isTrue();
    }
  }
}
