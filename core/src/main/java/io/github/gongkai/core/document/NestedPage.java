package io.github.gongkai.core.document;

import io.github.gongkai.core.document.HtmlTag.Effect;
import io.github.gongkai.core.document.HtmlTag.Nesting;
import io.github.gongkai.core.document.TagScanner.Token;
import org.jsoup.parser.Parser;

/**
 * Reads a page whose elements nest as their tags say, give or take the tags that the standard lets
 * authors leave out. Such a page needs no tree, and takes a fifth of the time. Whatever goes beyond,
 * contents of a table outside of its cells above all, is left to a parser: see {@link TreeReader},
 * which reads the same where both can.
 */
final class NestedPage {

  private final String html;
  private final TagScanner tags;
  private final PageText text;
  private final PageHead head;
  private final OpenElements open;
  private final TagOpener opener;
  private final TableTags table;
  private boolean begun;
  private boolean inHead;
  private boolean headEnded;
  private boolean bodyOpen;
  private boolean bodyEnded;
  private boolean pageEnded;
  private boolean formOpen;
  private boolean titled;

  NestedPage(String html, PageText text, PageHead head, DocumentLimits limits) {
    this.html = html;
    this.text = text;
    this.head = head;
    this.tags = new TagScanner(html, limits.tags());
    // a table's body, which need not be written, is an element too
    this.open = new OpenElements(text, limits.depth() / 2);
    this.opener = new TagOpener(html, tags, open, text);
    this.table = new TableTags(tags, open, opener);
  }

  /** Reads the page; false when it takes a parser, with the text up to there. */
  boolean read() {
    while (!text.isAtEnd()) {
      boolean understood = switch (tags.next()) {
        case TEXT -> text();
        case START -> start(tags.tag());
        case END -> end(tags.tag());
        case COMMENT -> begin();
        case ODD -> false;
        case NOTHING -> {
          if (bodyOpen) {
            open.closeFrom(0);
          }
          yield bodyOpen;
        }
      };
      if (!understood) {
        return false;
      }
      if (tags.from() == html.length()) {
        return true;
      }
    }
    return true;
  }

  /** Behind a page's first tag blanks are parts of it, outside of its head. */
  private boolean begin() {
    begun |= html.charAt(tags.from() + 1) != '!' || html.charAt(tags.from() + 2) != '-';
    return true;
  }

