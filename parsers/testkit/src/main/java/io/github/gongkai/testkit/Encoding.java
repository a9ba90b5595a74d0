package io.github.gongkai.testkit;

import io.github.gongkai.testkit.layout.HtmlLayout;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In which bytes a document comes, and what it says of them. */
public enum Encoding {
  /** UTF-8, as declared. */
  UTF_8(StandardCharsets.UTF_8, "utf-8"),
  /** UTF-8 with a byte order mark. */
  UTF_8_MARKED(StandardCharsets.UTF_8, "utf-8", 0xEF, 0xBB, 0xBF),
  /** UTF-8 that says nothing. */
  UTF_8_UNDECLARED(StandardCharsets.UTF_8, null),
  /** UTF-8 that says it were GBK. */
  UTF_8_AS_GBK(StandardCharsets.UTF_8, "gbk"),
  /** GB18030, as declared. */
  GB18030(Charset.forName("GB18030"), "gb18030"),
  /** GB18030 that says gb2312. */
  GB18030_AS_GB2312(Charset.forName("GB18030"), "gb2312"),
  /** GB18030 that says nothing. */
  GB18030_UNDECLARED(Charset.forName("GB18030"), null),
  /** GB18030, declared behind four thousand bytes. */
  GB18030_LATE(Charset.forName("GB18030"), "gb2312") {
    @Override
    String declared(String text) {
      return super.declared(text).replace("<head>", "<head><!-- " + "-=".repeat(2100) + " -->");
    }
  },
  /** GB18030 that says it were UTF-8. */
  GB18030_AS_UTF_8(Charset.forName("GB18030"), "utf-8"),
  /** UTF-16 with its mark, the lower byte first. */
  UTF_16LE(StandardCharsets.UTF_16LE, null, 0xFF, 0xFE),
  /** UTF-16 with its mark, the higher byte first. */
  UTF_16BE(StandardCharsets.UTF_16BE, null, 0xFE, 0xFF);

  private final Charset charset;
  private final Optional<String> declaration;
  private final int[] mark;

  Encoding(Charset charset, @Nullable String declaration, int... mark) {
    this.charset = charset;
    this.declaration = Optional.ofNullable(declaration);
    this.mark = mark;
  }

  /**
   * Encodes a document.
   *
   * @param text the document
   * @return its bytes
   */
  public byte[] encode(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int b : mark) {
      bytes.write(b);
    }
    bytes.writeBytes(declared(text).getBytes(charset));
    return bytes.toByteArray();
  }

  String declared(String text) {
    return text.replace(
        HtmlLayout.DECLARATION,
        declaration.map(name -> "<meta charset=\"" + name + "\">").orElse(""));
  }
}
