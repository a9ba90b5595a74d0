package io.github.gongkai.model;

import io.github.gongkai.model.vocabulary.Label;

/** What kind of body publishes a report, as far as its name tells. */
public enum AgencyKind {
  /** 人民政府 of a province, city, county or district: the report sums over its agencies. */
  GOVERNMENT("人民政府", "people's government"),
  /** 政府办公厅 or 办公室: the office alone, not the area it serves. */
  GOVERNMENT_OFFICE("政府办公厅（室）", "government's general office"),
  /** 厅, 局, 委员会, 中心 and the like. */
  DEPARTMENT("部门", "department"),
  /** 乡, 民族乡 or 镇. */
  TOWNSHIP("乡镇", "township"),
  /** 街道办事处. */
  SUBDISTRICT("街道办事处", "sub-district office"),
  /** 管理委员会 of a development zone or new area. */
  ZONE("开发区、新区", "development zone or new area"),
  /** 国务院部门: a ministry, commission or bureau of the State Council. */
  MINISTRY("国务院部门", "department of the State Council"),
  /** 大学, 学院, 学校: reports by school year, under rules of its own. */
  UNIVERSITY("学校", "university or school"),
  /** 公司, 集团: a state-owned enterprise or public utility. */
  ENTERPRISE("公共企业", "public enterprise"),
  /** The name does not tell. */
  UNKNOWN("其他", "unknown");

  private final Label label;

  AgencyKind(String chinese, String english) {
    this.label = Label.of(chinese, english);
  }

  /**
   * What the kind is called.
   *
   * @return the label
   */
  public Label label() {
    return label;
  }
}
