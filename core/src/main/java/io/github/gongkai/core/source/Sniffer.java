package io.github.gongkai.core.source;

import java.util.Optional;

/** Tells bytes that are no text, without decoding them. */
public final class Sniffer {

  private static final int SAMPLE = 4096;

  private Sniffer() {}

  /** File formats that begin with a signature of their own. */
  private enum Signature {
    PNG("a PNG picture", 0x89, 'P', 'N', 'G'),
    JPEG("a JPEG picture", 0xFF, 0xD8, 0xFF),
    GIF("a GIF picture", 'G', 'I', 'F', '8'),
    PDF("a PDF file", '%', 'P', 'D', 'F', '-'),
    ZIP("a zip archive, perhaps a DOCX or XLSX file", 'P', 'K', 3, 4),
    OLE("an older Word or Excel file", 0xD0, 0xCF, 0x11, 0xE0),
    RAR("a RAR archive", 'R', 'a', 'r', '!'),
    GZIP("a gzip archive", 0x1F, 0x8B);

    final String label;
    final int[] bytes;

    Signature(String label, int... bytes) {
      this.label = label;
      this.bytes = bytes;
    }

    boolean begins(byte[] document) {
      if (document.length < bytes.length) {
        return false;
      }
      for (int i = 0; i < bytes.length; i++) {
        if ((document[i] & 0xFF) != bytes[i]) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * What a document is, if it is no text.
   *
   * @param document its bytes
   * @return a few English words; empty when it may be text
   */
  public static Optional<String> notText(byte[] document) {
    for (Signature signature : Signature.values()) {
      if (signature.begins(document)) {
        return Optional.of(signature.label);
      }
    }
    int length = Math.min(document.length, SAMPLE);
    int controls = 0;
    int zeroPairs = 0;
    for (int i = 0; i < length; i++) {
      int b = document[i] & 0xFF;
      controls += b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0 ? 1 : 0;
      zeroPairs += b == 0 && i + 1 < length && document[i + 1] == 0 ? 1 : 0;
    }
    // text has next to no control characters; UTF-16 has what looks like them: 。 is 30 02
    boolean binary = zeroPairs > length / 50 || controls > length / 50 && !isUtf16(document);
    return length > 0 && binary ? Optional.of("binary data") : Optional.empty();
  }

  private static boolean isUtf16(byte[] document) {
    boolean marked = document.length > 1
        && ((document[0] & 0xFF) == 0xFF && (document[1] & 0xFF) == 0xFE
            || (document[0] & 0xFF) == 0xFE && (document[1] & 0xFF) == 0xFF);
    return marked || Decoder.wide(document).isPresent();
  }
}
