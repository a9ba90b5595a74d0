/**
 * The reader of annual reports, results as JSON, years and forms side by side, and how templates are
 * declared. Start at {@link io.github.gongkai.core.ReportReader}; it needs templates, such as those of
 * {@code gongkai-parsers}.
 */
module io.github.gongkai.core {
  requires transitive io.github.gongkai.model;
  requires com.ibm.icu;
  requires org.jsoup;
  requires org.slf4j;
  requires static org.immutables.value;
  requires static transitive org.jspecify;

  exports io.github.gongkai.core;
  exports io.github.gongkai.core.json;
  exports io.github.gongkai.core.series;
  exports io.github.gongkai.core.template;

  uses io.github.gongkai.core.template.TemplateProvider;
}
