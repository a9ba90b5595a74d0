package io.github.gongkai.core.prose;

import java.util.Optional;
import java.util.Set;

/** What a text speaks of at the moment, whose parts may follow. Changes as the text is read. */
final class Subject {

  private Optional<String> name = Optional.empty();
  private boolean withinSentence;
  private boolean begun;

  /** Begins a subject, for good or for the rest of the sentence. */
  void begin(String subject, boolean sentenceOnly) {
    name = Optional.of(subject);
    withinSentence = sentenceOnly;
    begun = true;
  }

  void end() {
    name = Optional.empty();
    withinSentence = false;
  }

  boolean isKnown() {
    return name.isPresent();
  }

  boolean isOneOf(Set<String> subjects) {
    return name.isPresent() && subjects.contains(name.get());
  }

  /** Ends a sentence: a subject that it neither began nor went on with is over. */
  void endSentence(boolean wentOn) {
    if (withinSentence || !wentOn && !begun) {
      end();
    }
    begun = false;
  }
}
