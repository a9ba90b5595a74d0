package io.github.gongkai.testkit;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.template.SumRule;
import io.github.gongkai.model.Agency;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Contact;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Origin;
import io.github.gongkai.model.Statement;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.testkit.damage.Expectation;
import io.github.gongkai.testkit.layout.Cells;
import io.github.gongkai.testkit.layout.TextLayout;
import io.github.gongkai.testkit.report.SyntheticReport;
import io.github.gongkai.testkit.report.Trait;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What came of a document, held against what it was made of. */
final class Comparison {
  private final TestDocument document;
  private final List<String> losses = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private int right;
  private int open;

  Comparison(TestDocument document) {
    this.document = document;
  }

  Outcome outcome() {
    return new Outcome(right, open, losses, errors);
  }

  void refused(ReadResult result) {
    if (!document.isLost()) {
      losses.add("refused: "
          + (result instanceof ReadResult.NotAReport other
              ? other.refusal().kind() + " " + other.refusal().reason()
              : result.getClass().getSimpleName()));
    }
    open += document.expectations().size();
  }

  void compare(AnnualReport read) {
    if (!read.template().equals(document.report().template().id())) {
      if (!document.isLost()) {
        losses.add("template " + read.template());
      }
      open += document.expectations().size();
      compareForeign(read);
      return;
    }
    document.expectations().forEach((code, expectation) -> compare(read, code, expectation));
    errors.addAll(madeUp(read));
    compareIdentity(read);
    compareSums(read);
    compareStatements(read);
  }

  /**
   * Where damage left of a form what is another's as well, the figures of those codes that both have
   * must be right, and those of other codes stand nowhere in the report, but for what its sentences
   * state under the names of a form in prose.
   */
  private void compareForeign(AnnualReport read) {
    for (Figure figure : figures(read)) {
      Expectation expectation = document.expectations().get(figure.code());
      boolean stated = figure.status() == FigureStatus.STATED;
      if (expectation != null
          && expectation.judge(figure.value(), stated) == Expectation.Verdict.WRONG) {
        errors.add(wrong(figure, expectation) + ", read as " + read.template());
      }
    }
    madeUp(read).forEach(error -> errors.add(error + ", read as " + read.template()));
    Map<Code, BigDecimal> told = new HashMap<>(document.report().narrativeInProse());
    told.putAll(document.report().narrative());
    for (Statement statement : read.statements()) {
      untrue(statement, told).ifPresent(e -> errors.add(e + ", read as " + read.template()));
    }
  }

  private List<String> madeUp(AnnualReport read) {
    List<String> madeUp = new ArrayList<>();
    for (Figure figure : figures(read)) {
      if (!document.expectations().containsKey(figure.code())) {
        figure.value().ifPresent(value -> madeUp.add(figure.code() + ": " + value + " made up"));
      }
    }
    return madeUp;
  }

  /**
   * What sentences state must be so, whatever happened to the document; where nothing did, all of it
   * must be read. A figure that is both told and printed is told as it was before an agency's error.
   */
  private void compareStatements(AnnualReport read) {
    Map<Code, BigDecimal> told = document.report().narrative();
    Set<Code> found = new HashSet<>();
    for (Statement statement : read.statements()) {
      untrue(statement, told).ifPresentOrElse(errors::add, () -> found.add(statement.code()));
    }
    for (Code code : told.keySet()) {
      if (isTellable() && !found.contains(code)) {
        losses.add("prose: " + code + " not read for " + told.get(code));
      }
    }
  }

  private static Optional<String> untrue(Statement statement, Map<Code, BigDecimal> told) {
    BigDecimal truth = told.get(statement.code());
    if (!statement.isExact() || truth != null && statement.value().compareTo(truth) == 0) {
      return Optional.empty();
    }
    return Optional.of("prose: " + statement.code() + " " + statement.value()
        + (truth == null ? " made up" : " for " + truth));
  }

  /**
   * Whether each told figure must be read: its sentence is one of those that are known as a whole,
   * and stands where sections can be told.
   */
  private boolean isTellable() {
    Recipe recipe = document.recipe();
    return recipe.damages().isEmpty()
        && recipe.layout().cells() != Cells.FUSED
        && !recipe.traits().contains(Trait.COMPARISONS)
        && !isRunning();
  }

  /** Whether all is on one line, with more in it than the form, so that no heading may be seen. */
  private boolean isRunning() {
    Recipe recipe = document.recipe();
    return recipe.layout() == TextLayout.ONE_LINE && !recipe.traits().isEmpty();
  }

