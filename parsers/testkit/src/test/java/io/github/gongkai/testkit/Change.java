package io.github.gongkai.testkit;

import io.github.gongkai.testkit.damage.Damage;
import io.github.gongkai.testkit.layout.HtmlFeature;
import io.github.gongkai.testkit.layout.HtmlLayout;
import io.github.gongkai.testkit.layout.HtmlStyle;
import io.github.gongkai.testkit.print.NumberWriting;
import io.github.gongkai.testkit.print.Writing;
import io.github.gongkai.testkit.print.ZeroWriting;
import java.util.function.UnaryOperator;

/** One thing done to a clean page: a row of the robustness table. */
enum Change {
  CLEAN("clean page", recipe -> recipe),
  ZERO_BLANK("every zero left blank", zero(ZeroWriting.NOTHING)),
  ZERO_SLASH("every zero as `/`", zero(ZeroWriting.SLASH)),
  ZERO_HYPHEN("every zero as `-`", zero(ZeroWriting.HYPHEN)),
  ZERO_DASH("every zero as `—`", zero(ZeroWriting.DASH)),
  ZERO_NONE("every zero as 无", zero(ZeroWriting.NONE)),
  BLANK_CELL("one blank cell a row", recipe -> recipe.withDamage(Damage.ONE_BLANK_A_ROW)),
  FULL_WIDTH("full-width digits", number(NumberWriting.FULL_WIDTH)),
  THOUSANDS("thousands separators", number(NumberWriting.THOUSANDS)),
  WIDE_THOUSANDS("full-width thousands separators", number(NumberWriting.FULL_WIDTH_THOUSANDS)),
  UNITS("units in the cells", number(NumberWriting.WITH_UNIT)),
  TEN_THOUSANDS("money in 万元, as the cell says", number(NumberWriting.TEN_THOUSANDS)),
  YUAN("money in 元, as the cell says", number(NumberWriting.YUAN)),
  BLANKS_IN_NUMBERS("blanks inside numbers", blanks(Blanks.Where.NUMBERS)),
  BLANKS_IN_LABELS("blanks inside labels", blanks(Blanks.Where.LABELS)),
  SPLIT_DIGITS("each digit in an element of its own", feature(HtmlFeature.SPLIT_DIGITS)),
  NARROW_BRACKETS("half-width for full-width brackets", brackets(true)),
  WIDE_BRACKETS("full-width for half-width brackets", brackets(false)),
  CONTINUED("tables split over two tables", feature(HtmlFeature.CONTINUED_TABLES)),
  SUBTOTALS("a 小计 column", recipe -> recipe.withDamage(Damage.SUBTOTAL_COLUMN)),
  LAYOUT_TABLE("the article inside a layout table", feature(HtmlFeature.LAYOUT_TABLE)),
  CHROME("the article among menus and related links", feature(HtmlFeature.CHROME)),
  UPRIGHT("one character a `<p>`", feature(HtmlFeature.UPRIGHT_LABELS)),
  WRONG_SPANS("header cells that do not line up", feature(HtmlFeature.WRONG_SPANS)),
  BLANK_ROW("a row of blank cells", feature(HtmlFeature.BLANK_LAST_ROW)),
  HIDDEN("hidden elements with figures", feature(HtmlFeature.HIDDEN_ELEMENTS)),
  TRADITIONAL("traditional characters", recipe -> recipe.withScript(Script.TRADITIONAL)),
  GB2312("GB18030 declared as gb2312", encoding(Encoding.GB18030_AS_GB2312)),
  UNDECLARED("GB18030 undeclared", encoding(Encoding.GB18030_UNDECLARED)),
  DECLARED_LATE("GB18030 declared after 4 kB", encoding(Encoding.GB18030_LATE)),
  DECLARED_WRONGLY("GB18030 declared as UTF-8", encoding(Encoding.GB18030_AS_UTF_8)),
  UTF_8_AS_GBK("UTF-8 declared as GBK", encoding(Encoding.UTF_8_AS_GBK)),
  UTF_16LE("UTF-16, little-endian", encoding(Encoding.UTF_16LE)),
  UTF_16BE("UTF-16, big-endian", encoding(Encoding.UTF_16BE)),
  WRONG_SUM("the agency's own wrong sum", recipe -> recipe.withDamage(Damage.BROKEN_SUM));

  private final String title;
  private final UnaryOperator<Recipe> change;

  Change(String title, UnaryOperator<Recipe> change) {
    this.title = title;
    this.change = change;
  }

  String title() {
    return title;
  }

  /** Whether a figure that stands there may be left open: where blanks part its digits. */
  boolean allows(String loss) {
    return this == BLANKS_IN_NUMBERS && loss.contains(": AMBIGUOUS ");
  }

  TestDocument of(Recipe clean) {
    return change.apply(clean).make();
  }

  private static UnaryOperator<Recipe> zero(ZeroWriting zero) {
    return recipe -> recipe.withWriting(Writing.plain().withZero(zero));
  }

  private static UnaryOperator<Recipe> number(NumberWriting number) {
    return recipe -> recipe.withWriting(Writing.plain().withNumber(number));
  }

  private static UnaryOperator<Recipe> feature(HtmlFeature feature) {
    return recipe -> recipe.withLayout(HtmlLayout.of(HtmlStyle.TRS).with(feature));
  }

  private static UnaryOperator<Recipe> blanks(Blanks.Where where) {
    return recipe -> recipe.withLayout(new Blanks(recipe.layout(), where));
  }

  private static UnaryOperator<Recipe> brackets(boolean narrow) {
    return recipe -> recipe.withLayout(new OtherBrackets(recipe.layout(), narrow));
  }

  private static UnaryOperator<Recipe> encoding(Encoding encoding) {
    return recipe -> recipe.withEncoding(encoding);
  }
}
