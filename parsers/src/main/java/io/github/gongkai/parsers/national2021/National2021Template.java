package io.github.gongkai.parsers.national2021;

import io.github.gongkai.core.template.ContinuityRule;
import io.github.gongkai.core.template.StandardSections;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.template.TemplateProvider;
import io.github.gongkai.model.national.DocumentRow;
import io.github.gongkai.model.national.DocumentStock;
import io.github.gongkai.model.national.FeeColumn;
import io.github.gongkai.model.national.FeeRow;
import io.github.gongkai.model.national.National2021;
import io.github.gongkai.model.national.PowerRow;
import io.github.gongkai.model.national.RequestRow;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.SectionKind;
import io.github.gongkai.model.vocabulary.Unit;
import io.github.gongkai.parsers.national2019.National2019Template;
import io.github.gongkai.parsers.prose.NationalProse;

/** The form of 2021, printed row by row as agencies fill it in. */
public final class National2021Template implements TemplateProvider {

  private static final TableForm DOCUMENTS = TableForm.of(National2021.DOCUMENTS)
      .within(SectionKind.PROACTIVE_DISCLOSURE)
      .caption("第二十条第（一）项")
      .caption("信息内容")
      .caption("本年制发件数", "本年发件数", "本年发件", "本年制发数")
      .caption("本年废止件数", "本年废止数")
      .caption("现行有效件数", "现行有效件", "现行有效数")
      .row(DocumentRow.REGULATIONS)
      .row(DocumentRow.NORMATIVE_DOCUMENTS, "行政规范性文件", "行政规范性檔案", "规范性檔案")
      .build();

  private static final TableForm POWERS = TableForm.of(National2021.POWERS)
      .within(SectionKind.PROACTIVE_DISCLOSURE)
      .caption("第二十条第（五）项")
      .caption("信息内容")
      .caption("本年处理决定数量")
      .row(PowerRow.LICENSING)
      .caption("第二十条第（六）项")
      .caption("信息内容")
      .caption("本年处理决定数量")
      .row(PowerRow.PENALTIES)
      .row(PowerRow.COERCION)
      .build();

  private static final TableForm FEES = TableForm.of(National2021.FEES)
      .within(SectionKind.PROACTIVE_DISCLOSURE)
      .caption("第二十条第（八）项")
      .caption("信息内容")
      .caption("本年收费金额（单位：万元）", "本年收费金额")
      .row(FeeRow.FEES)
      // a hundred thousand million yuan: more than any province takes in
      .atMost(FeeRow.FEES, "10000000", Unit.YUAN)
      .build();

  private static final TableForm REQUESTS = National2019Template.requests(National2021.REQUESTS)
      .caption("其他处理")
      .row(
          RequestRow.OTHER_HANDLING_NOT_CORRECTED,
          "申请人无正当理由逾期不补正",
          "申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请的")
      .row(
          RequestRow.OTHER_HANDLING_FEE_UNPAID,
          "申请人逾期未按收费通知要求缴纳费用",
          "申请人逾期未按收费通知要求缴纳费用，行政机关不再处理其政府信息公开申请的")
      .row(RequestRow.OTHER_HANDLING_OTHER)
      .row(RequestRow.HANDLED)
      .row(RequestRow.CARRIED_FORWARD, "结转下一年度继续办理", "结转下年度继续办理数量")
      .totalRow(
          "requests.handled",
          RequestRow.HANDLED,
          National2019Template.handledBy(National2021.REQUESTS))
      .build();

  private static final Template TEMPLATE = Template.builder()
      .id(National2021.ID)
      .version("1")
      .label(Label.of("中华人民共和国政府信息公开工作年度报告格式", "National form of 2021"))
      .issuedAs("国办公开办函〔2021〕30号")
      .firstYear(2021)
      .addAllSections(StandardSections.rules())
      .addAllPrescribedSections(National2019Template.SIX_SECTIONS)
      .addAllProse(NationalProse.of2021())
      .addTables(DOCUMENTS, POWERS, FEES, REQUESTS, National2019Template.reviewAndLitigation())
      .addAllContinuities(National2019Template.carryOver(National2021.REQUESTS))
      .addContinuities(
          inForce(DocumentRow.REGULATIONS),
          inForce(DocumentRow.NORMATIVE_DOCUMENTS),
          ContinuityRule.noJump("fees.jump", National2021.FEES.code(FeeRow.FEES, FeeColumn.AMOUNT)))
      .addSigns("本年制发件数", "现行有效件数", "本年收费金额", "本年处理决定数量")
      .build();

  private static ContinuityRule inForce(DocumentRow row) {
    return ContinuityRule.stock(
        "documents.inForce",
        National2021.DOCUMENTS.code(row, DocumentStock.IN_FORCE),
        National2021.DOCUMENTS.code(row, DocumentStock.ISSUED),
        National2021.DOCUMENTS.code(row, DocumentStock.REPEALED));
  }

  /** For {@link java.util.ServiceLoader}. */
  public National2021Template() {}

  @Override
  public Template template() {
    return TEMPLATE;
  }
}
