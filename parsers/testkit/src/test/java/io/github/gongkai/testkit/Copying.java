package io.github.gongkai.testkit;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** What happens to the characters of a report on its way to a copy of it; no figure may change. */
enum Copying {
  TRADITIONAL_CHARACTERS(Copying::traditional, "UTF-8"),
  GBK(Copying::withoutHardBlanks, "GBK"),
  GB18030(text -> text, "GB18030"),
  BIG5(text -> withoutHardBlanks(traditional(text)), "Big5"),
  UTF_16_MARKED(text -> text, "UTF-16"),
  UTF_16LE(text -> text, "UTF-16LE"),
  UTF_16BE(text -> text, "UTF-16BE"),
  READINGS_WITH_TONES(text -> annotated(text, UnaryOperator.identity()), "UTF-8"),
  READINGS_WITHOUT_TONES(text -> annotated(text, Copying::withoutTones), "UTF-8"),
  UTF_8_READ_AS_LATIN_1(text -> misread(text, StandardCharsets.UTF_8), "UTF-8"),
  GBK_READ_AS_LATIN_1(text -> misread(withoutHardBlanks(text), Charset.forName("GBK")), "UTF-8");

  private static final int ONE_IN = 10;

  private final UnaryOperator<String> change;
  private final Charset charset;

  Copying(UnaryOperator<String> change, String charset) {
    this.change = change;
    this.charset = Charset.forName(charset);
  }

  byte[] copy(String text) {
    return change.apply(text).getBytes(charset);
  }

  private static String traditional(String text) {
    return Transliterator.getInstance("Simplified-Traditional").transliterate(text);
  }

  /** GBK and Big5 have no such blank, and converters write a common one for it. */
  private static String withoutHardBlanks(String text) {
    return text.replace('\u00A0', ' ');
  }

  private static String annotated(String text, UnaryOperator<String> writing) {
    Transliterator reading = Transliterator.getInstance("Han-Latin");
    StringBuilder annotated = new StringBuilder();
    int characters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      annotated.append(c);
      if (Character.isIdeographic(c) && c != '〇' && ++characters % ONE_IN == 0) {
        String letters = reading.transliterate(String.valueOf(c));
        annotated.append('(').append(writing.apply(letters)).append(')');
      }
    }
    return annotated.toString();
  }

  private static String withoutTones(String letters) {
    return Normalizer2.getNFDInstance().normalize(letters).replaceAll("\\p{Mn}", "");
  }

  private static String misread(String text, Charset charset) {
    return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
  }
}
