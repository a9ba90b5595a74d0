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
   * zero but 0 itself. Known blank cells between two of its cells leave no trace in it; whether a
   * cell may have been lost in the midst of it, {@link Gaps} says.
   *
   * @param digits the digits 0 to 9, at least one
   * @param zeros how many zeros each number cut out of it gets, where the puzzle counts in smaller
   *     units than the digits do
   */
  record Run(String digits, int zeros) implements Token {

    private static final int MOST_ZEROS = 15;

    /**
     * Checks the digits.
     *
     * @param digits the digits
     * @param zeros the zeros
     */
    public Run {
      if (!isDigits(digits)) {
        throw new IllegalArgumentException("not a run of digits: " + digits);
      }
      if (zeros < 0 || zeros > MOST_ZEROS) {
        throw new IllegalArgumentException("not a number of zeros: " + zeros);
      }
    }

    private static boolean isDigits(String digits) {
      for (int i = 0; i < digits.length(); i++) {
        if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
          return false;
        }
      }
      return !digits.isEmpty();
    }

    /**
     * Digits in the puzzle's own unit.
     *
     * @param digits the digits 0 to 9, at least one
     */
    public Run(String digits) {
      this(digits, 0);
    }

    @Override
    public int length() {
      return digits.length();
    }
  }
}
