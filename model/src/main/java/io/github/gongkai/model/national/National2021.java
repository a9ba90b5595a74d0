package io.github.gongkai.model.national;

import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.TemplateId;
import java.util.EnumSet;
import java.util.List;

/** The tables of the national form of 2021 (国办公开办函〔2021〕30号), used since report year 2021. */
public final class National2021 {

  /** {@code national-2021}. */
  public static final TemplateId ID = TemplateId.of("national-2021");

  /** Section 二, 第二十条第（一）项: documents. */
  public static final TableType<DocumentRow, DocumentStock> DOCUMENTS = TableType.of(
      "documents",
      "disclosure",
      Label.of("第二十条第（一）项", "Article 20(1): documents"),
      List.of(DocumentRow.values()),
      List.of(DocumentStock.values()));

  /** Section 二, 第二十条第（五）项 and 第（六）项: decisions of administrative powers. */
  public static final TableType<PowerRow, PowerColumn> POWERS = TableType.of(
      "powers",
      "disclosure",
      Label.of("第二十条第（五）、（六）项", "Article 20(5) and (6): administrative powers"),
      List.of(PowerRow.LICENSING, PowerRow.PENALTIES, PowerRow.COERCION),
      List.of(PowerColumn.DECISIONS));

  /** Section 二, 第二十条第（八）项: the amount of fees. */
  public static final TableType<FeeRow, FeeColumn> FEES = TableType.of(
      "fees",
      "disclosure",
      Label.of("第二十条第（八）项", "Article 20(8): administrative fees"),
      List.of(FeeRow.FEES),
      List.of(FeeColumn.AMOUNT));

  /** Section 三: requests, 25 rows. */
  public static final TableType<RequestRow, Applicant> REQUESTS = TableType.of(
      "requests",
      "requests",
      Label.of("收到和处理政府信息公开申请情况", "Disclosure on request"),
      List.copyOf(EnumSet.complementOf(EnumSet.of(RequestRow.OTHER_HANDLING))),
      List.of(Applicant.values()));

  /** Section 四: administrative reconsideration and litigation, as in 2019. */
  public static final TableType<Procedure, ReviewOutcome> REVIEW_AND_LITIGATION =
      National2019.REVIEW_AND_LITIGATION;

  private National2021() {}
}
