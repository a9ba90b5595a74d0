package io.github.gongkai.examples.cli;

import io.github.gongkai.core.template.Template;
import io.github.gongkai.testkit.score.LabelledSet;
import io.github.gongkai.testkit.score.Score;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongkai testkit}: documents that nobody wrote, and how well any program reads them. */
@Command(
    name = "testkit",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header = "Writes synthetic reports with gold files, and scores what a program made of them.",
    description = {
      "The same seed gives the same documents on every machine. A program prints one flat JSON "
          + "object a line for each document, with the file's name as \"document\".",
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the set was written, or scored without a silent error",
      "1:a figure was given that is wrong or made up, without a doubt expressed",
      "2:wrong usage, or a file that could not be read or written",
      "3:an internal error, or the output could not be written",
    },
    footer = {
      "",
      "Examples:",
      "  gongkai testkit write --documents 500 --seed 1 set",
      "  gongkai read --format flat set/*.html set/*.txt > answers.jsonl",
      "  gongkai testkit score set answers.jsonl",
    })
final class TestkitCommand implements Runnable {

  private static final int MOST_NOTES = 20;

  private final List<Template> templates;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  TestkitCommand(List<Template> templates) {
    this.templates = templates;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "give a command: write or score");
  }

  @Command(name = "write", mixinStandardHelpOptions = true, header = "Writes a labelled set.")
  int write(
      @Option(
              names = "--documents",
              paramLabel = "N",
              defaultValue = "100",
              description = "How many. Default: ${DEFAULT-VALUE}.")
          int documents,
      @Option(
              names = "--seed",
              paramLabel = "SEED",
              defaultValue = "1",
              description = "The first one's; the others have those that follow. Default: 1.")
          long seed,
      @Parameters(paramLabel = "FOLDER", description = "Where to; made if it is not there.")
          Path folder) {
    if (documents < 1) {
      throw new ParameterException(spec.commandLine(), "--documents must be at least 1");
    }
    PrintWriter out = spec.commandLine().getOut();
    try {
      LabelledSet set = LabelledSet.write(folder, templates, seed, documents);
      out.println(set.documents().size() + " documents, seeds " + seed + " to "
          + (seed + documents - 1) + ", in " + folder);
    } catch (IOException e) {
      return failed(e);
    }
    return out.checkError() ? ExitStatus.INTERNAL_ERROR : ExitStatus.OK;
  }

  @Command(
      name = "score",
      mixinStandardHelpOptions = true,
      header = "Scores a program's answers to a labelled set.")
  int score(
      @Parameters(paramLabel = "FOLDER", description = "The set.") Path folder,
      @Parameters(
              paramLabel = "ANSWERS",
              arity = "0..1",
              defaultValue = "-",
              description = "The answers; - for standard input.")
          String answers) {
    PrintWriter out = spec.commandLine().getOut();
    try {
      Score score = LabelledSet.open(folder).score(lines(answers));
      score.notes().stream().limit(MOST_NOTES).forEach(out::println);
      out.println(score);
      return out.checkError()
          ? ExitStatus.INTERNAL_ERROR
          : score.silentErrors() > 0 ? ExitStatus.FOUND : ExitStatus.OK;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      return failed(e);
    }
  }

  private static List<String> lines(String answers) throws IOException {
    if (!answers.equals("-")) {
      return Files.readAllLines(Path.of(answers));
    }
    // standard input is not this program's to close
    return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
        .lines()
        .toList();
  }

  private int failed(IOException e) {
    spec.commandLine().getErr().println("gongkai: " + OneLine.of(e.toString()));
    return ExitStatus.BAD_INPUT;
  }
}
