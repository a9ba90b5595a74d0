package io.github.gongkai.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnifferTest {

  /** Written so that UTF-16 has many low bytes below 0x20 in it: lists, with 、 and 。. */
  private static final String LISTS =
      "三、本年度办理情况。一、二、三、四。与上、下、不一。丁、七、万、丈。予以公开、部分公开、不予公开、无法提供。" + "业务、两个、严格、中心、串联、临时，共12件。\n";

  private static final String REPORT =
      "某县人民政府2022年政府信息公开工作年度报告\n本报告所列数据的统计期限自2022年1月1日起，至2022年12月31日止。\n";

  @Test
  void picturesAndFilesAreNoText() throws IOException {
    assertThat(Sniffer.notText(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}))
        .contains("a PNG picture");
    assertThat(Sniffer.notText("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)))
        .contains("a PDF file");
    assertThat(Sniffer.notText(zip()))
        .hasValueSatisfying(what -> assertThat(what).contains("zip"));
    assertThat(Sniffer.notText(gzip())).contains("a gzip archive");
    assertThat(Sniffer.notText(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
        .isPresent();
  }

  @Test
  void zerosAndRandomBytesAreNoText() {
    assertThat(Sniffer.notText(new byte[5000])).contains("binary data");
    for (int seed = 0; seed < 50; seed++) {
      byte[] bytes = new byte[4096];
      new Random(seed).nextBytes(bytes);
      assertThat(Sniffer.notText(bytes)).as("seed %d", seed).isPresent();
    }
  }

  @Test
  void aMarkDoesNotMakeZerosText() {
    byte[] bytes = new byte[4096];
    bytes[0] = (byte) 0xFF;
    bytes[1] = (byte) 0xFE;
    assertThat(Sniffer.notText(bytes)).isPresent();
  }

  @Test
  void nothingMayBeText() {
    assertThat(Sniffer.notText(new byte[0])).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16", "Big5"})
  void noReportIsRefused(String charset) {
    Charset used = Charset.forName(charset);
    assertThat(Sniffer.notText(REPORT.repeat(40).getBytes(used))).isEmpty();
    assertThat(Sniffer.notText(("<html><body>" + REPORT).repeat(40).getBytes(used)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void utf16PunctuationIsNoControlCharacter(String charset) {
    assertThat(Sniffer.notText(LISTS.repeat(40).getBytes(Charset.forName(charset))))
        .isEmpty();
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(REPORT.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
