package io.github.gongkai.core.series;

import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.TemplateId;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table of indicators as text; the form is described at {@link Indicators#parse}. */
final class IndicatorText {

  private static final int HEAD_FIELDS = 6;
  private static final int LINK_FIELDS = 4;

  private final List<Indicator> indicators = new ArrayList<>();
  private String @Nullable [] head;
  private Map<TemplateId, Link> links = new LinkedHashMap<>();

  private IndicatorText() {}

  static Indicators parse(String text) {
    IndicatorText reading = new IndicatorText();
    int number = 0;
    for (String line : text.split("\r?\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        reading.line(line);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
      }
    }
    reading.endIndicator();
    return Indicators.of(reading.indicators);
  }

  private void line(String line) {
    if (line.startsWith("\t")) {
      link(fields(line.substring(1), LINK_FIELDS));
    } else {
      endIndicator();
      head = fields(line, HEAD_FIELDS);
    }
  }

  private static String[] fields(String line, int count) {
    String[] fields = line.split("\t", -1);
    if (fields.length != count) {
      throw new IllegalArgumentException(fields.length + " fields instead of " + count);
    }
    return fields;
  }

  private void link(String[] fields) {
    if (head == null) {
      throw new IllegalArgumentException("a link before the first indicator");
    }
    TemplateId template = TemplateId.of(fields[0]);
    List<Code> codes = fields[2].equals("-")
        ? List.of()
        : Arrays.stream(fields[2].split("\\+", -1)).map(Code::of).toList();
    Link link = new Link(constant(Comparability.class, fields[1]), codes, fields[3]);
    if (links.put(template, link) != null) {
      throw new IllegalArgumentException("a second link for " + template);
    }
  }

  private void endIndicator() {
    String[] fields = head;
    if (fields != null) {
      indicators.add(new Indicator(
          fields[0],
          Label.of(fields[3], fields[4]),
          constant(Unit.class, fields[1]),
          constant(Measure.class, fields[2]),
          fields[5],
          links));
      links = new LinkedHashMap<>();
    }
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String written) {
    return Enum.valueOf(type, written.toUpperCase(Locale.ROOT));
  }
}