  private boolean text() {
    boolean blank = isBlank(tags.from(), tags.to());
    if (blank && (!bodyOpen || bodyEnded)) {
      if (begun && !inHead && !bodyOpen) {
        text.skipTo(tags.to());
      }
      return true;
    }
    if (bodyEnded || !blank && open.nesting().isTableOnly()) {
      return false;
    }
    openBody();
    if (!open.areHidden()) {
      text.written(tags.from(), tags.to());
    }
    return true;
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!HtmlCharacter.isBlank(html.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void openBody() {
    if (!bodyOpen) {
      bodyOpen = true;
      open.open(HtmlTag.BODY, CellSpan.SINGLE, 0, 0);
    }
  }

  /** What comes behind a body's end is part of it all the same. */
  private boolean reopenBody() {
    boolean simple = !pageEnded || open.innermost() == 0;
    bodyEnded = false;
    pageEnded = false;
    return simple;
  }

  private boolean start(HtmlTag tag) {
    begun = true;
    if (tag != HtmlTag.HTML && !reopenBody()) {
      return false;
    }
    head.note(tags);
    if (tag.nesting() == Nesting.RAW) {
      return tags.skipTo(tag.toString());
    }
    if (!bodyOpen && isOfHead(tag)) {
      inHead = !headEnded && tag != HtmlTag.HTML && tag != HtmlTag.BODY;
      return head(tag);
    }
    if (tags.isClosed() && !isEmpty(tag)) {
      return false;
    }
    openBody();
    if (open.nesting().isTableOnly()) {
      return table.startInside(tag);
    }
    switch (tag.nesting()) {
      case PAGE, ODD, TITLE -> {
        return tag.nesting() == Nesting.PAGE && !tags.hasAttributes();
      }
      case PARAGRAPH, BLOCK -> {
        return closeParagraph() && opener.open(tag);
      }
      case ITEM, TERM -> {
        return open.closeFrom(open.before(tag.nesting())) && closeParagraph() && opener.open(tag);
      }
      case HEADING -> {
        return closeParagraph()
            && open.closeFrom(
                open.nesting() == Nesting.HEADING ? open.innermost() : OpenElements.NONE)
            && opener.open(tag);
      }
      case FORM -> {
        boolean first = !formOpen;
        formOpen = true;
        return first && closeParagraph() && opener.open(tag);
      }
      case BUTTON -> {
        return open.inScope(tag) == OpenElements.NONE && opener.open(tag);
      }
      case TABLE -> {
        return open.paragraph() == OpenElements.NONE && opener.open(tag);
      }
      case TABLE_BODY, ROW, CELL, COLUMN -> {
        return table.start(tag);
      }
      case RULE -> {
        return closeParagraph() && empty(tag);
      }
      case EMPTY -> {
        return empty(tag);
      }
      case SELECTION -> {
        return !open.areInCell() && skipSelection();
      }
      case TEXT_AREA -> {
        return !open.areInCell() && tags.skipTo(tag.toString());
      }
      case FRAME -> {
        boolean shown = !open.areHidden() && !opener.isUnseen(tag);
        boolean skipped = tags.skipTo(tag.toString()) && isBlank(tags.from(), tags.contentTo());
        if (shown) {
          text.begin(tag);
        }
        return skipped;
      }
      case SKIPPED -> {
        return skipSimple(tag);
      }
      default -> {
        return opener.open(tag);
      }
    }
  }

  private static boolean isEmpty(HtmlTag tag) {
    return tag.nesting() == Nesting.EMPTY
        || tag.nesting() == Nesting.RULE
        || tag.nesting() == Nesting.COLUMN;
  }

  private boolean isOfHead(HtmlTag tag) {
    return switch (tag) {
      case HTML, HEAD, BODY, TITLE, META, LINK, BASE -> true;
      case NOSCRIPT -> !headEnded;
      default -> false;
    };
  }

  private boolean head(HtmlTag tag) {
    switch (tag) {
      case TITLE -> {
        boolean ended = tags.skipTo(tag.toString());
        if (ended && !titled) {
          titled = true;
          head.title(Parser.unescapeEntities(html.substring(tags.from(), tags.contentTo()), false));
        }
        return ended;
      }
      case NOSCRIPT -> {
        return skipSimple(tag);
      }
      case BODY -> {
        bodyOpen = true;
        return opener.open(tag);
      }
      case HTML, HEAD -> {
        return !opener.isUnseenByItself();
      }
      default -> {
        return true;
      }
    }
  }

  private boolean closeParagraph() {
    return open.closeFrom(open.paragraph());
  }

  private boolean empty(HtmlTag tag) {
    if (tag.effect() == Effect.FIELD) {
      return !open.areInCell() || showsNothing();
    }
    if (tag.effect() == Effect.LINE && !open.areHidden() && !opener.isUnseenByItself()) {
      text.begin(tag);
    }
    return true;
  }

  private boolean showsNothing() {
    return !FormField.isWritten(tags.value("type")) || tags.value("value").isEmpty();
  }

  private boolean end(HtmlTag tag) {
    if (!bodyOpen) {
      headEnded |= tag == HtmlTag.HEAD;
      inHead = !headEnded && inHead;
      return tag != HtmlTag.BODY && tag != HtmlTag.HTML && tag != HtmlTag.BR && tag != HtmlTag.P;
    }
    if (tag == HtmlTag.BODY || tag == HtmlTag.HTML) {
      bodyEnded = open.tablePart() == OpenElements.NONE;
      pageEnded |= tag == HtmlTag.HTML;
      return bodyEnded;
    }
    if (!reopenBody() || tag == HtmlTag.BR) {
      return false;
    }
    boolean inTable = open.nesting().isTableOnly();
    return switch (tag.nesting()) {
      case PARAGRAPH -> !inTable && endParagraph();
      case BLOCK, BUTTON, TERM -> open.closeFrom(open.inScope(tag));
      case ITEM -> open.closeFrom(open.item());
      case HEADING -> open.closeFrom(open.inScope(Nesting.HEADING));
      case FORM -> endForm(tag);
      case FORMATTING, INLINE -> inTable || endInline(tag);
      case TABLE -> table.close();
      case TABLE_BODY, ROW, CELL -> table.end(tag);
      default -> true; // what is not open ends nothing
    };
  }

  private boolean endParagraph() {
    int paragraph = open.paragraph();
    if (paragraph == OpenElements.NONE) {
      if (!open.areHidden()) {
        text.begin(HtmlTag.P); // an end alone is an empty one
      }
      return true;
    }
    return open.closeFrom(paragraph);
  }

  private boolean endForm(HtmlTag tag) {
    if (!formOpen) {
      return true;
    }
    formOpen = false;
    return open.innermost() == open.inScope(tag)
        && !open.mayBeReopened()
        && open.closeFrom(open.innermost());
  }

  private boolean endInline(HtmlTag tag) {
    int index = open.innermost();
    while (open.get(index).nesting().isInline()) {
      if (open.hasName(index, tags)) {
        boolean plain = open.closeFrom(index + 1);
        open.closeInnermost();
        return plain;
      }
      index--;
    }
    if (tag.nesting() == Nesting.FORMATTING && open.areHiddenInline()) {
      return false;
    }
    // what a block is in cannot be closed within the block: a parser opens it again
    for (; index >= 0 && tag.nesting() == Nesting.FORMATTING; index--) {
      if (open.get(index) == tag) {
        return false;
      }
    }
    return true;
  }

  /** A selection outside of tables shows nothing; within, what is chosen. */
  private boolean skipSelection() {
    while (true) {
      Token token = tags.next();
      boolean option = tags.tag() == HtmlTag.OPTION || tags.tag() == HtmlTag.OPTGROUP;
      if (token == Token.END && tags.tag() == HtmlTag.SELECT) {
        return true;
      }
      boolean plain = token == Token.TEXT || token == Token.COMMENT;
      if (!plain && !(option && (token == Token.START || token == Token.END))) {
        return false;
      }
    }
  }

  /** What is not shown, and has only elements without contents in it. */
  private boolean skipSimple(HtmlTag tag) {
    while (true) {
      Token token = tags.next();
      if (token == Token.END && tags.tag() == tag) {
        return true;
      }
      boolean empty = token == Token.START && tags.tag().nesting() == Nesting.EMPTY;
      if (empty) {
        head.note(tags);
      }
      if (!empty && token != Token.TEXT && token != Token.COMMENT) {
        return false;
      }
    }
  }
}
