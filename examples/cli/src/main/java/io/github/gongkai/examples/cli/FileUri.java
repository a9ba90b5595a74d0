package io.github.gongkai.examples.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Files as SARIF names them: URIs, relative where the file's name is. */
final class FileUri {

  private FileUri() {}

  /**
   * The URI of a file.
   *
   * @param file its name, as the arguments give it
   * @return a URI reference of ASCII characters
   */
  static String of(String file) {
    try {
      Path path = Path.of(file);
      if (path.isAbsolute()) {
        return path.toUri().toASCIIString();
      }
      String slashes = path.toString().replace(path.getFileSystem().getSeparator(), "/");
      // before a colon, a first part would be read as a scheme
      String relative = slashes.contains(":") ? "./" + slashes : slashes;
      return new URI(null, null, relative, null).toASCIIString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return "unnamed";
    }
  }
}
