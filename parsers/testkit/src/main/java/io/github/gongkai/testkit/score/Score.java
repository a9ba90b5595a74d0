package io.github.gongkai.testkit.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How well a program read a labelled set.
 *
 * <p><em>Right</em>: a gold figure that is among the cells with the same value, to a millionth.
 * <em>Missed</em>: one that is not there. <em>Wrong</em>: one with another value that is not named as
 * ambiguous. <em>Invented</em>: a cell that the gold file does not state. The last two are silent
 * errors.
 */
public final class Score {

  private int documents;
  private int right;
  private int missed;
  private int wrong;
  private int invented;
  private int told;
  private int heard;
  private int templates;
  private int agencies;
  private int years;
  private final List<String> notes = new ArrayList<>();

  Score() {}

  void add(String name, Map<String, Object> gold, Map<String, Object> answer) {
    Map<String, BigDecimal> cells = numbers(answer.get("cells"));
    boolean refusal = gold.get("template") instanceof Optional<?> || gold.containsKey("negative");
    if (refusal) {
      if (!(answer.get("template") instanceof Optional<?>) || !cells.isEmpty()) {
        invented += Math.max(1, cells.size());
        notes.add(name + ": taken for a report");
      }
      return;
    }
    documents++;
    Set<String> unsure = codes(answer.get("ambiguous"));
    Map<String, BigDecimal> stated = numbers(gold.get("cells"));
    stated.forEach((code, value) -> {
      BigDecimal given = cells.get(code);
      if (given == null || !isSame(given, value) && unsure.contains(code)) {
        missed++;
      } else if (isSame(given, value)) {
        right++;
      } else {
        wrong++;
        notes.add(name + ": WRONG " + code + " " + given + " for " + value);
      }
    });
    addUnstated(name, gold, answer, cells, stated.keySet(), unsure);
    addTold(name, numbers(gold.get("narrative")), numbers(answer.get("narrative")));
    templates += isEqual(gold, answer, "template") ? 1 : 0;
    agencies += isEqual(gold, answer, "agency") ? 1 : 0;
    years += isEqual(gold, answer, "year") ? 1 : 0;
  }

  /** Figures in prose; of a folder of real reports not all of them need be known. */
  private void addTold(String name, Map<String, BigDecimal> truth, Map<String, BigDecimal> answer) {
    told += truth.size();
    truth.forEach((code, value) -> {
      BigDecimal given = answer.get(code);
      if (given != null && isSame(given, value)) {
        heard++;
      } else if (given != null) {
        wrong++;
        notes.add(name + ": WRONG in prose " + code + " " + given + " for " + value);
      }
    });
  }

  private void addUnstated(
      String name,
      Map<String, Object> gold,
      Map<String, Object> answer,
      Map<String, BigDecimal> cells,
      Set<String> stated,
      Set<String> unsure) {
    // an open entry is a figure where its value is known, and else what a group of figures begins
    // with
    Map<String, BigDecimal> truth = numbers(gold.get("truth"));
    Set<String> blank = codes(gold.get("blank"));
    Set<String> open = codes(gold.get("ambiguous"));
    Set<String> inNarrative = numbers(gold.get("narrative")).keySet();
    Set<String> inferred = new HashSet<>();
    if (answer.get("status") instanceof Map<?, ?> status) {
      status.forEach((code, how) -> {
        if (String.valueOf(how).equals("inferred")) {
          inferred.add(String.valueOf(code));
        }
      });
    }
    boolean fragment = Boolean.TRUE.equals(gold.get("fragment"));
    cells.forEach((code, value) -> {
      if (stated.contains(code) || unsure.contains(code) || inNarrative.contains(code)) {
        return;
      }
      BigDecimal known = truth.get(code);
      boolean tolerated = inferred.contains(code)
          || fragment && !blank.contains(code)
          || open.stream()
              .anyMatch(one -> truth.containsKey(one) ? code.equals(one) : code.startsWith(one));
      boolean contradicted = known != null && !isSame(known, value);
      if (!tolerated || contradicted) {
        invented++;
        notes.add(name + ": INVENTED " + code + " " + value);
      }
    });
  }

  private static boolean isEqual(Map<String, Object> gold, Map<String, Object> answer, String key) {
    Object wanted = gold.get(key);
    if (wanted == null) {
      return true;
    }
    Collection<?> any = wanted instanceof Collection<?> several ? several : List.of(wanted);
    return any.stream()
        .anyMatch(one -> String.valueOf(one).equals(String.valueOf(answer.get(key))));
  }

  /** To a millionth, for programs that count in binary fractions. */
  private static boolean isSame(BigDecimal a, BigDecimal b) {
    double difference = Math.abs(a.doubleValue() - b.doubleValue());
    return difference < 1e-6 * Math.max(1, Math.abs(b.doubleValue()));
  }

  private static Map<String, BigDecimal> numbers(@Nullable Object value) {
    Map<String, BigDecimal> numbers = new HashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((code, number) -> {
        if (number instanceof BigDecimal exact) {
          numbers.put(String.valueOf(code), exact);
        }
      });
    }
    return numbers;
  }

  private static Set<String> codes(@Nullable Object value) {
    Set<String> codes = new HashSet<>();
    if (value instanceof Collection<?> list) {
      for (Object item : list) {
        codes.add(
            item instanceof Map<?, ?> map ? String.valueOf(map.get("code")) : String.valueOf(item));
      }
    }
    return codes;
  }

  /**
   * Figures that are wrong or invented without a doubt expressed.
   *
   * @return how many
   */
  public int silentErrors() {
    return wrong + invented;
  }

  /**
   * The share of the stated figures that were read.
   *
   * @return from 0 to 1; 1 where there are none
   */
  public double recall() {
    int all = right + missed + wrong;
    return all == 0 ? 1 : (double) right / all;
  }

  /**
   * The silent errors, one line each.
   *
   * @return the lines
   */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  /** The score in one line. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d reports; figures right %d/%d (%.2f %%), missed %d, WRONG %d, INVENTED %d; "
            + "in prose %d/%d; template %d, agency %d, year %d",
        documents,
        right,
        right + missed + wrong,
        100 * recall(),
        missed,
        wrong,
        invented,
        heard,
        told,
        templates,
        agencies,
        years);
  }
}
