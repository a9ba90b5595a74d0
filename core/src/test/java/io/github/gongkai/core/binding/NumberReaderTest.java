package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.text.Fold;
import io.github.gongkai.model.vocabulary.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

  private static Optional<NumberText> read(String written) {
    String folded = Fold.all(written);
    return NumberReader.read(folded, 0, folded.length());
  }

  private static Optional<BigDecimal> in(Unit unit, String written) {
    return read(written).flatMap(number -> number.in(unit));
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "12,12",
    "１２,12",
    "'3,405',3405",
    "'1,234,567',1234567",
    "'１，２００',1200",
    "12件,12",
    "12（件）,12",
    "12 件,12",
    "5起,5",
    "7宗,7",
    "3件次,3",
    "12人次,12",
    "+3,3",
    "＋3,3",
    "增5,5",
    "增加5,5",
    "新增 5,5",
    "-3,-3",
    "－3,-3",
    "减38,-38",
    "减少 38,-38",
    "0.5,0.5",
    "1．5,1.5",
    "007,7",
    "12。,12",
    "2万,20000",
    "1.5万,15000",
    "3亿,300000000",
    "2万件,20000"
  })
  void countsAreReadAsWritten(String written, BigDecimal value) {
    assertThat(in(Unit.CASES, written))
        .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(value));
  }

  @ParameterizedTest
  @CsvSource({
    "251000元,251000", "25.1万元,251000", "25.1万,251000", "251000,251000", "160.5964万元,1605964",
    "1.2亿元,120000000", "1.2亿,120000000", "0元,0", "'3,000.50元',3000.50", "2 万元,20000",
    "2 万 元,20000", "25.1（万元）,251000", "251000（元）,251000"
  })
  void amountsAreReadInYuan(String written, BigDecimal yuan) {
    assertThat(in(Unit.YUAN, written))
        .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(yuan));
  }

  @ParameterizedTest
  @CsvSource({"251000元,25.1", "25.1万元,25.1", "25.1,25.1", "3亿元,30000", "1元,0.0001"})
  void amountsAreReadInTenThousandYuan(String written, BigDecimal amount) {
    assertThat(in(Unit.TEN_THOUSAND_YUAN, written))
        .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(amount));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12元", "12万元", "12%"})
  void whatMeasuresOtherThingsIsNoCount(String written) {
    assertThat(in(Unit.CASES, written)).isEmpty();
  }

  @Test
  void aCountIsNoAmount() {
    assertThat(in(Unit.YUAN, "12件")).isEmpty();
    assertThat(in(Unit.PERCENT, "12件")).isEmpty();
    assertThat(in(Unit.PERCENT, "12%")).contains(new BigDecimal("12"));
  }

  /** Each of these was read as the number at its beginning: 3千元 as 3, 3万余元 as 3. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "3千",
        "3千元",
        "2百件",
        "1.2千万元",
        "3万余元",
        "12余件",
        "300多条",
        "5万元/次",
        "3万元整",
        "1O2",
        "2l",
        "1\uFFFD3",
        "3~5",
        "3～5",
        "3至5",
        "1.2.3",
        "1286。54",
        "2019.12.31",
        "1,23",
        "1,23件",
        "3a",
        "3z",
        "12,3456",
        "3:2",
        "5十",
        "1234567890123456789",
        "0.123456789"
      })
  void aNumberThatGoesOnOtherwiseIsNotReadByItsBeginning(String written) {
    assertThat(read(written)).isEmpty();
  }

  @Test
  void whatCrossesTheEndOfTheSegmentIsNotRead() {
    assertThat(NumberReader.read("增加5", 0, 1)).isEmpty();
    assertThat(NumberReader.read("名12,345", 1, 7).map(NumberText::to)).contains(7);
    assertThat(NumberReader.read("增加5", 0, 2)).isEmpty();
    assertThat(NumberReader.read("1,234", 0, 4).map(NumberText::to)).isEmpty();
    assertThat(NumberReader.read("12件", 0, 2).map(NumberText::to)).contains(2);
    assertThat(NumberReader.read("12件", 0, 1).map(NumberText::to)).contains(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "件", "无", "/", "-", "+", "增", "减少", "新", "—", "〇", "十二", "一", ".5", ",5", " 5"
      })
  void whatBeginsWithNoNumberIsNone(String written) {
    if (!written.isEmpty()) {
      assertThat(read(written)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"12人员,2", "12件其他,2", "12条例,2", "12元,3", "12 元,4", "12,2", "+12件,4"})
  void aUnitBelongsToItOnlyWhereNoWordGoesOn(String written, int end) {
    boolean money = written.contains("元");
    assertThat(read(written)).hasValueSatisfying(number -> {
      assertThat(number.to()).isEqualTo(end);
      assertThat(number.amount()).isEqualByComparingTo("12");
      assertThat(number.unit().filter(Unit::isMoney).isPresent()).isEqualTo(money);
    });
  }

  @Property
  void anyCountInAnyWritingIsReadBack(
      @ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long count,
      @ForAll @IntRange(max = 5) int writing) {
    String plain = Long.toString(count);
    String written = switch (writing) {
      case 0 -> plain;
      case 1 -> String.format(Locale.ROOT, "%,d", count);
      case 2 -> plain + "件";
      case 3 -> fullWidth(plain);
      case 4 -> plain + " 条";
      default -> String.format(Locale.ROOT, "%,d", count).replace(',', '，') + "次";
    };
    assertThat(in(Unit.CASES, written)).contains(BigDecimal.valueOf(count));
  }

  @Property
  void anyAmountInAnyWritingIsReadBack(
      @ForAll @LongRange(min = 0, max = 999_999_999_999L) long hundredths,
      @ForAll @IntRange(max = 4) int writing) {
    BigDecimal yuan = BigDecimal.valueOf(hundredths, 2);
    String written = switch (writing) {
      case 0 -> yuan.toPlainString();
      case 1 -> yuan.toPlainString() + "元";
      case 2 -> yuan.movePointLeft(4).toPlainString() + "万元";
      case 3 -> yuan.movePointLeft(4).toPlainString() + "万";
      default -> fullWidth(yuan.toPlainString()) + " 元";
    };
    assertThat(in(Unit.YUAN, written))
        .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(yuan));
  }

  @Property(tries = 3000)
  void aNumberIsReadWhollyOrNotAtAll(@ForAll("numberLike") String written) {
    read(written).ifPresent(number -> {
      String folded = Fold.all(written);
      String rest = folded.substring(number.to());
      assertThat(rest.isEmpty()
              || !Fold.isDigit(rest.charAt(0))
              || number.unit().isPresent()
              || number.power() > 0)
          .as("%s left of %s", rest, written)
          .isTrue();
      String digits = folded.substring(number.from(), number.to()).replaceAll("[^0-9.]", "");
      assertThat(number.amount()).isEqualByComparingTo(new BigDecimal(digits));
    });
  }

  @Provide
  Arbitrary<String> numberLike() {
    return Arbitraries.strings()
        .withChars("0123459,.，．+-件元万亿条人次增减加 千余至/%")
        .ofMinLength(1)
        .ofMaxLength(9);
  }

  private static String fullWidth(String digits) {
    StringBuilder wide = new StringBuilder();
    for (char c : digits.toCharArray()) {
      wide.append((char) (c + 0xFEE0));
    }
    return wide.toString();
  }
}
