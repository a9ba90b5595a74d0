package io.github.gongkai.core.document;

import io.github.gongkai.core.document.HtmlTag.Effect;
import io.github.gongkai.core.document.HtmlTag.Nesting;
import java.util.Arrays;
import java.util.Set;

/** The elements of a page that are open, outermost first, and what their ends do to its text. */
final class OpenElements {

  static final int NONE = -1;

  private static final Set<HtmlTag> PARAGRAPH_BOUNDS = Set.of(HtmlTag.BUTTON);
  private static final Set<HtmlTag> ITEM_BOUNDS = Set.of(HtmlTag.UL, HtmlTag.OL);

  private final PageText text;
  private final int most;
  private HtmlTag[] tags = new HtmlTag[32];

  /** Where the names of those begin and end that are told apart by name only. */
  private int[] names = new int[2 * 32];

  private CellSpan[] spans = new CellSpan[32];
  private boolean[] unseen = new boolean[32];
  private int size;
  private int cells;
  private int paragraphs;
  private int hidden = NONE;
  private boolean reopened;

  OpenElements(PageText text, int most) {
    this.text = text;
    this.most = most;
  }

  /** Whether there are as many as there may be. */
  boolean isFull() {
    return size >= most;
  }

  /** The innermost one's nesting; that of a page when there is none. */
  Nesting nesting() {
    return size == 0 ? Nesting.PAGE : tags[size - 1].nesting();
  }

  boolean areInCell() {
    return cells > 0;
  }

  /** Whether they are not shown. */
  boolean areHidden() {
    return hidden != NONE;
  }

  /** Whether they are not shown because of one that the end of another one may close. */
  boolean areHiddenInline() {
    return hidden != NONE && tags[hidden].nesting().isInline();
  }

  /** Opens one that is shown if those around it are. */
  void open(HtmlTag tag, CellSpan span, int nameFrom, int nameTo) {
    if (size == tags.length) {
      tags = Arrays.copyOf(tags, 2 * size);
      names = Arrays.copyOf(names, 4 * size);
      spans = Arrays.copyOf(spans, 2 * size);
      unseen = Arrays.copyOf(unseen, 2 * size);
    }
    tags[size] = tag;
    names[2 * size] = nameFrom;
    names[2 * size + 1] = nameTo;
    unseen[size] = false;
    spans[size++] = span;
    cells += tag.nesting() == Nesting.CELL ? 1 : 0;
    paragraphs += tag == HtmlTag.P ? 1 : 0;
    if (hidden == NONE) {
      text.begin(tag);
    }
  }

  /** Opens one that is not shown. */
  void openUnseen(HtmlTag tag, int nameFrom, int nameTo) {
    if (hidden == NONE) {
      hidden = size;
    }
    open(tag, CellSpan.SINGLE, nameFrom, nameTo);
    unseen[size - 1] = true;
  }

  /**
   * Closes this one, if there is one, and all in it.
   *
   * @return false if one of them is not shown and would be opened again behind them
   */
  boolean closeFrom(int index) {
    boolean plain = true;
    while (index != NONE && size > index) {
      plain &= close();
    }
    return plain;
  }

  private boolean close() {
    HtmlTag tag = tags[--size];
    cells -= tag.nesting() == Nesting.CELL ? 1 : 0;
    paragraphs -= tag == HtmlTag.P ? 1 : 0;
    if (hidden == size) {
      hidden = NONE;
    } else if (hidden == NONE) {
      if (tag.effect() == Effect.CELL) {
        text.endCell(spans[size]);
      } else {
        text.end(tag);
      }
    }
    boolean opensAgain = tag.nesting() == Nesting.FORMATTING;
    reopened |= opensAgain;
    return !unseen[size] || !opensAgain;
  }

  /** Closes the innermost one at its own end tag. */
  void closeInnermost() {
    boolean before = reopened;
    close();
    reopened = before;
  }

  /** Whether one that was closed by the end of another one may have been opened again. */
  boolean mayBeReopened() {
    return reopened;
  }

  int innermost() {
    return size - 1;
  }

  HtmlTag get(int index) {
    return tags[index];
  }

  boolean hasName(int index, TagScanner tag) {
    return tags[index] == tag.tag()
        && (tag.tag() != HtmlTag.OTHER || tag.hasNameAt(names[2 * index], names[2 * index + 1]));
  }

  /** The innermost of these in scope, that is not outside of a table's cell. */
  int inScope(HtmlTag tag) {
    return innermost(tag, Set.of());
  }

  /** The innermost one of its kind, unless it is outside of a table's cell or of one of these. */
  private int innermost(HtmlTag tag, Set<HtmlTag> bounds) {
    for (int i = size - 1; i >= 0; i--) {
      if (tags[i] == tag) {
        return i;
      }
      if (bounds(tags[i]) || bounds.contains(tags[i])) {
        return NONE;
      }
    }
    return NONE;
  }

  int inScope(Nesting nesting) {
    for (int i = size - 1; i >= 0; i--) {
      if (tags[i].nesting() == nesting) {
        return i;
      }
      if (bounds(tags[i])) {
        return NONE;
      }
    }
    return NONE;
  }

  /** The paragraph that a block would close. */
  int paragraph() {
    return paragraphs == 0 ? NONE : innermost(HtmlTag.P, PARAGRAPH_BOUNDS);
  }

  /** The item that is open in the innermost list. */
  int item() {
    return innermost(HtmlTag.LI, ITEM_BOUNDS);
  }

  /** The item or term that another one of its kind would close. */
  int before(Nesting nesting) {
    for (int i = size - 1; i >= 0; i--) {
      HtmlTag tag = tags[i];
      if (tag.nesting() == nesting) {
        return i;
      }
      if (!tag.nesting().isInline()
          && tag != HtmlTag.ADDRESS
          && tag != HtmlTag.DIV
          && tag != HtmlTag.P) {
        return NONE;
      }
    }
    return NONE;
  }

  /** The innermost part of a table: itself, its body, a row, a cell. */
  int tablePart() {
    for (int i = size - 1; i >= 0; i--) {
      if (tags[i].nesting().isTableOnly() || tags[i].nesting() == Nesting.CELL) {
        return i;
      }
    }
    return NONE;
  }

  private static boolean bounds(HtmlTag tag) {
    return tag.nesting() == Nesting.TABLE || tag.nesting() == Nesting.CELL;
  }
}
