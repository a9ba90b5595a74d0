package io.github.gongkai.examples.quickstart;

import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.template.TemplateProvider;

/** The snippet of {@link TemplateProvider}. */
public final class EnquiriesProvider implements TemplateProvider {
  @Override
  public Template template() {
    return OwnTemplate.TEMPLATE;
  }
}
