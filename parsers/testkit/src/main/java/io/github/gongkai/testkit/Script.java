package io.github.gongkai.testkit;

import com.ibm.icu.text.Transliterator;

/** In which characters a document is written. */
public enum Script {
  /** As agencies write. */
  SIMPLIFIED,
  /** As mirrors abroad write, converted character by character. */
  TRADITIONAL;

  String write(String text) {
    return this == SIMPLIFIED
        ? text
        : Transliterator.getInstance("Simplified-Traditional").transliterate(text);
  }
}
