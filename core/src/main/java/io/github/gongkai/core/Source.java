package io.github.gongkai.core;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A document to be read, and what its sender says of it.
 *
 * <pre>{@code
 * Source page =
 *     Source.of(body).withUrl("https://www.example.gov.cn/nb/2019.html").withContentType("text/html; charset=gbk");
 * }</pre>
 *
 * <p>Immutable. A source of a stream can be read once.
 */
public final class Source {

  private final String name;
  private final Content content;
  private final Optional<String> url;
  private final String contentType;

  private Source(String name, Content content, Optional<String> url, String contentType) {
    this.name = name;
    this.content = content;
    this.url = url;
    this.contentType = contentType;
  }

  /** Where the document's characters come from. */
  sealed interface Content {

    /** Text that is decoded already. */
    record Decoded(String text) implements Content {}

    /** Bytes of a charset that has to be found. */
    record Encoded(Bytes bytes) implements Content {}
  }

  /** Gives the document's bytes, not many more than wanted. */
  @FunctionalInterface
  interface Bytes {
    byte[] read(int most) throws IOException;
  }

  /**
   * A file.
   *
   * @param file the file
   * @return a source named as the file is
   */
  public static Source of(Path file) {
    Path fileName = file.getFileName();
    return new Source(
        fileName == null ? file.toString() : fileName.toString(),
        new Content.Encoded(most -> readFile(file, most)),
        Optional.empty(),
        "");
  }

  /**
   * Bytes, of any charset.
   *
   * @param bytes the document; not copied, and not to be changed while it is read
   * @return the source
   */
  public static Source of(byte[] bytes) {
    Objects.requireNonNull(bytes, "bytes");
    return new Source("document", new Content.Encoded(most -> bytes), Optional.empty(), "");
  }

  /**
   * A stream of bytes, of any charset. It is read to its end and not closed.
   *
   * @param stream the stream
   * @return the source, which can be read once
   */
  public static Source of(InputStream stream) {
    Objects.requireNonNull(stream, "stream");
    return new Source("document", new Content.Encoded(stream::readNBytes), Optional.empty(), "");
  }

  /**
   * Text: HTML or what a crawler left of it.
   *
   * @param text the document itself, not a file's name
   * @return the source
   */
  public static Source of(String text) {
    return new Source(
        "document",
        new Content.Decoded(Objects.requireNonNull(text, "text")),
        Optional.empty(),
        "");
  }

  private static byte[] readFile(Path file, int most) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return stream.readNBytes(most);
    }
  }

  /**
   * This source under another name.
   *
   * @param other the name that results carry
   * @return the renamed source
   */
  public Source withName(String other) {
    return new Source(Objects.requireNonNull(other, "name"), content, url, contentType);
  }

  /**
   * This source with the address it was fetched from.
   *
   * @param address the address
   * @return the source with it
   */
  public Source withUrl(String address) {
    return new Source(name, content, Optional.of(address), contentType);
  }

  /**
   * This source with the content type it was sent with.
   *
   * @param type the value of the HTTP header {@code Content-Type}
   * @return the source with it
   */
  public Source withContentType(String type) {
    return new Source(name, content, url, Objects.requireNonNull(type, "type"));
  }

  /**
   * The document's name.
   *
   * @return the file's name, the name given, or {@code document}
   */
  public String name() {
    return name;
  }

  Content content() {
    return content;
  }

  Optional<String> url() {
    return url;
  }

  String contentType() {
    return contentType;
  }
}
