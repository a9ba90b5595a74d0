package io.github.gongkai.testkit.damage;

import com.ibm.icu.text.Transliterator;
import io.github.gongkai.testkit.chance.Dice;
import io.github.gongkai.testkit.layout.Cells;
import io.github.gongkai.testkit.print.Block;
import io.github.gongkai.testkit.print.PrintedReport;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Damage to words and to the document as a whole. */
final class TextDamage {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private TextDamage() {}

  static Work lostTable(Work work, Dice dice) {
    PrintedReport printed = work.draft().printed();
    List<Block> tables =
        printed.blocks().stream().filter(block -> block instanceof Block.Table).toList();
    if (tables.isEmpty()) {
      return work;
    }
    Block lost = dice.pick(tables);
    List<Block> left = printed.blocks().stream().filter(block -> block != lost).toList();
    return work.withPrinted(new PrintedReport(printed.report(), left))
        .unsure(((Block.Table) lost).printed().codes());
  }

  /** Headings may be gone with it, so that nothing is sure but that nothing wrong comes out. */
  static Work foreignWords(Work work, Dice dice) {
    String foreign = dice.pick(List.of("某某平台", "第九娱乐城", "365在线"));
    return paragraphs(work, text -> text.replace("政府信息公开", foreign)).allUnsure();
  }

  static Work byteSlip(Work work, Dice dice) {
    List<Block> blocks = work.draft().printed().blocks();
    List<Block> prose = blocks.stream()
        .filter(b -> b instanceof Block.Paragraph p && p.role() == Block.Role.BODY)
        .toList();
    Block hit = dice.pick(prose);
    List<Block> changed = new ArrayList<>(blocks);
    changed.set(blocks.indexOf(hit), slipped((Block.Paragraph) hit, dice));
    return work.withPrinted(new PrintedReport(work.draft().printed().report(), changed));
  }

  /** Half a character is gone; a lost digit or point would leave another number, and no trace. */
  private static Block slipped(Block.Paragraph paragraph, Dice dice) {
    String text = paragraph.text();
    List<Integer> wide = IntStream.range(0, text.length())
        .filter(i -> text.charAt(i) > 0x7F)
        .boxed()
        .toList();
    if (wide.isEmpty()) {
      return paragraph;
    }
    int at = text.substring(0, dice.pick(wide)).getBytes(GB18030).length + dice.between(0, 1);
    byte[] bytes = text.getBytes(GB18030);
    byte[] fewer = Arrays.copyOf(bytes, bytes.length - 1);
    System.arraycopy(bytes, at + 1, fewer, at, bytes.length - at - 1);
    return new Block.Paragraph(paragraph.role(), new String(fewer, GB18030));
  }

  private static Work paragraphs(Work work, UnaryOperator<String> change) {
    PrintedReport printed = work.draft().printed();
    List<Block> blocks = printed.blocks().stream()
        .map(block -> block instanceof Block.Paragraph p
            ? new Block.Paragraph(p.role(), change.apply(p.text()))
            : block)
        .toList();
    return work.withPrinted(new PrintedReport(printed.report(), blocks));
  }

  static Work pinyin(Work work, Dice dice) {
    double share = dice.between(2, 30) / 100.0;
    return work.then(text -> {
      Transliterator reading = Transliterator.getInstance("Han-Latin");
      StringBuilder annotated = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        annotated.append(c);
        if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN && dice.chance(share)) {
          annotated.append('(').append(reading.transliterate(String.valueOf(c))).append(')');
        }
      }
      return annotated.toString();
    });
  }

  /** Not within a number: of half a number nobody can say that it is one. */
  static Work cutOff(Work work, Dice dice) {
    double share = dice.between(40, 95) / 100.0;
    return work.then(text -> {
          int end = (int) (text.length() * share);
          while (end < text.length() && !isBoundary(text, end)) {
            end++;
          }
          return text.substring(0, end);
        })
        .allUnsure();
  }

  private static boolean isBoundary(String text, int at) {
    return Character.isIdeographic(text.charAt(at)) && Character.isIdeographic(text.charAt(at - 1));
  }

  static Work repeatedLinesLost(Work work, Dice dice) {
    if (work.cells() != Cells.APART) {
      return work;
    }
    return work.then(text -> {
          Set<String> seen = new HashSet<>();
          StringBuilder left = new StringBuilder();
          text.lines()
              .filter(line -> line.isBlank() || seen.add(line))
              .forEach(line -> left.append(line).append('\n'));
          return left.toString();
        })
        .allUnsure();
  }
}
