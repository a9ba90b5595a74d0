package io.github.gongkai.model;

import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.vocabulary.Code;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something a reader of the report should know: a sum that does not add up, a table that is
 * missing, text that was damaged. A finding is never made without evidence.
 */
@Value.Immutable
public interface Finding {

  /**
   * What kind of finding it is.
   *
   * @return the kind
   */
  FindingKind kind();

  /**
   * The rule that was broken, where there are several of a kind, for example {@code
   * requests.balance}.
   *
   * @return the rule's name in its template; empty for kinds without rules
   */
  Optional<String> rule();

  /**
   * The finding's name: its kind, and its rule behind a colon, for example {@code
   * IDENTITY:requests.balance}.
   *
   * @return the code
   */
  default String code() {
    return rule().map(rule -> kind().name() + ":" + rule).orElse(kind().name());
  }

  /**
   * How much it matters.
   *
   * @return the severity, the kind's own unless set
   */
  @Value.Default
  default Severity severity() {
    return kind().severity();
  }

  /**
   * Whose it is.
   *
   * @return who would have to put it right
   */
  Origin origin();

  /**
   * What was found and what was expected, in one English sentence.
   *
   * @return the message
   */
  String message();

  /**
   * The figures concerned; for a broken sum exactly those of both its sides.
   *
   * @return the codes, in the rule's order
   */
  List<Code> cells();

  /**
   * Where in the decoded document it is seen.
   *
   * @return the places, empty when something is missing
   */
  List<Span> spans();

  /**
   * Starts a finding.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds findings; not safe to share between threads. */
  final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
