package io.github.gongkai.examples.quickstart;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.national.Applicant;
import io.github.gongkai.model.national.RequestRow;
import io.github.gongkai.model.statistics.Figure;
import java.io.IOException;
import java.nio.file.Path;

/** Reads the sample report and prints a figure of it. Run it in the project's top folder. */
public final class Quickstart {

  private Quickstart() {}

  /**
   * Prints what the README shows.
   *
   * @param args none
   * @throws IOException if the sample report cannot be read
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of("examples/sample/qingchuanhu-2024.html");
    AnnualReport report = ReportReader.create().read(file).report().orElseThrow();
    Figure granted =
        report.requests().orElseThrow().figure(RequestRow.GRANTED, Applicant.NATURAL_PERSON);
    System.out.println(
        report.agency().orElseThrow().name() + ", " + report.year().orElseThrow());
    System.out.println(
        granted.code() + " = " + granted.value().orElseThrow() + ", " + granted.status());
    System.out.println(
        "at " + granted.source().orElseThrow() + ", " + report.findings().size() + " findings");
  }
}
