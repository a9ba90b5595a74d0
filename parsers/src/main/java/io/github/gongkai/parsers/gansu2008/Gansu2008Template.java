package io.github.gongkai.parsers.gansu2008;

import io.github.gongkai.core.template.StandardSections;
import io.github.gongkai.core.template.SumRule;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.template.TemplateProvider;
import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.Relation;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.TemplateId;
import io.github.gongkai.model.vocabulary.Unit;
import io.github.gongkai.parsers.prose.FujianProse;
import java.util.List;

/**
 * Gansu's statistics form of 2008 (政府信息公开情况统计报表, 定政办发〔2008〕46号): numbered indicators, for the
 * period and for the year so far. The same family of rows stands in the forms of other places.
 */
public final class Gansu2008Template implements TemplateProvider {

  /** The rows of the form, by their printed numbers. */
  public enum Row implements RowKey {
    /** 01 主动公开信息数. */
    PROACTIVE_TOTAL("proactive.total", "主动公开信息数", "Information disclosed proactively", Unit.ITEMS),
    /** 02 全文电子化. */
    FULL_TEXT("proactive.fullText", "全文电子化", "Of these, in full text online", Unit.ITEMS),
    /** 03 新增的行政规范性文件数. */
    NORMATIVE_DOCUMENTS(
        "proactive.newNormativeDocuments", "新增的行政规范性文件数", "New normative documents", Unit.ITEMS),
    /** 04 提供服务类信息数. */
    SERVICES("proactive.services", "提供服务类信息数", "Information on services", Unit.ITEMS),
    /** 05 网站专栏页面访问量. */
    VISITS("visits.website", "网站专栏页面访问量", "Visits to the website", Unit.TIMES),
    /** 06 现场接待人数. */
    RECEPTIONS("visits.inPerson", "现场接待人数", "Visitors received", Unit.ATTENDANCES),
    /** 07 网上咨询数. */
    INQUIRIES_ONLINE("inquiries.online", "网上咨询数", "Inquiries online", Unit.TIMES),
    /** 08 咨询电话接听数. */
    INQUIRIES_PHONE("inquiries.phone", "咨询电话接听数", "Inquiries by telephone", Unit.TIMES),
    /** 09 依申请公开信息目录数. */
    CATALOGUE(
        "requests.catalogue", "依申请公开信息目录数", "Catalogue of information on request", Unit.ITEMS),
    /** 10 申请总数. */
    REQUESTS_RECEIVED("requests.received", "申请总数", "Requests received", Unit.CASES),
    /** 11 当面申请数. */
    RECEIVED_IN_PERSON("requests.received.inPerson", "当面申请数", "Requests in person", Unit.CASES),
    /** 12 传真申请数. */
    RECEIVED_FAX("requests.received.fax", "传真申请数", "Requests by fax", Unit.CASES),
    /** 13 电子邮件申请数. */
    RECEIVED_EMAIL("requests.received.email", "电子邮件申请数", "Requests by electronic mail", Unit.CASES),
    /** 14 网上申请数. */
    RECEIVED_ONLINE("requests.received.online", "网上申请数", "Requests online", Unit.CASES),
    /** 15 信函申请数. */
    RECEIVED_LETTER("requests.received.letter", "信函申请数", "Requests by letter", Unit.CASES),
    /** 16 其他形式申请数. */
    RECEIVED_OTHER("requests.received.other", "其他形式申请数", "Requests in other forms", Unit.CASES),
    /** 17 对申请的答复总数. */
    REQUESTS_ANSWERED("requests.answered", "对申请的答复总数", "Requests answered", Unit.CASES),
    /** 18 同意公开答复数. */
    ANSWERED_GRANTED("requests.answered.granted", "同意公开答复数", "Answered: granted", Unit.CASES),
    /** 19 同意部分公开答复数. */
    ANSWERED_PARTIALLY_GRANTED(
        "requests.answered.partiallyGranted",
        "同意部分公开答复数",
        "Answered: partially granted",
        Unit.CASES),
    /** 20 否决公开答复总数. */
    ANSWERED_DENIED("requests.answered.denied", "否决公开答复总数", "Answered: denied", Unit.CASES),
    /** 21 非《规定》所指政府信息数. */
    DENIED_NOT_GOVERNMENT_INFORMATION(
        "requests.denied.notGovernmentInformation",
        "非《规定》所指政府信息数",
        "Denied: not government information",
        Unit.CASES),
    /** 22 信息不存在数. */
    DENIED_DOES_NOT_EXIST(
        "requests.denied.doesNotExist", "信息不存在数", "Denied: does not exist", Unit.CASES),
    /** 23 非本部门掌握政府信息数. */
    DENIED_NOT_THIS_AGENCY(
        "requests.denied.notThisAgency", "非本部门掌握政府信息数", "Denied: not this agency", Unit.CASES),
    /** 24 申请内容不明确数. */
    DENIED_UNCLEAR("requests.denied.unclear", "申请内容不明确数", "Denied: request unclear", Unit.CASES),
    /** 25 免予公开范围1. */
    EXEMPT_STATE_SECRET(
        "requests.exempt.stateSecret", "免予公开范围1", "Exempt: state secret", Unit.CASES),
    /** 26 免予公开范围2. */
    EXEMPT_TRADE_SECRET(
        "requests.exempt.tradeSecret", "免予公开范围2", "Exempt: trade secret", Unit.CASES),
    /** 27 免予公开范围3. */
    EXEMPT_PRIVACY("requests.exempt.privacy", "免予公开范围3", "Exempt: personal privacy", Unit.CASES),
    /** 28 免予公开范围4. */
    EXEMPT_IN_PROCESS("requests.exempt.inProcess", "免予公开范围4", "Exempt: in process", Unit.CASES),
    /** 29 免予公开范围5. */
    EXEMPT_ENFORCEMENT("requests.exempt.enforcement", "免予公开范围5", "Exempt: enforcement", Unit.CASES),
    /** 30 免予公开范围6. */
    EXEMPT_BY_LAW("requests.exempt.byLaw", "免予公开范围6", "Exempt: by law", Unit.CASES),
    /** 31 其它原因数. */
    DENIED_OTHER("requests.denied.other", "其它原因数", "Denied: other reasons", Unit.CASES),
    /** 32 行政复议数. */
    REVIEW_TOTAL("review.total", "行政复议数", "Administrative reconsideration", Unit.CASES),
    /** 33 行政诉讼数. */
    LITIGATION_TOTAL("litigation.total", "行政诉讼数", "Administrative litigation", Unit.CASES),
    /** 34 行政申诉数. */
    APPEALS("appeals", "行政申诉数", "Administrative appeals", Unit.CASES);

