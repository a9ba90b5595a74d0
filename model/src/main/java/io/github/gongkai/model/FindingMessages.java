package io.github.gongkai.model;

import io.github.gongkai.model.vocabulary.Label;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/**
 * The texts of findings in Chinese and English, from the resource bundle {@code findings}. A name in
 * braces stands for an argument of the finding.
 */
final class FindingMessages {

  private static final ResourceBundle CHINESE = bundle(Locale.CHINESE);
  private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

  private FindingMessages() {}

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("io.github.gongkai.model.findings", locale);
  }

  static boolean isChinese(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
  }

  static Label label(String key) {
    return Label.of(CHINESE.getString(key), ENGLISH.getString(key));
  }

  static boolean has(String key) {
    return CHINESE.containsKey(key) && ENGLISH.containsKey(key);
  }

  static Set<String> keys() {
    Set<String> keys = new TreeSet<>(CHINESE.keySet());
    keys.addAll(ENGLISH.keySet());
    return keys;
  }

  /** The text with a key, each name in braces replaced by the argument of that name. */
  static String text(String key, Map<String, Label> arguments, Locale locale) {
    boolean chinese = isChinese(locale);
    String pattern = (chinese ? CHINESE : ENGLISH).getString(key);
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', open);
      Label argument = arguments.get(pattern.substring(open + 1, close));
      text.append(pattern, from, open);
      text.append(argument == null ? "?" : chinese ? argument.chinese() : argument.english());
      from = close + 1;
    }
    return text.append(pattern, from, pattern.length()).toString();
  }

  /** The names in braces of a text. */
  static Set<String> placeholders(String pattern) {
    Set<String> names = new TreeSet<>();
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
      names.add(pattern.substring(open + 1, pattern.indexOf('}', open)));
    }
    return names;
  }
}
