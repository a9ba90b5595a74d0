package io.github.gongkai.core.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percentages as reports print them: rounded or cut off at some place. */
public final class Shares {

  private static final int PLACES = 6;
  private static final int HUNDREDTHS = 2;

  private Shares() {}

  /**
   * Whether a printed percentage is that of two figures. It may be rounded or cut off: it must be
   * less than one unit of its last place away.
   *
   * @param part the part
   * @param whole the whole
   * @param printed the percentage as printed, with its decimal places
   * @return whether it fits
   */
  public static boolean fits(BigDecimal part, BigDecimal whole, BigDecimal printed) {
    if (whole.signum() <= 0) {
      return false;
    }
    BigDecimal unit = BigDecimal.ONE.movePointLeft(printed.scale());
    return exact(part, whole).subtract(printed).abs().compareTo(unit) < 0;
  }

  /**
   * The percentage of two figures.
   *
   * @param part the part
   * @param whole the whole, not zero
   * @param places its decimal places
   * @return the percentage, rounded half up
   */
  public static BigDecimal of(BigDecimal part, BigDecimal whole, int places) {
    return exact(part, whole).setScale(places, RoundingMode.HALF_UP);
  }

  private static BigDecimal exact(BigDecimal part, BigDecimal whole) {
    return part.scaleByPowerOfTen(HUNDREDTHS).divide(whole, PLACES, RoundingMode.HALF_UP);
  }
}
