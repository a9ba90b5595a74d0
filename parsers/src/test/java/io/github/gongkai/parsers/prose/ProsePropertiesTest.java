package io.github.gongkai.parsers.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.prose.ProseReader;
import io.github.gongkai.core.template.ProseRule;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.template.TemplateProvider;
import io.github.gongkai.model.Statement;
import io.github.gongkai.model.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ProsePropertiesTest {

  private static final Report REPORT = Report.with(NationalProse.of2021());
  private static final List<String> MEASURES = List.of("件", "宗", "起", "条", "份");

  /** Ways to state figures, each sound by itself; NUMBER and MEASURE are filled in. */
  private static final Map<String, List<String>> WORDINGS = Map.of(
      "requests.received.total",
      List.of("共收到政府信息公开申请NM", "公开申请NM", "我县新收政府信息公开申请NM", "政府信息公开申请数量为NM", "受理信息公开申请共NM"),
      "requests.carriedOver.total",
      List.of("上年结转NM", "2019年结转申请NM", "结转上年度申请NM"),
      "requests.carriedForward.total",
      List.of("NM结转下年度办理", "剩NM结转到下一年度", "结转2021年度NM", "结转下年度继续办理NM"),
      "requests.handled.total",
      List.of("办结政府信息公开申请NM", "全年办理政府信息公开申请NM", "办结依申请公开NM"),
      "review.total",
      List.of("政府信息公开行政复议NM", "因政府信息公开被申请行政复议NM", "发生政府信息公开行政复议案件NM"));

  /** What speaks of other times, bodies, plans or things. */
  private static final List<String> NOISE = List.of(
      "2019年收到政府信息公开申请NM",
      "去年收到政府信息公开申请NM",
      "上半年政府信息公开申请NM",
      "2020年3月收到政府信息公开申请NM",
      "计划明年收到政府信息公开申请NM",
      "下一步将收到政府信息公开申请NM",
      "县教育局收到政府信息公开申请NM",
      "青山镇办结政府信息公开申请NM",
      "县水利局因政府信息公开被申请行政复议NM",
      "2016年以来收到政府信息公开申请NM",
      "历年累计收到政府信息公开申请NM",
      "较上年增加NM",
      "印发《通知》（望政办〔2020〕N号）",
      "电话：0556-N",
      "收到房屋征收类政府信息公开申请NM",
      "受理群众来信NM",
      "第N条规定政府信息公开申请",
      "N月N日收到政府信息公开申请NM");

  record Said(String code, String words, int number) {}

  @Property(tries = 300)
  void whatWasSaidIsReadBackExactly(@ForAll("account") List<Said> account) {
    StringBuilder prose = new StringBuilder("2020年，");
    Map<String, String> expected = new TreeMap<>();
    for (Said said : account) {
      prose.append(prose.length() > 6 ? "；" : "").append(said.words());
      expected.put(said.code(), String.valueOf(said.number()));
    }

    assertThat(REPORT.figures(prose + "。")).isEqualTo(expected);
  }

  @Property(tries = 300)
  void noiseStatesNothing(@ForAll("noise") List<String> noise) {
    assertThat(REPORT.statements(String.join("。", noise) + "。")).isEmpty();
    assertThat(REPORT.statements(String.join("，", noise) + "。")).isEmpty();
  }

  @Property(tries = 300)
  void noiseAroundASentenceChangesNothing(
      @ForAll("account") List<Said> account, @ForAll("noise") List<String> noise) {
    Said said = account.get(0);
    String prose = String.join("。", noise) + "。2020年，" + said.words() + "。" + noise.get(0) + "。";

    assertThat(REPORT.figures(prose)).isEqualTo(Map.of(said.code(), String.valueOf(said.number())));
  }

  @Property(tries = 300)
  void everySpanCutsOutItsNumber(
      @ForAll("account") List<Said> account, @ForAll("noise") List<String> noise) {
    List<String> words = new ArrayList<>(noise);
    account.forEach(said -> words.add("2020年，" + said.words()));
    String prose = String.join("。\n", words) + "。";

    for (Statement statement : REPORT.statements(prose)) {
      assertThat(statement.wording()).isEqualTo(Wording.DIGITS);
      assertThat(statement.source().cut(REPORT.document(prose)))
          .isEqualTo(statement.value().toPlainString());
      assertThat(statement.sentence().cut(REPORT.document(prose))).endsWith("。");
    }
  }

  @Test
  void everyTemplatesRulesAreWellFormed() {
    for (TemplateProvider provider : ServiceLoader.load(TemplateProvider.class)) {
      Template template = provider.template();
      assertThat(template.prose()).as(template.id().value()).isNotEmpty();
      assertThat(new ProseReader(template.prose())).isNotNull();
      for (ProseRule rule : template.prose()) {
        assertThat(rule.wordings()).as(rule.codes() + " in " + template.id()).isNotEmpty();
      }
    }
  }

  @Provide
  Arbitrary<List<Said>> account() {
    return Arbitraries.of(new ArrayList<>(WORDINGS.keySet()))
        .list()
        .uniqueElements()
        .ofMinSize(1)
        .ofMaxSize(WORDINGS.size())
        .flatMap(codes -> {
          List<Arbitrary<Said>> parts =
              codes.stream().map(ProsePropertiesTest::saying).toList();
          return Combinators.combine(parts).as(said -> said);
        });
  }

  private static Arbitrary<Said> saying(String code) {
    return Combinators.combine(
            Arbitraries.of(WORDINGS.get(code)),
            Arbitraries.integers().between(0, 99_999),
            Arbitraries.of(MEASURES))
        .as((wording, number, measure) ->
            new Said(code, wording.replace("N", "" + number).replace("M", measure), number));
  }

  @Provide
  Arbitrary<List<String>> noise() {
    return Combinators.combine(
            Arbitraries.of(NOISE), Arbitraries.integers().between(1, 12), Arbitraries.of(MEASURES))
        .as((words, number, measure) -> words.replace("N", "" + number).replace("M", measure))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }
}
