package io.github.gongkai.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample report with changes, as drafts and as reports of other years. */
final class Drafts {

  /** A total that its parts do not add up to. */
  static final String TOTAL = "<td>4</td><td>236</td>";

  static final String WRONG_TOTAL = "<td>4</td><td>237</td>";

  private Drafts() {}

  /** Writes the sample with pairs of texts exchanged. */
  static Path write(Path file, String... changes) throws IOException {
    String text = Files.readString(CommandLineRun.SAMPLE);
    for (int i = 0; i < changes.length; i += 2) {
      if (!text.contains(changes[i])) {
        throw new IllegalArgumentException("not in the sample: " + changes[i]);
      }
      text = text.replace(changes[i], changes[i + 1]);
    }
    return Files.writeString(file, text);
  }

  /**
   * The report of the year after the sample's, which goes on from it but where a change says
   * otherwise.
   */
  static Path writeNextYear(Path file, String... changes) throws IOException {
    write(
        file,
        "2025年",
        "2026年",
        "2024年",
        "2025年",
        "2025-",
        "2026-",
        // what the sample carries forward is carried over: by natural persons 8, by enterprises 2
        "二、上年结转政府信息公开申请数量</td><td>5</td><td>1</td><td>0</td><td>0</td><td>0</td><td>0</td>"
            + "<td>6</td>",
        "二、上年结转政府信息公开申请数量</td><td>8</td><td>2</td><td>0</td><td>0</td><td>0</td><td>0</td>"
            + "<td>10</td>",
        // 47 were in force; 6 issued, 4 repealed
        "<td>6</td><td>4</td><td>47</td>",
        "<td>6</td><td>4</td><td>49</td>");
    String text = Files.readString(file);
    for (int i = 0; i < changes.length; i += 2) {
      if (!text.contains(changes[i])) {
        throw new IllegalArgumentException("not in the next year: " + changes[i]);
      }
      text = text.replace(changes[i], changes[i + 1]);
    }
    return Files.writeString(file, text);
  }
}
