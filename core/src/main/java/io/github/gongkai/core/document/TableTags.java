package io.github.gongkai.core.document;

import io.github.gongkai.core.document.HtmlTag.Nesting;

/** Tables and their parts, of which authors may leave ends out, and bodies and rows altogether. */
final class TableTags {

  private final TagScanner tags;
  private final OpenElements open;
  private final TagOpener opener;

  TableTags(TagScanner tags, OpenElements open, TagOpener opener) {
    this.tags = tags;
    this.open = open;
    this.opener = opener;
  }

  /** Starts it anywhere but between the parts of a table; false where that takes a parser. */
  boolean start(HtmlTag tag) {
    int part = open.tablePart();
    if (part == OpenElements.NONE) {
      return true; // outside of tables they mean nothing
    }
    return tag.nesting() != Nesting.COLUMN && open.closeFrom(part) && startInside(tag);
  }

  /** Starts any element between the parts of a table. */
  boolean startInside(HtmlTag tag) {
    switch (tag.nesting()) {
      case COLUMN -> {
        return open.nesting() == Nesting.TABLE;
      }
      case TABLE_BODY -> {
        closeUpTo(Nesting.TABLE);
        return opener.open(tag);
      }
      case ROW -> {
        closeUpTo(Nesting.TABLE_BODY);
        openBetween(HtmlTag.TBODY, Nesting.TABLE);
        return opener.open(tag);
      }
      case CELL -> {
        openBetween(HtmlTag.TBODY, Nesting.TABLE);
        openBetween(HtmlTag.TR, Nesting.TABLE_BODY);
        return opener.open(tag);
      }
      case EMPTY -> {
        return tag == HtmlTag.INPUT && tags.value("type").equalsIgnoreCase("hidden");
      }
      default -> {
        return false;
      }
    }
  }

  private void closeUpTo(Nesting nesting) {
    while (open.nesting() != nesting && open.nesting() != Nesting.TABLE) {
      open.closeFrom(open.innermost());
    }
  }

  /** Opens what authors may leave out between a table and a row, and between that and a cell. */
  private void openBetween(HtmlTag tag, Nesting around) {
    if (open.nesting() == around) {
      open.open(tag, CellSpan.SINGLE, 0, 0);
    }
  }

  /** Closes the innermost table, if there is one. */
  boolean close() {
    int part = open.tablePart();
    while (part >= 0 && open.get(part) != HtmlTag.TABLE) {
      part--;
    }
    return open.closeFrom(part);
  }

  /** Ends a part of a table. */
  boolean end(HtmlTag tag) {
    int part = open.tablePart();
    if (part == OpenElements.NONE || open.get(part) == tag) {
      return open.closeFrom(part);
    }
    if (tag.nesting() == Nesting.CELL) {
      return open.get(part).nesting() != Nesting.CELL; // <td> does not end with </th>
    }
    while (open.get(part) != tag && open.get(part) != HtmlTag.TABLE) {
      part--;
    }
    return open.get(part) == HtmlTag.TABLE || open.closeFrom(part);
  }
}
