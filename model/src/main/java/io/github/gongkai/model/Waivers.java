package io.github.gongkai.model;

import io.github.gongkai.model.vocabulary.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Findings that were accepted, kept in a file between runs: one waiver a line, in UTF-8, with a tab
 * between the finding's code, the agency, the year, the figures (with blanks between them) and the
 * reason. A part left empty, or {@code *}, stands for any. Lines that begin with {@code #} are
 * comments.
 *
 * <pre>{@code
 * Waivers waivers = Waivers.read(Path.of("waivers.tsv"));
 * AnnualReport judged = waivers.apply(report); // its waived findings have a reason
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Waivers {

  private static final String HEADER = "# finding\tagency\tyear\tcells\treason";
  private static final String ANY = "*";
  private static final int PARTS = 5;

  private final List<Waiver> waivers;

  private Waivers(List<Waiver> waivers) {
    this.waivers = List.copyOf(waivers);
  }

  /**
   * No waivers.
   *
   * @return waivers that waive nothing
   */
  public static Waivers none() {
    return new Waivers(List.of());
  }

  /**
   * Some waivers.
   *
   * @param waivers the waivers; the first that covers a finding gives the reason
   * @return the waivers
   */
  public static Waivers of(List<Waiver> waivers) {
    return new Waivers(waivers);
  }

  /**
   * Reads a file of waivers.
   *
   * @param file the file
   * @return the waivers in the file's order
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if a line is no waiver; the message tells which
   */
  public static Waivers read(Path file) throws IOException {
    return parse(Files.readString(file, StandardCharsets.UTF_8));
  }

  /**
   * Reads waivers from text.
   *
   * @param text the text of a file
   * @return the waivers in the text's order
   * @throws IllegalArgumentException if a line is no waiver; the message tells which
   */
  public static Waivers parse(String text) {
    List<Waiver> waivers = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String bare = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (!bare.isBlank() && !bare.startsWith("#")) {
        waivers.add(waiver(bare, number));
      }
    }
    return new Waivers(waivers);
  }

  private static Waiver waiver(String line, int number) {
    String[] parts = line.split("\t", -1);
    if (parts.length != PARTS) {
      throw new IllegalArgumentException(
          "line " + number + ": " + parts.length + " parts, not " + PARTS);
    }
    try {
      Optional<String> year = given(parts[2]);
      return new Waiver(
          parts[0].strip(),
          given(parts[1]),
          year.isPresent() ? OptionalInt.of(Integer.parseInt(year.get())) : OptionalInt.empty(),
          given(parts[3]).stream()
              .flatMap(cells -> List.of(cells.split(" +")).stream())
              .map(Code::of)
              .toList(),
          parts[4].strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
    }
  }

  private static Optional<String> given(String part) {
    String bare = part.strip();
    return bare.isEmpty() || bare.equals(ANY) ? Optional.empty() : Optional.of(bare);
  }

  /**
   * Writes the waivers to a file, for {@link #read}.
   *
   * @param file the file, which is replaced
   * @throws IOException if the file cannot be written
   */
  public void write(Path file) throws IOException {
    Files.writeString(file, toString(), StandardCharsets.UTF_8);
  }

  /**
   * The waivers.
   *
   * @return the waivers in order
   */
  public List<Waiver> list() {
    return waivers;
  }

  /**
   * These waivers and one more.
   *
   * @param waiver the waiver to add
   * @return new waivers; these do not change
   */
  public Waivers and(Waiver waiver) {
    List<Waiver> more = new ArrayList<>(waivers);
    more.add(waiver);
    return new Waivers(more);
  }

  /**
   * Marks a report's waived findings. None is taken away.
   *
   * @param report the report
   * @return the report with a reason at each finding that a waiver covers
   */
  public AnnualReport apply(AnnualReport report) {
    if (waivers.isEmpty()) {
      return report;
    }
    List<Finding> findings =
        report.findings().stream().map(finding -> apply(report, finding)).toList();
    return ((ImmutableAnnualReport) ImmutableAnnualReport.copyOf(report)).withFindings(findings);
  }

  private Finding apply(AnnualReport report, Finding finding) {
    return waivers.stream()
        .filter(waiver -> waiver.covers(report, finding))
        .findFirst()
        .map(waiver -> finding.waivedBecause(waiver.reason()))
        .orElse(finding);
  }

  /** The waivers as a file has them, with a line of headings. */
  @Override
  public String toString() {
    return waivers.stream()
        .map(Waivers::line)
        .collect(Collectors.joining("\n", HEADER + "\n", waivers.isEmpty() ? "" : "\n"));
  }

  private static String line(Waiver waiver) {
    return String.join(
        "\t",
        waiver.finding(),
        waiver.agency().orElse(ANY),
        waiver.year().isPresent() ? Integer.toString(waiver.year().getAsInt()) : ANY,
        waiver.cells().isEmpty()
            ? ANY
            : waiver.cells().stream().map(Code::value).collect(Collectors.joining(" ")),
        waiver.reason());
  }
}
