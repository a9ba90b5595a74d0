package io.github.gongkai.core.series;

import io.github.gongkai.model.Agency;
import io.github.gongkai.model.AgencyKind;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Precision;
import io.github.gongkai.model.Provenance;
import io.github.gongkai.model.Statement;
import io.github.gongkai.model.Wording;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.StatisticsTable;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.TemplateId;
import io.github.gongkai.model.vocabulary.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reports of one agency, made by hand: only the figures that a test names. */
final class Years {

  static final String AGENCY = "青石县人民政府";

  private Years() {}

  static AnnualReport.Builder report(String template, int year) {
    return report(template, year, AGENCY);
  }

  static AnnualReport.Builder report(String template, int year, String agency) {
    return AnnualReport.builder()
        .template(TemplateId.of(template))
        .agency(new Agency(agency, AgencyKind.GOVERNMENT))
        .year(year)
        .provenance(Provenance.builder()
            .document(year + ".html")
            .sha256(String.format("%064x", year))
            .charset("UTF-8")
            .templateVersion("1")
            .libraryVersion("0")
            .build());
  }

  /** A table with these figures; a text is a blank, nothing is a cell that is not there. */
  static <R extends RowKey, C extends ColumnKey> StatisticsTable<R, C> table(
      TableType<R, C> type, Map<String, Object> cells) {
    List<Figure> figures = new ArrayList<>();
    for (R row : type.rows()) {
      for (C column : type.columns()) {
        Code code = type.code(row, column);
        Unit unit = type.unit(row, column);
        Object given = cells.get(code.value());
        if (given instanceof Figure figure) {
          figures.add(figure);
        } else if (given instanceof String written) {
          figures.add(new Figure.Blank(code, unit, written, Optional.empty()));
        } else if (given != null) {
          String written = given.toString();
          int start = 10 * figures.size();
          figures.add(new Figure.Stated(
              code,
              unit,
              new BigDecimal(written),
              written,
              Span.of(start, start + written.length())));
        }
      }
    }
    Set<Code> known = Set.copyOf(type.codes());
    if (!cells.keySet().stream().allMatch(code -> known.contains(Code.of(code)))) {
      throw new IllegalArgumentException("not in " + type + ": " + cells.keySet());
    }
    return StatisticsTable.of(type, figures);
  }

  static Statement said(String code, String value, Unit unit, int at) {
    Span place = Span.of(at, at + value.length());
    return new Statement(
        Code.of(code), new BigDecimal(value), unit, Precision.EXACT, Wording.DIGITS, place, place);
  }
}
