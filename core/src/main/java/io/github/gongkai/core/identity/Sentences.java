package io.github.gongkai.core.identity;

/** Where sentences begin and end, also where a page is one line of text. */
final class Sentences {

  /** Characters that end a sentence, as folding leaves them. */
  static final String ENDS = "。;!?";

  private static final String[] HEADINGS = {"总体情况", "概述", "概况", "基本情况", "引言"};

  private Sentences() {}

  /** Whether a sentence can begin at an index: behind a stop, a gap or a heading. */
  static boolean beginsAt(Excerpt text, int at) {
    if (text.isPieceStart(at) || isEnd(text, at - 1)) {
      return true;
    }
    for (String heading : HEADINGS) {
      if (text.folded().startsWith(heading, at - heading.length())) {
        return true;
      }
    }
    return false;
  }

  static boolean isEnd(Excerpt text, int at) {
    return at >= 0 && at < text.length() && ENDS.indexOf(text.charAt(at)) >= 0;
  }

  /** Whether a stop follows on the same line: a link 2019年部门决算 is no sentence. */
  static boolean isStopped(Excerpt text, int from) {
    int end = text.lineEnd(from);
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == '。') {
        return true;
      }
    }
    return false;
  }
}
