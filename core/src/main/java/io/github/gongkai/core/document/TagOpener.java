package io.github.gongkai.core.document;

import io.github.gongkai.core.document.HtmlTag.Effect;

/** Opens the element of the tag that was read last, shown or not. */
final class TagOpener {

  private final String html;
  private final TagScanner tags;
  private final OpenElements open;
  private final PageText text;

  TagOpener(String html, TagScanner tags, OpenElements open, PageText text) {
    this.html = html;
    this.tags = tags;
    this.open = open;
    this.text = text;
  }

  /** Whether an element is not shown, whatever is around it. */
  boolean isUnseen(HtmlTag tag) {
    return tag.effect() == Effect.UNSEEN || isUnseenByItself();
  }

  /** Whether this one of its kind is not shown. */
  boolean isUnseenByItself() {
    return tags.hasAttributes()
        && (tags.attribute("hidden") >= 0 || UnseenStyles.hide(tags.value("style")));
  }

  /** Opens it; false where that takes a parser. */
  boolean open(HtmlTag tag) {
    // a link ends the one before it, and what is in that
    boolean ends = (tag == HtmlTag.A || tag == HtmlTag.NOBR) && open.areHiddenInline();
    if (open.isFull() || ends) {
      return false;
    }
    if (isUnseen(tag)) {
      open.openUnseen(tag, tags.nameFrom(), tags.nameTo());
      return true;
    }
    CellSpan span = tag.effect() == Effect.CELL && tags.hasAttributes()
        ? CellSpan.of(tags.value("rowspan"), tags.value("colspan"))
        : CellSpan.SINGLE;
    if (tag.effect() == Effect.RAISED && !open.areHidden() && !raised()) {
      return false;
    }
    open.open(tag, span, tags.nameFrom(), tags.nameTo());
    if (tag == HtmlTag.PRE) {
      tags.skipLineEnd();
    }
    return true;
  }

  /** What is raised in a cell is a note where it begins with a digit. */
  private boolean raised() {
    if (!open.areInCell()) {
      text.raised(PageText.Raised.WORDS);
      return true;
    }
    int at = tags.to();
    char c = at < html.length() ? html.charAt(at) : '<';
    boolean digit = HtmlCharacter.isDigit(c);
    text.raised(digit ? PageText.Raised.NOTE : PageText.Raised.WORDS);
    return digit || c > ' ' && c != '<' && c != '&' && !Character.isDigit(c);
  }
}
