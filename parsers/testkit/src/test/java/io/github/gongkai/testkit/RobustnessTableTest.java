package io.github.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.testkit.damage.Damage;
import io.github.gongkai.testkit.layout.HtmlFeature;
import io.github.gongkai.testkit.layout.HtmlLayout;
import io.github.gongkai.testkit.layout.HtmlStyle;
import io.github.gongkai.testkit.print.NumberWriting;
import io.github.gongkai.testkit.print.Writing;
import io.github.gongkai.testkit.print.ZeroWriting;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The robustness table: one clean page of each template, and the same page with one thing done to
 * it. Every figure comes out right, blank, ambiguous or flagged; none wrong.
 */
class RobustnessTableTest {

  private static final RoundTrip ROUND_TRIP = RoundTrip.with(ReportReader.create());
  private static final List<String> TEMPLATES =
      List.of("national-2021", "national-2019", "national-2014", "fujian-2014", "fujian-2009");
  private static final List<Long> SEEDS = List.of(1L, 2L, 3L);

  enum Change {
    CLEAN_PAGE(recipe -> recipe),
    EVERY_ZERO_BLANK(zero(ZeroWriting.NOTHING)),
    EVERY_ZERO_A_SLASH(zero(ZeroWriting.SLASH)),
    EVERY_ZERO_A_DASH(zero(ZeroWriting.DASH)),
    ONE_BLANK_CELL_A_ROW(recipe -> recipe.withDamage(Damage.ONE_BLANK_A_ROW)),
    FULL_WIDTH_DIGITS(number(NumberWriting.FULL_WIDTH)),
    THOUSANDS_SEPARATORS(number(NumberWriting.THOUSANDS)),
    FULL_WIDTH_THOUSANDS_SEPARATORS(number(NumberWriting.FULL_WIDTH_THOUSANDS)),
    UNITS_IN_CELLS(number(NumberWriting.WITH_UNIT)),
    MONEY_IN_TEN_THOUSANDS(number(NumberWriting.TEN_THOUSANDS)),
    MONEY_IN_YUAN(number(NumberWriting.YUAN)),
    DIGITS_IN_ELEMENTS_OF_THEIR_OWN(feature(HtmlFeature.SPLIT_DIGITS)),
    HALF_WIDTH_BRACKETS(recipe -> recipe.withLayout(new OtherBrackets(recipe.layout(), true))),
    FULL_WIDTH_BRACKETS(recipe -> recipe.withLayout(new OtherBrackets(recipe.layout(), false))),
    TABLE_CONTINUED_IN_A_SECOND_ONE(feature(HtmlFeature.CONTINUED_TABLES)),
    SUBTOTAL_COLUMN(recipe -> recipe.withDamage(Damage.SUBTOTAL_COLUMN)),
    ARTICLE_IN_A_LAYOUT_TABLE(feature(HtmlFeature.LAYOUT_TABLE)),
    ARTICLE_AMONG_MENUS_AND_LINKS(feature(HtmlFeature.CHROME)),
    ONE_CHARACTER_A_PARAGRAPH(feature(HtmlFeature.UPRIGHT_LABELS)),
    HEADS_THAT_DO_NOT_LINE_UP(feature(HtmlFeature.WRONG_SPANS)),
    ROW_OF_BLANK_CELLS(feature(HtmlFeature.BLANK_LAST_ROW)),
    HIDDEN_ELEMENTS(feature(HtmlFeature.HIDDEN_ELEMENTS)),
    TRADITIONAL_CHARACTERS(recipe -> recipe.withScript(Script.TRADITIONAL)),
    GB18030_DECLARED_AS_GB2312(encoding(Encoding.GB18030_AS_GB2312)),
    GB18030_UNDECLARED(encoding(Encoding.GB18030_UNDECLARED)),
    GB18030_DECLARED_LATE(encoding(Encoding.GB18030_LATE)),
    GB18030_DECLARED_AS_UTF_8(encoding(Encoding.GB18030_AS_UTF_8)),
    UTF_8_DECLARED_AS_GBK(encoding(Encoding.UTF_8_AS_GBK)),
    UTF_16_LITTLE_ENDIAN(encoding(Encoding.UTF_16LE)),
    UTF_16_BIG_ENDIAN(encoding(Encoding.UTF_16BE)),
    THE_AGENCYS_OWN_WRONG_SUM(recipe -> recipe.withDamage(Damage.BROKEN_SUM));

    private final UnaryOperator<Recipe> change;

    Change(UnaryOperator<Recipe> change) {
      this.change = change;
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

    private static UnaryOperator<Recipe> encoding(Encoding encoding) {
      return recipe -> recipe.withEncoding(encoding);
    }
  }

  static Stream<Arguments> cells() {
    return TEMPLATES.stream()
        .flatMap(
            template -> Stream.of(Change.values()).map(change -> Arguments.of(template, change)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cells")
  void everyFigureIsRightOrOpen(String template, Change change) {
    for (long seed : SEEDS) {
      Recipe clean = Recipe.of(Templates.named(template), seed);
      TestDocument document = change.change.apply(clean).make();
      Outcome outcome = ROUND_TRIP.of(document);
      assertThat(outcome.errors()).as("%s", document.recipe()).isEmpty();
      assertThat(outcome.losses()).as("%s", document.recipe()).isEmpty();
    }
  }
}
