package io.github.gongkai.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void cutsItsCharactersOutOfTheDocument() {
    assertThat(Span.of(2, 4).cut("共收到12件")).isEqualTo("到1");
    assertThat(Span.of(3, 3).cut("共收到12件")).isEmpty();
  }

  @Test
  void countsUtf16UnitsAsStringsDo() {
    assertThat(Span.of(1, 3).cut("a𠮷b")).isEqualTo("𠮷");
  }

  @Test
  void noSpanBeginsBeforeTheDocumentOrEndsBeforeItBegins() {
    assertThatIllegalArgumentException().isThrownBy(() -> Span.of(-1, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> Span.of(3, 2));
  }

  @Test
  void emptySpansOverlapNothing() {
    assertThat(Span.of(3, 3).overlaps(Span.of(0, 9))).isFalse();
    assertThat(Span.of(0, 9).contains(Span.of(3, 3))).isTrue();
  }

  @Test
  void touchingSpansDoNotOverlap() {
    assertThat(Span.of(0, 3).overlaps(Span.of(3, 5))).isFalse();
    assertThat(Span.of(0, 4).overlaps(Span.of(3, 5))).isTrue();
  }

  @Property
  void lengthIsWhatIsCut(@ForAll("spans") Span span) {
    assertThat(span.cut("x".repeat(200))).hasSize(span.length());
  }

  @Property
  void unionContainsBoth(@ForAll("spans") Span one, @ForAll("spans") Span other) {
    Span union = one.union(other);
    assertThat(union.contains(one) && union.contains(other)).isTrue();
    assertThat(union).isEqualTo(other.union(one));
  }

  @Property
  void overlapIsWhatTheySharePlaceByPlace(@ForAll("spans") Span one, @ForAll("spans") Span other) {
    boolean shared = false;
    for (int i = one.start(); i < one.end(); i++) {
      shared |= i >= other.start() && i < other.end();
    }
    assertThat(one.overlaps(other)).isEqualTo(shared);
    assertThat(other.overlaps(one)).isEqualTo(shared);
  }

  @Property
  void orderIsByStartThenEndAndFitsEquality(
      @ForAll("spans") Span one, @ForAll("spans") Span other) {
    assertThat(one.compareTo(other)).isEqualTo(-other.compareTo(one));
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    if (one.start() < other.start()) {
      assertThat(one).isLessThan(other);
    }
  }

  @Provide
  Arbitrary<Span> spans() {
    Arbitrary<Integer> ends = Arbitraries.integers().between(0, 200);
    return Combinators.combine(ends, ends).as((a, b) -> Span.of(Math.min(a, b), Math.max(a, b)));
  }
}
