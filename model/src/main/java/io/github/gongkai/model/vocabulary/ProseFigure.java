package io.github.gongkai.model.vocabulary;

import java.util.Arrays;

/**
 * Figures that reports state in sentences and no official table has a cell for. All other figures of
 * sentences have the code of the table's cell.
 */
public enum ProseFigure {
  /** 信息处理费, since 2021 (国办函〔2020〕109号). */
  PROCESSING_FEE_AMOUNT("processingFee.amount", "信息处理费", "Processing fees", Unit.YUAN),
  /** 收取信息处理费的件数. */
  PROCESSING_FEE_REQUESTS("processingFee.requests", "收取信息处理费件数", "Requests charged", Unit.CASES),
  /** 制作、获取政府信息总数. */
  INFORMATION_TOTAL("information.total", "政府信息总数", "Information made or obtained", Unit.ITEMS),
  /** 作为依申请公开信息数. */
  INFORMATION_ON_REQUEST(
      "information.onRequest", "依申请公开信息数", "Information open on request", Unit.ITEMS),
  /** 不予公开信息数. */
  INFORMATION_WITHHELD("information.withheld", "不予公开信息数", "Information withheld", Unit.ITEMS),
  /** 各部门主动公开政府信息数. */
  PROACTIVE_DEPARTMENTS(
      "proactive.departments", "各部门主动公开信息数", "Disclosed by departments", Unit.ITEMS),
  /** 各乡镇主动公开政府信息数. */
  PROACTIVE_TOWNSHIPS("proactive.townships", "各乡镇主动公开信息数", "Disclosed by townships", Unit.ITEMS),
  /** 政府信息公开专栏访问量. */
  WEBSITE_VISITS("website.visits", "专栏访问量", "Visits to the website", Unit.ATTENDANCES),
  /** 政府信息公开事务支出. */
  EXPENDITURE("capacity.expenditure", "政府信息公开支出", "Expenditure", Unit.TEN_THOUSAND_YUAN),
  /** 咨询人次. */
  INQUIRIES("inquiries.total", "咨询人次", "Inquiries", Unit.ATTENDANCES),
  /** 现场咨询人次. */
  INQUIRIES_IN_PERSON("inquiries.inPerson", "现场咨询", "Inquiries in person", Unit.ATTENDANCES),
  /** 电话咨询人次. */
  INQUIRIES_PHONE("inquiries.phone", "电话咨询", "Inquiries by telephone", Unit.ATTENDANCES),
  /** 网上咨询人次. */
  INQUIRIES_ONLINE("inquiries.online", "网上咨询", "Inquiries online", Unit.ATTENDANCES);

  private final String id;
  private final Label label;
  private final Unit unit;

  ProseFigure(String id, String chinese, String english, Unit unit) {
    this.id = id;
    this.label = Label.of(chinese, english);
    this.unit = unit;
  }

  /**
   * The figure's name; templates that tell a year from all years put {@code year} or {@code
   * cumulative} behind it.
   *
   * @return the code without such a part
   */
  public Code code() {
    return Code.of(id);
  }

  /**
   * What the figure is called.
   *
   * @return the label
   */
  public Label label() {
    return label;
  }

  /**
   * What the figure counts.
   *
   * @return the unit
   */
  public Unit unit() {
    return unit;
  }

  /**
   * Whether a code is that of a figure without a cell in any official table.
   *
   * @param code the code, with {@code year} or {@code cumulative} behind it or without
   * @return whether only prose states it
   */
  public static boolean names(Code code) {
    return Arrays.stream(values())
        .anyMatch(figure -> code.value().equals(figure.id)
            || code.value().equals(figure.id + ".year")
            || code.value().equals(figure.id + ".cumulative"));
  }
}
