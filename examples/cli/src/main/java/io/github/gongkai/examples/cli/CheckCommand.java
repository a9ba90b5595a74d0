package io.github.gongkai.examples.cli;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.model.Agency;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.Severity;
import io.github.gongkai.model.Waivers;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongkai check}: what an agency should look at before it publishes its report. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header = "Checks reports, such as drafts before publication, and prints what was found.",
    description = {
      "A finding is an error where the report contradicts the form or itself, a warning where a figure "
          + "or a fact may not mean what it seems to, and else a note.",
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:no error was found",
      "1:an error was found that is not waived",
      "2:wrong usage, or a file that could not be opened or is no report; the others were checked",
      "3:an internal error, or the output could not be written",
    },
    footer = {
      "",
      "Examples:",
      "  gongkai check --lang zh draft.html",
      "  gongkai check --waivers accepted.tsv reports/*.html",
      "  gongkai check --format sarif draft.html > findings.sarif",
    })
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = CheckFormat.Converter.class,
      description = {
        "text: a line for each finding, file:line:column first;",
        "sarif: a SARIF 2.1.0 log. Default: text.",
      })
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CheckFormat format;

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description = {
        "Findings that are accepted, with reasons: a line each, of finding, agency, year, cells and "
            + "reason, with tabs between; * stands for any. They are printed and not counted.",
      })
  private @Nullable String waiverFile;

  @Mixin
  private final Language.Choice language = new Language.Choice();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "HTML or text in any charset; read one at a time.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private List<String> files;

  private int errors;
  private int refused;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Progress progress = Progress.on(terminal, err, files.size());
    Waivers waivers = waivers();
    FindingText text = new FindingText(language.get());
    SarifLog sarif = new SarifLog(language.get(), waiverFile != null);
    DocumentLoop loop = new DocumentLoop(
        ReportReader.create(),
        (file, result) -> check(file, result, waivers, text, sarif),
        out,
        err,
        progress);
    int status = loop.run(files);
    if (status == ExitStatus.OK) {
      status = refused > 0 ? ExitStatus.BAD_INPUT : errors > 0 ? ExitStatus.FOUND : ExitStatus.OK;
    }
    if (format == CheckFormat.SARIF) {
      loop.failures().forEach(failure -> sarif.failure(failure.file(), failure.reason()));
      out.print(sarif.text(status));
    }
    return out.checkError() ? ExitStatus.INTERNAL_ERROR : status;
  }

  private String check(
      String file, ReadResult result, Waivers waivers, FindingText text, SarifLog sarif) {
    if (result.report().isEmpty()) {
      refused++;
      String reason = Refusals.describe(result);
      sarif.failure(file, reason);
      return written(OneLine.of(file) + ": " + text.severity(Severity.ERROR)
          + language.get().of("：", ": ") + reason + "\n");
    }
    AnnualReport report = waivers.apply(result.report().get());
    errors += (int) report.findings().stream()
        .filter(
            finding -> finding.severity() == Severity.ERROR && finding.waived().isEmpty())
        .count();
    sarif.report(file, report, result.text());
    return written(text.findings(file, result.text(), report.findings())
        + summary(file, report)
        + text.outcomes(report.rules()));
  }

  /** SARIF is one log, written at the end. */
  private String written(String lines) {
    return format == CheckFormat.TEXT ? lines : "";
  }

  private String summary(String file, AnnualReport report) {
    String what = report.agency().map(Agency::name).orElse("?") + ", "
        + (report.year().isPresent() ? report.year().getAsInt() : "?") + ", " + report.template();
    long waived = report.findings().stream().filter(f -> f.waived().isPresent()).count();
    return OneLine.of(file + ": " + what) + "\n  "
        + language
            .get()
            .of(
                count(report, Severity.ERROR) + "个错误，" + count(report, Severity.WARNING) + "个警告，"
                    + count(report, Severity.INFO) + "个提示，" + waived + "个已接受",
                "errors: " + count(report, Severity.ERROR) + ", warnings: "
                    + count(report, Severity.WARNING) + ", notes: " + count(report, Severity.INFO)
                    + ", accepted: " + waived)
        + "\n";
  }

  private static long count(AnnualReport report, Severity severity) {
    return report.findings().stream()
        .filter((Finding finding) -> finding.severity() == severity)
        .filter(finding -> finding.waived().isEmpty())
        .count();
  }

  private Waivers waivers() {
    if (waiverFile == null) {
      return Waivers.none();
    }
    try {
      return Waivers.read(Path.of(waiverFile));
    } catch (IOException | InvalidPathException e) {
      throw new ParameterException(
          spec.commandLine(), "--waivers: " + waiverFile + " cannot be read: " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "--waivers: " + waiverFile + ", " + e.getMessage(), e);
    }
  }
}
