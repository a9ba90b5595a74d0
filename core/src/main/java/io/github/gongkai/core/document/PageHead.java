package io.github.gongkai.core.document;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects what a page says in elements that may not be shown: its title, its metadata, its files. */
final class PageHead {

  private static final int MOST_ATTACHMENTS = 20;
  private static final int LONGEST_ENDING = 4;
  private static final Set<String> FILES =
      Set.of("pdf", "doc", "docx", "wps", "ofd", "xls", "xlsx", "rtf", "zip", "rar");

  private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\f\\r\\u00A0]+");

  private String title = "";
  private final Map<String, String> entries = new HashMap<>();
  private final Set<String> files = new LinkedHashSet<>();

  /** Sets the title as a parser read it. */
  void title(String read) {
    title = SPACES.matcher(read).replaceAll(" ").trim();
  }

  /** Notes what the tag that was read last says. */
  void note(TagScanner tags) {
    switch (tags.tag()) {
      case META -> entry(tags.value("name"), tags.value("content"));
      case A -> noteFile(tags, "href");
      case IFRAME, EMBED -> noteFile(tags, "src");
      case OBJECT -> noteFile(tags, "data");
      default -> {}
    }
  }

  private void noteFile(TagScanner tags, String attribute) {
    if (tags.isFile(attribute)) {
      address(tags.value(attribute));
    }
  }

  /** Adds an entry; the first one of a name counts. */
  void entry(String name, String content) {
    String key = name.toLowerCase(Locale.ROOT).strip();
    if (!key.isEmpty()) {
      entries.putIfAbsent(key, content.strip());
    }
  }

  /** Adds what the page links to or shows in a frame if it is a file: a report's text may be in it. */
  void address(String address) {
    if (files.size() < MOST_ATTACHMENTS && isFile(address, 0, address.length())) {
      files.add(address);
    }
  }

  /** Whether an address has a file's ending before its query: {@code a.pdf}, {@code get?name=a.doc&id=1}. */
  static boolean isFile(String page, int from, int to) {
    for (int dot = from; dot < to; dot++) {
      if (page.charAt(dot) == '.') {
        int end = dot + 1;
        while (end < to
            && end - dot <= LONGEST_ENDING
            && HtmlCharacter.isLetter(page.charAt(end))) {
          end++;
        }
        boolean ends = end == to || "?#&".indexOf(page.charAt(end)) >= 0;
        if (ends && FILES.contains(page.substring(dot + 1, end).toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }

  PageMetadata metadata() {
    return new PageMetadata(title, List.copyOf(files), entries);
  }
}
