package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.SectionRule;
import io.github.gongkai.core.template.SumRule;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.template.TemplateProvider;
import io.github.gongkai.core.text.Fold;
import io.github.gongkai.model.vocabulary.Code;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeclarationsTest {

  static Stream<Template> templates() {
    return ServiceLoader.load(TemplateProvider.class).stream()
        .map(provider -> provider.get().template());
  }

  static Stream<TableForm> forms() {
    return templates().flatMap(template -> template.tables().stream());
  }

  private static String letters(String wording) {
    return Fold.all(wording).replaceAll("[^\\p{IsHan}0-9a-z]", "");
  }

  private static List<Code> cells(TableForm form) {
    List<Code> cells = new ArrayList<>();
    for (FormEntry entry : form.entries()) {
      if (entry instanceof FormEntry.Line line) {
        cells.addAll(line.cells());
      }
    }
    return cells;
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyFigureStandsOnExactlyOneLine(TableForm form) {
    assertThat(cells(form)).containsExactlyInAnyOrderElementsOf(form.type().codes());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void wordingsHaveLetters(TableForm form) {
    for (FormEntry entry : form.entries()) {
      assertThat(entry.wordings())
          .allSatisfy(wording -> assertThat(letters(wording)).hasSizeGreaterThan(1));
      if (entry instanceof FormEntry.Caption) {
        assertThat(entry.wordings()).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void sumsNameFiguresOfTheTableAndNoneTwice(TableForm form) {
    for (SumRule rule : form.sums()) {
      List<Code> both =
          Stream.concat(rule.left().stream(), rule.right().stream()).toList();
      assertThat(rule.name()).isNotBlank();
      assertThat(rule.left()).isNotEmpty();
      assertThat(rule.right()).isNotEmpty();
      assertThat(both)
          .doesNotHaveDuplicates()
          .allSatisfy(code -> assertThat(form.type().find(code)).isPresent());
      assertThat(both.stream().map(form::unit).distinct()).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aLineWithoutALabelFollowsHeads(TableForm form) {
    for (int i = 0; i < form.entries().size(); i++) {
      if (form.entries().get(i).wordings().isEmpty()) {
        assertThat(form.entries().get(i)).isInstanceOf(FormEntry.Line.class);
        assertThat(i).isPositive();
        assertThat(form.entries().get(i - 1)).isInstanceOf(FormEntry.Caption.class);
      }
    }
  }

  /** Lines that share a wording are told apart by the lines between them, so there must be some. */
  @ParameterizedTest
  @MethodSource("forms")
  void linesOfOneWordingHaveOthersBetweenThem(TableForm form) {
    Map<String, Integer> last = new HashMap<>();
    int number = 0;
    for (FormEntry entry : form.entries()) {
      if (entry instanceof FormEntry.Line) {
        Set<String> wordings = new HashSet<>();
        entry.wordings().forEach(wording -> wordings.add(letters(wording)));
        for (String wording : wordings) {
          Integer before = last.put(wording, number);
          assertThat(before == null || number - before > 1).as(wording).isTrue();
        }
        number++;
      }
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void signedFiguresAreInNoSum(TableForm form) {
    for (SumRule rule : form.sums()) {
      assertThat(rule.left()).noneMatch(form::isSigned);
      assertThat(rule.right()).noneMatch(form::isSigned);
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void noCodeStandsInTwoTables(Template template) {
    assertThat(template.tables().stream().flatMap(form -> form.type().codes().stream()))
        .doesNotHaveDuplicates();
    assertThat(template.tables().stream().map(form -> form.type().id())).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void headingsAndSignsAreWordings(Template template) {
    assertThat(template.sections()).isNotEmpty();
    for (SectionRule rule : template.sections()) {
      assertThat(rule.headings()).isNotEmpty().doesNotHaveDuplicates();
      assertThat(rule.headings())
          .allSatisfy(heading -> assertThat(letters(heading)).isNotEmpty());
    }
    assertThat(template.signs()).allSatisfy(sign -> assertThat(Fold.all(sign)).isEqualTo(sign));
    assertThat(template.issuedAs()).isNotBlank();
    assertThat(template.label().english()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void yearsRunForward(Template template) {
    assertThat(template.firstYear()).isBetween(2008, 2100);
    assertThat(template.lastYear().orElse(template.firstYear()))
        .isGreaterThanOrEqualTo(template.firstYear());
    assertThat(template.covers(template.firstYear())).isTrue();
    assertThat(template.covers(2007)).isFalse();
  }

  @Test
  void noTwoTemplatesHaveOneName() {
    assertThat(templates().map(Template::id)).doesNotHaveDuplicates().hasSizeGreaterThan(5);
  }

  @Test
  void noHeadingBelongsToTwoKinds() {
    Map<String, SectionRule> owners = new HashMap<>();
    templates().flatMap(template -> template.sections().stream()).distinct().forEach(rule -> {
      for (String heading : rule.headings()) {
        SectionRule before = owners.putIfAbsent(letters(heading), rule);
        assertThat(before == null || before.kind() == rule.kind()).as(heading).isTrue();
      }
    });
  }

  @Test
  void moduleAndServiceFileListTheSameProviders() throws IOException {
    Path classes = Path.of("target", "classes", "module-info.class");
    org.junit.jupiter.api.Assumptions.assumeTrue(
        Files.exists(classes), "no compiled module descriptor at " + classes.toAbsolutePath());
    ModuleDescriptor module;
    try (InputStream in = Files.newInputStream(classes)) {
      module = ModuleDescriptor.read(in);
    }
    String name = "/META-INF/services/" + TemplateProvider.class.getName();
    List<String> listed;
    try (InputStream in = DeclarationsTest.class.getResourceAsStream(name)) {
      listed =
          new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().lines().toList();
    }
    assertThat(module.provides())
        .singleElement()
        .satisfies(provides -> assertThat(provides.providers()).containsExactlyElementsOf(listed));
  }
}
