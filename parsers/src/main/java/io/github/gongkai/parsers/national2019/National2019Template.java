package io.github.gongkai.parsers.national2019;

import static io.github.gongkai.model.national.Applicant.COMMERCIAL_ENTERPRISE;
import static io.github.gongkai.model.national.Applicant.LEGAL_SERVICES;
import static io.github.gongkai.model.national.Applicant.NATURAL_PERSON;
import static io.github.gongkai.model.national.Applicant.OTHER_ORGANIZATION;
import static io.github.gongkai.model.national.Applicant.RESEARCH_INSTITUTION;
import static io.github.gongkai.model.national.Applicant.SOCIAL_ORGANIZATION;

import io.github.gongkai.core.template.ContinuityRule;
import io.github.gongkai.core.template.StandardSections;
import io.github.gongkai.core.template.SumRule;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.TableFormBuilder;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.template.TemplateProvider;
import io.github.gongkai.model.national.Applicant;
import io.github.gongkai.model.national.DocumentRow;
import io.github.gongkai.model.national.FeeColumn;
import io.github.gongkai.model.national.FeeRow;
import io.github.gongkai.model.national.National2019;
import io.github.gongkai.model.national.PowerColumn;
import io.github.gongkai.model.national.PowerRow;
import io.github.gongkai.model.national.Procedure;
import io.github.gongkai.model.national.ProcurementColumn;
import io.github.gongkai.model.national.ProcurementRow;
import io.github.gongkai.model.national.RequestRow;
import io.github.gongkai.model.national.ReviewOutcome;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.Relation;
import io.github.gongkai.model.vocabulary.SectionKind;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.Unit;
import io.github.gongkai.parsers.prose.NationalProse;
import java.util.ArrayList;
import java.util.List;

/** The form of 2019, printed row by row as agencies fill it in. */
public final class National2019Template implements TemplateProvider {

  private static final TableForm DOCUMENTS = TableForm.of(National2019.DOCUMENTS)
      .within(SectionKind.PROACTIVE_DISCLOSURE)
      .caption("第二十条第（一）项")
      .caption("信息内容")
      .caption("本年新制作数量", "年新制作数量", "本年制作数量", "新制作数量")
      .caption("本年新公开数量", "年新公开数量", "本年公开数量", "新公开数量")
      .caption("对外公开总数量", "对外公开总数量2019年起", "对外公开数量")
      .row(DocumentRow.REGULATIONS)
      .row(DocumentRow.NORMATIVE_DOCUMENTS, "行政规范性文件", "行政规范性檔案", "规范性檔案")
      .build();

  private static final TableForm POWERS = TableForm.of(National2019.POWERS)
      .within(SectionKind.PROACTIVE_DISCLOSURE)
      .caption("第二十条第（五）项")
      .caption("信息内容")
      .caption("上一年项目数量", "上年项目数量", "年项目数量")
      .caption("本年增/减")
      .caption("处理决定数量")
      .row(PowerRow.LICENSING)
      .row(PowerRow.OTHER_SERVICES)
      .caption("第二十条第（六）项")
      .caption("信息内容")
      .caption("上一年项目数量", "上年项目数量", "年项目数量")
      .caption("本年增/减")
      .caption("处理决定数量")
      .row(PowerRow.PENALTIES)
      .row(PowerRow.COERCION)
      .signed(PowerColumn.CHANGE)
      .build();

  private static final TableForm FEES = TableForm.of(National2019.FEES)
      .within(SectionKind.PROACTIVE_DISCLOSURE)
      .caption("第二十条第（八）项")
      .caption("信息内容")
      .caption("上一年项目数量", "上年项目数量", "年项目数量")
      .caption("本年增/减")
      .row(FeeRow.FEES)
      .signed(FeeColumn.CHANGE)
      .build();

  /** Article 50 of the Regulations of 2019, as the forms of 2019 and 2021 number them. */
  public static final List<SectionKind> SIX_SECTIONS = List.of(
      SectionKind.OVERVIEW,
      SectionKind.PROACTIVE_DISCLOSURE,
      SectionKind.REQUESTS,
      SectionKind.REVIEW_AND_LITIGATION,
      SectionKind.PROBLEMS_AND_IMPROVEMENTS,
      SectionKind.OTHER_MATTERS);

