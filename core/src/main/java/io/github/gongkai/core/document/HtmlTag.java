package io.github.gongkai.core.document;

import java.util.Locale;

/**
 * The elements of HTML that a reader has to tell apart: by what they do to the visible text, and by
 * how they nest. All others are {@link #OTHER}: they show what stands in them and no more.
 */
enum HtmlTag {
  HTML(Nesting.PAGE),
  HEAD(Nesting.PAGE, Effect.UNSEEN),
  BODY(Nesting.PAGE, Effect.LINE),
  TITLE(Nesting.TITLE),
  SCRIPT(Nesting.RAW, Effect.UNSEEN),
  STYLE(Nesting.RAW, Effect.UNSEEN),

  P(Nesting.PARAGRAPH, Effect.LINE),
  LI(Nesting.ITEM, Effect.LINE),
  DD(Nesting.TERM, Effect.LINE),
  DT(Nesting.TERM, Effect.LINE),
  H1(Nesting.HEADING, Effect.LINE),
  H2(Nesting.HEADING, Effect.LINE),
  H3(Nesting.HEADING, Effect.LINE),
  H4(Nesting.HEADING, Effect.LINE),
  H5(Nesting.HEADING, Effect.LINE),
  H6(Nesting.HEADING, Effect.LINE),
  PRE(Nesting.BLOCK, Effect.LINE),
  FORM(Nesting.FORM, Effect.LINE),
  BUTTON(Nesting.BUTTON),

  UL(Nesting.BLOCK, Effect.LINE),
  OL(Nesting.BLOCK, Effect.LINE),
  DIV(Nesting.BLOCK, Effect.LINE),
  DL(Nesting.BLOCK, Effect.LINE),
  SECTION(Nesting.BLOCK, Effect.LINE),
  ARTICLE(Nesting.BLOCK, Effect.LINE),
  HEADER(Nesting.BLOCK, Effect.LINE),
  FOOTER(Nesting.BLOCK, Effect.LINE),
  NAV(Nesting.BLOCK, Effect.LINE),
  ASIDE(Nesting.BLOCK, Effect.LINE),
  MAIN(Nesting.BLOCK, Effect.LINE),
  BLOCKQUOTE(Nesting.BLOCK, Effect.LINE),
  FIELDSET(Nesting.BLOCK, Effect.LINE),
  ADDRESS(Nesting.BLOCK, Effect.LINE),
  FIGURE(Nesting.BLOCK, Effect.LINE),
  FIGCAPTION(Nesting.BLOCK, Effect.LINE),
  CENTER(Nesting.BLOCK, Effect.LINE),
  DETAILS(Nesting.BLOCK),
  DIALOG(Nesting.BLOCK),
  DIR(Nesting.BLOCK),
  HGROUP(Nesting.BLOCK),
  MENU(Nesting.BLOCK),
  SEARCH(Nesting.BLOCK),
  SUMMARY(Nesting.BLOCK),

  TABLE(Nesting.TABLE, Effect.TABLE),
  TBODY(Nesting.TABLE_BODY),
  THEAD(Nesting.TABLE_BODY),
  TFOOT(Nesting.TABLE_BODY),
  TR(Nesting.ROW, Effect.ROW),
  TD(Nesting.CELL, Effect.CELL),
  TH(Nesting.CELL, Effect.CELL),
  COL(Nesting.COLUMN),
  COLGROUP(Nesting.COLUMN),

  BR(Nesting.EMPTY, Effect.LINE),
  HR(Nesting.RULE, Effect.LINE),
  IMG(Nesting.EMPTY),
  META(Nesting.EMPTY),
  LINK(Nesting.EMPTY),
  BASE(Nesting.EMPTY),
  AREA(Nesting.EMPTY),
  EMBED(Nesting.EMPTY),
  WBR(Nesting.EMPTY),
  PARAM(Nesting.EMPTY),
  SOURCE(Nesting.EMPTY),
  TRACK(Nesting.EMPTY),
  INPUT(Nesting.EMPTY, Effect.FIELD),

  SELECT(Nesting.SELECTION, Effect.FIELD),
  OPTION(Nesting.ODD, Effect.LINE),
  OPTGROUP(Nesting.ODD),
  TEXTAREA(Nesting.TEXT_AREA, Effect.FIELD),
  IFRAME(Nesting.FRAME, Effect.LINE),
  NOSCRIPT(Nesting.SKIPPED, Effect.UNSEEN),
  OBJECT(Nesting.SKIPPED, Effect.UNSEEN),
  TEMPLATE(Nesting.ODD, Effect.UNSEEN),

  A(Nesting.FORMATTING),
  B(Nesting.FORMATTING),
  BIG(Nesting.FORMATTING),
  CODE(Nesting.FORMATTING),
  EM(Nesting.FORMATTING),
  FONT(Nesting.FORMATTING),
  I(Nesting.FORMATTING),
  NOBR(Nesting.FORMATTING),
  S(Nesting.FORMATTING, Effect.UNSEEN),
  SMALL(Nesting.FORMATTING),
  STRIKE(Nesting.FORMATTING, Effect.UNSEEN),
  STRONG(Nesting.FORMATTING),
  TT(Nesting.FORMATTING),
  U(Nesting.FORMATTING),

