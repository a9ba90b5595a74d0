package io.github.gongkai.model;

import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Label;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Something a reader of the report should know: a sum that does not add up, a table that is
 * missing, text that was damaged. A finding is never made without evidence.
 *
 * <pre>{@code
 * finding.code();                  // IDENTITY:requests.balance
 * finding.message(Locale.CHINESE); // for the agency
 * finding.message();               // the same in English
 * }</pre>
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
   * @return who would have to put it right, as the kind says unless set
   */
  @Value.Default
  default Origin origin() {
    return kind().origin();
  }

  /**
   * Which of the kind's messages it is, where the kind has several, for example {@code atMost}.
   *
   * @return the name behind the kind's in the resource bundle; empty for the kind's only message
   */
  Optional<String> variant();

  /**
   * What differs between findings with the same message: numbers, dates, names, in both languages.
   *
   * @return the arguments by the names that the message has in braces
   */
  Map<String, Label> arguments();

  /**
   * What was found and what was expected, in one sentence.
   *
   * @param locale the language; any other than Chinese gives English
   * @return the message
   */
  default String message(Locale locale) {
    return FindingMessages.text(messageKey(), arguments(), locale);
  }

  /**
   * What was found and what was expected, in one English sentence.
   *
   * @return the message
   */
  default String message() {
    return message(Locale.ENGLISH);
  }

  /**
   * Both sides of the sum that the finding is about.
   *
   * @return the two sides with their figures; empty when the finding is about no sum
   */
  Optional<Balance> balance();

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
   * Why the finding was accepted. A waived finding stays in the report, with its severity.
   *
   * @return the reason that the waiver gives; empty when nobody has waived the finding
   */
  Optional<String> waived();

  private String messageKey() {
    return variant().map(variant -> kind().name() + "." + variant).orElse(kind().name());
  }

  /**
   * The same finding, accepted.
   *
   * @param reason why
   * @return a finding that says so
   */
  default Finding waivedBecause(String reason) {
    return ((ImmutableFinding) ImmutableFinding.copyOf(this)).withWaived(reason);
  }

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

    /**
     * The finding.
     *
     * @return the finding
     * @throws IllegalStateException if its kind is not set, or its message lacks an argument
     */
    @Override
    public Finding build() {
      Finding finding = super.build();
      String key = finding.messageKey();
      if (!FindingMessages.has(key)) {
        throw new IllegalStateException("no message " + key);
      }
      Set<String> needed =
          FindingMessages.placeholders(FindingMessages.label(key).english());
      if (!finding.arguments().keySet().containsAll(needed)) {
        throw new IllegalStateException(key + " needs " + needed + ": " + finding.arguments());
      }
      return finding;
    }

    /**
     * Gives the message an argument that is the same in both languages.
     *
     * @param name the name that the message has in braces
     * @param value a number, a day or a name
     * @return this builder
     */
    public Builder with(String name, Object value) {
      String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
      return with(name, Label.of(text, text));
    }

    /**
     * Gives the message an argument.
     *
     * @param name the name that the message has in braces
     * @param value the argument in Chinese and English
     * @return this builder
     */
    public Builder with(String name, Label value) {
      putArguments(name, value);
      return this;
    }
  }
}