  private static final TableForm PROCUREMENT = TableForm.of(National2019.PROCUREMENT)
      .within(SectionKind.PROACTIVE_DISCLOSURE)
      .caption("第二十条第（九）项")
      .caption("信息内容")
      .caption(ProcurementColumn.PROJECTS.label().chinese())
      .caption(ProcurementColumn.AMOUNT.label().chinese())
      .row(ProcurementRow.PROCUREMENT)
      // nothing is procured centrally for less than a thousand yuan
      .atLeastEach(
          ProcurementRow.PROCUREMENT,
          ProcurementColumn.AMOUNT,
          ProcurementColumn.PROJECTS,
          "1000",
          Unit.TEN_THOUSAND_YUAN)
      .build();

  private static final TableForm REQUESTS = requests(National2019.REQUESTS)
      .row(RequestRow.OTHER_HANDLING)
      .row(RequestRow.HANDLED)
      .row(RequestRow.CARRIED_FORWARD, "结转下一年度继续办理", "结转下年度继续办理数量")
      .totalRow("requests.handled", RequestRow.HANDLED, handledBy(National2019.REQUESTS))
      .build();

  private static final Template TEMPLATE = Template.builder()
      .id(National2019.ID)
      .version("1")
      .label(Label.of("政府信息公开工作年度报告格式（试行）", "National form of 2019 (trial)"))
      .issuedAs("国办公开办函〔2019〕60号")
      .firstYear(2019)
      .lastYear(2020)
      .addAllSections(StandardSections.rules())
      .addAllPrescribedSections(SIX_SECTIONS)
      .addAllProse(NationalProse.of2019())
      .addTables(DOCUMENTS, POWERS, FEES, PROCUREMENT, REQUESTS, reviewAndLitigation())
      .addAllContinuities(carryOver(National2019.REQUESTS))
      .addContinuities(ContinuityRule.noJump(
          "procurement.jump",
          National2019.PROCUREMENT.code(ProcurementRow.PROCUREMENT, ProcurementColumn.AMOUNT)))
      .addSigns("本年新制作数量", "对外公开总数量", "上一年项目数量", "采购总金额")
      .build();

  /** For {@link java.util.ServiceLoader}. */
  public National2019Template() {}

  @Override
  public Template template() {
    return TEMPLATE;
  }

