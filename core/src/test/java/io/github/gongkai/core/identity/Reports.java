package io.github.gongkai.core.identity;

import io.github.gongkai.core.document.Document;
import io.github.gongkai.core.document.DocumentParser;
import io.github.gongkai.core.text.ReadingText;

/** Documents and excerpts for tests, and where the report stands in them. */
final class Reports {

  private Reports() {}

  static Excerpt excerpt(String words) {
    ReadingText.Builder builder = ReadingText.builder(words.length());
    for (int i = 0; i < words.length(); i++) {
      builder.add(words.charAt(i), i, i + 1);
    }
    return Excerpt.of(builder.build(), 0, words.length());
  }

  static Identity identify(String source) {
    Document document = DocumentParser.parse(source);
    return new Identifier().identify(document, extent(document));
  }

  /** The extent that the outline would find in these simple documents. */
  static Extent extent(Document document) {
    String text = document.text().text();
    int first = text.indexOf("一、");
    int heading = first < 0 ? text.length() : first;
    return new Extent(0, heading, Math.max(heading, text.lastIndexOf("六、")), text.length());
  }
}
