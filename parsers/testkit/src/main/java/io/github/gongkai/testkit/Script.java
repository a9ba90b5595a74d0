package io.github.gongkai.testkit;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which characters a document is written. */
public enum Script {
  /** As agencies write. */
  SIMPLIFIED,
  /** As mirrors abroad write, converted character by character. */
  TRADITIONAL;

  private static final Pattern WORDS = Pattern.compile("[^\\x00-\\x7F]+");

  String write(String text) {
    if (this == SIMPLIFIED) {
      return text;
    }
    Transliterator traditional = Transliterator.getInstance("Simplified-Traditional");
    // tags are many, and long to look through
    return WORDS
        .matcher(text)
        .replaceAll(words -> Matcher.quoteReplacement(traditional.transliterate(words.group())));
  }
}
