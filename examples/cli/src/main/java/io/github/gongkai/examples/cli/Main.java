package io.github.gongkai.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The program: joins the command line to this process's streams and exit status. */
public final class Main {

  private Main() {}

  /**
   * Runs the command line and ends the process with its exit status.
   *
   * @param args the arguments, see {@code gongkai --help}
   */
  public static void main(String[] args) {
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int status = GongkaiCommand.run(Terminal.detect(), out, err, args);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /** UTF-8 whatever the locale: JSON is UTF-8, and other charsets cannot write all of Chinese. */
  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
  }
}
