package io.github.gongkai.testkit;

import java.util.List;

/**
 * What a reader made of a document.
 *
 * @param right figures given as they are
 * @param open figures not given, as the document allows
 * @param losses what the document shows and the reader did not give, one line each
 * @param errors what the reader gave and is not so, without a doubt expressed: silent errors
 */
public record Outcome(int right, int open, List<String> losses, List<String> errors) {

  /**
   * Copies the lists.
   *
   * @param right figures given as they are
   * @param open figures not given, as the document allows
   * @param losses what the document shows and the reader did not give, one line each
   * @param errors what the reader gave and is not so, without a doubt expressed: silent errors
   */
  public Outcome {
    losses = List.copyOf(losses);
    errors = List.copyOf(errors);
  }

  /**
   * Whether everything that must come out came out.
   *
   * @return whether there are neither losses nor errors
   */
  public boolean isPerfect() {
    return losses.isEmpty() && errors.isEmpty();
  }
}
