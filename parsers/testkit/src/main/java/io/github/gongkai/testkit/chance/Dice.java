package io.github.gongkai.testkit.chance;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Random choices; not safe to share between threads. */
public final class Dice {

  private final RandomGenerator random;

  private Dice(RandomGenerator random) {
    this.random = random;
  }

  /**
   * Dice that fall the same way for the same seed, on every Java version.
   *
   * @param seed the seed
   * @return the dice
   */
  public static Dice of(long seed) {
    return new Dice(new SplittableRandom(seed));
  }

  /**
   * Dice of a generator.
   *
   * @param random the generator
   * @return the dice
   */
  public static Dice of(RandomGenerator random) {
    return new Dice(random);
  }

  /**
   * Whether something happens.
   *
   * @param probability how often, from 0 to 1
   * @return whether it does this time
   */
  public boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /**
   * A whole number.
   *
   * @param least the smallest
   * @param most the greatest
   * @return one of them or between them
   */
  public int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /**
   * A number of the normal distribution around 0 with a deviation of 1.
   *
   * @return the number
   */
  public double gaussian() {
    return random.nextGaussian();
  }

  /**
   * A seed for other dice.
   *
   * @return any number
   */
  public long seed() {
    return random.nextLong();
  }

  /**
   * One of several.
   *
   * @param items at least one
   * @param <T> their type
   * @return one
   */
  public <T> T pick(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  /**
   * Some of several.
   *
   * @param items the items
   * @param most how many at most
   * @param <T> their type
   * @return as many or all, in their order
   */
  public <T> List<T> some(List<T> items, int most) {
    List<T> left = new ArrayList<>(items);
    while (left.size() > most) {
      left.remove(random.nextInt(left.size()));
    }
    return left;
  }
}
