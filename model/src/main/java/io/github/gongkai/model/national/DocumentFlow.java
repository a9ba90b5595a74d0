package io.github.gongkai.model.national;

import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;

/** The columns of section 二 under 第二十条第（一）项 in the form of 2019. */
public enum DocumentFlow implements ColumnKey {
  /** 本年新制作数量. */
  MADE("made", "本年新制作数量", "Newly made this year"),
  /** 本年新公开数量. */
  PUBLISHED("published", "本年新公开数量", "Newly published this year"),
  /** 对外公开总数量: the stock in some reports, this year's flow in others. */
  PUBLISHED_TOTAL("publishedTotal", "对外公开总数量", "Published in total");

  private final String id;
  private final Label label;

  DocumentFlow(String id, String chinese, String english) {
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
