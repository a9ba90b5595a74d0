package io.github.gongkai.model.national;

import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;

/** Who asked: the columns of section 三, 申请人情况. */
public enum Applicant implements ColumnKey {
  /** 自然人. */
  NATURAL_PERSON("naturalPerson", "自然人", "Natural person"),
  /** 法人或其他组织: 商业企业. */
  COMMERCIAL_ENTERPRISE("commercialEnterprise", "商业企业", "Commercial enterprise"),
  /** 法人或其他组织: 科研机构. */
  RESEARCH_INSTITUTION("researchInstitution", "科研机构", "Research institution"),
  /** 法人或其他组织: 社会公益组织. */
  SOCIAL_ORGANIZATION("socialOrganization", "社会公益组织", "Public-interest organization"),
  /** 法人或其他组织: 法律服务机构. */
  LEGAL_SERVICES("legalServices", "法律服务机构", "Legal services organization"),
  /** 法人或其他组织: 其他. */
  OTHER_ORGANIZATION("otherOrganization", "其他", "Other organization"),
  /** 总计, the sum of the six before it. */
  TOTAL("total", "总计", "Total");

  private final String id;
  private final Label label;

  Applicant(String id, String chinese, String english) {
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