  private static List<Figure> figures(AnnualReport read) {
    List<Figure> figures = new ArrayList<>();
    read.tables().forEach(table -> figures.addAll(table.figures()));
    return figures;
  }

  private void compare(AnnualReport read, Code code, Expectation expectation) {
    Optional<Figure> figure = read.figure(code);
    Optional<BigDecimal> value = figure.flatMap(Figure::value);
    boolean stated =
        figure.map(Figure::status).filter(FigureStatus.STATED::equals).isPresent();
    switch (expectation.judge(value, stated)) {
      case RIGHT -> right++;
      case OPEN -> open++;
      case MISSED ->
        losses.add(code
            + ": "
            + figure.map(f -> f.status() + " " + f.written()).orElse("absent")
            + " for "
            + expectation.truth().toPlainString());
      case WRONG -> errors.add(wrong(figure.orElseThrow(), expectation));
    }
  }

  private static String wrong(Figure figure, Expectation expectation) {
    return figure.code()
        + ": "
        + figure.value().map(BigDecimal::toPlainString).orElse("nothing")
        + (figure.status() == FigureStatus.STATED ? " stated" : " inferred")
        + " for "
        + expectation.truth().toPlainString()
        + " "
        + expectation.demand();
  }

  /** Damage may hit the title and the preamble; then nothing is said of whose report it is. */
  private void compareIdentity(AnnualReport read) {
    if (!document.recipe().damages().isEmpty()) {
      return;
    }
    SyntheticReport report = document.report();
    Optional<Integer> year =
        read.year().isPresent() ? Optional.of(read.year().getAsInt()) : Optional.empty();
    compare("agency", read.agency().map(Agency::name), report.agency());
    compare("year", year, report.year());
    compare("period", read.period(), report.period());
    compare("signed", read.signed(), report.signed());
    Contact contact = report.contact();
    contact.address().ifPresent(a -> compare("address", read.contact().address(), a));
    contact.postcode().ifPresent(p -> compare("postcode", read.contact().postcode(), p));
    contact.email().ifPresent(e -> compare("email", read.contact().email(), e));
    contact.phones().stream()
        .findFirst()
        .ifPresent(p -> compare("phone", read.contact().phones().stream().findFirst(), p));
  }

  private <T> void compare(String what, Optional<T> given, T truth) {
    // where all is run together, nobody can say that a name or a day must be told
    boolean fused = document.recipe().layout().cells() == Cells.FUSED;
    if (given.isEmpty() && !fused && !isRunning()) {
      losses.add(what + ": nothing for " + truth);
    } else if (given.isPresent() && !given.get().equals(truth)) {
      errors.add(what + ": " + given.get() + " for " + truth);
    }
  }

  /** Broken sums must be named with exactly their cells, and no others. */
  private void compareSums(AnnualReport read) {
    Set<Set<Code>> named = new HashSet<>();
    for (Finding finding : read.findings()) {
      if (finding.kind() == FindingKind.IDENTITY && finding.origin() == Origin.AGENCY) {
        named.add(Set.copyOf(finding.cells()));
      }
    }
    Set<Set<Code>> broken = new HashSet<>();
    for (SumRule rule : document.broken()) {
      Set<Code> cells = new HashSet<>(rule.left());
      cells.addAll(rule.right());
      broken.add(cells);
    }
    for (Set<Code> cells : broken) {
      if (!named.contains(cells)) {
        losses.add("broken sum not named: " + cells);
      }
    }
    for (Set<Code> cells : named) {
      if (!broken.contains(cells) && isKept(cells)) {
        errors.add("sum said to be broken that holds: " + cells);
      }
    }
  }

  /** Whether the report keeps a prescribed rule over these cells, so that no error is its own. */
  private boolean isKept(Set<Code> cells) {
    Map<Code, Expectation> all = document.expectations();
    return document.report().template().tables().stream()
        .flatMap(form -> form.sums().stream())
        .filter(rule -> rule.force() == SumRule.Force.PRESCRIBED)
        .anyMatch(rule -> cells.equals(cellsOf(rule)) && all.keySet().containsAll(cells));
  }

  private static Set<Code> cellsOf(SumRule rule) {
    Set<Code> cells = new HashSet<>(rule.left());
    cells.addAll(rule.right());
    return cells;
  }
}
