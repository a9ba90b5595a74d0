package io.github.gongkai.testkit.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** A document made to exhaust a reader, of any size. Immutable and safe to share between threads. */
public final class HostileInput {

  private final String label;
  private final Surroundings surroundings;
  private final IntFunction<byte[]> maker;

  HostileInput(String label, Surroundings surroundings, IntFunction<byte[]> maker) {
    this.label = label;
    this.surroundings = surroundings;
    this.maker = maker;
  }

  /** Where it stands: a reader may refuse it alone before it hurts. */
  public enum Place {
    /** It is all of the document. */
    ALONE,
    /** Before a report. */
    BEFORE,
    /** Within a report's table of requests. */
    WITHIN,
    /** Behind a report. */
    BEHIND
  }

  /**
   * One for each way known to us.
   *
   * @return pages first, then texts, then bytes
   */
  public static List<HostileInput> all() {
    List<HostileInput> all = new ArrayList<>();
    all.addAll(Pages.all());
    all.addAll(Texts.all());
    all.addAll(Bytes.all());
    return List.copyOf(all);
  }

  /**
   * What it is.
   *
   * @return a few English words
   */
  public String label() {
    return label;
  }

  /**
   * Makes it.
   *
   * @param size about how many bytes it has without what is around it
   * @param place where it stands
   * @return the document
   */
  public byte[] make(int size, Place place) {
    byte[] made = maker.apply(size);
    return switch (place) {
      case ALONE -> join(surroundings.opening(), made, "");
      case BEFORE -> join(surroundings.opening(), made, surroundings.report());
      case WITHIN ->
        join(surroundings.opening() + surroundings.firstHalf(), made, surroundings.secondHalf());
      case BEHIND -> join(surroundings.opening() + surroundings.report(), made, "");
    };
  }

  private static byte[] join(String before, byte[] made, String behind) {
    byte[] first = before.getBytes(StandardCharsets.UTF_8);
    byte[] last = behind.getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[first.length + made.length + last.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(made, 0, all, first.length, made.length);
    System.arraycopy(last, 0, all, first.length + made.length, last.length);
    return all;
  }

  @Override
  public String toString() {
    return label;
  }
}
