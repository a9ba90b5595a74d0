package io.github.gongkai.model;

import io.github.gongkai.model.vocabulary.Label;

/** Why a rule could not be tested on a report. */
public enum Obstacle {
  /** A figure that the rule needs is left blank. */
  CELL_BLANK("所需单元格为空", "a figure it needs is blank"),
  /** More than one value is possible for a figure that the rule needs. */
  CELL_UNCERTAIN("所需数字不能确定", "a figure it needs is not certain"),
  /** The report's table has no such cell. */
  CELL_ABSENT("表中没有所需单元格", "the table does not have a figure it needs"),
  /** The report does not show the table. */
  TABLE_MISSING("报告中没有该表", "the report does not show the table"),
  /** The report does not state what the rule is about: a date, a share, a list of parts. */
  NOT_STATED("报告没有该规则可检验的内容", "the report says nothing that this rule could test"),
  /** What the rule is about is stated, but not so that it can be told for sure. */
  UNCERTAIN("相应内容不能确定", "what it is about cannot be told for sure"),
  /** The template declares nothing that the rule could be tested by. */
  NOT_DECLARED("模板没有声明该规则", "the template declares nothing to test it by"),
  /** No law or form lays the rule down for this agency and year. */
  NOT_PRESCRIBED("没有适用的规定", "no law or form prescribes it here"),
  /** The report of the year before, which the rule compares with, was not given. */
  YEAR_MISSING("缺少上一年度报告", "the report of the year before was not given"),
  /** The year before was reported on another form, which does not have the figure. */
  OTHER_FORM("上一年度报告所用格式没有该项", "the form of the year before does not have the figure");

  private final Label label;

  Obstacle(String chinese, String english) {
    this.label = Label.of(chinese, english);
  }

  /**
   * The reason in words.
   *
   * @return a clause in Chinese and English
   */
  public Label label() {
    return label;
  }
}
