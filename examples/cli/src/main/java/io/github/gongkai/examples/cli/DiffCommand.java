package io.github.gongkai.examples.cli;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.series.SeriesCheck;
import io.github.gongkai.core.series.YearComparison;
import io.github.gongkai.model.AnnualReport;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongkai diff}: what changed from one report of an agency to a later one. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header =
        "Prints what changed between two reports of an agency, and checks what is carried over.",
    description = {
      "Requests carried over, cumulative figures and documents in force have to go on from the earlier "
          + "report. No notice prescribes it; a break is worth a look.",
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the later report goes on from the earlier one",
      "1:it does not",
      "2:wrong usage, or a file that could not be opened or is no report",
      "3:an internal error, or the output could not be written",
    },
    footer = {
      "",
      "Example:",
      "  gongkai diff report-2023.html report-2024.html",
    })
final class DiffCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(
      names = "--all",
      description = "Compares every figure that both reports' forms have, not the indicators only.")
  private boolean all;

  @Mixin
  private final Language.Choice language = new Language.Choice();

  @Parameters(index = "0", paramLabel = "OLD", description = "The earlier report.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String before;

  @Parameters(index = "1", paramLabel = "NEW", description = "The later report.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String now;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    ReportReader reader = ReportReader.create();
    List<ReadResult> read = new ArrayList<>();
    DocumentLoop loop = new DocumentLoop(
        reader,
        (file, result) -> {
          if (result.report().isEmpty()) {
            err.println("gongkai: " + OneLine.of(file) + ": " + Refusals.describe(result));
          }
          read.add(result);
          return "";
        },
        out,
        err,
        Progress.none());
    int status = loop.run(List.of(before, now));
    if (status != ExitStatus.OK) {
      return status;
    }
    if (read.stream().anyMatch(result -> result.report().isEmpty())) {
      return ExitStatus.BAD_INPUT;
    }
    AnnualReport old = read.get(0).report().orElseThrow();
    AnnualReport later = read.get(1).report().orElseThrow();
    YearComparison comparison = compare(SeriesCheck.of(reader.templates()), old, later);
    FindingText words = new FindingText(language.get());
    out.print(new DiffText(language.get(), old, later).of(all));
    out.print('\n');
    out.print(words.findings(now, read.get(1).text(), comparison.findings()));
    out.print(words.outcomes(comparison.outcomes()));
    return out.checkError()
        ? ExitStatus.INTERNAL_ERROR
        : comparison.findings().isEmpty() ? ExitStatus.OK : ExitStatus.FOUND;
  }

  private YearComparison compare(SeriesCheck check, AnnualReport old, AnnualReport later) {
    try {
      return check.compare(old, later);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "OLD has to be the earlier report: " + e.getMessage(), e);
    }
  }
}
