package io.github.gongkai.core.identity;

import static io.github.gongkai.core.identity.Reports.excerpt;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.Contact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ContactFinderTest {

  @Test
  void detailsInBracketsAreRead() {
    Contact contact = contact("联系（地址：海州市东山路8号（政府大楼内）302室，邮编：350001，电话："
        + "0591-12345678、12345679，电子邮箱：A_b.c@gov.example.cn）。");

    assertThat(contact.address()).contains("海州市东山路8号（政府大楼内）302室");
    assertThat(contact.postcode()).contains("350001");
    assertThat(contact.phones()).containsExactly("0591-12345678", "0591-12345679");
    assertThat(contact.email()).contains("A_b.c@gov.example.cn");
  }

  @Test
  void detailsWithoutPunctuationAreReadUpToTheNextLabel() {
    Contact contact =
        contact("联系地址：白石镇人民路1号邮 编：350400电 话：0591-23160000" + "传 真：0591-23160001邮箱：a＠163.com一、概述");

    assertThat(contact.address()).contains("白石镇人民路1号");
    assertThat(contact.postcode()).contains("350400");
    assertThat(contact.phones()).containsExactly("0591-23160000");
    assertThat(contact.email()).contains("a＠163.com");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"联系电话：0591-23160000", "办公电话 0591-23160000", "联系邮箱：a@163.com", "工作传真：231600"})
  void anAddressEndsBeforeALabelOfTwoWords(String next) {
    assertThat(contact("地 址：白石镇人民路1号 " + next + "。").address()).contains("白石镇人民路1号");
    assertThat(contact("地址：白石镇人民路1号" + next + "。").address()).contains("白石镇人民路1号");
  }

  @Test
  void detailsInCellsAreRead() {
    Contact contact = contact("地址\n海州市东山路8号\n邮编\n350001\n");

    assertThat(contact.address()).contains("海州市东山路8号");
    assertThat(contact.postcode()).contains("350001");
  }

  @ParameterizedTest
  @CsvSource({
    "电话：5202829，, 5202829",
    "电话：(0591)12345678）, (0591)12345678",
    "咨询电话为13800138000。, 13800138000",
    "联系电话：12345。, 12345",
    "电话/传真：0591-12345678；, 0591-12345678"
  })
  void aNumberIsKeptAsWritten(String words, String phone) {
    assertThat(contact(words).phones()).isEqualTo(List.of(phone));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "电话：0591-8xxxxxxx",
        "电话咨询1234次",
        "邮编：35040",
        "邮编：3504001",
        "邮箱：无",
        "电子邮箱：www.example.cn",
        "地址：无",
        "下载地址：海州市门户网站路",
        "传真：0591-12345678",
        "接听咨询电话120余次"
      })
  void whatIsNoValueIsAbsent(String words) {
    assertThat(contact(words).isPresent()).isFalse();
  }

  @Test
  void anAddressThatRunsOnIntoProseIsAbsent() {
    assertThat(contact("地址：" + "东山路上的人民群众".repeat(20)).address()).isEmpty();
  }

  @Test
  void outsideThePreambleOnlyAnInvitationToAskCounts() {
    String footer = "电话：0591-12345678 邮编：350001";

    assertThat(ContactFinder.inSection(excerpt(footer)).isPresent()).isFalse();
    assertThat(ContactFinder.inSection(excerpt("如有疑问，请与本局联系，" + footer)).phones())
        .containsExactly("0591-12345678");
  }

  private static Contact contact(String words) {
    return ContactFinder.inPreamble(excerpt(words));
  }
}
