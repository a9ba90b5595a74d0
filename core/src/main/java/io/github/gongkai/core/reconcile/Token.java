package io.github.gongkai.core.reconcile;

/** Something found on a line which stands for the value of a cell, or of several in a row. */
public sealed interface Token permits Token.Bound, Token.Floating, Token.Run {

  /**
   * How long the token is, in the units of {@link Decision.Read}: the digits of a run, and 1 for a
   * token which is never cut.
   *
   * @return the length, at least 1
   */
  int length();

  /**
   * A value which certainly stands for one known cell. It is never moved and never doubted.
   *
   * @param cell the cell
   * @param value its value, not negative
   */
  record Bound(int cell, long value) implements Token {
    /**
     * Checks the value.
     *
     * @param cell the cell
     * @param value its value
     */
    public Bound {
      if (value < 0) {
        throw new IllegalArgumentException("negative value " + value);
      }
    }

    @Override
    public int length() {
      return 1;
    }
  }

  /**
   * A value which stands for exactly one cell of its line, it is open which.
   *
   * @param value the value, not negative
   */
  record Floating(long value) implements Token {
    /**
     * Checks the value.
     *
     * @param value the value
     */
    public Floating {
      if (value < 0) {
        throw new IllegalArgumentException("negative value " + value);
      }
    }

    @Override
    public int length() {
      return 1;
    }
  }

  /**
   * Digits which stand for one or more consecutive cells, cut somewhere. No number begins with a
   * zero but 0 itself. Known blank cells between two of its cells leave no trace in it; a lost cell
   * is never in the midst of it.
   *
   * @param digits the digits 0 to 9, at least one
   */
  record Run(String digits) implements Token {
    /**
     * Checks the digits.
     *
     * @param digits the digits
     */
    public Run {
      if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
        throw new IllegalArgumentException("not a run of digits: " + digits);
      }
    }

    @Override
    public int length() {
      return digits.length();
    }
  }
}