  /**
   * Section 三 down to （五）不予处理, where the forms of 2019 and 2021 are the same; what follows is
   * the caller's.
   *
   * @param type the table of the one form or the other
   * @return the form so far, with its sums but for 总计
   */
  public static TableFormBuilder<RequestRow, Applicant> requests(
      TableType<RequestRow, Applicant> type) {
    return TableForm.of(type)
        .within(SectionKind.REQUESTS)
        .caption("本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和")
        .caption("申请人情况")
        .caption("自然人")
        .caption("法人或其他组织")
        .caption("总计")
        .caption("商业企业")
        .caption("科研机构", "科研企业")
        .caption("社会公益组织", "社会公益机构")
        .caption("法律服务机构")
        .caption("其他")
        .row(RequestRow.RECEIVED, "本年新收政府信息公开申请", "本年收到政府信息公开申请数量")
        .row(RequestRow.CARRIED_OVER, "上年结转政府信息公开申请", "上一年结转政府信息公开申请数量")
        .caption("本年度办理结果", "三本年度办理结果")
        .row(RequestRow.GRANTED)
        .row(RequestRow.PARTIALLY_GRANTED, "部分公开（区分处理的，只计这一情形，不计其他情形）")
        .caption("不予公开")
        .row(RequestRow.DENIED_STATE_SECRET)
        .row(RequestRow.DENIED_PROHIBITED_BY_LAW, "其他法律、行政法规禁止公开的")
        .row(RequestRow.DENIED_SECURITY_AND_STABILITY, "危及三安全及一稳定")
        .row(RequestRow.DENIED_THIRD_PARTY_RIGHTS)
        .row(RequestRow.DENIED_INTERNAL_AFFAIRS, "属于三类内部事务")
        .row(RequestRow.DENIED_PROCESS_INFORMATION, "属于四类过程性")
        .row(RequestRow.DENIED_ENFORCEMENT_FILE)
        .row(RequestRow.DENIED_ADMINISTRATIVE_QUERY)
        .caption("无法提供")
        .row(RequestRow.UNAVAILABLE_NOT_HELD)
        .row(RequestRow.UNAVAILABLE_NEEDS_CREATION)
        .row(RequestRow.UNAVAILABLE_STILL_UNCLEAR)
        .caption("不予处理")
        .row(RequestRow.NOT_PROCESSED_PETITION)
        .row(RequestRow.NOT_PROCESSED_DUPLICATE)
        .row(RequestRow.NOT_PROCESSED_PUBLICATION)
        .row(RequestRow.NOT_PROCESSED_EXCESSIVE)
        .row(RequestRow.NOT_PROCESSED_CONFIRMATION, "要求行政机关确认或重新出具已获取的信息", "要求行政机关确认或者重新出具已获取信息")
        .totalColumn(
            "requests.applicants",
            Applicant.TOTAL,
            List.of(
                NATURAL_PERSON,
                COMMERCIAL_ENTERPRISE,
                RESEARCH_INSTITUTION,
                SOCIAL_ORGANIZATION,
                LEGAL_SERVICES,
                OTHER_ORGANIZATION))
        .rowSums(
            "requests.balance",
            List.of(RequestRow.RECEIVED, RequestRow.CARRIED_OVER),
            Relation.EQUAL,
            List.of(RequestRow.HANDLED, RequestRow.CARRIED_FORWARD),
            SumRule.Force.PRESCRIBED);
  }

  /**
   * The rows that 总计 adds up: all of （一） to （六）.
   *
   * @param type the table of the one form or the other
   * @return its rows but for those of requests coming in, the total and the carry-over
   */
  public static List<RequestRow> handledBy(TableType<RequestRow, Applicant> type) {
    return type.rows().stream()
        .filter(row -> row != RequestRow.RECEIVED
            && row != RequestRow.CARRIED_OVER
            && row != RequestRow.HANDLED
            && row != RequestRow.CARRIED_FORWARD)
        .toList();
  }

  /**
   * What goes on from year to year in section 三: the requests carried over, applicant by applicant.
   *
   * @param type the table of the one form or the other
   * @return the rules
   */
  public static List<ContinuityRule> carryOver(TableType<RequestRow, Applicant> type) {
    List<ContinuityRule> rules = new ArrayList<>();
    for (Applicant applicant : type.columns()) {
      rules.add(ContinuityRule.carryOver(
          "requests.carryOver",
          type.code(RequestRow.CARRIED_OVER, applicant),
          type.code(RequestRow.CARRIED_FORWARD, applicant)));
    }
    rules.add(
        ContinuityRule.noJump("requests.jump", type.code(RequestRow.RECEIVED, Applicant.TOTAL)));
    return List.copyOf(rules);
  }

  /**
   * Section 四, the same in the forms of 2019 and 2021: fifteen figures below their heads.
   *
   * @return the form
   */
  public static TableForm reviewAndLitigation() {
    TableFormBuilder<Procedure, ReviewOutcome> form = TableForm.of(
            National2019.REVIEW_AND_LITIGATION)
        .within(SectionKind.REVIEW_AND_LITIGATION)
        .caption("行政复议")
        .caption("行政诉讼")
        .columns()
        .caption("未经复议直接起诉")
        .caption("复议后起诉")
        .columns()
        .columns()
        .lineOf(List.of(Procedure.values()));
    return form.totalColumn(
            "review.outcomes",
            ReviewOutcome.TOTAL,
            List.of(
                ReviewOutcome.UPHELD,
                ReviewOutcome.CORRECTED,
                ReviewOutcome.OTHER,
                ReviewOutcome.PENDING))
        .build();
  }
}
