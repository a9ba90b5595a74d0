package io.github.gongkai.model.national2014;

import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.Unit;

/** Where requests came from: the rows of Jiangsu's 政府信息公开申请来源统计表. */
public enum SourceRow implements RowKey {
  /** 一、党政机关. */
  PARTY_AND_GOVERNMENT("partyAndGovernment", "党政机关", "Party and government organs"),
  /** 二、社会团体（含公益组织）. */
  SOCIAL_GROUPS("socialGroups", "社会团体", "Social groups"),
  /** 三、企业. */
  ENTERPRISES("enterprises", "企业", "Enterprises"),
  /** 四、宣传媒体. */
  MEDIA("media", "宣传媒体", "Media"),
  /** 五、科研院校. */
  RESEARCH_INSTITUTIONS("researchInstitutions", "科研院校", "Research institutions"),
  /** 六、公民. */
  CITIZENS("citizens", "公民", "Citizens"),
  /** 六、其中：律师. */
  CITIZENS_LAWYERS("citizens.lawyers", "律师", "Citizens: lawyers"),
  /** 六、其中：科研人员. */
  CITIZENS_RESEARCHERS("citizens.researchers", "科研人员", "Citizens: researchers"),
  /** 六、其中：媒体从业人员. */
  CITIZENS_JOURNALISTS("citizens.journalists", "媒体从业人员", "Citizens: journalists"),
  /** 七、其他. */
  OTHER("other", "其他", "Other"),
  /** 政府信息公开申请总数, the sum of 一 to 七. */
  TOTAL("total", "政府信息公开申请总数", "Total");

  private final String id;
  private final Label label;

  SourceRow(String id, String chinese, String english) {
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

  @Override
  public Unit unit() {
    return Unit.CASES;
  }
}
