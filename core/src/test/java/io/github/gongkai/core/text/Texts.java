package io.github.gongkai.core.text;

import java.nio.charset.Charset;

/** Reading texts for tests. */
final class Texts {

  private Texts() {}

  /** A text each of whose characters stands for itself. */
  static ReadingText.Builder builder(String words) {
    ReadingText.Builder builder = ReadingText.builder(words.length());
    for (int i = 0; i < words.length(); i++) {
      builder.add(words.charAt(i), i, i + 1);
    }
    return builder;
  }

  static String repaired(String words) {
    return Repair.repair(builder(words)).text().text();
  }

  /** What reading the bytes of a text in a wrong charset makes of it. */
  static String misread(String text, String was, String readAs) {
    return new String(text.getBytes(Charset.forName(was)), Charset.forName(readAs));
  }
}
