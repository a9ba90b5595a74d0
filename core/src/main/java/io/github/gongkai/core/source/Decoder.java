package io.github.gongkai.core.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import io.github.gongkai.core.text.Prose;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the charset of a document and decodes it.
 *
 * <p>In this order: a byte order mark; UTF-16 without one, told by its zero bytes; UTF-8, if the
 * bytes are valid UTF-8 but for a few, whatever is declared, because text in another charset hardly
 * ever is; the first of the declared charset, GB18030 and Big5 in which a sample is plainly Chinese,
 * as nearly all bytes of one are valid in the others; the declared charset, then GB18030, if the
 * bytes are valid in it; ICU's detection on a sample. Last, the declared charset or else GB18030.
 * What cannot be decoded becomes replacement characters.
 */
public final class Decoder {

  private static final int SAMPLE = 16 * 1024;
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
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
    Optional<Charset> declared = Declaration.of(bytes, contentType);
    Optional<Decoded> marked = byMark(bytes, declared);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return decoded(bytes, 0, wide.get(), declared);
    }
    Optional<Decoded> utf8 = utf8(bytes, declared).or(() -> damagedUtf8(bytes, declared));
    if (utf8.isPresent()) {
      return utf8.get();
    }
    // UTF-16 and UTF-32 have zeros, which would have told them
    Optional<Charset> narrow = declared.filter(charset -> !charset.name().contains("UTF-"));
    Optional<Charset> chinese = chinese(bytes, narrow);
    if (chinese.isPresent()) {
      return decoded(bytes, 0, chinese.get(), declared);
    }
    return narrow
        .flatMap(charset -> strictly(bytes, charset, declared))
        .or(() -> strictly(bytes, GB18030, declared))
        .orElseGet(
            () -> decoded(bytes, 0, detected(bytes).or(() -> narrow).orElse(GB18030), declared));
  }

  /** Strings are made of UTF-8 faster than a decoder decodes it, and mark what is malformed. */
  private static Optional<Decoded> utf8(byte[] bytes, Optional<Charset> declared) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0
        ? Optional.of(new Decoded(
            text, StandardCharsets.UTF_8.name(), other(declared, StandardCharsets.UTF_8), 0))
        : strictly(bytes, StandardCharsets.UTF_8, declared);
  }

  /** The first charset in which a sample is Chinese prose. */
  private static Optional<Charset> chinese(byte[] bytes, Optional<Charset> declared) {
    byte[] sample = sample(bytes);
    return Stream.concat(declared.stream(), Stream.of(GB18030, BIG5))
        .filter(charset -> Prose.of(new String(sample, charset)).isPlain())
        .findFirst();
  }

  /**
   * UTF-8 with a few bytes lost, at its end mostly: it would often be valid GB18030, of which every
   * character would be another one. Text in other charsets has hardly a sequence of UTF-8 in it.
   */
  private static Optional<Decoded> damagedUtf8(byte[] bytes, Optional<Charset> declared) {
    if (!isNearlyUtf8(decoded(sample(bytes), 0, StandardCharsets.UTF_8, declared))) {
      return Optional.empty(); // most of what is not UTF-8 is told at once
    }
    Decoded decoded = decoded(bytes, 0, StandardCharsets.UTF_8, declared);
    return isNearlyUtf8(decoded) ? Optional.of(decoded) : Optional.empty();
  }

  private static boolean isNearlyUtf8(Decoded decoded) {
    long sequences =
        decoded.text().chars().filter(c -> c >= 0x800 && c != REPLACEMENT).count();
    return sequences > 0 && decoded.replaced() * 20L <= sequences;
  }

  /** A sample from the first character that tells. */
  private static byte[] sample(byte[] bytes) {
    int from = 0;
    while (from < bytes.length && bytes[from] >= 0) {
      from++;
    }
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
  }

  private static Optional<Decoded> byMark(byte[] bytes, Optional<Charset> declared) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(decoded(bytes, 3, StandardCharsets.UTF_8, declared));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(decoded(bytes, 2, StandardCharsets.UTF_16BE, declared));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(decoded(bytes, 2, StandardCharsets.UTF_16LE, declared));
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

  /**
   * UTF-16 without a mark: ASCII, of which every report has some, has a zero in one half of each
   * pair, and nearly all pairs are ASCII, letters with marks or Chinese. Zeros alone would not tell, because 一 and 开
   * have one in the other half.
   */
  static Optional<Charset> wide(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    if (zeros(bytes, length) <= Math.max(1, length / 200)) {
      return Optional.empty(); // of as many pairs at least one half is zero
    }
    Pairs little = new Pairs();
    Pairs big = new Pairs();
    for (int i = 0; i < length; i += 2) {
      little.count(bytes[i + 1], bytes[i]);
      big.count(bytes[i], bytes[i + 1]);
    }
    if (little.areText(length / 2)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return big.areText(length / 2) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static int zeros(byte[] bytes, int length) {
    int zeros = 0;
    for (int i = 0; i < length; i++) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  /** What pairs of bytes are, read as UTF-16. */
  private static final class Pairs {
    private int ascii;
    private int chinese;

    void count(byte high, byte low) {
      int unit = (high & 0xFF) << 8 | low & 0xFF;
      if (unit < 0x80) {
        ascii += unit >= ' ' || unit == '\t' || unit == '\n' || unit == '\r' ? 1 : 0;
      } else if (unit >= 0xA0 && unit <= 0x24F
          || unit >= 0x3000 && unit <= 0x303F
          || unit >= 0x4E00 && unit <= 0x9FFF
          || unit >= 0xFF00 && unit <= 0xFFEF
          || unit >= 0x2010 && unit <= 0x2030) {
        chinese++;
      }
    }

    boolean areText(int all) {
      return ascii > Math.max(1, all / 100) && (ascii + chinese) * 20L >= all * 19L;
    }
  }

  private static Optional<Charset> detected(byte[] bytes) {
    CharsetMatch match = new CharsetDetector()
        .setText(bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE))
        .detect();
    return match == null || match.getConfidence() < 30
        ? Optional.empty()
        : Declaration.known(match.getName());
  }

  private static Optional<Decoded> strictly(
      byte[] bytes, Charset charset, Optional<Charset> declared) {
    CharsetDecoder decoder = charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      String text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(new Decoded(text, charset.name(), other(declared, charset), 0));
    } catch (CharacterCodingException e) {
      return Optional.empty(); // not this charset
    }
  }

  private static Decoded decoded(
      byte[] bytes, int from, Charset charset, Optional<Charset> declared) {
    CharsetDecoder decoder = charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer input = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer output =
        CharBuffer.allocate((int) (input.remaining() * (double) decoder.maxCharsPerByte()) + 1);
    for (CoderResult result = decoder.decode(input, output, true);
        result.isError();
        result = decoder.decode(input, output, true)) {
      // of GB18030 the decoder would take digits with the byte before them: 共120件 is not 0件
      int length = charset.equals(StandardCharsets.UTF_8) ? result.length() : 1;
      input.position(input.position() + length);
      output.put(REPLACEMENT);
    }
    decoder.flush(output);
    String text = output.flip().toString();
    int replaced = (int) text.chars().filter(c -> c == REPLACEMENT).count();
    return new Decoded(text, charset.name(), other(declared, charset), replaced);
  }

  private static Optional<String> other(Optional<Charset> declared, Charset used) {
    return declared.filter(charset -> !isSame(charset, used)).map(Charset::name);
  }

  /** UTF-16 leaves open which byte comes first. */
  private static boolean isSame(Charset declared, Charset used) {
    return declared.equals(used)
        || declared.equals(StandardCharsets.UTF_16) && used.name().startsWith("UTF-16");
  }
}
