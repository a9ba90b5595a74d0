package io.github.gongkai.testkit.print;

import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.vocabulary.SectionKind;
import io.github.gongkai.testkit.report.SyntheticReport;
import io.github.gongkai.testkit.report.SyntheticSection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A report as the official form prints it.
 *
 * @param report what it says
 * @param blocks its parts from top to bottom
 */
public record PrintedReport(SyntheticReport report, List<Block> blocks) {

  /**
   * Copies the list.
   *
   * @param report what it says
   * @param blocks its parts from top to bottom
   */
  public PrintedReport {
    blocks = List.copyOf(blocks);
  }

  /**
   * Prints a report, with one table for each that its template declares.
   *
   * @param report the report
   * @param writing how figures are written
   * @return the printed report
   */
  public static PrintedReport of(SyntheticReport report, Writing writing) {
    List<Block> blocks = new ArrayList<>();
    report.frame().above().forEach(p -> blocks.add(new Block.Paragraph(Block.Role.BODY, p)));
    blocks.add(new Block.Paragraph(Block.Role.TITLE, report.title()));
    report.frame().introduction().forEach(p -> blocks.add(new Block.Paragraph(Block.Role.BODY, p)));
    int number = 1;
    for (SyntheticSection section : report.sections()) {
      boolean numbered = section.kind() != SectionKind.APPENDIX;
      String ordinal = numbered ? report.frame().numbering().of(number++) : "";
      if (!numbered) {
        sign(report, blocks);
      }
      blocks.add(new Block.Paragraph(Block.Role.HEADING, ordinal + section.heading()));
      section.paragraphs().forEach(p -> blocks.add(new Block.Paragraph(Block.Role.BODY, p)));
      for (TableForm form : section.tables()) {
        blocks.add(new Block.Table(TablePrinter.print(form, report.year(), code -> {
          BigDecimal value = report.figures().get(code);
          return value == null ? "" : writing.write(form, code, value);
        })));
      }
      section.notes().forEach(p -> blocks.add(new Block.Paragraph(Block.Role.BODY, p)));
    }
    if (blocks.stream().noneMatch(PrintedReport::isSignature)) {
      sign(report, blocks);
    }
    report.frame().below().forEach(p -> blocks.add(new Block.Paragraph(Block.Role.BODY, p)));
    return new PrintedReport(report, blocks);
  }

  private static boolean isSignature(Block block) {
    return block instanceof Block.Paragraph p && p.role() == Block.Role.SIGNATURE;
  }

  private static void sign(SyntheticReport report, List<Block> blocks) {
    report
        .frame()
        .signature()
        .forEach(line -> blocks.add(new Block.Paragraph(Block.Role.SIGNATURE, line)));
  }

  /**
   * This report with its tables changed one by one.
   *
   * @param change what becomes of a table
   * @return the changed report
   */
  public PrintedReport withTables(UnaryOperator<PrintedTable> change) {
    return new PrintedReport(
        report,
        blocks.stream()
            .map(block -> block instanceof Block.Table table
                ? new Block.Table(change.apply(table.printed()))
                : block)
            .toList());
  }

  /**
   * The tables.
   *
   * @return the tables in order
   */
  public List<PrintedTable> tables() {
    return blocks.stream()
        .filter(block -> block instanceof Block.Table)
        .map(block -> ((Block.Table) block).printed())
        .toList();
  }

  /**
   * This report with tables that follow each other printed as one, as the national forms print
   * section 二.
   *
   * @return the changed report
   */
  public PrintedReport withTablesJoined() {
    List<Block> joined = new ArrayList<>();
    List<PrintedTable> run = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Table table) {
        run.add(table.printed());
      } else {
        endRun(run, joined);
        joined.add(block);
      }
    }
    endRun(run, joined);
    return new PrintedReport(report, joined);
  }

  private static void endRun(List<PrintedTable> run, List<Block> joined) {
    if (!run.isEmpty()) {
      joined.add(new Block.Table(PrintedTable.joined(run)));
      run.clear();
    }
  }
}
