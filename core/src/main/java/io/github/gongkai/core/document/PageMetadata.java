package io.github.gongkai.core.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What a page's head says of it: its title and its {@code <meta>} entries ({@code ArticleTitle},
 * {@code PubDate}, {@code SiteName} and the like). Empty for crawled text.
 *
 * @param title the text of {@code <title>}, empty when there is none
 * @param attachments the addresses of files that the page links to or shows in a frame
 * @param entries the contents of the named {@code <meta>} elements by name in lower case
 */
public record PageMetadata(String title, List<String> attachments, Map<String, String> entries) {

  /** Copies the collections. */
  public PageMetadata {
    attachments = List.copyOf(attachments);
    entries = Map.copyOf(new TreeMap<>(entries));
  }

  /**
   * The metadata of a document that has none.
   *
   * @return no title, no attachments, no entries
   */
  public static PageMetadata none() {
    return new PageMetadata("", List.of(), Map.of());
  }

  /** This metadata with every text changed in one way. */
  PageMetadata map(UnaryOperator<String> change) {
    Map<String, String> changed = new TreeMap<>();
    entries.forEach((name, content) -> changed.put(name, change.apply(content)));
    return new PageMetadata(change.apply(title), attachments, changed);
  }

  /**
   * An entry.
   *
   * @param name the name, in any case
   * @return its content, empty when the page has no such entry or an empty one
   */
  public Optional<String> entry(String name) {
    return Optional.ofNullable(entries.get(name.toLowerCase(Locale.ROOT)))
        .filter(content -> !content.isBlank());
  }
}
