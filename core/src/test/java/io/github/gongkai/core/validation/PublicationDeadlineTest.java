package io.github.gongkai.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.Agency;
import io.github.gongkai.model.AgencyKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDeadlineTest {

  @ParameterizedTest
  @CsvSource({
    "GOVERNMENT, 临水县人民政府, 2008, 2009-03-31",
    "DEPARTMENT, 临水县水利局, 2017, 2018-03-31",
    // published before the new Regulations came into force on 15 May 2019
    "DEPARTMENT, 临水县水利局, 2018, 2019-03-31",
    "TOWNSHIP, 临水县青石镇人民政府, 2018, 2019-03-31",
    "DEPARTMENT, 临水县水利局, 2019, 2020-01-31",
    "DEPARTMENT, 临水市卫生健康委员会, 2023, 2024-01-31",
    "GOVERNMENT, 临水县人民政府, 2019, 2020-03-31",
    "GOVERNMENT, 临水县人民政府, 2024, 2025-03-31"
  })
  void theLawInForceSetsTheDay(AgencyKind kind, String name, int year, LocalDate day) {
    assertThat(PublicationDeadline.of(new Agency(name, kind), year))
        .hasValueSatisfying(deadline -> assertThat(deadline.day()).isEqualTo(day));
  }

  @ParameterizedTest
  @CsvSource({
    "TOWNSHIP, 临水县青石镇人民政府, 2019",
    "SUBDISTRICT, 临水区城东街道办事处, 2022",
    "ZONE, 临水经济开发区管理委员会, 2022",
    "DEPARTMENT, 国家税务总局临水县税务局, 2022",
    "DEPARTMENT, 临水市气象局, 2022",
    "DEPARTMENT, 临水县公安局城东分局, 2022",
    "DEPARTMENT, 临水县行政服务中心, 2022",
    "DEPARTMENT, 临水县行政服务中心, 2016",
    "UNIVERSITY, 临水学院, 2016",
    "ENTERPRISE, 临水县自来水公司, 2022",
    "UNKNOWN, 临水, 2022"
  })
  void whereTheLawIsSilentThereIsNoDeadline(AgencyKind kind, String name, int year) {
    assertThat(PublicationDeadline.of(new Agency(name, kind), year)).isEmpty();
  }

  @Test
  void theArticleIsNamed() {
    Agency bureau = new Agency("临水县水利局", AgencyKind.DEPARTMENT);
    assertThat(PublicationDeadline.of(bureau, 2018).orElseThrow().law().english())
        .endsWith("Article 31");
    assertThat(PublicationDeadline.of(bureau, 2019).orElseThrow().law().chinese())
        .endsWith("第四十九条");
  }
}
