/**
 * What was read from an annual report, as data: reports, sections, figures, statements, findings, and
 * the vocabulary of codes. Start at {@link io.github.gongkai.model.AnnualReport}.
 */
module io.github.gongkai.model {
  requires static org.immutables.value;
  requires static transitive org.jspecify;

  exports io.github.gongkai.model;
  exports io.github.gongkai.model.fujian;
  exports io.github.gongkai.model.national;
  exports io.github.gongkai.model.national2014;
  exports io.github.gongkai.model.source;
  exports io.github.gongkai.model.statistics;
  exports io.github.gongkai.model.vocabulary;
}
