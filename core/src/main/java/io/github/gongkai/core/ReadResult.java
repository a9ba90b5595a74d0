package io.github.gongkai.core;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Refusal;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading a document: a report, no report and why, or nothing readable and why.
 *
 * <pre>{@code
 * ReadResult result = reader.read(file);
 * if (result instanceof ReadResult.Report read) {
 *   use(read.annualReport());
 * } else if (result instanceof ReadResult.NotAReport other) {
 *   log(other.refusal().reason());
 * } else if (result instanceof ReadResult.Unreadable unreadable) {
 *   log(unreadable.reason());
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public sealed interface ReadResult {

  /**
   * The document's name.
   *
   * @return the name its source has
   */
  String document();

  /**
   * The report.
   *
   * @return the report; empty when the document is none or cannot be read
   */
  default Optional<AnnualReport> report() {
    return Optional.empty();
  }

  /**
   * The decoded document, which every span of the result refers to.
   *
   * @return the text; empty text when the document is unreadable
   */
  default String text() {
    return "";
  }

  /**
   * A report.
   *
   * @param document the document's name
   * @param annualReport the report
   * @param text the decoded document
   */
  record Report(String document, AnnualReport annualReport, String text) implements ReadResult {
    /**
     * Sees that nothing is missing.
     *
     * @param document the document's name
     * @param annualReport the report
     * @param text the decoded document
     */
    public Report {
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(annualReport, "annualReport");
      Objects.requireNonNull(text, "text");
    }

    @Override
    public Optional<AnnualReport> report() {
      return Optional.of(annualReport);
    }

    /** Without the text, which is as long as the document. */
    @Override
    public String toString() {
      return "Report[" + document + ", " + annualReport + "]";
    }
  }

  /**
   * A document that is no annual report.
   *
   * @param document the document's name
   * @param refusal why it is none
   * @param text the decoded document
   */
  record NotAReport(String document, Refusal refusal, String text) implements ReadResult {
    /**
     * Sees that nothing is missing.
     *
     * @param document the document's name
     * @param refusal why it is none
     * @param text the decoded document
     */
    public NotAReport {
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(refusal, "refusal");
      Objects.requireNonNull(text, "text");
    }

    /** Without the text, which is as long as the document. */
    @Override
    public String toString() {
      return "NotAReport[" + document + ", " + refusal + "]";
    }
  }

  /**
   * A document without readable text.
   *
   * @param document the document's name
   * @param cause what stands in the way
   * @param reason the same in one English sentence
   */
  record Unreadable(String document, Cause cause, String reason) implements ReadResult {
    /**
     * Sees that nothing is missing.
     *
     * @param document the document's name
     * @param cause what stands in the way
     * @param reason the same in one English sentence
     */
    public Unreadable {
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(cause, "cause");
      Objects.requireNonNull(reason, "reason");
    }

    /** What stands in the way of reading a document. */
    public enum Cause {
      /** It has no bytes, or blanks only. */
      EMPTY,
      /** It is a picture, an archive, a PDF or other bytes that are no text. */
      NOT_TEXT,
      /**
       * It is larger than {@link Limits#bytes()}, or a limit of characters or tags cut it before any
       * report.
       */
      TOO_LARGE,
      /** Reading it took longer than {@link Limits#time()}. */
      OUT_OF_TIME
    }
  }
}
