package io.github.gongkai.model;

/**
 * The body whose report it is.
 *
 * @param name its full name in simplified characters, as far as the document gives it, for example
 *     {@code 福州市人民政府}
 * @param kind what kind of body the name tells of
 */
public record Agency(String name, AgencyKind kind) {

  /**
   * Checks the name.
   *
   * @param name its full name in simplified characters, as far as the document gives it, for
   *     example {@code 福州市人民政府}
   * @param kind what kind of body the name tells of
   * @throws IllegalArgumentException if the name is blank
   */
  public Agency {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an agency has a name");
    }
  }
}
