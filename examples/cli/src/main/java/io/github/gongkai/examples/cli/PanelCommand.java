package io.github.gongkai.examples.cli;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.json.PanelJson;
import io.github.gongkai.core.series.Indicators;
import io.github.gongkai.core.series.PanelCsv;
import io.github.gongkai.core.series.PanelRow;
import io.github.gongkai.core.series.PanelRows;
import io.github.gongkai.parsers.series.StandardIndicators;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongkai panel}: reports of several years and templates side by side. */
@Command(
    name = "panel",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header = "Puts reports side by side: agencies, years and indicators that compare across forms.",
    description = {
      "Each number comes with its document, its place there, how sure it is and how well it "
          + "compares; parsers/indicators.md tells why. A blank has no number. What is no report is "
          + "left out and named on standard error, as are two reports of one agency and year.",
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every file was opened, whether or not it is a report or can be read",
      "2:wrong usage, or a file that could not be opened; the others were read",
      "3:an internal error, or the output could not be written",
    },
    footer = {
      "",
      "Examples:",
      "  gongkai panel reports/*.html > panel.csv",
      "  gongkai panel --wide reports/*.html > panel-wide.csv",
      "  gongkai panel --format json reports/*.html > panel.json",
    })
final class PanelCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "csv",
      converter = PanelFormat.Converter.class,
      description = "csv, or json: an array with an object for each report. Default: csv.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private PanelFormat format;

  @Option(
      names = "--wide",
      description = "CSV with a line for each report; by default, for each report and indicator.")
  private boolean wide;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "HTML or text in any charset; read one at a time.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private List<String> files;

  private final Indicators indicators = StandardIndicators.all();
  private final PanelRows rows = PanelRows.of(indicators);
  private final Map<String, String> filesByHash = new HashMap<>();
  private int written;

  PanelCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (wide && format == PanelFormat.JSON) {
      throw new ParameterException(spec.commandLine(), "--wide is for --format csv");
    }
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Progress progress = Progress.on(terminal, err, files.size());
    if (format == PanelFormat.CSV) {
      csv().writeHeadings(indicators, out);
    }
    DocumentLoop loop = new DocumentLoop(
        ReportReader.create(),
        (file, result) -> lines(file, result, err, progress),
        out,
        err,
        progress);
    int status = loop.run(files);
    if (format == PanelFormat.JSON) {
      out.print(written == 0 ? "[]\n" : "\n]\n");
    }
    return out.checkError() ? ExitStatus.INTERNAL_ERROR : status;
  }

  private PanelCsv csv() {
    return wide ? PanelCsv.WIDE : PanelCsv.LONG;
  }

  private String lines(String file, ReadResult result, PrintWriter err, Progress progress) {
    if (result.report().isEmpty()) {
      note(file, "left out. " + Refusals.describe(result), err, progress);
      return "";
    }
    PanelRow row = rows.next(result.report().get());
    duplicate(file, row).ifPresent(what -> note(file, what + "; both are kept", err, progress));
    if (format == PanelFormat.JSON) {
      return (written++ == 0 ? "[\n" : ",\n") + PanelJson.of(row);
    }
    StringBuilder lines = new StringBuilder();
    try {
      csv().write(row, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringBuilder never does
    }
    return lines.toString();
  }

  /** What is said of a file that the panel has already, or that is one of two on the same year. */
  private Optional<String> duplicate(String file, PanelRow row) {
    String same = filesByHash.putIfAbsent(row.provenance().sha256(), file);
    if (same != null) {
      return Optional.of("the same file as " + same);
    }
    return row.duplicateOf()
        .map(first -> "another report of " + row.agency().orElse("") + ", "
            + row.year().orElse(0) + ", than " + filesByHash.get(first));
  }

  private static void note(String file, String what, PrintWriter err, Progress progress) {
    progress.done();
    err.println("gongkai: " + OneLine.of(file + ": " + what));
    err.flush();
  }
}
