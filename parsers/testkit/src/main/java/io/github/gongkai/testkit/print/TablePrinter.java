package io.github.gongkai.testkit.print;

import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.vocabulary.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Prints a form with its figures: heads, groups of lines as merged cells, lines in their order. */
final class TablePrinter {

  private final TableForm form;
  private final int year;
  private final Function<Code, String> figure;
  private final List<List<PrintedCell>> rows = new ArrayList<>();
  private final List<FormTree.Node> tree;
  private final int depth;
  private List<String> besides = List.of();
  /** Next number of each depth. */
  private final Map<Integer, Integer> numbers = new HashMap<>();

  private TablePrinter(TableForm form, int year, Function<Code, String> figure) {
    this.form = form;
    this.year = year;
    this.figure = figure;
    this.tree = FormTree.of(form);
    this.depth = FormTree.depth(tree);
  }

  static PrintedTable print(TableForm form, int year, Function<Code, String> figure) {
    TablePrinter printer = new TablePrinter(form, year, figure);
    printer.body();
    int width = printer.rows.stream()
        .mapToInt(row -> row.stream().mapToInt(PrintedCell::columns).sum())
        .max()
        .orElse(0);
    return new PrintedTable(width, printer.rows);
  }

  private void body() {
    for (int i = 0; i < tree.size(); i++) {
      FormTree.Node node = tree.get(i);
      if (node instanceof FormTree.Node.Heads heads) {
        FormEntry.Line next = firstLine(tree.subList(i + 1, tree.size()));
        Heads.Drawn drawn = Heads.draw(form, heads.captions(), next, labelColumns(), year);
        besides = drawn.besides();
        rows.addAll(drawn.rows());
      } else if (besides.isEmpty()) {
        merged(node, 0, List.of());
      } else {
        ownRows(node, 0);
      }
    }
  }

  /** A form with a column of units prints titles as lines of their own and merges nothing. */
  private boolean mergesGroups() {
    return besides.isEmpty()
        && !(tree.get(0) instanceof FormTree.Node.Heads heads
            && heads.captions().stream().anyMatch(caption -> caption.contains("单位")));
  }

  private int labelColumns() {
    return mergesGroups() ? depth + 1 : 1;
  }

  private static FormEntry.Line firstLine(List<FormTree.Node> nodes) {
    for (FormTree.Node node : nodes) {
      if (node instanceof FormTree.Node.Leaf leaf) {
        return leaf.line();
      }
      if (node instanceof FormTree.Node.Group group) {
        return firstLine(group.children());
      }
    }
    return new FormEntry.Line(List.of(), "", List.of());
  }

  private void merged(FormTree.Node node, int level, List<PrintedCell> before) {
    if (node instanceof FormTree.Node.Leaf leaf) {
      List<PrintedCell> row = new ArrayList<>(before);
      if (!leaf.line().wordings().isEmpty()) {
        String ordinal = depth == 0 ? leaf.partOf() > 0 ? ordinal(2) : start(2) : ordinal(level);
        row.add(
            PrintedCell.label(ordinal + leaf.line().wordings().get(0), labelColumns() - level, 1));
      }
      row.addAll(figures(leaf.line()));
      rows.add(row);
    } else if (node instanceof FormTree.Node.Group group) {
      List<PrintedCell> cells = new ArrayList<>(before);
      cells.add(
          PrintedCell.label(ordinal(level) + group.caption(), 1, FormTree.lines(group.children())));
      numbers.remove(level + 1);
      for (FormTree.Node child : group.children()) {
        merged(child, level + 1, cells);
        cells = List.of(); // a merged cell stands in its first row only
      }
    }
  }

  private void ownRows(FormTree.Node node, int level) {
    if (node instanceof FormTree.Node.Leaf leaf) {
      int at = Math.min(3, level + leaf.partOf());
      String ordinal = depth == 0 ? leaf.partOf() > 0 ? ordinal(2) : start(2) : ordinal(at);
      List<PrintedCell> row = new ArrayList<>();
      row.add(PrintedCell.label(ordinal + leaf.line().wordings().get(0), 1, 1));
      besides.forEach(head -> row.add(PrintedCell.label(beside(head, leaf.line()), 1, 1)));
      row.addAll(figures(leaf.line()));
      rows.add(row);
      return;
    }
    FormTree.Node.Group group = (FormTree.Node.Group) node;
    List<PrintedCell> row = new ArrayList<>();
    row.add(PrintedCell.label(ordinal(level) + group.caption(), 1, 1));
    besides.forEach(head -> row.add(PrintedCell.label("—", 1, 1)));
    int figures = firstLine(group.children()).cells().size();
    for (int i = 0; i < figures; i++) {
      row.add(PrintedCell.label("—", 1, 1));
    }
    rows.add(row);
    for (FormTree.Node child : group.children()) {
      ownRows(child, level + 1);
    }
  }

  private String ordinal(int level) {
    if (depth == 0 && level < 2) {
      return "";
    }
    int number = numbers.merge(level, 1, Integer::sum);
    numbers.keySet().removeIf(deeper -> deeper > level);
    boolean firstPart = depth == 0 && number == 1;
    return (firstPart ? "其中：" : "") + Ordinals.at(level, number);
  }

  /** A line that is no part: the parts behind it are counted anew. */
  private String start(int level) {
    numbers.remove(level);
    return "";
  }

  private String beside(String head, FormEntry.Line line) {
    if (head.contains("单位")) {
      return form.unit(line.cells().get(0)).label().chinese();
    }
    return line.number();
  }

  private List<PrintedCell> figures(FormEntry.Line line) {
    return line.cells().stream()
        .map(code -> new PrintedCell(figure.apply(code), 1, 1, Optional.of(code)))
        .toList();
  }
}
