package io.github.gongkai.examples.cli;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Reads documents one after the other, so that memory holds one at a time, and writes each result
 * before the next is read. What goes wrong with one is a line on standard error, never the end of
 * the others.
 */
final class DocumentLoop {

  private final ReportReader reader;
  private final Function<ReadResult, String> writer;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Progress progress;

  DocumentLoop(
      ReportReader reader,
      Function<ReadResult, String> writer,
      PrintWriter out,
      PrintWriter err,
      Progress progress) {
    this.reader = reader;
    this.writer = writer;
    this.out = out;
    this.err = err;
    this.progress = progress;
  }

  /**
   * Reads files in order.
   *
   * @param files their names
   * @return the exit status
   */
  int run(List<String> files) {
    int unreadable = 0;
    int failed = 0;
    for (String file : files) {
      progress.reading(file);
      try {
        out.print(writer.apply(reader.read(path(file))));
      } catch (IOException e) {
        unreadable++;
        report(file, reason(e));
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        // A defect of the program, or a document too big for this machine: the next one may do.
        failed++;
        report(file, "internal error: " + e);
      }
      if (out.checkError()) {
        report("standard output", "cannot be written; stopped");
        return ExitStatus.INTERNAL_ERROR;
      }
    }
    progress.done();
    if (failed > 0) {
      return ExitStatus.INTERNAL_ERROR;
    }
    return unreadable > 0 ? ExitStatus.BAD_INPUT : ExitStatus.OK;
  }

  private static Path path(String file) throws IOException {
    try {
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        throw new IOException("is a directory, not a file");
      }
      return path;
    } catch (InvalidPathException e) {
      throw new IOException("is not a file name in this system's charset; try LC_ALL=C.UTF-8", e);
    }
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return Objects.requireNonNullElse(e.getMessage(), e.toString());
  }

  private void report(String what, String why) {
    progress.done();
    err.println("gongkai: " + OneLine.of(what + ": " + why));
    err.flush();
  }
}
