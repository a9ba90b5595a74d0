package io.github.gongkai.model.fujian;

import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.TemplateId;
import java.util.List;

/** The table of Fujian's statistics form for report years 2008 to 2013 (闽政办〔2008〕207号). */
public final class Fujian2009 {

  /** {@code fujian-2009}. */
  public static final TemplateId ID = TemplateId.of("fujian-2009");

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
          FujianRow.RECEIVED_FAX,
          FujianRow.RECEIVED_EMAIL,
          FujianRow.RECEIVED_ONLINE,
          FujianRow.RECEIVED_LETTER,
          FujianRow.RECEIVED_OTHER,
          FujianRow.REQUESTS_ANSWERED,
          FujianRow.ANSWERED_GRANTED,
          FujianRow.ANSWERED_PARTIALLY_GRANTED,
          FujianRow.ANSWERED_DENIED,
          FujianRow.COMPLAINTS,
          FujianRow.REVIEW_TOTAL,
          FujianRow.LITIGATION_TOTAL,
          FujianRow.APPEALS),
      List.of(FujianColumn.values()));

  private Fujian2009() {}
}
