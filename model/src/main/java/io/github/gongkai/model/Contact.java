package io.github.gongkai.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Where the agency can be reached, as the report's preamble says (联系方式). */
@Value.Immutable
public interface Contact {

  /**
   * The postal address (地址).
   *
   * @return the address as written; empty when the report gives none
   */
  Optional<String> address();

  /**
   * The postal code (邮编).
   *
   * @return six digits; empty when the report gives none
   */
  Optional<String> postcode();

  /**
   * The telephone numbers (电话).
   *
   * @return the numbers as written, in the report's order
   */
  List<String> phones();

  /**
   * The electronic mail address (电子邮箱).
   *
   * @return the address as written; empty when the report gives none
   */
  Optional<String> email();

  /**
   * Whether the report gives any of these.
   *
   * @return false for a contact without a single entry
   */
  default boolean isPresent() {
    return address().isPresent()
        || postcode().isPresent()
        || !phones().isEmpty()
        || email().isPresent();
  }

  /**
   * A contact without any entry.
   *
   * @return the empty contact
   */
  static Contact none() {
    return builder().build();
  }

  /**
   * Starts a contact.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds contacts; not safe to share between threads. */
  final class Builder extends ImmutableContact.Builder {
    Builder() {}
  }
}
