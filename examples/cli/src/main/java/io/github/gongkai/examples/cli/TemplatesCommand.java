package io.github.gongkai.examples.cli;

import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gongkai templates}: which editions of the report can be read. */
@Command(
    name = "templates",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header = "Lists the templates: for which years, issued as what, with which tables.")
final class TemplatesCommand implements Callable<Integer> {

  private static final int WIDTH = 60;

  private final List<Template> templates;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(names = "--codes", description = "Lists the code, unit and labels of every figure.")
  private boolean codes;

  TemplatesCommand(List<Template> templates) {
    this.templates = templates;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(codes ? figures() : overview());
    return out.checkError() ? ExitStatus.INTERNAL_ERROR : ExitStatus.OK;
  }

  private TextTable overview() {
    TextTable table = new TextTable(
        TextTable.Column.text(WIDTH),
        TextTable.Column.text(WIDTH),
        TextTable.Column.text(WIDTH),
        TextTable.Column.text(2 * WIDTH));
    table.row("TEMPLATE", "YEARS", "ISSUED AS", "TABLES (ROWS x COLUMNS)");
    for (Template template : templates) {
      table.row(
          template.id().value(),
          template.firstYear() + "-"
              + (template.lastYear().isPresent() ? template.lastYear().getAsInt() : ""),
          template.issuedAs(),
          tables(template));
    }
    return table;
  }

  private static String tables(Template template) {
    return template.tables().isEmpty()
        ? "none, in prose"
        : template.tables().stream()
            .map(TableForm::type)
            .map(type ->
                type.id() + " " + type.rows().size() + "x" + type.columns().size())
            .collect(Collectors.joining(", "));
  }

  private TextTable figures() {
    TextTable table = new TextTable(
        TextTable.Column.text(WIDTH),
        TextTable.Column.text(WIDTH * 2),
        TextTable.Column.text(WIDTH),
        TextTable.Column.text(WIDTH * 3));
    table.row("TEMPLATE", "CODE", "UNIT", "ROW / COLUMN");
    for (Template template : templates) {
      for (TableForm form : template.tables()) {
        form.type()
            .codes()
            .forEach(code -> table.row(
                template.id().value(),
                code.value(),
                form.unit(code).label().chinese(),
                Labels.of(form.type(), code)));
      }
    }
    return table;
  }
}
