package io.github.gongkai.core.identity;

import static io.github.gongkai.core.identity.Reports.identify;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.Agency;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignWordsTest {

  private static final String BODY = "\n一、总体情况\n各项工作平稳。\n二、主动公开政府信息情况\n六、其他需要报告的事项\n无。\n";

  private static List<Finding> foreign(Identity identity) {
    return identity.foreign().stream()
        .filter(finding -> finding.kind() == FindingKind.TEXT_FOREIGN)
        .toList();
  }

  @Test
  void theTitleHasTheAdvertisersWordAndTheRestOfTheDocumentTheName() {
    String words = "SPORT365bet2022年政府信息公开工作年度报告\n编制单位：临水县人民政府\n如有疑问请与SPORT365bet办公室联系（邮箱："
        + "sport365bet@example.com）。" + BODY;
    Identity identity = identify(words);

    assertThat(identity.agency().map(Agency::name)).contains("临水县人民政府");
    assertThat(identity.year()).hasValue(2022);
    assertThat(foreign(identity)).singleElement().satisfies(finding -> {
      assertThat(finding.message())
          .isEqualTo("\"SPORT365bet\" stands 2 times where the agency's name belongs,"
              + " which the rest of the document gives as 临水县人民政府.");
      assertThat(finding.spans())
          .extracting(span -> span.cut(words))
          .containsExactly("SPORT365bet", "SPORT365bet");
    });
  }

  @Test
  void whereNothingNamesTheAgencyNoneIsNamed() {
    Identity identity = identify("SPORT365bet2022年政府信息公开工作年度报告\n" + BODY);

    assertThat(identity.agency()).isEmpty();
    assertThat(foreign(identity))
        .extracting(Finding::variant)
        .containsExactly(Optional.of("agency"));
  }

  @Test
  void aWordInTwoHeadingsWhereTheFormHasItsTopicIsForeign() {
    String words = "临水县2022年度报告\n三、收到和处理大赢家申请情况\n四、大赢家行政复议、行政诉讼情况\n";

    assertThat(foreign(identify(words))).singleElement().satisfies(finding -> {
      assertThat(finding.variant()).contains("topic");
      assertThat(finding.spans()).extracting(span -> span.cut(words)).containsOnly("大赢家");
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "微信公众号wechat、微博weibo发布信息公开12条，weibo信息公开专栏",
        "网址：http://www.linshui.gov.cn/信息公开，邮箱linshui2022@example.com",
        "三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况",
        "三、收到和处理依申请公开申请情况\n四、行政复议、行政诉讼情况",
        "APP办公室、OA办公室、PPP办公室",
        "临水县2022年政府信息公开工作年度报告"
      })
  void ordinaryWordsAreNot(String words) {
    assertThat(foreign(identify("临水县2022年政府信息公开工作年度报告\n" + words + BODY))).isEmpty();
  }

  @Test
  @Timeout(10)
  void manyHeadingsTakeNoLonger() {
    String words = "三、收到和处理大赢家申请情况abcdef办公室\n".repeat(50_000);

    assertThat(foreign(identify(words))).isNotEmpty();
  }
}
