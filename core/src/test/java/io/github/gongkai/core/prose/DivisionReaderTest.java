package io.github.gongkai.core.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.document.DocumentParser;
import io.github.gongkai.core.outline.Outline;
import io.github.gongkai.core.prose.Division.Completeness;
import io.github.gongkai.core.text.ReadingText;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionReaderTest {

  private static List<Division> read(String sentence) {
    ReadingText text = DocumentParser.parse(sentence).text();
    return DivisionReader.read(text, new Outline(0, text.length(), List.of(), List.of()));
  }

  private static Division only(String sentence) {
    List<Division> divisions = read(sentence);
    assertThat(divisions).hasSize(1);
    return divisions.get(0);
  }

  private static int whole(Division division) {
    return division.whole().orElseThrow().value().intValueExact();
  }

  @Test
  void levelsOfGovernmentMakeUpAWhole() {
    Division division = only("收到申请50件，其中县本级收到6件，下级收到5件，各部门收到38件。");
    assertThat(whole(division)).isEqualTo(50);
    assertThat(division.parts()).hasSize(3);
    assertThat(division.completeness()).isEqualTo(Completeness.ALL);
    assertThat(division.addsUp()).isFalse();
    assertThat(division.total()).isEqualByComparingTo("49");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "发布解读材料40篇，其中文字解读30篇、图片解读12篇、视频解读8篇。",
        "主要受理机关有5个，其中财务10件。",
        "公开信息300条，其中食品9条；住房7条；环保3条。",
        "主动公开信息100条，其中网上90条，微博40条。"
      })
  void kindsThatOverlapOrAreChosenMakeUpNone(String sentence) {
    assertThat(read(sentence))
        .allMatch(division -> division.completeness() == Completeness.UNKNOWN);
  }

  @Test
  void whatFollowsAFullListIsNoPart() {
    Division division = only("收到申请50件，其中网上30件，信函20件，当面10件。");
    assertThat(division.addsUp()).isTrue();
    assertThat(only("收到申请50件，其中网上30件，信函20件，答复48件。").parts()).hasSize(2);
  }

  @Test
  void theRestMakesAListComplete() {
    assertThat(only("公布信息90条（其中甲类20条，乙类30条，其他类39条）。").completeness()).isEqualTo(Completeness.ALL);
  }

  @Test
  void partsThatFallFarShortAreASelection() {
    assertThat(only("收到申请118件，其中当面3件、信函2件。").completeness()).isEqualTo(Completeness.UNKNOWN);
    assertThat(only("收到申请118件，其中当面60件、信函54件。").completeness()).isEqualTo(Completeness.ALL);
    assertThat(only("收到申请118件，其中当面60件、信函59件。").completeness()).isEqualTo(Completeness.ALL);
  }

  @Test
  void onePartIsNeverMoreThanItsWhole() {
    assertThat(only("开展活动10场，其中负责人参加12场。").completeness()).isEqualTo(Completeness.ALL);
    assertThat(only("开展活动10场，其中负责人参加8场。").completeness()).isEqualTo(Completeness.UNKNOWN);
    assertThat(read("复议0件。其中予以公开12件。")).isEmpty();
  }

  @Test
  void sharesShowWhatTheyAreOf() {
    Division division = only("全年答复50件，上年40件。答复中同意20件，占40%；不同意10件，占总数的20%；其他4件，占6.89%。");
    assertThat(whole(division)).isEqualTo(50);
    assertThat(division.parts()).hasSize(3);
    assertThat(division.parts().get(2).share().orElseThrow().value())
        .isEqualTo(new BigDecimal("6.89"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "办结30件，占全市总数的40%。",
        "满意度占比达到98%。办结30件，同比增长40%。",
        "公开率100%，办结率95%。",
        "约50件中，办结近30件，占60%。"
      })
  void sharesOfSomethingElseAreLeftAlone(String sentence) {
    assertThat(read(sentence)).allMatch(division -> division.whole().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "534, 1913, 27, true", // cut off
    "534, 1913, 28, true", // rounded
    "534, 1913, 26, false",
    "145, 1913, 7.58, true",
    "145, 1913, 8.05, false",
    "1, 3, 33.3, true",
    "1, 3, 33.5, false",
    "0, 0, 0, false"
  })
  void aShareMayBeRoundedOrCutOff(int part, int whole, String printed, boolean fits) {
    assertThat(Shares.fits(
            BigDecimal.valueOf(part), BigDecimal.valueOf(whole), new BigDecimal(printed)))
        .isEqualTo(fits);
  }

  @Test
  void aLongTextOfSharesIsBounded() {
    assertThat(read("收到9件，占3%；".repeat(50_000))).hasSizeLessThan(1_001);
    assertThat(read("收到9件，其中当面3件，".repeat(50_000))).hasSizeLessThan(1_001);
  }
}
