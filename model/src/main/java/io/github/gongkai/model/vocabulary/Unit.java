package io.github.gongkai.model.vocabulary;

import java.math.BigDecimal;
import java.util.Optional;

/** What a figure counts. A value is always given in the unit of its code, never as printed. */
public enum Unit {
  /** 条: pieces of information, one for each item made public. */
  ITEMS("条", "items", 0),
  /** 件: documents, requests or cases. */
  CASES("件", "cases", 0),
  /** 次: occasions, such as press conferences. */
  TIMES("次", "times", 0),
  /** 篇: texts, such as interpretations of a policy. */
  ARTICLES("篇", "articles", 0),
  /** 个: offices or places. */
  PLACES("个", "places", 0),
  /** 人: persons. */
  PERSONS("人", "persons", 0),
  /** 人次: attendances, one person counted each time. */
  ATTENDANCES("人次", "attendances", 0),
  /** 项: matters, such as the kinds of administrative licence an agency issues. */
  MATTERS("项", "matters", 0),
  /** 元: yuan. */
  YUAN("元", "yuan", 0),
  /** 万元: ten thousand yuan. */
  TEN_THOUSAND_YUAN("万元", "10,000 yuan", 4),
  /** %: hundredths. */
  PERCENT("%", "per cent", 0);

  private final Label label;
  private final int powerOfTen;

  Unit(String chinese, String english, int powerOfTen) {
    this.label = Label.of(chinese, english);
    this.powerOfTen = powerOfTen;
  }

  /**
   * The unit's name.
   *
   * @return the Chinese measure word and its English reading
   */
  public Label label() {
    return label;
  }

  /**
   * Whether this unit is an amount of money.
   *
   * @return true for yuan and ten thousand yuan
   */
  public boolean isMoney() {
    return this == YUAN || this == TEN_THOUSAND_YUAN;
  }

  /**
   * Expresses an amount of this unit in another one, exactly.
   *
   * @param amount an amount of this unit
   * @param target the unit wanted
   * @return the same amount of {@code target}; empty when the units measure different things, so
   *     that no value is ever made up
   */
  public Optional<BigDecimal> convert(BigDecimal amount, Unit target) {
    if (this == target) {
      return Optional.of(amount);
    }
    if (!isMoney() || !target.isMoney()) {
      return Optional.empty();
    }
    BigDecimal scaled = amount.scaleByPowerOfTen(powerOfTen - target.powerOfTen);
    return Optional.of(scaled.scale() < 0 ? scaled.setScale(0) : scaled);
  }
}
