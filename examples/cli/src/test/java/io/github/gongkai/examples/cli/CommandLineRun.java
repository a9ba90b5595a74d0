package io.github.gongkai.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run of the command line left.
 *
 * @param status the exit status
 * @param out standard output
 * @param err standard error
 */
record CommandLineRun(int status, String out, String err) {

  /** The sample report that ships with the examples; tests run in their module's folder. */
  static final Path SAMPLE = Path.of("../sample/qingchuanhu-2024.html");

  static CommandLineRun of(Object... args) {
    return on(Terminal.NONE, args);
  }

  static CommandLineRun on(Terminal terminal, Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] texts = List.of(args).stream().map(Object::toString).toArray(String[]::new);
    int status =
        GongkaiCommand.run(terminal, new PrintWriter(out, true), new PrintWriter(err, true), texts);
    return new CommandLineRun(status, out.toString(), err.toString());
  }
}
