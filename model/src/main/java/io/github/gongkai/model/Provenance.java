package io.github.gongkai.model;

import java.util.Optional;
import org.immutables.value.Value;

/** Where a reading comes from: enough to repeat it. */
@Value.Immutable
public interface Provenance {

  /**
   * The document's name, usually its file name.
   *
   * @return the name that the caller gave, or {@code document}
   */
  String document();

  /**
   * The document's address.
   *
   * @return the address that the caller gave
   */
  Optional<String> url();

  /**
   * The SHA-256 of the bytes that were read; of the text's UTF-8 bytes when text was given.
   *
   * @return 64 lower-case hexadecimal digits
   */
  String sha256();

  /**
   * The charset that the bytes were decoded with.
   *
   * @return its canonical Java name, for example {@code UTF-8} or {@code GB18030}
   */
  String charset();

  /**
   * The version of the template's declarations.
   *
   * @return the version that the template states
   */
  String templateVersion();

  /**
   * The version of this library.
   *
   * @return for example {@code 0.1.0}
   */
  String libraryVersion();

  /**
   * Starts a provenance.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds provenances; not safe to share between threads. */
  final class Builder extends ImmutableProvenance.Builder {
    Builder() {}
  }
}
