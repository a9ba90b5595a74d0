package io.github.gongkai.testkit.print;

import io.github.gongkai.model.vocabulary.Unit;
import java.math.BigDecimal;
import java.util.Locale;

/** How a figure is written. Each is exact: no writing loses a digit. */
public enum NumberWriting {
  /** Digits. */
  PLAIN {
    @Override
    public String write(BigDecimal value, Unit unit) {
      return value.toPlainString();
    }
  },
  /** With a comma before each three digits. */
  THOUSANDS {
    @Override
    public String write(BigDecimal value, Unit unit) {
      String plain = value.toPlainString();
      int point = plain.indexOf('.');
      String whole = point < 0 ? plain : plain.substring(0, point);
      String fraction = point < 0 ? "" : plain.substring(point);
      return String.format(Locale.ROOT, "%,d", Long.parseLong(whole)) + fraction;
    }
  },
  /** With full-width digits. */
  FULL_WIDTH {
    @Override
    public String write(BigDecimal value, Unit unit) {
      return widened(value.toPlainString());
    }
  },
  /** With full-width digits and commas. */
  FULL_WIDTH_THOUSANDS {
    @Override
    public String write(BigDecimal value, Unit unit) {
      return widened(THOUSANDS.write(value, unit));
    }
  },
  /** With the measure word of its unit. */
  WITH_UNIT {
    @Override
    public String write(BigDecimal value, Unit unit) {
      return value.toPlainString() + unit.label().chinese();
    }
  },
  /** Amounts of yuan in ten thousands, which the cell says. */
  TEN_THOUSANDS {
    @Override
    public String write(BigDecimal value, Unit unit) {
      return unit.convert(value, Unit.TEN_THOUSAND_YUAN)
          .map(amount -> amount.stripTrailingZeros().toPlainString() + "万元")
          .orElse(value.toPlainString());
    }
  },
  /** Amounts of money in yuan, which the cell says. */
  YUAN {
    @Override
    public String write(BigDecimal value, Unit unit) {
      return unit.convert(value, Unit.YUAN)
          .map(amount -> amount.stripTrailingZeros().toPlainString() + "元")
          .orElse(value.toPlainString());
    }
  };

  /**
   * Writes a figure.
   *
   * @param value the figure, in its unit
   * @param unit the unit
   * @return the cell's text
   */
  public abstract String write(BigDecimal value, Unit unit);

  private static String widened(String text) {
    StringBuilder wide = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      wide.append(c > ' ' && c < 0x7F ? (char) (c + 0xFEE0) : c);
    }
    return wide.toString();
  }
}
