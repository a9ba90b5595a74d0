package io.github.gongkai.core.recognition;

import io.github.gongkai.core.binding.TemplateMatch;
import io.github.gongkai.model.Refusal;

/** What a document is. */
public sealed interface Verdict {

  /**
   * A report of a template.
   *
   * @param match how the document fits the template
   */
  record Accepted(TemplateMatch match) implements Verdict {}

  /**
   * No report.
   *
   * @param refusal why it is none
   */
  record Refused(Refusal refusal) implements Verdict {}
}
