package io.github.gongkai.core.binding;

import io.github.gongkai.core.document.DocumentParser;
import io.github.gongkai.core.reconcile.Budget;
import io.github.gongkai.core.template.StandardSections;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.TemplateId;
import io.github.gongkai.model.vocabulary.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A small template of three tables, and what is read with it. */
final class Forms {

  private Forms() {}

  /** A row. */
  record Row(String id, Label label, Unit unit) implements RowKey {}

  /** A column. */
  record Column(String id, Label label, Optional<Unit> unit) implements ColumnKey {}

  static Row row(String id, String label) {
    return new Row(id, Label.of(label, id), Unit.CASES);
  }

  static Column column(String id, String label, Unit unit) {
    return new Column(id, Label.of(label, id), Optional.of(unit));
  }

  static final Row LETTERS = row("letters", "收到来信");
  static final Row CALLS = row("calls", "收到来电");
  static final Row OTHERS = row("others", "其他");
  static final Row ALL = row("all", "总计");
  static final Row DONE = row("done", "已经办结");
  static final Row ROAD = row("road", "修路工程");
  static final Row BRIDGE = row("bridge", "修桥工程");
  static final Row STAFF = row("staff", "编内人员");

  static final Column MEN = column("men", "男性", Unit.CASES);
  static final Column WOMEN = column("women", "女性", Unit.CASES);
  static final Column OTHER = column("other", "其他", Unit.CASES);
  static final Column TOTAL = column("total", "总计", Unit.CASES);
  static final Column COUNT = column("count", "工程数量", Unit.MATTERS);
  static final Column COST = column("cost", "工程造价", Unit.TEN_THOUSAND_YUAN);
  static final Column CHANGE = column("change", "比上年增减", Unit.PERSONS);

  static final TableForm MAIL = TableForm.of(TableType.of(
          "mail",
          "mail",
          Label.of("来信来电", "Mail"),
          List.of(LETTERS, CALLS, OTHERS, ALL, DONE),
          List.of(MEN, WOMEN, OTHER, TOTAL)))
      .caption("来信来电情况")
      .columns()
      .row(LETTERS)
      .row(CALLS)
      .row(OTHERS)
      .row(ALL)
      .row(DONE)
      .totalColumn("mail.people", TOTAL, List.of(MEN, WOMEN, OTHER))
      .totalRow("mail.all", ALL, List.of(LETTERS, CALLS, OTHERS))
      .build();

  static final TableForm WORKS = TableForm.of(TableType.of(
          "works", "works", Label.of("工程", "Works"), List.of(ROAD, BRIDGE), List.of(COUNT, COST)))
      .caption("工程数量")
      .caption("工程造价")
      .row(ROAD)
      .row(BRIDGE)
      .build();

  static final TableForm PEOPLE = TableForm.of(TableType.of(
          "people", "people", Label.of("人员", "Staff"), List.of(STAFF), List.of(COUNT, CHANGE)))
      .caption("人员情况")
      .row(STAFF)
      .signed(CHANGE)
      .build();

  static final Template TEMPLATE = template("small", MAIL, WORKS, PEOPLE);

  /** A template of these tables. */
  static Template template(String id, TableForm... tables) {
    return Template.builder()
        .id(TemplateId.of(id))
        .version("1")
        .label(Label.of("小表", "Small"))
        .issuedAs("test")
        .firstYear(2000)
        .addAllSections(StandardSections.rules())
        .addTables(tables)
        .build();
  }

  static BoundTables bind(String document) {
    return bind(document, Map.of());
  }

  private static BoundTables bind(String document, Map<Code, BigDecimal> prose) {
    return bind(TEMPLATE, document, prose);
  }

  /** What is read with another template, where the report's own words say this of some figures. */
  static BoundTables bind(Template template, String document, Map<Code, BigDecimal> prose) {
    ReadingText text = DocumentParser.parse(document).text();
    Binder binder = new Binder(List.of(template));
    return binder.read(text, binder.match(text).get(0), prose, new Budget(100_000));
  }

  /**
   * What is read: {@code 5} stated, {@code ~5} inferred, {@code _} blank, {@code ?} ambiguous;
   * figures that the document does not show are left out.
   */
  static Map<String, String> read(String document) {
    return read(document, Map.of());
  }

  private static Map<String, String> read(String document, Map<Code, BigDecimal> prose) {
    return shown(bind(document, prose).figures());
  }

  /** Figures as {@link #read(String)} shows them. */
  static Map<String, String> shown(Map<TableForm, List<Figure>> tables) {
    Map<String, String> shown = new TreeMap<>();
    tables
        .values()
        .forEach(
            figures -> figures.forEach(figure -> shown.put(figure.code().value(), shown(figure))));
    return shown;
  }

  /** The figures of one line, in the order of its columns. */
  static String line(String document, String row) {
    return line(document, row, Map.of());
  }

  /** The figures of one line, where the report's own words say this of some. */
  static String line(String document, String row, Map<String, Integer> told) {
    Map<Code, BigDecimal> prose = new TreeMap<>();
    told.forEach((code, value) -> prose.put(Code.of(code), BigDecimal.valueOf(value)));
    TableForm form = TEMPLATE.tables().stream()
        .filter(table -> row.startsWith(table.type().id() + "."))
        .findFirst()
        .orElseThrow();
    Map<String, String> all = read(document, prose);
    List<String> shown = form.type().codes().stream()
        .filter(code -> code.value().startsWith(row + "."))
        .map(code -> all.getOrDefault(code.value(), "-"))
        .toList();
    return String.join(" ", shown);
  }

  private static String shown(Figure figure) {
    String value = figure.value().map(BigDecimal::toPlainString).orElse("");
    return switch (figure.status()) {
      case STATED -> value;
      case INFERRED -> "~" + value;
      case BLANK -> "_";
      case AMBIGUOUS -> "?";
      case ABSENT -> "-";
    };
  }
}
