package io.github.gongkai.core.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** The charset that a document or its sender declares. */
final class Declaration {

  private static final int WITHIN = 8 * 1024;
  private static final Charset GB18030 = Charset.forName("GB18030");

  private Declaration() {}

  /** What the sender says, or else the page. */
  static Optional<Charset> of(byte[] bytes, String contentType) {
    Optional<Charset> sent = named(contentType);
    if (sent.isPresent()) {
      return sent;
    }
    int length = Math.min(bytes.length, WITHIN);
    return named(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
  }

  /** The charset named behind the first {@code charset=} that a known one follows. */
  private static Optional<Charset> named(String declaration) {
    String key = "charset";
    for (int at = 0; (at = indexOf(declaration, key, at)) >= 0; ) {
      at += key.length();
      int i = at;
      while (i < declaration.length() && " =\"'".indexOf(declaration.charAt(i)) >= 0) {
        i++;
      }
      int start = i;
      while (i < declaration.length() && isNamePart(declaration.charAt(i))) {
        i++;
      }
      if (start > at && i > start) {
        Optional<Charset> charset = known(declaration.substring(start, i));
        if (charset.isPresent()) {
          return charset;
        }
      }
    }
    return Optional.empty();
  }

  private static int indexOf(String text, String key, int from) {
    for (int i = from; i <= text.length() - key.length(); i++) {
      boolean begins = (text.charAt(i) | 0x20) == key.charAt(0);
      if (begins && text.regionMatches(true, i, key, 0, key.length())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isNamePart(char c) {
    return c >= '0' && c <= '9'
        || c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c == '-'
        || c == '_';
  }

  static Optional<Charset> known(String name) {
    try {
      Charset charset = Charset.forName(name);
      // pages that say gb2312 or gbk use characters that only the larger set has
      boolean chinese = charset.name().equals("GB2312") || charset.name().equals("GBK");
      return Optional.of(chinese ? GB18030 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
