package io.github.gongkai.examples.cli;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.json.FlatJson;
import io.github.gongkai.core.json.ReportJson;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a result is written. */
enum Format {
  /** One flat JSON object a line: codes and numbers. */
  FLAT(DocumentLoop.Names.FILES, result -> FlatJson.of(result) + "\n"),
  /** One nested JSON object a line: everything. */
  JSON(DocumentLoop.Names.PATHS, result -> ReportJson.of(result) + "\n"),
  /** A summary for people. */
  TEXT(DocumentLoop.Names.PATHS, result -> TextSummary.of(result) + "\n");

  private final DocumentLoop.Names names;
  private final Function<ReadResult, String> writer;

  Format(DocumentLoop.Names names, Function<ReadResult, String> writer) {
    this.names = names;
    this.writer = writer;
  }

  /**
   * What it calls the documents.
   *
   * @return their names
   */
  DocumentLoop.Names names() {
    return names;
  }

  /**
   * Writes a result.
   *
   * @param result what came of reading a document
   * @return whole lines
   */
  String write(ReadResult result) {
    return writer.apply(result);
  }

  /** Turns the option's value into a format. */
  static final class Converter implements ITypeConverter<Format> {

    @Override
    public Format convert(String value) {
      return switch (value) {
        case "flat" -> FLAT;
        case "json" -> JSON;
        case "text" -> TEXT;
        default ->
          throw new TypeConversionException("it is flat, json or text, not '" + value + "'");
      };
    }
  }
}
