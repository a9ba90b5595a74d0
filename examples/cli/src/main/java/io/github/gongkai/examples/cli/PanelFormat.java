package io.github.gongkai.examples.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a panel is written. */
enum PanelFormat {
  /** Comma-separated values. */
  CSV,
  /** A JSON array, an object a line. */
  JSON;

  /** Turns the option's value into a format. */
  static final class Converter implements ITypeConverter<PanelFormat> {

    @Override
    public PanelFormat convert(String value) {
      return switch (value) {
        case "csv" -> CSV;
        case "json" -> JSON;
        default -> throw new TypeConversionException("it is csv or json, not '" + value + "'");
      };
    }
  }
}
