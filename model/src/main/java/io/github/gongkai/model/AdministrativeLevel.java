package io.github.gongkai.model;

import io.github.gongkai.model.vocabulary.Label;

/** The level of an administrative division that a body belongs to. */
public enum AdministrativeLevel {
  /** 国家级: the State Council and its departments. */
  NATIONAL("国家级", "national"),
  /** 省级: provinces, autonomous regions and the cities directly under the central government. */
  PROVINCIAL("省级", "provincial"),
  /** 地级: prefecture-level cities, autonomous prefectures, leagues and prefectures. */
  PREFECTURAL("地级", "prefectural"),
  /** 县级: counties, districts, banners and county-level cities. */
  COUNTY("县级", "county"),
  /** 乡级: townships, towns and sub-districts. */
  TOWNSHIP("乡级", "township");

  private final Label label;

  AdministrativeLevel(String chinese, String english) {
    this.label = Label.of(chinese, english);
  }

  /**
   * What the level is called.
   *
   * @return the label
   */
  public Label label() {
    return label;
  }
}
