package io.github.gongkai.core.identity;

import java.util.Arrays;

/** Where a text names what every title does: what does not is not looked at any further. */
final class TopicPlaces {

  private int[] places = new int[8];
  private int count;

  private TopicPlaces() {}

  static TopicPlaces in(String folded) {
    TopicPlaces topic = new TopicPlaces();
    int at = folded.indexOf(TitlePattern.TOPIC);
    while (at >= 0) {
      if (topic.count == topic.places.length) {
        topic.places = Arrays.copyOf(topic.places, 2 * topic.count);
      }
      topic.places[topic.count++] = at;
      at = folded.indexOf(TitlePattern.TOPIC, at + TitlePattern.TOPIC.length());
    }
    return topic;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** Whether it is named within a stretch. */
  boolean isIn(int from, int to) {
    int found = Arrays.binarySearch(places, 0, count, from);
    int next = found < 0 ? -found - 1 : found;
    return next < count && places[next] + TitlePattern.TOPIC.length() <= to;
  }
}
