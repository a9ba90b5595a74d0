package io.github.gongkai.core.prose;

/** What a word does in any clause, whatever the rules say of it. */
enum Role {
  /** It depends on the rules. */
  NONE,
  /** It adds nothing. */
  FILLER,
  /** The same, and it ends headings: 情况, 方面. */
  HEAD,
  /** It means something, and names no body though it may look like one: 网站, 办公. */
  THING,
  /** It names the reporting body: 我市, 全县. */
  SELF,
  /** It joins two of a kind: 和, 及. */
  AND,
  /** It says that parts of what went before follow: 其中, 渠道. */
  PARTS,
  /** The report's year: 全年, 今年, 2019年. */
  THIS_YEAR,
  /** The year before: 上年, 2018年. */
  LAST_YEAR,
  /** The year after: 下年度, 2020年. */
  NEXT_YEAR,
  /** Any other time: 上半年, 6月, 2016年. */
  OTHER_TIME,
  /** Up to a day: 截至. */
  AS_OF,
  /** Over several years: 累计. */
  CUMULATIVE,
  /** Over all years: 历年累计. */
  ALL_YEARS,
  /** What was compared with, so that the numbers behind it are differences: 比上年, 同比. */
  COMPARISON,
  /** What is to come: 计划, 将. */
  PLAN,
  /** The number is not exact: 约. */
  ABOUT,
  /** The number or more: 以上. */
  AT_LEAST;

  /** Whether a word that does so adds nothing to any clause. */
  boolean addsNothing() {
    return switch (this) {
      case FILLER, HEAD, SELF, AND, PARTS, THIS_YEAR, AS_OF, CUMULATIVE, ALL_YEARS -> true;
      default -> false;
    };
  }
}
