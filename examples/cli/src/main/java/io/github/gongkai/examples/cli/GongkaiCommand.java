package io.github.gongkai.examples.cli;

import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.template.TemplateProvider;
import java.io.PrintWriter;
import java.util.List;
import java.util.ServiceLoader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gongkai}: what it says of itself, and its commands. */
@Command(
    name = "gongkai",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header = "Reads the annual reports on government information disclosure",
    description = {
      "(政府信息公开工作年度报告) that China's agencies publish: HTML pages, or the text a "
          + "crawler left of them, in any charset.",
    },
    footer = {
      "",
      "Examples:",
      "  gongkai read report.html",
      "  gongkai read --format flat reports/*.html > reports.jsonl",
      "  gongkai read --explain requests.received.total report.html",
      "  gongkai check draft.html",
      "  gongkai diff report-2023.html report-2024.html",
      "  gongkai panel reports/*.html > panel.csv",
      "  gongkai templates",
      "  gongkai testkit write --documents 500 set",
    })
final class GongkaiCommand implements Runnable {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  /**
   * Runs the command line.
   *
   * @param terminal which streams a person looks at
   * @param out where results go
   * @param err where errors and progress go
   * @param args the arguments
   * @return the process's exit status
   */
  static int run(Terminal terminal, PrintWriter out, PrintWriter err, String... args) {
    List<Template> templates = installedTemplates();
    return new CommandLine(new GongkaiCommand())
        .addSubcommand(new ReadCommand(terminal, templates))
        .addSubcommand(new CheckCommand(terminal))
        .addSubcommand(new DiffCommand())
        .addSubcommand(new PanelCommand(terminal))
        .addSubcommand(new TemplatesCommand(templates))
        .addSubcommand(new TestkitCommand(templates))
        .addSubcommand(new HelpCommand())
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(GongkaiCommand::usageError)
        .setExecutionExceptionHandler((exception, command, result) -> {
          err.println("gongkai: internal error: " + OneLine.of(exception.toString()));
          return ExitStatus.INTERNAL_ERROR;
        })
        .execute(args);
  }

  private static List<Template> installedTemplates() {
    return ServiceLoader.load(TemplateProvider.class).stream()
        .map(provider -> provider.get().template())
        .toList();
  }

  private static int usageError(ParameterException exception, String[] args) {
    CommandLine command = exception.getCommandLine();
    command.getErr().println("gongkai: " + OneLine.of(String.valueOf(exception.getMessage())));
    command
        .getErr()
        .println("Try '" + command.getCommandSpec().qualifiedName() + " --help' for more.");
    return ExitStatus.BAD_INPUT;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "give a command: read, check, diff, panel, templates or testkit");
  }
}
