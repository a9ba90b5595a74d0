package io.github.gongkai.core.reconcile;

/** Whether the tokens found on a line are all it had. */
public enum Gaps {
  /** The tokens cover every cell of the line which is not known to be blank. */
  COMPLETE,

  /**
   * Any number of cells may have been lost; a lost cell may have had any value. None was lost in the
   * midst of a run.
   */
  LOSSY,

  /** As {@link #LOSSY}, and cells may have been lost in the midst of a run too. */
  TRACELESS
}
