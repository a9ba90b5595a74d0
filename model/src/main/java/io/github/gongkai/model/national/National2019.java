package io.github.gongkai.model.national;

import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.TemplateId;
import java.util.EnumSet;
import java.util.List;

/**
 * The tables of the national form of 2019 (国办公开办函〔2019〕60号), used for report years 2019 and
 * 2020, and by some agencies later.
 */
public final class National2019 {

  /** {@code national-2019}. */
  public static final TemplateId ID = TemplateId.of("national-2019");

  /** Section 二, 第二十条第（一）项: documents. */
  public static final TableType<DocumentRow, DocumentFlow> DOCUMENTS = TableType.of(
      "documents",
      "disclosure",
      Label.of("第二十条第（一）项", "Article 20(1): documents"),
      List.of(DocumentRow.values()),
      List.of(DocumentFlow.values()));

  /** Section 二, 第二十条第（五）项 and 第（六）项: administrative powers. */
  public static final TableType<PowerRow, PowerColumn> POWERS = TableType.of(
      "powers",
      "disclosure",
      Label.of("第二十条第（五）、（六）项", "Article 20(5) and (6): administrative powers"),
      List.of(PowerRow.values()),
      List.of(PowerColumn.values()));

  /** Section 二, 第二十条第（八）项: fees, as numbers of matters. */
  public static final TableType<FeeRow, FeeColumn> FEES = TableType.of(
      "fees",
      "disclosure",
      Label.of("第二十条第（八）项", "Article 20(8): administrative fees"),
      List.of(FeeRow.values()),
      List.of(FeeColumn.ITEMS, FeeColumn.CHANGE));

  /** Section 二, 第二十条第（九）项: procurement. */
  public static final TableType<ProcurementRow, ProcurementColumn> PROCUREMENT = TableType.of(
      "procurement",
      "disclosure",
      Label.of("第二十条第（九）项", "Article 20(9): procurement"),
      List.of(ProcurementRow.values()),
      List.of(ProcurementColumn.values()));

  /** Section 三: requests, 23 rows. */
  public static final TableType<RequestRow, Applicant> REQUESTS = TableType.of(
      "requests",
      "requests",
      Label.of("收到和处理政府信息公开申请情况", "Disclosure on request"),
      List.copyOf(EnumSet.complementOf(
          EnumSet.range(RequestRow.OTHER_HANDLING_NOT_CORRECTED, RequestRow.OTHER_HANDLING_OTHER))),
      List.of(Applicant.values()));

  /** Section 四: administrative reconsideration and litigation. */
  public static final TableType<Procedure, ReviewOutcome> REVIEW_AND_LITIGATION = TableType.of(
      "review",
      "",
      Label.of("政府信息公开行政复议、行政诉讼情况", "Administrative reconsideration and litigation"),
      List.of(Procedure.values()),
      List.of(ReviewOutcome.values()));

  private National2019() {}
}
