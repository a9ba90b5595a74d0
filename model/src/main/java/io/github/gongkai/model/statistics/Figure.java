package io.github.gongkai.model.statistics;

import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One cell of a report's statistics: what it says, how sure that is and where it stands.
 *
 * <p>A figure is one of five things, and a {@code switch} over {@link #status()} or an {@code
 * instanceof} on the nested types covers them all. There is no default value: a figure that the
 * document does not state has none.
 *
 * <pre>{@code
 * if (figure instanceof Figure.Stated stated) {
 *   use(stated.exact(), stated.place());
 * } else if (figure instanceof Figure.Inferred inferred) {
 *   use(inferred.exact(), inferred.determinedBy());
 * } else if (figure instanceof Figure.Ambiguous open) {
 *   ask(open.candidates(), open.written());
 * } else {
 *   log(figure.status()); // blank or absent: there is no number, and it is not zero
 * }
 * }</pre>
 */
public sealed interface Figure {

  /**
   * The figure's name.
   *
   * @return its code, the same in every document
   */
  Code code();

  /**
   * What the figure counts.
   *
   * @return the unit of {@link #value()}
   */
  Unit unit();

  /**
   * What is known of the figure.
   *
   * @return the status, which agrees with the figure's type
   */
  FigureStatus status();

  /**
   * The exact value, in {@link #unit()}.
   *
   * @return the value of a stated or inferred figure; empty for every other. A blank is not zero
   */
  default Optional<BigDecimal> value() {
    return Optional.empty();
  }

  /**
   * Where the figure's own characters stand in the decoded document.
   *
   * @return the place of a stated figure, or of what is written in a blank or unreadable cell;
   *     empty when nothing is written
   */
  default Optional<Span> source() {
    return Optional.empty();
  }

  /**
   * The cell's text as the document writes it, for example {@code 3,405}, {@code 160.5万元}, {@code
   * /} or {@code 无}.
   *
   * @return the text, empty when nothing is written
   */
  default String written() {
    return "";
  }

  /**
   * A figure whose characters stand in the document.
   *
   * @param code the figure's name
   * @param unit what it counts
   * @param exact its exact value in that unit
   * @param written its text as written
   * @param place where that text stands
   * @param decidedBy what told it from its neighbours where this copy runs figures together or lost
   *     some; {@link Grounds#NONE} where its boundaries are certain
   */
  record Stated(
      Code code, Unit unit, BigDecimal exact, String written, Span place, Grounds decidedBy)
      implements Figure {

    /**
     * Sees that nothing is missing.
     *
     * @param code the figure's name
     * @param unit what it counts
     * @param exact its exact value in that unit
     * @param written its text as written
     * @param place where that text stands
     * @param decidedBy what told it from its neighbours where this copy runs figures together or lost
     *     some; {@link Grounds#NONE} where its boundaries are certain
     */
    public Stated {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(exact, "exact");
      Objects.requireNonNull(written, "written");
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(decidedBy, "decidedBy");
    }

    /**
     * A figure with boundaries of its own.
     *
     * @param code the figure's name
     * @param unit what it counts
     * @param exact its exact value in that unit
     * @param written its text as written
     * @param place where that text stands
     */
    public Stated(Code code, Unit unit, BigDecimal exact, String written, Span place) {
      this(code, unit, exact, written, place, Grounds.NONE);
    }

    @Override
    public FigureStatus status() {
      return FigureStatus.STATED;
    }

    @Override
    public Optional<BigDecimal> value() {
      return Optional.of(exact);
    }

    @Override
    public Optional<Span> source() {
      return Optional.of(place);
    }
  }

