package io.github.gongkai.core.text;

import static io.github.gongkai.core.text.Texts.misread;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.source.Span;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryTest {

  private static final Charset GBK = Charset.forName("GBK");
  private static final String WORDS =
      "2022年，我县收到政府信息公开申请12件，其中“网上”申请9件、信函3件。\n其他\n（一）概述；均已办结。\n规章 | 0 |";

  private static String recovered(String damaged) {
    return Recovery.recover(damaged).text();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,ISO-8859-1",
    "GB18030,ISO-8859-1",
    "GB18030,windows-1252",
  })
  void aWholeDocumentThatWasMisreadIsReadAgain(String was, String readAs) {
    Recovered recovered = Recovery.recover(misread(WORDS, was, readAs));
    assertThat(recovered.text()).isEqualTo(WORDS);
    assertThat(recovered.findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.TEXT_REPAIRED);
  }

  @Test
  void aPassageThatWasMisreadIsReadAgainAndNamed() {
    String passage = "政府信息公开工作年度报告";
    String before = "某县人民政府：";
    String damaged = before + misread(passage, "UTF-8", "ISO-8859-1") + "12件";
    Recovered recovered = Recovery.recover(damaged);
    assertThat(recovered.text()).isEqualTo(before + passage + "12件");
    assertThat(recovered.findings().get(0).spans())
        .containsExactly(Span.of(before.length(), damaged.length() - 3));
  }

  /** —— and “” are characters of Windows-1252 as well, and stand in every report. */
  @Test
  void punctuationBesideAMisreadPassageStays() {
    String around = "全面推进“五公开”——公开、透明……\n";
    String damaged = around.repeat(9) + misread("属于四类过程性信息", "GBK", "windows-1252");
    assertThat(recovered(damaged)).isEqualTo(around.repeat(9) + "属于四类过程性信息");
    String more = around + misread("政府信息公开申请的办理情况", "UTF-8", "ISO-8859-1");
    assertThat(recovered(more)).isEqualTo(around + "政府信息公开申请的办理情况");
  }

  /** ±± is 北 in GBK; beside Chinese text it is what it is. */
  @Test
  void signsThatChineseTextHasTooAreMisreadWhereAllIs() {
    String words = "东\n南\n西\n北\n政府信息公开申请的办理情况\n";
    assertThat(recovered(misread(words, "GBK", "ISO-8859-1"))).isEqualTo(words);
    String beside = "误差±±，政府信息公开\n" + misread("申请的办理情况", "GBK", "ISO-8859-1");
    assertThat(recovered(beside)).isEqualTo("误差±±，政府信息公开\n申请的办理情况");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK"})
  void whatWasMisreadTwiceIsReadAgainTwice(String was) {
    String words = "政府信息公开申请的办理情况";
    String once = misread(words, was, "ISO-8859-1");
    String damaged = "共12件\n" + misread(once, "UTF-8", "ISO-8859-1") + "\n3件";
    Recovered recovered = Recovery.recover(damaged);
    assertThat(recovered.text()).isEqualTo("共12件\n" + words + "\n3件");
    assertThat(recovered.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.spans())
            .extracting(span -> span.cut(damaged))
            .containsExactly(misread(once, "UTF-8", "ISO-8859-1")));
  }

  @Test
  void ofUtf8ReadAsGbkWhatLostNoByteComesBack() {
    String damaged = misread("主动公开政府信息的情况如下所列\n共12件", "UTF-8", "GBK");
    // fifteen characters have 45 bytes, the last of which has no second
    assertThat(recovered(damaged))
        .startsWith("主动公开政府信息的情况如下所")
        .endsWith("12件".substring(0, 2) + "浠\uFFFD");
  }

  @Test
  void bytesThatWindowsHasNoCharacterForAreLostAndTheRestComesBack() {
    String recovered = recovered(misread("政府信息公开申请的办理情况", "UTF-8", "windows-1252"));
    assertThat(recovered).contains("公开申请").contains("情况").contains("\uFFFD");
    assertThat(recovered.replace("\uFFFD", "").chars())
        .allMatch(c -> HanScript.isHan((char) c.intValue()));
  }

  /** 确保“涉密不上網 in GBK, the first byte of 保 lost. */
  @Test
  void textThatSlippedByAByteIsPutRight() {
    String damaged = "审查制度健全，确?！吧婷懿簧暇W，上网不涉密。";
    Recovered recovered = Recovery.recover(damaged);
    assertThat(recovered.text()).isEqualTo("审查制度健全，确?“涉密不上網，上网不涉密。");
    assertThat(recovered.findings()).singleElement().satisfies(finding -> {
      assertThat(finding.kind()).isEqualTo(FindingKind.TEXT_REPAIRED);
      assertThat(finding.spans()).extracting(span -> span.cut(damaged)).containsExactly("！吧婷懿簧暇W");
    });
  }

  @Test
  void fullWidthFormsMadeHalfWidthOnTheWayAreSeenThrough() {
    assertThat(recovered("确?!吧婷懿簧暇W，上网不涉密")).isEqualTo("确?“涉密不上網，上网不涉密");
    // 。“福州市連 with the full-width Ｖ of the slip made V
    assertThat(recovered("背景?!案V菔羞B江县政府网站")).isEqualTo("背景?“福州市連江县政府网站");
  }

  @Test
  void aSlipEndsBeforeANumber() {
    byte[] bytes = "共收到公民提出的政府信息公开申请12件".getBytes(GBK);
    byte[] fewer = new byte[bytes.length - 1];
    System.arraycopy(bytes, 0, fewer, 0, 7);
    System.arraycopy(bytes, 8, fewer, 7, fewer.length - 7);
    assertThat(recovered(new String(fewer, GBK)))
        .startsWith("共收到")
        .contains("提出的政府信息公开申")
        .endsWith("12件");
  }

  @Test
  void whatWasTakenFromADocumentIsRecoveredWithItsPlaces() {
    List<Finding> findings = new ArrayList<>();
    ReadingText.Builder whole = Texts.builder(WORDS);
    assertThat(Recovery.recover(whole, findings, Deadline.never())).isSameAs(whole);
    assertThat(findings).isEmpty();
    String damaged = "甲县：" + misread("政府信息公开工作年度报告", "UTF-8", "ISO-8859-1");
    ReadingText.Builder recovered =
        Recovery.recover(Texts.builder(damaged), findings, Deadline.never());
    assertThat(recovered).hasToString("甲县：政府信息公开工作年度报告");
    assertThat(Span.of(recovered.startOf(3), recovered.endOf(3))).isEqualTo(Span.of(3, 6));
    assertThat(findings)
        .singleElement()
        .satisfies(of -> assertThat(of.message()).contains("UTF-8", "Latin-1"));
  }

  @Test
  void whatIsTooLittleToTellIsLeftAndFlagged() {
    String damaged = "基本情况和社?;疬\\行情况";
    Recovered recovered = Recovery.recover(damaged);
    assertThat(recovered.text()).isEqualTo(damaged);
    assertThat(recovered.findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.TEXT_DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "濉溪县、泗县、邳州市、睢宁县、亳州市谯城区与濮阳市的交流",
        "浏阳市官渡镇、醴陵市、耒阳市、汨罗市、岳阳市云溪区",
        "是否公开?是。收到?条意见。",
        "郾城区、鄄城县、鄢陵县、郯城县、邗江区",
        "温度25℃，面积30㎡，√表示已办，①②③，“——”……",
        "café, déjà vu, naïve; 25°C ±3",
        "公(gòng)開(kāi)",
        "€100、¥200",
        "2021年GDP增长8.1%，App下载?次",
        "鏀垮簻"
      })
  void whatIsNotDamagedStays(String words) {
    assertThat(Recovery.recover(words).source()).isEmpty();
    assertThat(recovered(words)).isEqualTo(words);
  }

  @Property(tries = 500)
  void aByteLostFromAnyPlaceNeverChangesANumber(
      @ForAll("reports") String report, @ForAll @IntRange(max = 2000) int at) {
    byte[] bytes = report.getBytes(GBK);
    int lost = at % bytes.length;
    byte[] fewer = new byte[bytes.length - 1];
    System.arraycopy(bytes, 0, fewer, 0, lost);
    System.arraycopy(bytes, lost + 1, fewer, lost, fewer.length - lost);
    String damaged = new String(fewer, GBK);
    assertThat(digits(recovered(damaged))).isEqualTo(digits(damaged));
  }

  @Property(tries = 500)
  void anyTextKeepsItsDigitsAndPlaces(@ForAll("mixed") String words) {
    Recovered recovered = Recovery.recover(words);
    assertThat(digits(recovered.text())).isEqualTo(digits(words));
    recovered.source().ifPresent(source -> {
      int last = 0;
      for (int i = 0; i < source.length(); i++) {
        Span place = Span.of(source.startOf(i), source.endOf(i));
        assertThat(place.start()).isGreaterThanOrEqualTo(last);
        last = place.start();
        char read = source.charAt(i);
        if (read < 0x80) {
          assertThat(place.cut(words)).isEqualTo(String.valueOf(read));
        }
      }
    });
  }

  @Property(tries = 500)
  void recoveringTwiceIsRecoveringOnce(@ForAll("mixed") String words) {
    String once = recovered(words);
    assertThat(recovered(once)).isEqualTo(once);
  }

  @Property(tries = 100)
  void misreadReportsComeBack(@ForAll("reports") String report) {
    // of a few words, 濉溪县 again and again have too many rare characters to be told from other bytes
    Assume.that(Prose.of(report).isPlain());
    assertThat(recovered(misread(report, "UTF-8", "ISO-8859-1"))).isEqualTo(report);
    assertThat(recovered(misread(report, "GBK", "ISO-8859-1"))).isEqualTo(report);
  }

  @Property(tries = 100)
  void reportsAreLeftAlone(@ForAll("reports") String report) {
    assertThat(Recovery.recover(report).findings()).isEmpty();
  }

  private static String digits(String text) {
    return text.chars()
        .filter(Character::isDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @Provide
  Arbitrary<String> reports() {
    return Arbitraries.of(
            "全年主动公开政府信息",
            "12",
            "件，",
            "收到依申请公开",
            "3",
            "、",
            "均在法定期限内予以答复。\n",
            "行政复议案件",
            "0",
            "起；规范性文件",
            "1.5",
            "万元，",
            "濉溪县",
            "较上年增长",
            "%。",
            "| 规章 |",
            "（一）",
            "“互联网+政务”")
        .list()
        .ofMinSize(12)
        .ofMaxSize(30)
        .map(parts -> "某县人民政府信息公开工作年度报告\n" + String.join("", parts));
  }

  @Provide
  Arbitrary<String> mixed() {
    List<String> parts = List.of(
        "政府信息公开",
        "12",
        "３",
        "?",
        "!",
        "\uFFFD",
        "吧婷懿簧暇W",
        "幚硎痉镀脚_",
        "濉溪",
        "€",
        "\n",
        "|",
        misread("公开申请的情况", "UTF-8", "ISO-8859-1"),
        misread("公开申请的情况", "UTF-8", "GBK"),
        misread("公开申请的情况", "GBK", "ISO-8859-1"),
        misread("申请7件", "UTF-8", "GBK"),
        "<td>",
        "Ã",
        "é",
        "\u0085",
        "姓乱敌允辗",
        "W",
        "𠮷",
        "\uD842",
        "\uE5E5");
    return Arbitraries.of(parts).list().ofMaxSize(16).map(chosen -> String.join("", chosen));
  }
}
