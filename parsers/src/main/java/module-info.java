/**
 * The built-in templates, which {@link io.github.gongkai.core.ReportReader} finds as services, and
 * {@link io.github.gongkai.parsers.series.StandardIndicators}, which says what of them compares. Tables
 * that several templates share are constants of {@code gongkai-model}; packages are exported here where
 * a table is one template's own.
 */
module io.github.gongkai.parsers {
  requires transitive io.github.gongkai.core;
  requires static transitive org.jspecify;

  exports io.github.gongkai.parsers.anhui2014;
  exports io.github.gongkai.parsers.gansu2008;
  exports io.github.gongkai.parsers.series;

  provides io.github.gongkai.core.template.TemplateProvider with
      io.github.gongkai.parsers.national2021.National2021Template,
      io.github.gongkai.parsers.national2019.National2019Template,
      io.github.gongkai.parsers.national2014.National2014Template,
      io.github.gongkai.parsers.anhui2014.Anhui2014Template,
      io.github.gongkai.parsers.anhui2014.Anhui2014LevelsTemplate,
      io.github.gongkai.parsers.fujian2014.Fujian2014Template,
      io.github.gongkai.parsers.fujian2009.Fujian2009Template,
      io.github.gongkai.parsers.gansu2008.Gansu2008Template,
      io.github.gongkai.parsers.narrative2008.Narrative2008Template;
}