  /**
   * A figure that this copy lost, or the document left out, and that the table's sums determine.
   *
   * <p>It is what the sums say. Where the table is seen to break a sum, a figure is inferred only
   * from sums that the error cannot have touched, and never from one sum alone. An agency's error
   * that this copy hides, in the lost cell itself or beside it in its only sum, stays unseen: {@link
   * #determinedBy()} tells how much a value rests on.
   *
   * @param code the figure's name
   * @param unit what it counts
   * @param exact its exact value in that unit
   * @param determinedBy the sums and statements that, with the table's other figures, leave no other
   *     value
   * @param drawn the blank cell that the document shows in the figure's place; empty when this copy
   *     lost the cell
   */
  record Inferred(
      Code code, Unit unit, BigDecimal exact, Grounds determinedBy, Optional<Blank> drawn)
      implements Figure {

    /**
     * Sees that nothing is missing.
     *
     * @param code the figure's name
     * @param unit what it counts
     * @param exact its exact value in that unit
     * @param determinedBy the sums and statements that, with the table's other figures, leave no other
     *     value
     * @param drawn the blank cell that the document shows in the figure's place; empty when this copy
     *     lost the cell
     */
    public Inferred {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(exact, "exact");
      Objects.requireNonNull(determinedBy, "determinedBy");
      Objects.requireNonNull(drawn, "drawn");
    }

    /**
     * A figure whose cell this copy lost.
     *
     * @param code the figure's name
     * @param unit what it counts
     * @param exact its exact value in that unit
     * @param determinedBy the sums and statements that leave no other value
     */
    public Inferred(Code code, Unit unit, BigDecimal exact, Grounds determinedBy) {
      this(code, unit, exact, determinedBy, Optional.empty());
    }

    @Override
    public FigureStatus status() {
      return FigureStatus.INFERRED;
    }

    @Override
    public Optional<BigDecimal> value() {
      return Optional.of(exact);
    }

    @Override
    public Optional<Span> source() {
      return drawn.flatMap(Blank::source);
    }

    @Override
    public String written() {
      return drawn.map(Blank::written).orElse("");
    }
  }

  /**
   * A cell that the document leaves empty and that nothing determines, or that sums leave only 0 for.
   *
   * @param code the figure's name
   * @param unit what it would count
   * @param written how the document writes the blank: {@code /}, {@code -}, {@code 无} or nothing
   * @param source where that writing stands, empty when there is none
   */
  record Blank(Code code, Unit unit, String written, Optional<Span> source) implements Figure {

    /**
     * Sees that nothing is missing.
     *
     * @param code the figure's name
     * @param unit what it would count
     * @param written how the document writes the blank: {@code /}, {@code -}, {@code 无} or nothing
     * @param source where that writing stands, empty when there is none
     */
    public Blank {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(written, "written");
      Objects.requireNonNull(source, "source");
    }

    @Override
    public FigureStatus status() {
      return FigureStatus.BLANK;
    }
  }

  /**
   * A cell for which more than one value is possible, or whose text cannot be read.
   *
   * @param code the figure's name
   * @param unit what it counts
   * @param candidates the values that fit, in rising order; empty when they cannot be listed
   * @param written the text that the cell's row shows, as written
   * @param source where that text stands, empty when there is none
   */
  record Ambiguous(
      Code code, Unit unit, List<BigDecimal> candidates, String written, Optional<Span> source)
      implements Figure {

    /**
     * Copies the list.
     *
     * @param code the figure's name
     * @param unit what it counts
     * @param candidates the values that fit, in rising order; empty when they cannot be listed
     * @param written the text that the cell's row shows, as written
     * @param source where that text stands, empty when there is none
     */
    public Ambiguous {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(candidates, "candidates");
      Objects.requireNonNull(written, "written");
      Objects.requireNonNull(source, "source");
      candidates = List.copyOf(candidates);
    }

    @Override
    public FigureStatus status() {
      return FigureStatus.AMBIGUOUS;
    }
  }

  /**
   * A cell that the document does not have, although the template knows it: a row that this edition
   * of the form leaves out, or that was cut off.
   *
   * @param code the figure's name
   * @param unit what it would count
   */
  record Absent(Code code, Unit unit) implements Figure {

    /**
     * Sees that nothing is missing.
     *
     * @param code the figure's name
     * @param unit what it would count
     */
    public Absent {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(unit, "unit");
    }

    @Override
    public FigureStatus status() {
      return FigureStatus.ABSENT;
    }
  }
}
