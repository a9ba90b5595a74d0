package io.github.gongkai.core.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the charset of a document and decodes it.
 *
 * <p>In this order: a byte order mark; UTF-16 without one, told by its zero bytes; UTF-8, if the
 * bytes are valid UTF-8, whatever is declared, because text in another charset hardly ever is; the
 * charset declared by the sender or the page, if the bytes are valid in it; GB18030, if they are
 * valid in it; ICU's detection on a sample. Last, the declared charset or else UTF-8, with
 * replacement characters for what cannot be decoded.
 */
public final class Decoder {

  private static final int SAMPLE = 16 * 1024;
  private static final int DECLARATION_WITHIN = 8 * 1024;
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final char REPLACEMENT = '\uFFFD';

  private Decoder() {}

  /**
   * Decodes a document.
   *
   * @param bytes the document
   * @param contentType the {@code Content-Type} that it was sent with, may be empty
   * @return its text
   */
  public static Decoded decode(byte[] bytes, String contentType) {
    Optional<Decoded> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<Charset> declared = declared(bytes, contentType);
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return decoded(bytes, 0, wide.get(), declared);
    }
    for (Charset charset : candidates(declared)) {
      Optional<String> text = strictly(bytes, charset);
      if (text.isPresent()) {
        return new Decoded(text.get(), charset.name(), other(declared, charset), 0);
      }
    }
    return decoded(bytes, 0, detected(bytes).or(() -> declared).orElse(GB18030), declared);
  }

  private static Charset[] candidates(Optional<Charset> declared) {
    return declared
        .map(charset -> new Charset[] {StandardCharsets.UTF_8, charset, GB18030})
        .orElseGet(() -> new Charset[] {StandardCharsets.UTF_8, GB18030});
  }

  private static Optional<Decoded> byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(decoded(bytes, 3, StandardCharsets.UTF_8, Optional.empty()));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(decoded(bytes, 2, StandardCharsets.UTF_16BE, Optional.empty()));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(decoded(bytes, 2, StandardCharsets.UTF_16LE, Optional.empty()));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 writes ASCII, of which every report has some, with a zero in one half of each pair. */
  private static Optional<Charset> wide(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    int evenZeros = 0;
    int oddZeros = 0;
    for (int i = 0; i < length; i += 2) {
      evenZeros += bytes[i] == 0 && bytes[i + 1] != 0 ? 1 : 0;
      oddZeros += bytes[i + 1] == 0 && bytes[i] != 0 ? 1 : 0;
    }
    int few = Math.max(1, length / 200);
    if (oddZeros > few && evenZeros * 20 < oddZeros) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (evenZeros > few && oddZeros * 20 < evenZeros) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static Optional<Charset> declared(byte[] bytes, String contentType) {
    Optional<Charset> sent = named(contentType);
    if (sent.isPresent()) {
      return sent;
    }
    int length = Math.min(bytes.length, DECLARATION_WITHIN);
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
      if (text.regionMatches(true, i, key, 0, key.length())) {
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

  private static Optional<Charset> known(String name) {
    try {
      Charset charset = Charset.forName(name);
      // pages that say gb2312 or gbk use characters that only the larger set has
      boolean chinese = charset.name().equals("GB2312") || charset.name().equals("GBK");
      return Optional.of(chinese ? GB18030 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> detected(byte[] bytes) {
    CharsetMatch match = new CharsetDetector()
        .setText(bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE))
        .detect();
    return match == null || match.getConfidence() < 30 ? Optional.empty() : known(match.getName());
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    CharsetDecoder decoder = charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty(); // not this charset
    }
  }

  private static Decoded decoded(
      byte[] bytes, int from, Charset charset, Optional<Charset> declared) {
    CharsetDecoder decoder = charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE);
    ByteBuffer input = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer output =
        CharBuffer.allocate((int) (input.remaining() * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(input, output, true);
    if (!result.isUnderflow()) {
      throw new IllegalStateException("a decoder that replaces stopped: " + result);
    }
    decoder.flush(output);
    String text = output.flip().toString();
    int replaced = (int) text.chars().filter(c -> c == REPLACEMENT).count();
    return new Decoded(text, charset.name(), other(declared, charset), replaced);
  }

  private static Optional<String> other(Optional<Charset> declared, Charset used) {
    return declared.filter(charset -> !charset.equals(used)).map(Charset::name);
  }
}
