package io.github.gongkai.core.binding;

import static io.github.gongkai.model.vocabulary.Relation.EQUAL;

import io.github.gongkai.core.reconcile.Relation;
import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.SumRule;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.statistics.Grounds;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * A table's prescribed sums as the reconciler knows them, and what else of them does not depend on a
 * document: made once for a form. Safe to share between threads.
 */
final class FormSums {

  private final TableForm form;
  private final List<SumRule> rules;
  private final List<Relation> relations = new ArrayList<>();
  private final Map<String, Integer> byName = new HashMap<>();
  private final IdentityHashMap<FormEntry.Line, OfLine> lines = new IdentityHashMap<>();
  private final List<Set<Code>> crossing = new ArrayList<>();
  private final List<Integer> shares = new ArrayList<>();

  /** The sums in words, which few documents ask for. */
  private final AtomicReferenceArray<Grounds.Sum> words;

  FormSums(TableForm form) {
    this.form = form;
    for (Code code : form.type().codes()) {
      if (form.unit(code) == Unit.PERCENT) {
        shares.add(number(code));
      }
    }
    this.rules = form.sums().stream()
        .filter(rule -> rule.force() == SumRule.Force.PRESCRIBED)
        .toList();
    this.words = new AtomicReferenceArray<>(rules.size());
    for (SumRule rule : rules) {
      // a rule holds for each line or column by itself; its first cell tells which
      String name = rule.name() + " (" + rule.left().get(0) + ")";
      byName.put(name, relations.size());
      relations.add(new Relation(
          name,
          rule.relation() == EQUAL ? Relation.Kind.EQUAL : Relation.Kind.AT_MOST,
          rule.left().stream().map(this::number).toList(),
          rule.right().stream().map(this::number).toList()));
    }
    for (FormEntry entry : form.entries()) {
      if (entry instanceof FormEntry.Line line) {
        lines.put(line, ofLine(line.cells()));
      }
    }
    for (SumRule rule : rules) {
      if (rule.relation() == EQUAL
          && lines.keySet().stream().noneMatch(line -> isWithin(rule, line.cells()))) {
        Set<Code> cells = new HashSet<>(rule.left());
        cells.addAll(rule.right());
        crossing.add(cells);
      }
    }
  }

  /**
   * What is known of a line.
   *
   * @param numbers the numbers of its cells
   * @param indexes their places on the line, from 0
   * @param own the equalities among its cells alone, in which these are numbered from 0
   * @param summed whether every figure of the line is a part or the total of one of them
   */
  record OfLine(List<Integer> numbers, List<Integer> indexes, List<Relation> own, boolean summed) {}

  private OfLine ofLine(List<Code> cells) {
    List<Relation> own = new ArrayList<>();
    Set<Code> summed = new HashSet<>();
    for (SumRule rule : rules) {
      if (rule.relation() == EQUAL && isWithin(rule, cells)) {
        own.add(Relation.equal(
            String.valueOf(own.size()),
            rule.left().stream().map(cells::indexOf).toList(),
            rule.right().stream().map(cells::indexOf).toList()));
        summed.addAll(rule.left());
        summed.addAll(rule.right());
      }
    }
    return new OfLine(
        cells.stream().map(this::number).toList(),
        IntStream.range(0, cells.size()).boxed().toList(),
        List.copyOf(own),
        summed.containsAll(cells));
  }

  private static boolean isWithin(SumRule rule, List<Code> cells) {
    return cells.containsAll(rule.left()) && cells.containsAll(rule.right());
  }

  TableForm form() {
    return form;
  }

  /** The number of a cell. */
  int number(Code code) {
    int number = form.place(code);
    if (number < 0) {
      throw new IllegalArgumentException(form + " has no cell " + code);
    }
    return number;
  }

  /** The sums, in which cells are numbered as the table has them. */
  List<Relation> relations() {
    return relations;
  }

  /** What is known of a line of the form. */
  OfLine of(FormEntry.Line line) {
    OfLine known = lines.get(line);
    return known == null ? ofLine(line.cells()) : known;
  }

  /** The cells whose figures are shares of a hundred. */
  List<Integer> shares() {
    return shares;
  }

  /** Whether a sum ties lines to one another that all stand in the document. */
  boolean isCrossed(Collection<LineText> found) {
    if (crossing.isEmpty()) {
      return false;
    }
    Set<Code> shown = new HashSet<>();
    found.forEach(line -> shown.addAll(line.line().cells()));
    return crossing.stream().anyMatch(shown::containsAll);
  }

  /** A sum by the name of its relation, in words; empty if it is none of the form's. */
  Optional<Grounds.Sum> inWords(String name) {
    Integer number = byName.get(name);
    if (number == null) {
      return Optional.empty();
    }
    Grounds.Sum known = words.get(number);
    if (known == null) {
      SumRule rule = rules.get(number);
      known = new Grounds.Sum(
          rule.name(), form.label(rule), rule.left(), rule.relation(), rule.right());
      words.set(number, known);
    }
    return Optional.of(known);
  }
}
