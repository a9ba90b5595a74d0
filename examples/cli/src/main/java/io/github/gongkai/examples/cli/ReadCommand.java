package io.github.gongkai.examples.cli;

import io.github.gongkai.core.Limits;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.vocabulary.Code;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongkai read}: one result a document, in the order given. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header = "Reads documents, each a report or not, and prints what they say.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every file was opened, whether or not it is a report or can be read",
      "2:wrong usage, or a file that could not be opened; the others were read",
      "3:an internal error, or the output could not be written",
    },
    footer = {
      "",
      "Examples:",
      "  gongkai read report.html",
      "  gongkai read --format flat reports/*.html > reports.jsonl",
      "  gongkai read --explain requests.received.total report.html",
    })
final class ReadCommand implements Callable<Integer> {

  /** A second or two for a table which lost a figure in every line. */
  private static final long EXPLANATION_STEPS = 1_000_000;

  private final Terminal terminal;
  private final List<Template> templates;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @ArgGroup
  private @Nullable View view;

  // Text and not paths: a name that is no path is one file's error, not the whole command's.
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "HTML or text in any charset; read one at a time.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private List<String> files;

  /** What to print; one excludes the other. */
  private static final class View {

    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        converter = Format.Converter.class,
        description = {
          "flat: a JSON object a line, codes to numbers;",
          "json: a JSON object a line, everything;",
          "text: a summary for people.",
          "Default: text on a terminal, flat otherwise.",
        })
    private @Nullable Format format;

    @Option(
        names = "--explain",
        paramLabel = "CODE",
        description = "Prints where one figure comes from, for example requests.received.total.")
    private @Nullable String code;
  }

  ReadCommand(Terminal terminal, List<Template> templates) {
    this.terminal = terminal;
    this.templates = templates;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    return loop(out, err, Progress.on(terminal, err, files.size())).run(files);
  }

  /** Who asks why wants all of the answer; that changes no figure. */
  private ReportReader reader() {
    boolean explains = view != null && view.code != null;
    return explains
        ? ReportReader.builder()
            .limits(Limits.builder().explanationSteps(EXPLANATION_STEPS).build())
            .build()
        : ReportReader.create();
  }

  private DocumentLoop loop(PrintWriter out, PrintWriter err, Progress progress) {
    if (view != null && view.code != null) {
      Explanation explanation = new Explanation(knownCode(view.code), templates);
      return new DocumentLoop(
          reader(), (file, result) -> explanation.of(result), out, err, progress);
    }
    Format format = format();
    return new DocumentLoop(reader(), (file, result) -> format.write(result), out, err, progress)
        .with(format.names());
  }

  private Format format() {
    Format format = view == null ? null : view.format;
    return format != null ? format : terminal.output() ? Format.TEXT : Format.FLAT;
  }

  /** A mistyped code would be reported as missing in every document: better to say so at once. */
  private Code knownCode(String written) {
    boolean known = templates.stream()
        .flatMap(template -> template.tables().stream())
        .flatMap(form -> form.type().codes().stream())
        .anyMatch(code -> code.value().equals(written));
    if (!known) {
      throw new ParameterException(
          spec.commandLine(),
          "no template has a figure '" + written + "'; 'gongkai templates --codes' lists them all");
    }
    return Code.of(written);
  }
}
