package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.text.Fold;
import io.github.gongkai.model.vocabulary.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of a number that was read, and where it may end. */
class NumberTextTest {

  private static NumberText number(String written) {
    String folded = Fold.all(written);
    return NumberReader.read(folded, 0, folded.length()).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "5万元, TEN_THOUSAND_YUAN",
    "5人次, ATTENDANCES",
    "5件次, CASES",
    "5条次, ITEMS",
    "5元, YUAN",
    "5条, ITEMS",
    "5件, CASES",
    "5次, TIMES",
    "5篇, ARTICLES",
    "5个, PLACES",
    "5人, PERSONS",
    "5名, PERSONS",
    "5项, MATTERS",
    "5宗, CASES",
    "5起, CASES",
    "5份, CASES",
    "5%, PERCENT",
    "5 人 次, ATTENDANCES",
    "5（件）, CASES"
  })
  void aUnitIsReadWithItsNumber(String written, Unit unit) {
    NumberText number = number(written);
    assertThat(number.unit()).contains(unit);
    assertThat(number.to()).isEqualTo(written.length());
    String folded = Fold.all(written);
    int word = folded.indexOf('(') > 0 ? 2 : 1;
    assertThat(NumberReader.unitAt(folded, word, folded.length()))
        .isEqualTo(written.contains(" ") ? Optional.empty() : Optional.of(unit));
  }

  @ParameterizedTest
  @CsvSource({
    "'5件)', 2",
    "5(件, 1",
    "'5件,3', 2",
    "5件。, 2",
    "5件、3, 2",
    "5件3, 2",
    "5件;, 2",
    "5件x, 1",
    "5件/, 1"
  })
  void aUnitEndsWhereNoLetterFollows(String written, int end) {
    assertThat(number(written).to()).isEqualTo(end);
  }

  @Test
  void aNumberHasEighteenDigitsAtMostAndEightBehindThePoint() {
    assertThat(number("9".repeat(18)).amount()).isEqualByComparingTo("9".repeat(18));
    assertThat(number("0.12345678").amount()).isEqualByComparingTo("0.12345678");
    assertThat(number("1234567890.12345678").amount()).isEqualByComparingTo("1234567890.12345678");
    String longer = "12345678901.12345678";
    assertThat(NumberReader.read(longer, 0, longer.length())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,234", "12,345", "123,456", "1,234,567"})
  void commasPartThousands(String written) {
    assertThat(number(written).amount()).isEqualByComparingTo(written.replace(",", ""));
    assertThat(number(written + "件").to()).isEqualTo(written.length() + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,23", "1234,567", "1,2345", "1,23,456"})
  void otherCommasMakeNoNumber(String written) {
    assertThat(NumberReader.read(written, 0, written.length())).isEmpty();
  }

  @Test
  void nothingIsReadBeyondTheLimit() {
    assertThat(NumberReader.read("123", 0, 2).orElseThrow().amount()).isEqualByComparingTo("12");
    assertThat(NumberReader.read("1,234", 0, 4)).isEmpty();
    assertThat(NumberReader.read("1.5", 0, 2).orElseThrow().amount()).isEqualByComparingTo("1");
    assertThat(NumberReader.read("12万元", 0, 3).orElseThrow().power()).isEqualTo(4);
    assertThat(NumberReader.read("12件", 0, 2).orElseThrow().unit()).isEmpty();
    assertThat(NumberReader.afterUnit("万元", 0, 2)).isEqualTo(2);
    assertThat(NumberReader.afterUnit("万元", 0, 1)).isZero();
    assertThat(NumberReader.afterUnit("亿", 0, 1)).isZero();
    assertThat(NumberReader.unitAt("人次", 0, 1)).contains(Unit.PERSONS);
  }

  @Test
  void digitsTooLongToBeReadEndWhereNoneFollows() {
    assertThat(NumberReader.endOfDigits("12,3.4件", 0, 7)).isEqualTo(6);
    assertThat(NumberReader.endOfDigits("12345", 0, 3)).isEqualTo(3);
    assertThat(NumberReader.endOfDigits("件12", 0, 3)).isEqualTo(1);
  }

  @Test
  void digitsAloneMayBeSeveralNumbers() {
    assertThat(number("12").isPlainDigits()).isTrue();
    assertThat(number("1,122").isPlainDigits()).isTrue();
    for (String other : new String[] {"12件", "+12", "-12", "12万", "1.2"}) {
      assertThat(number(other).isPlainDigits()).as(other).isFalse();
    }
    assertThat(number("1,122条").digits("1,122条")).isEqualTo("1122");
  }

  @ParameterizedTest
  @CsvSource({
    "05, true",
    "000023, true",
    "05件, true",
    "-05, true",
    "0, false",
    "0.5, false",
    "50, false",
    "0件, false"
  })
  void aNoughtBeforeADigitIsNeedless(String written, boolean needless) {
    assertThat(number(written).hasNeedlessZero(written)).isEqualTo(needless);
  }

  @Test
  void aNumberInChineseFiguresHasNoNeedlessZero() {
    NumberText twelve =
        new NumberText(0, 2, BigDecimal.valueOf(12), 0, Optional.empty(), NumberText.Sign.NONE);
    assertThat(twelve.hasNeedlessZero("十二")).isFalse();
  }

  @Test
  void behindDashesASignIsDoubtful() {
    NumberText number = number("-3件").afterDash("-3件");
    assertThat(number.sign()).isEqualTo(NumberText.Sign.DOUBTFUL);
    assertThat(number.from()).isEqualTo(1);
    assertThat(number.to()).isEqualTo(3);
    assertThat(number.in(Unit.CASES)).contains(new BigDecimal(3));
  }

  @Test
  void anAmountIsInTheUnitThatIsPrintedUnlessItHasItsOwn() {
    Optional<Unit> tenThousand = Optional.of(Unit.TEN_THOUSAND_YUAN);
    assertThat(number("3").orIn(tenThousand).in(Unit.YUAN)).contains(new BigDecimal(30_000));
    assertThat(number("3元").orIn(tenThousand).in(Unit.YUAN)).contains(new BigDecimal(3));
    assertThat(number("3万").orIn(Optional.of(Unit.YUAN)).in(Unit.YUAN))
        .contains(new BigDecimal(30_000));
    assertThat(number("3").orIn(Optional.of(Unit.ITEMS)).in(Unit.YUAN)).contains(new BigDecimal(3));
    assertThat(number("3").orIn(Optional.of(Unit.PERCENT)).in(Unit.YUAN)).isEmpty();
    assertThat(number("3").orIn(Optional.empty()).in(Unit.YUAN)).contains(new BigDecimal(3));
  }

  @Test
  void aNumberIsGivenWithoutAnExponent() {
    assertThat(number("2万").in(Unit.CASES).orElseThrow().toPlainString()).isEqualTo("20000");
    assertThat(number("2万").in(Unit.CASES).orElseThrow().scale()).isZero();
    assertThat(number("300000元").in(Unit.TEN_THOUSAND_YUAN).orElseThrow()).hasToString("30");
    assertThat(number("-1.50元").in(Unit.YUAN).orElseThrow()).hasToString("-1.50");
  }
}
