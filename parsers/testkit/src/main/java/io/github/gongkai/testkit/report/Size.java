package io.github.gongkai.testkit.report;

import io.github.gongkai.testkit.chance.Dice;

/** How much an agency has to report. */
public enum Size {
  /** A township or a small office: nearly all zeros. */
  TOWNSHIP(0.04, 1, 0.9),
  /** A county or its departments: some requests, most kinds of outcome empty. */
  COUNTY(0.15, 4, 1.2),
  /** A city: hundreds of requests, thousands of decisions. */
  CITY(0.4, 20, 1.6),
  /** A province: up to millions. */
  PROVINCE(0.7, 200, 2.1);

  private static final long MOST = 9_999_999;

  private final double density;
  private final double median;
  private final double spread;

  Size(double density, double median, double spread) {
    this.density = density;
    this.median = median;
    this.spread = spread;
  }

  /** A count: often nothing, mostly small, now and then very large. */
  long count(Dice dice) {
    return dice.chance(density) ? amount(dice) : 0;
  }

  /** A number that is not nothing, with a heavy tail. */
  long amount(Dice dice) {
    double drawn = median * Math.exp(spread * dice.gaussian());
    return Math.min(MOST, Math.max(1, Math.round(drawn)));
  }
}
