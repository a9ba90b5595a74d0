package io.github.gongkai.model.national;

import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;

/** The columns of section 二 under 第二十条第（一）项 in the form of 2021. */
public enum DocumentStock implements ColumnKey {
  /** 本年制发件数. */
  ISSUED("issued", "本年制发件数", "Issued this year"),
  /** 本年废止件数. */
  REPEALED("repealed", "本年废止件数", "Repealed this year"),
  /** 现行有效件数. */
  IN_FORCE("inForce", "现行有效件数", "In force");

  private final String id;
  private final Label label;

  DocumentStock(String id, String chinese, String english) {
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
