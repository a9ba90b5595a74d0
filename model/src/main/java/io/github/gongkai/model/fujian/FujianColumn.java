package io.github.gongkai.model.fujian;

import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;

/** The two columns of Fujian's tables. */
public enum FujianColumn implements ColumnKey {
  /** The year under report, headed YYYY年度. */
  YEAR("year", "年度", "This year"),
  /** 历年累计, since 2003 or 2008 according to the agency. */
  CUMULATIVE("cumulative", "历年累计", "Cumulative");

  private final String id;
  private final Label label;

  FujianColumn(String id, String chinese, String english) {
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
