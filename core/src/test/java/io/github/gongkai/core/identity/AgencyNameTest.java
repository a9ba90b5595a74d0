package io.github.gongkai.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.Agency;
import io.github.gongkai.model.AgencyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AgencyNameTest {

  @ParameterizedTest
  @CsvSource({
    "海州市人民政府, GOVERNMENT",
    "本溪市人民政府, GOVERNMENT",
    "全椒县人民政府, GOVERNMENT",
    "海州市人民政府办公厅, GOVERNMENT_OFFICE",
    "临水县教育局, DEPARTMENT",
    "教育局, DEPARTMENT",
    "区数据局, DEPARTMENT",
    "临水县统计局, DEPARTMENT",
    "海州市城市管理委员会, DEPARTMENT",
    "海州市公安局临水分局, DEPARTMENT",
    "广东省国有资产监督管理委员会, DEPARTMENT",
    "国家税务总局海州市税务局, DEPARTMENT",
    "国家统计局海州调查总队, DEPARTMENT",
    "北山海关, DEPARTMENT",
    "国家税务总局, MINISTRY",
    "国家卫生健康委员会, MINISTRY",
    "教育部, MINISTRY",
    "中华人民共和国商务部, MINISTRY",
    "临水县白石乡, TOWNSHIP",
    "白石镇人民政府, TOWNSHIP",
    "临水县南湖街道, SUBDISTRICT",
    "南湖街道办事处, SUBDISTRICT",
    "海州高新技术产业开发区管委会, ZONE",
    "海州综合实验区, ZONE",
    "海州大学, UNIVERSITY",
    "海州市自来水有限公司, ENTERPRISE",
    "县新闻出版局、县政府新闻办, DEPARTMENT"
  })
  void theEndingTellsTheKind(String word, AgencyKind kind) {
    assertThat(AgencyName.of(word)).get().extracting(AgencyName::kind).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "海州市, 海州市人民政府",
    "西山市临水区, 西山市临水区人民政府",
    "北疆自治区, 北疆自治区人民政府",
    "贵州省, 贵州省人民政府",
    "临水县政府, 临水县人民政府",
    "海州综合实验区, 海州综合实验区",
    "江东新区, 江东新区",
    "北原地区, 北原地区",
    "北原盟, 北原盟",
    "西山州, 西山州人民政府",
    "临水县白石乡, 临水县白石乡",
    "白石镇政府, 白石镇政府"
  })
  void anAreaAloneStandsForItsGovernment(String word, String agency) {
    assertThat(AgencyName.of(word))
        .get()
        .extracting(AgencyName::agency)
        .extracting(Agency::name)
        .isEqualTo(agency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "betsport88办公室",
        "某某平台",
        "某市商务局",
        "大发娱乐城",
        "必赢体育",
        "必赢体育办公室",
        "永利官网管理局",
        "我县人民政府",
        "全市",
        "本局",
        "全州",
        "海州",
        "海阳人民政府",
        "县人民政府",
        "市局",
        "乡镇",
        "各县区人民政府",
        "政务公开办公室",
        "首页政务公开",
        "解读海州市",
        "超市",
        "工作格局",
        "海州市教育局（科",
        "2019年海州市"
      })
  void whatIsNoNameIsNone(String word) {
    assertThat(AgencyName.of(word)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "白石镇, 临水县白石镇人民政府",
    "临水县白石乡, 临水县白石乡人民政府",
    "南湖街道, 临水县南湖街道办事处",
    "教育局, 临水县教育局",
    "区数据局, 海东区数据局",
    "海州市, 东江省海州市人民政府"
  })
  void aFullerFormAddsPlaces(String name, String fuller) {
    AgencyName own = AgencyName.of(name).orElseThrow();
    AgencyName other = AgencyName.of(fuller).orElseThrow();

    assertThat(own.hasFullerForm(other)).isTrue();
    assertThat(other.hasFullerForm(own)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"统计局, 国家统计局", "海州市, 海州市教育局", "海州综合实验区, 海州县人民政府", "白石镇, 红石镇人民政府", "海州市教育局, 海州市人民政府"})
  void anotherBodyIsNoFullerForm(String name, String other) {
    assertThat(
            AgencyName.of(name).orElseThrow().hasFullerForm(AgencyName.of(other).orElseThrow()))
        .isFalse();
  }

  @Test
  void anOfficeAgreesWithItsGovernmentAndAnotherTownDoesNot() {
    AgencyName county = AgencyName.of("临水县").orElseThrow();

    assertThat(county.agreesWith(AgencyName.of("临水县人民政府办公室").orElseThrow())).isTrue();
    assertThat(county.agreesWith(AgencyName.of("山阳县人民政府").orElseThrow())).isFalse();
  }
}
