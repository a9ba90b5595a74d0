package io.github.gongkai.core.identity;

import io.github.gongkai.core.document.Document;
import io.github.gongkai.model.Contact;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Stub. */
public final class Identifier {
  private Identifier() {}

  /** Stub. */
  public static Identity identify(Document document, Extent extent, Optional<String> url) {
    return new Identity(
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Contact.none(),
        List.of());
  }
}
