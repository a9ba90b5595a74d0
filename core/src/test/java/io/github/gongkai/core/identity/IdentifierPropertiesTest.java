package io.github.gongkai.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.document.Document;
import io.github.gongkai.core.document.DocumentParser;
import io.github.gongkai.model.Agency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

final class IdentifierPropertiesTest {

  private static final String BODY = "\n一、总体情况\n各项工作平稳。\n二、主动公开政府信息情况\n";

  private static final String WHOLE =
      "当前位置：首页 > 年报\n临水县水利局2019年政府信息公开工作年度报告\n来源：临水县水利局 时间：2020-03-10 16:11\n"
          + "统计期限自2019年1月1日起至2019年12月31日止。请与临水县水利局办公室联系（地址：临水县东山路8号，"
          + "邮编：350001，电话：0591-12345678、12345679，邮箱：a@b.cn）。" + BODY
          + "六、其他需要报告的事项\n无。\n临水县水利局\n2020年1月20日\n";

  /** An agency and its full name. */
  record Named(String name, String full) {}

  @Property(tries = 300)
  void titlesInAllOrdersGiveAgencyAndYear(
      @ForAll("agencies") Named agency,
      @ForAll @IntRange(min = 2008, max = 2030) int year,
      @ForAll("years") String yearForm,
      @ForAll("topics") String topic,
      @ForAll("orders") String order) {
    String title = order
        .replace("A", agency.name())
        .replace("Y", yearForm.formatted(year))
        .replace("T", topic);
    Identity identity = Reports.identify(title + BODY);

    assertThat(identity.agency().map(Agency::name)).as(title).contains(agency.full());
    assertThat(identity.year()).as(title).hasValue(year);
  }

  @Property(tries = 300)
  void noiseAroundATitleNeverMakesAnotherAgency(
      @ForAll("agencies") Named agency,
      @ForAll("noise") String before,
      @ForAll("noise") String after) {
    String title = agency.name() + "2019年政府信息公开工作年度报告";
    Identity identity = Reports.identify(before + title + after + BODY);

    identity.agency().ifPresent(found -> assertThat(found.name()).isEqualTo(agency.full()));
  }

  @Property(tries = 200)
  void noiseAloneMakesNoAgency(@ForAll("noise") String one, @ForAll("noise") String two) {
    assertThat(Reports.identify(one + two + BODY + two).agency()).isEmpty();
  }

  @Property(tries = 200)
  void everyPrefixIsIdentifiedAndContradictsNothing(
      @ForAll @IntRange(min = 0, max = 400) int length) {
    Identity identity = Reports.identify(WHOLE.substring(0, Math.min(length, WHOLE.length())));

    assertThat(identity.testimony().foreign()).isEmpty();
    assertThat(identity.testimony().years().stream().map(Said::value).distinct())
        .hasSizeLessThan(2);
    identity.agency().ifPresent(agency -> assertThat(agency.name()).isEqualTo("临水县水利局"));
  }

  @Property(tries = 200)
  void anyExtentIsTaken(
      @ForAll @IntRange(min = 0, max = 500) int a,
      @ForAll @IntRange(min = 0, max = 500) int b,
      @ForAll @IntRange(min = 0, max = 500) int c) {
    Document document = DocumentParser.parse(WHOLE);
    Extent extent = new Extent(a, a + b, a + b + c, 2000);

    assertThat(new Identifier().identify(document, extent)).isNotNull();
  }

  @Provide
  Arbitrary<Named> agencies() {
    return Arbitraries.of(
        new Named("海州市", "海州市人民政府"),
        new Named("临水县人民政府", "临水县人民政府"),
        new Named("海州市高山区", "海州市高山区人民政府"),
        new Named("海州市人民政府办公厅", "海州市人民政府办公厅"),
        new Named("临水县教育局", "临水县教育局"),
        new Named("临水县白石乡", "临水县白石乡"),
        new Named("白石镇人民政府", "白石镇人民政府"),
        new Named("南湖街道办事处", "南湖街道办事处"),
        new Named("海州综合实验区", "海州综合实验区"),
        new Named("海州经济开发区管委会", "海州经济开发区管委会"),
        new Named("海州市公安局临水分局", "海州市公安局临水分局"),
        new Named("国家卫生健康委", "国家卫生健康委"));
  }

  @Provide
  Arbitrary<String> years() {
    return Arbitraries.of("%d年", "%d年度", "%d度", "%d 年");
  }

  @Provide
  Arbitrary<String> topics() {
    Arbitrary<String> topics = Arbitraries.of("政府信息公开", "政务公开", "政务信息公开");
    Arbitrary<String> works = Arbitraries.of("", "工作", "工作的", "工作情况的");
    Arbitrary<String> reports = Arbitraries.of("年度报告", "年度工作报告", "报告", "年报", "工作报告");
    return Combinators.combine(topics, works, reports).as((t, w, r) -> t + w + r);
  }

  @Provide
  Arbitrary<String> orders() {
    return Arbitraries.of(
        "AYT", "YAT", "A关于YT", "关于YAT", "A\nYT", "AY\nT", "YA\nT", "首页 > AYT", "A Y T");
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.of(
            "首页 > 政务公开\n",
            "\n",
            " ",
            "\n来源：海州县人民政府门户网站 时间：2020-01-20\n",
            "\n政府信息公开年报\n",
            "\n根据《海州县人民政府关于做好年度报告工作的通知》编制。\n",
            "\nbet365办公室\n",
            "\n必赢体育平台\n",
            "\n微信 微博 打印 关闭\n",
            "\n海州县教育局2018年部门决算\n",
            "\n| | | | |\n",
            "\n联系我们 主办：海州县人民政府办公室\n",
            "")
        .list()
        .ofMaxSize(4)
        .map(pieces -> "\n" + String.join("", pieces) + "\n");
  }
}
