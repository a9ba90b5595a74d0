package io.github.gongkai.model;

import io.github.gongkai.model.vocabulary.Label;

/** What kind of body publishes a report, as far as its name tells. */
public enum AgencyKind {
  /** 人民政府 of a province, city, county or district: the report sums over its agencies. */
  GOVERNMENT("人民政府", "people's government", Scope.AREA),
  /** 政府办公厅 or 办公室: the office alone, not the area it serves. */
  GOVERNMENT_OFFICE("政府办公厅（室）", "government's general office", Scope.BODY),
  /** 厅, 局, 委员会, 中心 and the like. */
  DEPARTMENT("部门", "department", Scope.BODY),
  /** 乡, 民族乡 or 镇. */
  TOWNSHIP("乡镇", "township", Scope.BODY),
  /** 街道办事处. */
  SUBDISTRICT("街道办事处", "sub-district office", Scope.BODY),
  /** 管理委员会 of a development zone or new area. */
  ZONE("开发区、新区", "development zone or new area", Scope.UNKNOWN),
  /** 国务院部门: a ministry, commission or bureau of the State Council. */
  MINISTRY("国务院部门", "department of the State Council", Scope.BODY),
  /** 大学, 学院, 学校: reports by school year, under rules of its own. */
  UNIVERSITY("学校", "university or school", Scope.BODY),
  /** 公司, 集团: a state-owned enterprise or public utility. */
  ENTERPRISE("公共企业", "public enterprise", Scope.BODY),
  /** The name does not tell. */
  UNKNOWN("其他", "unknown", Scope.UNKNOWN);

  private final Label label;
  private final Scope scope;

  AgencyKind(String chinese, String english, Scope scope) {
    this.label = Label.of(chinese, english);
    this.scope = scope;
  }

  /**
   * What the kind is called.
   *
   * @return the label
   */
  public Label label() {
    return label;
  }

  /**
   * Whose doings the reports of such a body count.
   *
   * @return the scope; X市人民政府 reports for its area, X市人民政府办公厅 for itself
   */
  public Scope scope() {
    return scope;
  }
}