  SPAN(Nesting.INLINE),
  DEL(Nesting.INLINE, Effect.UNSEEN),
  SUP(Nesting.INLINE, Effect.RAISED),
  SUB(Nesting.INLINE, Effect.RAISED),
  OTHER(Nesting.INLINE),

  LEGEND(Nesting.ODD, Effect.LINE),
  RT(Nesting.ODD, Effect.READING),
  RP(Nesting.ODD, Effect.UNSEEN),
  RB(Nesting.ODD),
  RTC(Nesting.ODD),
  CAPTION(Nesting.ODD, Effect.LINE),
  SVG(Nesting.ODD),
  MATH(Nesting.ODD),
  FRAMESET(Nesting.ODD),
  FRAME(Nesting.ODD),
  NOFRAMES(Nesting.ODD),
  NOEMBED(Nesting.ODD),
  PLAINTEXT(Nesting.ODD),
  XMP(Nesting.ODD),
  LISTING(Nesting.ODD),
  IMAGE(Nesting.ODD),
  ISINDEX(Nesting.ODD),
  KEYGEN(Nesting.ODD),
  BASEFONT(Nesting.ODD),
  BGSOUND(Nesting.ODD),
  APPLET(Nesting.ODD),
  MARQUEE(Nesting.ODD);

  /** What an element does to the visible text. */
  enum Effect {
    /** Shows what stands in it, and no more. */
    NONE,
    /** Begins and ends a line. */
    LINE,
    /** Begins and ends a table. */
    TABLE,
    /** Ends a row of a table. */
    ROW,
    /** Ends a cell of a table. */
    CELL,
    /** A reading above characters. */
    READING,
    /** Stands above or below the line. */
    RAISED,
    /** A form's field. */
    FIELD,
    /** Is not shown. */
    UNSEEN
  }

  /** How an element nests; the standard's rules for what it closes and what closes it. */
  enum Nesting {
    /** {@code html}, {@code head}, {@code body}. */
    PAGE,
    TITLE,
    /** Text in which no tag is one. */
    RAW,
    PARAGRAPH,
    ITEM,
    TERM,
    HEADING,
    BLOCK,
    FORM,
    BUTTON,
    TABLE,
    TABLE_BODY,
    ROW,
    CELL,
    COLUMN,
    /** Has no end. */
    EMPTY,
    /** {@code hr}: has no end, and closes a paragraph. */
    RULE,
    SELECTION,
    TEXT_AREA,
    FRAME,
    /** Not shown, with hardly anything in it. */
    SKIPPED,
    /** Reopened by a parser where a block's end closes it. */
    FORMATTING,
    INLINE,
    /** By rules of its own, which are left to a parser. */
    ODD;

    /** Whether the end of any element around it closes it. */
    boolean isInline() {
      return this == FORMATTING || this == INLINE;
    }

    /** Whether it holds parts of a table only. */
    boolean isTableOnly() {
      return this == TABLE || this == TABLE_BODY || this == ROW;
    }
  }

  private static final int LONGEST = 10;
  private static final int SLOTS = 512;
  private static final HtmlTag[] BY_NAME = byName();

  private final Nesting nesting;
  private final Effect effect;
  private final long key;
  private final String lower;

  HtmlTag(Nesting nesting) {
    this(nesting, Effect.NONE);
  }

  HtmlTag(Nesting nesting, Effect effect) {
    this.nesting = nesting;
    this.effect = effect;
    this.key = key(name(), 0, name().length());
    this.lower = name().toLowerCase(Locale.ROOT);
  }

  Nesting nesting() {
    return nesting;
  }

  Effect effect() {
    return effect;
  }

  /** The element of a name in lower case. */
  static HtmlTag of(String name) {
    return of(name, 0, name.length());
  }

  /** The element whose name, in any case, stands in a page. */
  static HtmlTag of(String html, int from, int to) {
    if (to - from > LONGEST) {
      return OTHER;
    }
    long key = key(html, from, to);
    if (key != 0) {
      for (int slot = slot(key); BY_NAME[slot] != null; slot = (slot + 1) % SLOTS) {
        if (BY_NAME[slot].key == key) {
          return BY_NAME[slot];
        }
      }
    }
    return OTHER;
  }

  /** Letters and digits as one number, the same for both cases; 0 when there are others. */
  private static long key(String html, int from, int to) {
    long key = 0;
    for (int i = from; i < to; i++) {
      char c = html.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
        key = key << 6 | (c | 0x20) - 'a' + 1;
      } else if (c >= '0' && c <= '9') {
        key = key << 6 | c - '0' + 27;
      } else {
        return 0;
      }
    }
    return key;
  }

  private static int slot(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 55);
  }

  private static HtmlTag[] byName() {
    HtmlTag[] table = new HtmlTag[SLOTS];
    for (HtmlTag tag : values()) {
      if (tag != OTHER) {
        int slot = slot(tag.key);
        while (table[slot] != null) {
          slot = (slot + 1) % SLOTS;
        }
        table[slot] = tag;
      }
    }
    return table;
  }

  /** Its name in lower case. */
  @Override
  public String toString() {
    return lower;
  }
}
