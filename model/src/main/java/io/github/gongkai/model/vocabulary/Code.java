package io.github.gongkai.model.vocabulary;

import java.util.Objects;

/**
 * The name of one figure, the same in every document that states it: {@code
 * requests.received.total}.
 *
 * <p>Codes are {@code table.row.column}, lower camel case, and stable once published: a template's
 * new row gets a new code, never a used one.
 *
 * @param value the code as text, one to twelve parts of ASCII letters and digits, joined by full
 *     stops
 */
public record Code(String value) implements Comparable<Code> {

  private static final int MAX_LENGTH = 120;

  /**
   * Checks the form of the code.
   *
   * @param value the code as text, one to twelve parts of ASCII letters and digits, joined by full
   *     stops
   * @throws IllegalArgumentException if {@code value} is not of the form described above
   */
  public Code {
    Objects.requireNonNull(value, "value");
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not a code: \"" + value + "\"");
    }
  }

  /**
   * The code with this text.
   *
   * @param value for example {@code "requests.received.total"}
   * @return the code
   * @throws IllegalArgumentException if {@code value} is not a code
   */
  public static Code of(String value) {
    return new Code(value);
  }

  /**
   * Joins the parts of a code, leaving out empty ones: a table with a single unnamed column has
   * codes without a column part.
   *
   * @param table the table's part, may be empty
   * @param row the row's part, may be empty
   * @param column the column's part, may be empty
   * @return the code
   * @throws IllegalArgumentException if the result is not a code
   */
  public static Code join(String table, String row, String column) {
    StringBuilder joined = new StringBuilder();
    for (String part : new String[] {table, row, column}) {
      if (!part.isEmpty()) {
        joined.append(joined.isEmpty() ? "" : ".").append(part);
      }
    }
    return new Code(joined.toString());
  }

  private static boolean isWellFormed(String value) {
    if (value.isEmpty() || value.length() > MAX_LENGTH || value.endsWith(".")) {
      return false;
    }
    char previous = '.';
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean letterOrDigit = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (!letterOrDigit && (c != '.' || previous == '.')) {
        return false;
      }
      previous = c;
    }
    return true;
  }

  @Override
  public int compareTo(Code other) {
    return value.compareTo(other.value);
  }

  /** The code as text, as it stands in the flat JSON. */
  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Code code && value.equals(code.value);
  }

  /** Written out, as the first use of a record's own takes the virtual machine some milliseconds. */
  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
