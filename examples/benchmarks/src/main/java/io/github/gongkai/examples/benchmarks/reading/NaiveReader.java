package io.github.gongkai.examples.benchmarks.reading;

import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.TableType;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an hour's work gives: a row's label, then its numbers in the order of the columns. Knows the
 * template beforehand, which is more than a program of an hour would.
 */
final class NaiveReader {

  private NaiveReader() {}

  static Map<Code, BigDecimal> read(List<String> cells, Template template) {
    Map<Code, BigDecimal> found = new HashMap<>();
    template.tables().stream().map(TableForm::type).forEach(table -> read(cells, table, found));
    return found;
  }

  private static <R extends RowKey, C extends ColumnKey> void read(
      List<String> cells, TableType<R, C> table, Map<Code, BigDecimal> found) {
    int at = 0;
    for (R row : table.rows()) {
      int label = indexOf(cells, row.label().chinese(), at);
      if (label >= 0) {
        at = label + 1;
        for (C column : table.columns()) {
          if (at < cells.size() && cells.get(at).matches("\\d{1,12}(\\.\\d{1,6})?")) {
            found.put(table.code(row, column), new BigDecimal(cells.get(at++)));
          }
        }
      }
    }
  }

  private static int indexOf(List<String> cells, String label, int from) {
    for (int i = from; i < cells.size(); i++) {
      if (cells.get(i).replaceAll("^[\\d一二三四五六七八九十（）().、]+", "").equals(label)) {
        return i;
      }
    }
    return -1;
  }
}
