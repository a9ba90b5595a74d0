package io.github.gongkai.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormHeadsTest {

  @Test
  void findsTheFirstHeadThatLiesInAStretch() {
    FormHeads heads = FormHeads.in("指标名称甲统 计指标乙");
    assertThat(heads.find(0, 11)).isZero();
    assertThat(heads.find(0, 4)).isZero();
    assertThat(heads.find(0, 3)).isEqualTo(-1);
    assertThat(heads.find(1, 11)).isEqualTo(5);
    assertThat(heads.find(5, 10)).isEqualTo(5);
    assertThat(heads.find(5, 9)).isEqualTo(-1);
    assertThat(heads.find(6, 11)).isEqualTo(-1);
  }

  @Test
  void findsAnyNumberOfThem() {
    FormHeads heads = FormHeads.in("勾稽关系".repeat(40));
    for (int i = 0; i < 40; i++) {
      assertThat(heads.find(4 * i, 160)).isEqualTo(4 * i);
    }
    assertThat(heads.find(157, 160)).isEqualTo(-1);
    assertThat(FormHeads.in("勾稽关系".repeat(8)).find(29, 32)).isEqualTo(-1);
  }

  @Test
  void aFormBehindTheReportBeginsAtItsFirstHead() {
    FormHeads heads = FormHeads.in("甲指标名称乙填报单位");
    assertThat(heads.isInForm(1)).isFalse();
    assertThat(heads.isInForm(2)).isTrue();
    assertThat(heads.isInForm(9)).isTrue();
    assertThat(FormHeads.in("指标名称").isInForm(0)).isFalse();
    assertThat(FormHeads.in("指标名称").isInForm(1)).isTrue();
  }

  @Test
  void theTablesWithinAReportAreNoSuchForm() {
    FormHeads heads = FormHeads.in("申请人情况甲计量单位乙");
    assertThat(heads.find(0, 11)).isZero();
    assertThat(heads.isInForm(5)).isFalse();
    assertThat(heads.isInForm(7)).isTrue();
    assertThat(FormHeads.in("").isInForm(0)).isFalse();
  }
}
