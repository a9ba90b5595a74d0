package io.github.gongkai.model.vocabulary;

/**
 * A row of a table. The built-in templates' rows are enums, so that the compiler knows them; a
 * caller's template may use an enum or a record of its own.
 */
public interface RowKey {

  /**
   * The row's part of a figure's code.
   *
   * @return for example {@code denied.stateSecret}; empty for the only row of a table
   */
  String id();

  /**
   * What the row is called.
   *
   * @return the form's wording, without its ordinal, and the English term
   */
  Label label();

  /**
   * What the row's figures count, unless the column says otherwise.
   *
   * @return the unit
   */
  Unit unit();
}
