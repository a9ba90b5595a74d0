package io.github.gongkai.core.prose;

/**
 * How far a sentence has come: which time it speaks of, and whose figures it gives.
 *
 * @param yearSaid whether the report's year was named, and no number since
 * @param otherTime whether it speaks of another time than the report's year
 * @param asOf whether it counts up to the year's end
 * @param years over how many years it counts
 * @param planned whether it speaks of what is to come
 * @param foreign whether it speaks of another body
 */
record Standing(
    boolean yearSaid,
    boolean otherTime,
    boolean asOf,
    Years years,
    boolean planned,
    boolean foreign) {

  /** Over how many years a figure counts. */
  enum Years {
    ONE,
    /** 累计 behind the year: the year's, or since the beginning. */
    UNSURE,
    ALL
  }

  static final Standing BEGIN = new Standing(false, false, false, Years.ONE, false, false);

  /** Whether nothing that is said now is this report's. */
  boolean isElsewhere() {
    return otherTime || planned || foreign;
  }

  /** Whether what is said is of the year alone. */
  boolean isYears() {
    return years == Years.ONE && !asOf;
  }

  Standing atYear() {
    return new Standing(true, false, false, Years.ONE, planned, foreign);
  }

  Standing atYearsEnd() {
    return new Standing(false, false, true, Years.ONE, planned, foreign);
  }

  Standing atOtherTime() {
    return new Standing(false, true, false, Years.ONE, planned, foreign);
  }

  Standing accumulated() {
    Years over = years == Years.ALL || !yearSaid ? Years.ALL : Years.UNSURE;
    return new Standing(yearSaid, otherTime, asOf, over, planned, foreign);
  }

  Standing overAllYears() {
    return new Standing(false, otherTime, asOf, Years.ALL, planned, foreign);
  }

  Standing toCome() {
    return new Standing(yearSaid, otherTime, asOf, years, true, foreign);
  }

  Standing ofBody(boolean other) {
    return new Standing(yearSaid, otherTime, asOf, years, planned, other);
  }

  Standing behindNumber() {
    return new Standing(false, otherTime, asOf, years, planned, foreign);
  }
}
