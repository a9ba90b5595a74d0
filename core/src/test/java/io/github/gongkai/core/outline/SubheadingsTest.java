package io.github.gongkai.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.text.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubheadingsTest {

  @Test
  void findsTwoLevelsOnLinesOfTheirOwnAndAsLeads() {
    assertThat(Outlines.subheadings("""
        一、总体情况
        （一）主动公开
        全年三条。
        1.网站
        两条。
        2.公报。刊登一条，全部按时印发。
        （二）监督保障。每季检查一次，结果张榜公布。
        """))
        .containsExactly("1 （一）主动公开", "2 1.网站", "2 2.公报", "1 （二）监督保障");
  }

  @Test
  void withinALineTakesOnlyTheFirstLevel() {
    assertThat(Outlines.subheadings("一、总体情况 平稳。 （一）主动公开。全年三条。 1.网站。两条。（二）监督保障 每季检查一次。"))
        .containsExactly("1 （一）主动公开", "1 （二）监督保障");
  }

  @Test
  void itemsOfListsAndReferencesAreNone() {
    assertThat(Outlines.subheadings("""
        一、总体情况
        根据第二十条第（一）项，公开以下内容：
        （一）规章；
        （二）规划；
        （三）全年收到申请12件。
        1.5万人次访问。
        """)).isEmpty();
  }

  @Test
  void rowsOfTablesAreNone() {
    assertThat(Outlines.subheadings("""
        二、主动公开政府信息情况
        第二十条第（一）项
        1.规章
        三、收到和处理政府信息公开申请情况
        （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）
        （一）予以公开
        （三）不予公开
        1.属于国家秘密
        """)).isEmpty();
  }

  @Test
  void proseBehindATableMayHaveThemAgain() {
    assertThat(Outlines.subheadings("""
        三、收到和处理政府信息公开申请情况
        申请人情况
        （一）予以公开
        4
        全年申请比上年略少。
        （一）申请内容
        多为征地。
        """)).containsExactly("1 （一）申请内容");
  }

  private static List<String> found(String text) {
    return found(text, 0, text.length(), 100);
  }

  /** Headings in a folded text, the line ends of which are written as |. */
  private static List<String> found(String text, int from, int to, int room) {
    String folded = text.replace('|', Mark.LINE);
    return Subheadings.find(folded, FormHeads.in(folded), from, to, room).stream()
        .map(heading -> heading.level() + " " + text.substring(heading.from(), heading.to()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "(一)主动公开, 1 (一)主动公开",
    "(一)主动公开|三条。, 1 (一)主动公开",
    "(一)公开 情况|三条。, 1 (一)公开 情况",
    "(一)主动统一管理|三条。, 1 (一)主动统一管理",
    "(一)甲一是乙|三条。, 1 (一)甲一是乙",
    "(一)甲乙|三条。, 1 (一)甲乙",
    "(一)如下内容:|三条。, 1 (一)如下内容",
    "(一)收到申请12件|平稳。, 1 (一)收到申请12件",
    "㈠主动公开|三条。, 1 ㈠主动公开",
    "㈩主动公开|三条。, 1 ㈩主动公开",
    "(一)|主动公开|三条。, 1 (一)|主动公开",
    "1.网站|两条。, 2 1.网站",
    "平稳。|  12、网站|两条。, 2 12、网站",
    "(一)公开:(二)申请|三条。, 1 (一)公开:(二)申请",
  })
  void aLineIsAHeadingAsAWhole(String text, String heading) {
    assertThat(found(text)).containsExactly(heading);
  }

  @ParameterizedTest
  @CsvSource({
    "(一)主动公开。三条。, 1 (一)主动公开",
    "1.公报。三条。, 2 1.公报",
    "(一)主动公开一是全年三条。, 1 (一)主动公开",
    "(一)2020年工作情况。平稳。, 1 (一)2020年工作情况",
    "平稳。(一)公开 三条, 1 (一)公开",
    "平稳!(一)公开 三条, 1 (一)公开",
    "平稳 (一)公开 三条, 1 (一)公开",
    "平稳 (一)“ 公开” 三条, 1 (一)“ 公开”",
    "平稳 ㈡公开。三条, 1 ㈡公开",
  })
  void theBeginningOfAParagraphOrASentenceIsOne(String text, String heading) {
    assertThat(found(text)).containsExactly(heading);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(一)甲|三条。",
        "(一)",
        "(一)规章;|三条。",
        "(一)规章!规划|三条。",
        "(一)项目情况|三条。",
        "(一)目录|三条。",
        "(一)公开数|4|",
        "(一)予以公开|三条。",
        "(一)收到申请12件。平稳。",
        "(一)收到申请共12。平稳。",
        "(一)收到第2020条。平稳。",
        "(一)近20年工作。平稳。",
        "(一)内容:。平稳",
        "平稳 (一)如下内容: 三条",
        "平稳(一)公开 三条",
        "平稳。1.网站 三条",
        "(1)网站|三条。",
        "一、网站|三条。",
        "12网站|三条。",
        "㈪网站|三条。"
      })
  void otherTextIsNone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void aHeadingIsShort() {
    String most = "(一)" + "字".repeat(40);
    assertThat(found(most + "|三条。")).containsExactly("1 " + most);
    assertThat(found(most + "字|三条。")).isEmpty();
    assertThat(found("(一)公开" + " ".repeat(117) + "|三条。")).containsExactly("1 (一)公开");
    assertThat(found("(一)公开" + " ".repeat(118) + "|三条。")).isEmpty();
  }

  @Test
  void noMoreThanThereIsRoomForAndWithinTheStretch() {
    String text = "(一)公开|(二)申请|(三)收费|无。";
    assertThat(found(text, 0, 20, 2)).containsExactly("1 (一)公开", "1 (二)申请");
    assertThat(found(text, 0, 20, 0)).isEmpty();
    assertThat(found(text, 1, 20, 9)).containsExactly("1 (二)申请", "1 (三)收费");
    assertThat(found(text, 6, 11, 9)).containsExactly("1 (二)申请");
    assertThat(found(text, 6, 10, 9)).isEmpty();
    assertThat(found("平稳(一)公开|无。", 2, 10, 9)).containsExactly("1 (一)公开");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "指标名称|(一)申请内容|多为征地。",
        "指标名称 (一)申请内容。 多为征地",
        "表指标名称 (一)申请内容 多",
        "指标名称|平稳。|申请人情况 (一)申请内容 多",
        "指标名称|1.申请内容|多"
      })
  void behindATablesHeadARowIsNone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void aSentenceEndsATable() {
    assertThat(found("指标名称|(一)申请内容。多为征地。")).containsExactly("1 (一)申请内容");
    assertThat(found("指标名称|平稳。(一)申请内容 多")).containsExactly("1 (一)申请内容");
    assertThat(found("指标名称 平稳。 (一)申请内容 多")).containsExactly("1 (一)申请内容");
    assertThat(found("指标名称|(一)申请内容。", 0, 12, 9)).isEmpty();
  }
}
