package io.github.gongkai.model.national;

import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;

/** How a contest ended: the five columns of each block of section 四. */
public enum ReviewOutcome implements ColumnKey {
  /** 结果维持. */
  UPHELD("upheld", "结果维持", "Upheld"),
  /** 结果纠正. */
  CORRECTED("corrected", "结果纠正", "Corrected"),
  /** 其他结果. */
  OTHER("other", "其他结果", "Other outcome"),
  /** 尚未审结. */
  PENDING("pending", "尚未审结", "Pending"),
  /** 总计, the sum of the four before it. */
  TOTAL("total", "总计", "Total");

  private final String id;
  private final Label label;

  ReviewOutcome(String id, String chinese, String english) {
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
