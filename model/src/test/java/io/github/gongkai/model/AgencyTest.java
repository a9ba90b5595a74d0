package io.github.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyTest {

  @ParameterizedTest
  @CsvSource({
    "自然资源部,MINISTRY,NATIONAL",
    "福建省人民政府,GOVERNMENT,PROVINCIAL",
    "福建省市场监督管理局,DEPARTMENT,PROVINCIAL",
    "宁夏回族自治区教育厅,DEPARTMENT,PROVINCIAL",
    "上海市人民政府办公厅,GOVERNMENT_OFFICE,PROVINCIAL",
    "北京市海淀区人民政府,GOVERNMENT,COUNTY",
    "凉山彝族自治州人民政府,GOVERNMENT,PREFECTURAL",
    "凉山州教育局,DEPARTMENT,PREFECTURAL",
    "锡林郭勒盟商务局,DEPARTMENT,PREFECTURAL",
    "大兴安岭地区行政公署,GOVERNMENT,PREFECTURAL",
    "白石县教育局,DEPARTMENT,COUNTY",
    "白石县市场监督管理局,DEPARTMENT,COUNTY",
    "白石县城市管理局,DEPARTMENT,COUNTY",
    "福州市鼓楼区人民政府,GOVERNMENT,COUNTY",
    "漳州市龙海市人民政府,GOVERNMENT,COUNTY",
    "正蓝旗人民政府,GOVERNMENT,COUNTY",
    "国家税务总局白石县税务局,DEPARTMENT,COUNTY",
    "中华人民共和国白石县海关,DEPARTMENT,COUNTY",
    "白石县白河镇人民政府,TOWNSHIP,TOWNSHIP",
    "白石街道,SUBDISTRICT,TOWNSHIP"
  })
  void theNameTellsTheLevel(String name, AgencyKind kind, AdministrativeLevel level) {
    assertThat(new Agency(name, kind).level()).contains(level);
  }

  /** A 市 may be of a prefecture's level or of a county's. */
  @ParameterizedTest
  @CsvSource({
    "福州市人民政府,GOVERNMENT",
    "福建省福州市教育局,DEPARTMENT",
    "白石经济技术开发区管理委员会,ZONE",
    "区统计局,DEPARTMENT",
    "白石大学,UNIVERSITY"
  })
  void whereTheNameDoesNotTellThereIsNone(String name, AgencyKind kind) {
    assertThat(new Agency(name, kind).level()).isEmpty();
  }

  @Test
  void anAgencyHasAName() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Agency(" ", AgencyKind.UNKNOWN));
  }
}
