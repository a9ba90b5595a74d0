package io.github.gongkai.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stages, templates and types depend on each other as they were designed to, and no more. */
class ArchitectureTest {
  private static final JavaClasses CLASSES = Libraries.classes();
  private static final String CORE = "io.github.gongkai.core.";
  private static final String SERIES = "io.github.gongkai.parsers.series";

  /** Which packages of core each stage may use besides its own, the model and the JDK. */
  private static final Map<String, List<String>> STAGES = Map.ofEntries(
      Map.entry("source", List.of("text")),
      Map.entry("limit", List.of()),
      Map.entry("text", List.of("limit")),
      Map.entry("template", List.of()),
      Map.entry("reconcile", List.of("limit")),
      Map.entry("document", List.of("text", "limit")),
      Map.entry("outline", List.of("text", "limit", "template")),
      Map.entry("identity", List.of("text", "document")),
      Map.entry("prose", List.of("text", "limit", "outline", "template")),
      Map.entry("binding", List.of("text", "limit", "template", "reconcile")),
      Map.entry("recognition", List.of("text", "document", "outline", "template", "binding")),
      Map.entry("validation", List.of("text", "outline", "template", "identity", "prose")));

  /** What is made of finished reports: which packages of core it may use. No stage knows it. */
  private static final Map<String, List<String>> USES = Map.of(
      "series", List.of("template", "validation"), "json", List.of("", "series", "template"));

  static Stream<String> stages() {
    return Stream.concat(STAGES.keySet().stream(), USES.keySet().stream()).sorted();
  }

  @ParameterizedTest
  @MethodSource("stages")
  void stagesUseOnlyWhatComesBeforeThem(String stage) {
    List<String> before = STAGES.containsKey(stage) ? STAGES.get(stage) : USES.get(stage);
    Set<String> allowed =
        before.stream().map(ArchitectureTest::packageOfCore).collect(Collectors.toSet());
    noClasses()
        .that()
        .resideInAPackage(CORE + stage)
        .should()
        .dependOnClassesThat(describe(
            "in another package of core",
            used -> used.getPackageName().startsWith("io.github.gongkai.core")
                && !used.getPackageName().equals(CORE + stage)
                && !allowed.contains(used.getPackageName())))
        .check(CLASSES);
  }

  @Test
  void everyStageIsDeclared() {
    assertThat(CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(CORE))
            .map(name -> name.substring(CORE.length()))
            .sorted()
            .distinct())
        .containsExactlyElementsOf(stages().toList());
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("io.github.gongkai.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  /** Numbers, and the clock: a deadline is no more than that. */
  @Test
  void theReconcilerKnowsOnlyNumbers() {
    for (String known : List.of(CORE + "reconcile", CORE + "limit.Deadline")) {
      classes()
          .that(describe("are " + known, type -> isPartOf(type, known)))
          .should()
          .onlyDependOnClassesThat(describe(
              "belong to the JDK, to the reconciler or to deadlines",
              used -> used.getPackageName().startsWith("java.")
                  || used.getPackageName().startsWith("org.jspecify")
                  || used.isPrimitive()
                  || used.isArray()
                  || isPartOf(used, CORE + "reconcile")
                  || isPartOf(used, CORE + "limit.Deadline")))
          .check(CLASSES);
    }
  }

  private static boolean isPartOf(JavaClass type, String packageOrClass) {
    return type.getName().startsWith(packageOrClass + ".")
        || type.getName().startsWith(packageOrClass + "$")
        || type.getName().equals(packageOrClass);
  }

  /** Whatever reports are about is said elsewhere: no word of theirs, Chinese or English. */
  @Test
  void theReconcilerNamesNothingOfReports() throws IOException {
    Pattern named = Pattern.compile(
        "\\p{IsHan}|(?i)(annualReport|agenc(y|ies)|applicant|disclosure|template|document)");
    try (Stream<Path> sources = Files.list(Libraries.sources("core", CORE + "reconcile"))) {
      assertThat(sources)
          .isNotEmpty()
          .allSatisfy(source -> assertThat(source).content().doesNotContainPattern(named));
    }
  }

  @Test
  void theModelKnowsOnlyTheJdk() {
    classes()
        .that()
        .resideInAPackage("io.github.gongkai.model..")
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(
            "io.github.gongkai.model..", "java..", "org.jspecify..", "org.immutables.."))
        .check(CLASSES);
  }

  @Test
  void templatesKnowOnlyTheSpiAndTheModel() {
    classes()
        .that()
        .resideInAPackage("io.github.gongkai.parsers..")
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(
            "io.github.gongkai.parsers..",
            "io.github.gongkai.model..",
            CORE + "template",
            "java..",
            "org.jspecify.."))
        .check(CLASSES.that(resideOutsideOfPackage(SERIES)));
  }

  @Test
  void indicatorsKnowOnlyTheModelAndSeries() {
    classes()
        .that()
        .resideInAPackage(SERIES)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(
            SERIES, "io.github.gongkai.model..", CORE + "series", "java..", "org.jspecify.."))
        .check(CLASSES);
  }

  /** A type that only its own package uses has no reason to be public there. */
  @Test
  void nothingIsPublicThatNeedNotBe() {
    Set<String> exported = Libraries.exportedPackages();
    Set<String> services = Libraries.services();
    classes()
        .that(describe(
            "are public in a package that is not exported",
            type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.isTopLevelClass()
                && !exported.contains(type.getPackageName())
                && !services.contains(type.getName())))
        .should(new UsedFromOtherPackages())
        .check(CLASSES);
  }

  @Test
  void whatIsExportedShowsNothingThatIsNot() {
    Set<String> exported = Libraries.exportedPackages();
    List<String> hidden = PublicApi.types(CLASSES, exported)
        .flatMap(PublicApi::executables)
        .flatMap(ArchitectureTest::typesOf)
        .filter(type -> type.getName().startsWith("io.github.gongkai."))
        .filter(type -> !exported.contains(type.getPackageName()))
        .map(Class::getName)
        .distinct()
        .toList();

    assertThat(hidden).isEmpty();
  }

  /** The test kit alone draws with fractions: its numbers are chances, not figures. */
  @Test
  void numbersAreExact() {
    fields()
        .that()
        .areDeclaredInClassesThat(resideOutsideOfPackage("io.github.gongkai.testkit.."))
        .should()
        .notHaveRawType(double.class)
        .andShould()
        .notHaveRawType(float.class)
        .check(CLASSES);
    methods()
        .that()
        .areDeclaredInClassesThat(resideOutsideOfPackage("io.github.gongkai.testkit.."))
        .should()
        .notHaveRawReturnType(double.class)
        .andShould()
        .notHaveRawReturnType(float.class)
        .check(CLASSES);
  }

  @Test
  void nothingStaticChanges() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
    noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helpers?|Misc|Common)")
        .because("a class is named for what it is")
        .check(CLASSES);
  }

  private static String packageOfCore(String name) {
    return name.isEmpty() ? "io.github.gongkai.core" : CORE + name;
  }

  private static Stream<Class<?>> typesOf(Executable executable) {
    Stream<Class<?>> parameters = Arrays.stream(executable.getParameterTypes());
    return executable instanceof Method method
        ? Stream.concat(parameters, Stream.of(method.getReturnType()))
        : parameters;
  }
}
