package io.github.gongkai.core.template;

import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.Relation;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.TableType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says a sum in words, by the labels of the rows and columns that it adds up. */
final class SumWording {

  /** Of a longer side the first two are said and the last, and how many there are. */
  private static final int MOST_TERMS = 8;

  private final TableType<?, ?> type;

  SumWording(TableType<?, ?> type) {
    this.type = type;
  }

  Label of(SumRule rule) {
    List<Code> cells = new ArrayList<>(rule.left());
    cells.addAll(rule.right());
    Set<Label> rows = new LinkedHashSet<>();
    Set<Label> columns = new LinkedHashSet<>();
    for (Code cell : cells) {
      rows.add(row(cell));
      columns.add(column(cell));
    }
    if (columns.size() == 1) {
      return type.columns().size() == 1
          ? words(rule, this::row)
          : under(columns.iterator().next(), words(rule, this::row));
    }
    return rows.size() == 1
        ? under(rows.iterator().next(), words(rule, this::column))
        : words(rule, cell -> under(row(cell), column(cell)));
  }

  private static Label under(Label head, Label words) {
    return Label.of(
        head.chinese() + "：" + words.chinese(), head.english() + ": " + words.english());
  }

  private static Label words(SumRule rule, Function<Code, Label> label) {
    String sign = rule.relation() == Relation.EQUAL ? " = " : " ≤ ";
    return Label.of(
        side(rule.left(), label.andThen(Label::chinese))
            + sign
            + side(rule.right(), label.andThen(Label::chinese)),
        side(rule.left(), label.andThen(Label::english))
            + sign
            + side(rule.right(), label.andThen(Label::english)));
  }

  private static String side(List<Code> cells, Function<Code, String> word) {
    if (cells.size() <= MOST_TERMS) {
      return cells.stream().map(word).collect(Collectors.joining(" + "));
    }
    return word.apply(cells.get(0))
        + " + "
        + word.apply(cells.get(1))
        + " + … + "
        + word.apply(cells.get(cells.size() - 1))
        + " ("
        + cells.size()
        + ")";
  }

  private Label row(Code code) {
    return cell(code).row().label();
  }

  private Label column(Code code) {
    return cell(code).column().label();
  }

  private TableType.Cell<? extends RowKey, ? extends ColumnKey> cell(Code code) {
    return type.find(code)
        .orElseThrow(() -> new IllegalArgumentException(type + " has no figure " + code));
  }
}
