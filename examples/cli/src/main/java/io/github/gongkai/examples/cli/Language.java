package io.github.gongkai.examples.cli;

import io.github.gongkai.model.vocabulary.Label;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** In which language results are told. */
enum Language {
  /** Chinese. */
  ZH(Locale.CHINESE, "zh-CN"),
  /** English. */
  EN(Locale.ENGLISH, "en-US");

  private final Locale locale;
  private final String tag;

  Language(Locale locale, String tag) {
    this.locale = locale;
    this.tag = tag;
  }

  /** The locale for messages of the library. */
  Locale locale() {
    return locale;
  }

  /** The language's name in SARIF. */
  String tag() {
    return tag;
  }

  /** A label's wording. */
  String of(Label label) {
    return this == ZH ? label.chinese() : label.english();
  }

  /** One of two wordings. */
  String of(String chinese, String english) {
    return this == ZH ? chinese : english;
  }

  /** The option {@code --lang}, for commands that tell results in words. */
  static final class Choice {

    @Option(
        names = "--lang",
        paramLabel = "LANGUAGE",
        converter = Converter.class,
        description = "zh or en. Default: Chinese in a Chinese locale, English otherwise.")
    private @Nullable Language language;

    Language get() {
      if (language != null) {
        return language;
      }
      String system = Locale.getDefault().getLanguage();
      return system.equals(Locale.CHINESE.getLanguage()) ? ZH : EN;
    }
  }

  /** Turns the option's value into a language. */
  static final class Converter implements ITypeConverter<Language> {

    @Override
    public Language convert(String value) {
      return switch (value) {
        case "zh" -> ZH;
        case "en" -> EN;
        default -> throw new TypeConversionException("it is zh or en, not '" + value + "'");
      };
    }
  }
}
