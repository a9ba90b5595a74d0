package io.github.gongkai.core.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * How many characters of a text stand in words of two characters or more that ICU's dictionary has.
 * Chinese prose has at least one in three; text that came of misread bytes next to none.
 */
final class DictionaryWords {

  private DictionaryWords() {}

  /** Loaded on first use, by a damaged document. */
  private static final class Dictionary {
    static final BreakIterator WORDS = BreakIterator.getWordInstance(ULocale.CHINA);
  }

  static int charactersIn(CharSequence text) {
    StringBuilder simplified = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      simplified.append(HanScript.simplified(text.charAt(i)));
    }
    BreakIterator words = Dictionary.WORDS.clone();
    words.setText(simplified.toString());
    int count = 0;
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
      boolean word = end - start > 1 && HanScript.isHan(simplified.charAt(start));
      count += word ? end - start : 0;
      start = end;
    }
    return count;
  }
}
