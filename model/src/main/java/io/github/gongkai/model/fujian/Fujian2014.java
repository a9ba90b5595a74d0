package io.github.gongkai.model.fujian;

import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.TemplateId;
import java.util.List;

/** The table of Fujian's statistics form for report years 2014 to 2018. */
public final class Fujian2014 {

  /** {@code fujian-2014}. */
  public static final TemplateId ID = TemplateId.of("fujian-2014");

  /** 政府信息公开情况统计表. */
  public static final TableType<FujianRow, FujianColumn> STATISTICS = TableType.of(
      "statistics",
      "",
      Label.of("政府信息公开情况统计表", "Statistics of government-information disclosure"),
      List.of(
          FujianRow.PROACTIVE_TOTAL,
          FujianRow.WEBSITE,
          FujianRow.GAZETTE,
          FujianRow.REQUESTS_RECEIVED,
          FujianRow.RECEIVED_IN_PERSON,
          FujianRow.RECEIVED_ONLINE,
          FujianRow.RECEIVED_LETTER_OR_FAX,
          FujianRow.REQUESTS_ANSWERED,
          FujianRow.ANSWERED_GRANTED,
          FujianRow.ANSWERED_PARTIALLY_GRANTED,
          FujianRow.ANSWERED_DENIED,
          FujianRow.ANSWERED_OTHER,
          FujianRow.FEES_CHARGED,
          FujianRow.COMPLAINTS,
          FujianRow.REVIEW_TOTAL,
          FujianRow.LITIGATION_TOTAL),
      List.of(FujianColumn.values()));

  private Fujian2014() {}
}
