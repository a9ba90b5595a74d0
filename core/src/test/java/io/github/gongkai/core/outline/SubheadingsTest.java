package io.github.gongkai.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
