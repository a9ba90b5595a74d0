package io.github.gongkai.core.template;

/**
 * Gives the reader a template. Providers are found with {@link java.util.ServiceLoader}: name yours
 * in {@code provides … with} of your module, or in {@code META-INF/services}.
 *
 * <pre>{@code
 * public final class EnquiriesProvider implements TemplateProvider {
 *   @Override
 *   public Template template() {
 *     return OwnTemplate.TEMPLATE;
 *   }
 * }
 * }</pre>
 */
public interface TemplateProvider {

  /**
   * The template.
   *
   * @return the same declaration at every call
   */
  Template template();
}