    private final String id;
    private final Label label;
    private final Unit unit;

    Row(String id, String chinese, String english, Unit unit) {
      this.id = id;
      this.label = Label.of(chinese, english);
      this.unit = unit;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public Label label() {
      return label;
    }

    @Override
    public Unit unit() {
      return unit;
    }
  }

  /** The columns of the form. */
  public enum Column implements ColumnKey {
    /** 本期实际. */
    PERIOD("period", "本期实际", "This period"),
    /** 本年累计. */
    YEAR("year", "本年累计", "This year so far");

    private final String id;
    private final Label label;

    Column(String id, String chinese, String english) {
      this.id = id;
      this.label = Label.of(chinese, english);
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public Label label() {
      return label;
    }
  }

  /** 政府信息公开情况统计报表. */
  public static final TableType<Row, Column> STATISTICS = TableType.of(
      "statistics",
      "",
      Label.of("政府信息公开情况统计报表", "Statistics of government-information disclosure"),
      List.of(Row.values()),
      List.of(Column.values()));

  private static final TableForm FORM = TableForm.of(STATISTICS)
      .caption("指标名称")
      .caption("计量单位")
      .caption("代码")
      .columns()
      .numbered()
      .row(Row.PROACTIVE_TOTAL)
      .row(Row.FULL_TEXT, "全文电子化的主动公开信息数", "全文电子化数")
      .row(Row.NORMATIVE_DOCUMENTS, "新增行政规范性文件数")
      .row(Row.SERVICES)
      .row(Row.VISITS, "网站专栏页面访问量人次")
      .row(Row.RECEPTIONS)
      .row(Row.INQUIRIES_ONLINE)
      .row(Row.INQUIRIES_PHONE)
      .row(Row.CATALOGUE)
      .row(Row.REQUESTS_RECEIVED, "依申请公开信息申请总数")
      .row(Row.RECEIVED_IN_PERSON)
      .row(Row.RECEIVED_FAX)
      .row(Row.RECEIVED_EMAIL)
      .row(Row.RECEIVED_ONLINE)
      .row(Row.RECEIVED_LETTER)
      .row(Row.RECEIVED_OTHER, "其它形式申请数")
      .row(Row.REQUESTS_ANSWERED)
      .row(Row.ANSWERED_GRANTED)
      .row(Row.ANSWERED_PARTIALLY_GRANTED)
      .row(Row.ANSWERED_DENIED, "否决公开答复数")
      .row(Row.DENIED_NOT_GOVERNMENT_INFORMATION, "非《规定》所指政府信息", "非《条例》所指政府信息", "非《条例》所指政府信息数")
      .row(Row.DENIED_DOES_NOT_EXIST, "信息不存在")
      .row(Row.DENIED_NOT_THIS_AGENCY, "非本部门掌握", "非本部门掌握数")
      .row(Row.DENIED_UNCLEAR, "申请内容不明确")
      .row(Row.EXEMPT_STATE_SECRET, "免予公开范围1数", "不予公开范围1")
      .row(Row.EXEMPT_TRADE_SECRET, "免予公开范围2数", "不予公开范围2")
      .row(Row.EXEMPT_PRIVACY, "免予公开范围3数", "不予公开范围3")
      .row(Row.EXEMPT_IN_PROCESS, "免予公开范围4数", "不予公开范围4")
      .row(Row.EXEMPT_ENFORCEMENT, "免予公开范围5数", "不予公开范围5")
      .row(Row.EXEMPT_BY_LAW, "免予公开范围6数", "不予公开范围6")
      .row(Row.DENIED_OTHER, "其它原因", "其他原因", "其他原因数")
      .row(Row.REVIEW_TOTAL)
      .row(Row.LITIGATION_TOTAL)
      .row(Row.APPEALS)
      .rowSums(
          "received.channels",
          List.of(Row.REQUESTS_RECEIVED),
          Relation.EQUAL,
          List.of(
              Row.RECEIVED_IN_PERSON,
              Row.RECEIVED_FAX,
              Row.RECEIVED_EMAIL,
              Row.RECEIVED_ONLINE,
              Row.RECEIVED_LETTER,
              Row.RECEIVED_OTHER),
          SumRule.Force.EXPECTED)
      .atMostColumn("period.withinYear", Column.PERIOD, Column.YEAR)
      .build();

  private static final Template TEMPLATE = Template.builder()
      .id(TemplateId.of("gansu-2008"))
      .version("1")
      .label(Label.of("政府信息公开情况统计报表", "Gansu's form of 2008"))
      .issuedAs("定政办发〔2008〕46号")
      .firstYear(2008)
      .lastYear(2013)
      .addAllSections(StandardSections.rules())
      .addTables(FORM)
      .addAllProse(FujianProse.of2009()) // the same rows, for the year too
      .addSigns("本期实际")
      .build();

  /** For {@link java.util.ServiceLoader}. */
  public Gansu2008Template() {}

  @Override
  public Template template() {
    return TEMPLATE;
  }
}
