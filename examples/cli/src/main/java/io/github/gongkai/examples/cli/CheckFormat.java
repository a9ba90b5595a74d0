package io.github.gongkai.examples.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How findings are written. */
enum CheckFormat {
  /** A line for each, as compilers write them. */
  TEXT,
  /** One SARIF 2.1.0 log, for editors and build servers. */
  SARIF;

  /** Turns the option's value into a format. */
  static final class Converter implements ITypeConverter<CheckFormat> {

    @Override
    public CheckFormat convert(String value) {
      return switch (value) {
        case "text" -> TEXT;
        case "sarif" -> SARIF;
        default -> throw new TypeConversionException("it is text or sarif, not '" + value + "'");
      };
    }
  }
}
