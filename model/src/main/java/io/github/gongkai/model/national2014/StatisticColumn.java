package io.github.gongkai.model.national2014;

import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;

/** The only column of figures of the form of 2014, 统计数. */
public enum StatisticColumn implements ColumnKey {
  /** 统计数. */
  COUNT("", "统计数", "Count");

  private final String id;
  private final Label label;

  StatisticColumn(String id, String chinese, String english) {
    this.id = id;
    this.label = Label.of(chinese, english);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Label label() {
    return label;
  }
}
