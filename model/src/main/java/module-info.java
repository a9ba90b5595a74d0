/** The domain types of gongkai: reports, sections, figures, findings. */
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
