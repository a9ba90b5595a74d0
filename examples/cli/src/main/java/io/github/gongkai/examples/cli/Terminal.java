package io.github.gongkai.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which of the process's streams a person is looking at.
 *
 * @param output whether standard output is a terminal
 * @param errors whether standard error is a terminal
 */
record Terminal(boolean output, boolean errors) {

  /** No terminal at all, as in a pipeline. */
  static final Terminal NONE = new Terminal(false, false);

  /**
   * Looks at this process's streams.
   *
   * @return what they are; where the system does not tell them apart, both are taken to be what
   *     Java's console is
   */
  @SuppressWarnings("SystemConsoleNull") // the property keeps the old meaning
  static Terminal detect() {
    // From JDK 22 on the default console is there even when output is redirected; this one is not.
    System.setProperty("jdk.console", "java.base");
    boolean console = System.console() != null;
    return new Terminal(console, console || isTerminal(Path.of("/proc/self/fd/2")));
  }

  /** Java knows of a terminal only if input and output are both one; Linux tells for each stream. */
  private static boolean isTerminal(Path stream) {
    try {
      String target = Files.readSymbolicLink(stream).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
