package io.github.gongkai.core;

import io.github.gongkai.core.document.DocumentLimits;
import io.github.gongkai.core.outline.Outliner;
import io.github.gongkai.core.reconcile.Budget;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.LongStream;
import org.immutables.value.Value;

/**
 * How much a single document may cost. No document makes reading it throw, hang or need more than
 * these limits allow.
 *
 * <p>A limit that is reached gives a result that says so: what was read before stands, and a finding
 * {@code LIMIT_REACHED} names the limit and the place. Where no report stands before that
 * place, or the document has more {@link #bytes() bytes} than may be taken, it is unreadable. A text
 * is cut only between lines or sentences, never within a number.
 *
 * <p>All limits but {@link #time() the time} are counted, so that the same document gives the same
 * result on every machine.
 *
 * <pre>{@code
 * Limits limits = Limits.builder().bytes(512 << 20).characters(300_000_000).build();
 * ReportReader reader = ReportReader.builder().limits(limits).build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@ValueStyle
public interface Limits {

  /**
   * The most bytes of a document that are taken; a larger one is unreadable. Of a document that is
   * given as text, its characters count.
   *
   * @return 64 MiB unless set, pictures within a page included
   */
  @Value.Default
  default int bytes() {
    return 64 * 1024 * 1024;
  }

  /**
   * The most characters of visible text, without a page's tags.
   *
   * @return 2,000,000 unless set; the longest report known to us has 60,000
   */
  @Value.Default
  default int characters() {
    return DocumentLimits.USUAL.characters();
  }

  /**
   * The most tags of a page.
   *
   * @return 300,000 unless set; the largest page known to us has 3,000
   */
  @Value.Default
  default int htmlTags() {
    return DocumentLimits.USUAL.tags();
  }

  /**
   * The most elements of a page within one another. Deeper ones are read as if they stood beside one
   * another, as browsers do.
   *
   * @return 512 unless set
   */
  @Value.Default
  default int htmlDepth() {
    return DocumentLimits.USUAL.depth();
  }

  /**
   * The most tables that are kept as they are drawn. The report's own are read from its text, also
   * behind this limit.
   *
   * @return 200 unless set
   */
  @Value.Default
  default int tables() {
    return DocumentLimits.USUAL.tables();
  }

  /**
   * The most cells of a table that is kept as it is drawn.
   *
   * @return 20,000 unless set
   */
  @Value.Default
  default int cellsPerTable() {
    return DocumentLimits.USUAL.cells();
  }

  /**
   * The most columns of a table that is kept as it is drawn, whatever its cells say they cover.
   *
   * @return 200 unless set
   */
  @Value.Default
  default int cellSpan() {
    return DocumentLimits.USUAL.span();
  }

  /**
   * The most sections; what comes behind belongs to the last one. Of headings within sections there
   * are ten times as many.
   *
   * @return 500 unless set
   */
  @Value.Default
  default int sections() {
    return Outliner.MAX_SECTIONS;
  }

  /**
   * The most steps that reconciling one table may take; past it, cells that the sums could have
   * decided stay ambiguous.
   *
   * @return 10,000 unless set: for 999 damaged tables of a thousand less than 5 ms of a processor,
   *     once the code is warm. No figure of the reports known to us needs more than 1,000
   */
  @Value.Default
  default long solverSteps() {
    return Budget.DEFAULT.steps();
  }

  /**
   * The most steps that finding the {@linkplain io.github.gongkai.model.statistics.Grounds grounds}
   * of one table's figures may take; past it they may name more sums than are needed, and say so. No
   * value depends on it.
   *
   * @return 10,000 unless set
   */
  @Value.Default
  default long explanationSteps() {
    return Budget.DEFAULT.explaining();
  }

  /**
   * The time that reading may take, from the bytes on. Half of it is for taking the document apart:
   * what has not been read by then is not read. Past all of it, a document of which the tables are
   * not found yet is unreadable; of others the prose and the cells that the sums have decided by then
   * stand. Stages look at the clock as they go on, so that it is overrun by milliseconds.
   *
   * <p>That depends on the machine; set it only where a late answer is worse than one that differs
   * from run to run.
   *
   * @return empty unless set: the counted limits are enough for reading to end
   */
  Optional<Duration> time();

  /**
   * The limits unless others are set.
   *
   * @return the defaults
   */
  static Limits defaults() {
    return builder().build();
  }

  /**
   * Starts limits that are the defaults where nothing else is set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds limits; not safe to share between threads. */
  final class Builder extends ImmutableLimits.Builder {
    Builder() {}

    /**
     * The limits.
     *
     * @return the limits, the defaults where nothing else was set
     * @throws IllegalArgumentException if one of them is not positive
     */
    @Override
    public Limits build() {
      Limits limits = super.build();
      boolean positive = LongStream.of(
              limits.bytes(),
              limits.characters(),
              limits.htmlTags(),
              limits.htmlDepth(),
              limits.tables(),
              limits.cellsPerTable(),
              limits.cellSpan(),
              limits.sections(),
              limits.solverSteps(),
              limits.explanationSteps())
          .allMatch(limit -> limit > 0);
      boolean noTime =
          limits.time().filter(time -> time.isNegative() || time.isZero()).isPresent();
      if (!positive || noTime) {
        throw new IllegalArgumentException("a limit is positive: " + limits);
      }
      return limits;
    }
  }
}
