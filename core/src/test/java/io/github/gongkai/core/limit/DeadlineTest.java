package io.github.gongkai.core.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  private static Deadline past() {
    return Deadline.in(Optional.of(Duration.ofNanos(1)));
  }

  @Test
  void remembersWhereItWasFirstFoundToBePast() {
    Deadline deadline = past();
    assertThat(deadline.place()).isEmpty();
    assertThat(deadline.isPastAt(7)).isTrue();
    assertThat(deadline.isPastAt(9)).isTrue();
    assertThat(deadline.place()).hasValue(7);
  }

  @Test
  void theClockIsLookedAtOnTheFirstStepAndTheLast() {
    assertThat(past().isPastByNow()).isTrue();
    assertThat(past().isPast()).isTrue();
  }

  @Test
  void neverComesWithoutATime() {
    Deadline none = Deadline.in(Optional.empty());
    Deadline far = Deadline.in(Optional.of(Duration.ofSeconds(Long.MAX_VALUE)));
    for (int i = 0; i < 1_000; i++) {
      assertThat(none.isPastAt(i) || far.isPastAt(i)).isFalse();
    }
    assertThat(none.first(2).isPast()).isFalse();
    assertThat(none.place()).isEmpty();
  }

  @Test
  void aPartOfItComesBeforeIt() {
    Deadline whole = Deadline.in(Optional.of(Duration.ofDays(100)));
    assertThat(whole.first(Integer.MAX_VALUE).first(Integer.MAX_VALUE).isPast()).isTrue();
    assertThat(whole.isPast()).isFalse();
    assertThat(past().first(2).isPast()).isTrue();
  }
}
