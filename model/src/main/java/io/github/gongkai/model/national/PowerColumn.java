package io.github.gongkai.model.national;

import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.Optional;

/** The columns of section 二 under 第二十条第（五）项 and 第（六）项; the form of 2021 has the last only. */
public enum PowerColumn implements ColumnKey {
  /** 上一年项目数量. */
  ITEMS("items", "上一年项目数量", "Matters last year", Unit.MATTERS),
  /** 本年增/减, signed. */
  CHANGE("change", "本年增/减", "Change this year", Unit.MATTERS),
  /** 处理决定数量, since 2021 本年处理决定数量. */
  DECISIONS("decisions", "处理决定数量", "Decisions", Unit.CASES);

  private final String id;
  private final Label label;
  private final Unit unit;

  PowerColumn(String id, String chinese, String english, Unit unit) {
    this.id = id;
    this.label = Label.of(chinese, english);
    this.unit = unit;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Label label() {
    return label;
  }

  @Override
  public Optional<Unit> unit() {
    return Optional.of(unit);
  }
}
