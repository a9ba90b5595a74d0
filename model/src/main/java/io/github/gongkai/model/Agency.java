package io.github.gongkai.model;

import java.util.Objects;
import java.util.Optional;

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
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    if (name.isBlank()) {
      throw new IllegalArgumentException("an agency has a name");
    }
  }

  /**
   * The level of the body's area, as far as its name tells: 白石县教育局 is of a county, and 白石市教育局 of a
   * prefecture or of a county-level city, which the name leaves open.
   *
   * @return the level of the last division that the name begins with; empty where it does not tell,
   *     and for zones, which are no divisions
   */
  public Optional<AdministrativeLevel> level() {
    return switch (kind) {
      case MINISTRY -> Optional.of(AdministrativeLevel.NATIONAL);
      case TOWNSHIP, SUBDISTRICT -> Optional.of(AdministrativeLevel.TOWNSHIP);
      case ZONE -> Optional.empty();
      default -> Divisions.level(withoutNation());
    };
  }

  /** 国家税务总局白石县税务局 is of 白石县. */
  private String withoutNation() {
    int head = name.startsWith("国家") ? name.indexOf("总局") + 2 : 0;
    return name.startsWith("中华人民共和国") ? name.substring(7) : name.substring(Math.max(0, head));
  }
}
