/**
 * Synthetic annual reports to test readers with. Start at {@link io.github.gongkai.testkit.Recipe}.
 */
module io.github.gongkai.testkit {
  requires transitive io.github.gongkai.core;
  requires com.ibm.icu;
  requires static transitive net.jqwik.api;
  requires static transitive org.jspecify;

  exports io.github.gongkai.testkit;
  exports io.github.gongkai.testkit.damage;
  exports io.github.gongkai.testkit.hostile;
  exports io.github.gongkai.testkit.jqwik;
  exports io.github.gongkai.testkit.layout;
  exports io.github.gongkai.testkit.print;
  exports io.github.gongkai.testkit.report;
  exports io.github.gongkai.testkit.score;

  uses io.github.gongkai.core.template.TemplateProvider;
}
