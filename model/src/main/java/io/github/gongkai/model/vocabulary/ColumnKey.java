package io.github.gongkai.model.vocabulary;

import java.util.Optional;

/** A column of a table; see {@link RowKey}. */
public interface ColumnKey {

  /**
   * The column's part of a figure's code.
   *
   * @return for example {@code naturalPerson}; empty for the only column of a table
   */
  String id();

  /**
   * What the column is called.
   *
   * @return the form's wording and the English term
   */
  Label label();

  /**
   * What the column's figures count, where that differs from their rows.
   *
   * @return the unit; empty when each row has its own
   */
  default Optional<Unit> unit() {
    return Optional.empty();
  }
}
