package io.github.gongkai.examples.cli;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.Source;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads documents one after the other, so that memory holds one at a time, and writes each result
 * before the next is read. What goes wrong with one is a line on standard error, never the end of
 * the others.
 */
final class DocumentLoop {

  private final ReportReader reader;
  private final Writer writer;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Progress progress;
  private final Names names;
  private final List<Failure> failures = new ArrayList<>();

  /** Writes what came of a document. */
  @FunctionalInterface
  interface Writer {

    /**
     * Writes what came of a document.
     *
     * @param file the document's file, as the arguments name it
     * @param result what came of it
     * @return whole lines, or nothing
     */
    String write(String file, ReadResult result);
  }

  /** What documents are called in results. */
  enum Names {
    /** As the arguments name their files: two of one name in two folders stay two. */
    PATHS,
    /** By the files' own names, as flat JSON has them. */
    FILES;

    private Source named(Path path, String argument) {
      return this == PATHS ? Source.of(path).withName(argument) : Source.of(path);
    }
  }

  /**
   * A document that gave no result.
   *
   * @param file its file, as the arguments name it
   * @param reason why
   */
  record Failure(String file, String reason) {}

  DocumentLoop(
      ReportReader reader, Writer writer, PrintWriter out, PrintWriter err, Progress progress) {
    this(reader, writer, out, err, progress, Names.PATHS);
  }

  private DocumentLoop(
      ReportReader reader,
      Writer writer,
      PrintWriter out,
      PrintWriter err,
      Progress progress,
      Names names) {
    this.names = names;
    this.reader = reader;
    this.writer = writer;
    this.out = out;
    this.err = err;
    this.progress = progress;
  }

  /**
   * The same loop with other names.
   *
   * @param chosen what results call the documents
   * @return the loop
   */
  DocumentLoop with(Names chosen) {
    return new DocumentLoop(reader, writer, out, err, progress, chosen);
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
        out.print(writer.write(file, reader.read(names.named(path(file), file))));
      } catch (IOException e) {
        unreadable++;
        fail(file, reason(e));
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        // A defect of the program, or a document too big for this machine: the next one may do.
        failed++;
        fail(file, "internal error: " + e);
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

  /**
   * The documents that gave no result.
   *
   * @return the files that could not be read, in order
   */
  List<Failure> failures() {
    return List.copyOf(failures);
  }

  private void fail(String file, String reason) {
    failures.add(new Failure(file, reason));
    report(file, reason);
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
