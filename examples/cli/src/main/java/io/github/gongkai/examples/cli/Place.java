package io.github.gongkai.examples.cli;

import io.github.gongkai.model.source.Span;

/**
 * A span of a document, as an editor would show it.
 *
 * @param line its line, from one
 * @param column where it begins in that line in characters, from one
 * @param excerpt the line around it
 * @param marker blanks, and carets below the span's part of the excerpt
 */
record Place(long line, int column, String excerpt, String marker) {

  /** Pages often are a single line: so many characters before and after are enough to find it. */
  private static final int AROUND = 50;

  private static final int MOST_WITHIN = 200;

  /**
   * Finds a span.
   *
   * @param span the span
   * @param document the text that it refers to
   * @return its place
   */
  static Place of(Span span, String document) {
    int lineStart = document.lastIndexOf('\n', span.start() - 1) + 1;
    int lineEnd = document.indexOf('\n', span.end());
    int from = Math.max(lineStart, span.start() - AROUND);
    int to = Math.min(lineEnd < 0 ? document.length() : lineEnd, span.end() + AROUND);
    int shown = Math.min(span.end(), span.start() + MOST_WITHIN);
    String before = (from > lineStart ? "…" : "") + flat(document, from, span.start());
    String within = flat(document, span.start(), shown);
    String after = shown < span.end() ? "…" : flat(document, span.end(), to);
    long line =
        1 + document.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    return new Place(
        line,
        span.start() - lineStart + 1,
        before + within + after,
        " ".repeat(Columns.of(before)) + "^".repeat(Math.max(1, Columns.of(within))));
  }

  /** Character by character, so that blanks keep their places before the span. */
  private static String flat(String document, int from, int to) {
    StringBuilder text = new StringBuilder();
    document
        .substring(from, to)
        .codePoints()
        .mapToObj(c -> Character.isWhitespace(c) ? " " : OneLine.of(Character.toString(c)))
        .forEach(text::append);
    return text.toString();
  }
}
