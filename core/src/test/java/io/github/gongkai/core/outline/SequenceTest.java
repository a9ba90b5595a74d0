package io.github.gongkai.core.outline;

import static io.github.gongkai.model.vocabulary.SectionKind.CAPACITY;
import static io.github.gongkai.model.vocabulary.SectionKind.FEES;
import static io.github.gongkai.model.vocabulary.SectionKind.OTHER_MATTERS;
import static io.github.gongkai.model.vocabulary.SectionKind.OVERVIEW;
import static io.github.gongkai.model.vocabulary.SectionKind.PROACTIVE_DISCLOSURE;
import static io.github.gongkai.model.vocabulary.SectionKind.PROBLEMS_AND_IMPROVEMENTS;
import static io.github.gongkai.model.vocabulary.SectionKind.REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.outline.Candidate.Place;
import io.github.gongkai.core.outline.Ordinal.Style;
import org.junit.jupiter.api.Test;

class SequenceTest {

  private static Candidates candidates() {
    return new Candidates();
  }

  @Test
  void knownWordingsInOrderAreHeadings() {
    assertThat(candidates().known(1, OVERVIEW).known(2, REQUESTS).known(4, FEES).chosen())
        .containsExactly(0, 1, 2);
    assertThat(candidates().known(3, OVERVIEW).chosen()).containsExactly(0);
    assertThat(candidates().chosen()).isEmpty();
  }

  @Test
  void theUsualOrdinalsMayBeMixed() {
    assertThat(candidates()
            .known(Style.BARE, 1, OVERVIEW)
            .known(Style.PART, 2, REQUESTS)
            .known(3, FEES)
            .chosen())
        .containsExactly(0, 1, 2);
  }

  @Test
  void noMoreThanAsManyAsThereMayBe() {
    assertThat(candidates().known(1, OVERVIEW).known(2, REQUESTS).known(3, FEES).chosen(2))
        .containsExactly(0, 1);
    assertThat(candidates()
            .known(Style.ARABIC, 1, OVERVIEW)
            .known(Style.ARABIC, 2, REQUESTS)
            .known(Style.ARABIC, 3, FEES)
            .chosen(2))
        .containsExactly(0, 1);
  }

  @Test
  void aSectionNamedAgainIsAListWithinIt() {
    assertThat(candidates()
            .known(1, OVERVIEW)
            .known(2, PROBLEMS_AND_IMPROVEMENTS)
            .known(1, PROBLEMS_AND_IMPROVEMENTS)
            .known(2, PROBLEMS_AND_IMPROVEMENTS)
            .known(3, OTHER_MATTERS)
            .chosen())
        .containsExactly(0, 1, 4);
  }

  @Test
  void aLineThatCountsBackBeginsAnotherSection() {
    assertThat(candidates().known(3, OVERVIEW).known(3, REQUESTS).known(2, FEES).chosen())
        .containsExactly(0, 1, 2);
  }

  @Test
  void withinALineNothingCountsBack() {
    assertThat(candidates().known(3, OVERVIEW).running(2, REQUESTS).chosen()).containsExactly(0);
  }

  @Test
  void withinALineANumberMayComeTwiceForAnotherKind() {
    assertThat(candidates().known(3, OVERVIEW).running(3, REQUESTS).chosen()).containsExactly(0, 1);
    assertThat(candidates()
            .known(2, REQUESTS)
            .known(3, OVERVIEW)
            .running(3, REQUESTS)
            .chosen())
        .containsExactly(0, 1);
    assertThat(candidates()
            .known(2, REQUESTS)
            .known(3, OVERVIEW)
            .running(4, REQUESTS)
            .chosen())
        .containsExactly(0, 1, 2);
  }

  @Test
  void anUnknownLineIsAHeadingWhereItIsNext() {
    assertThat(candidates().unknown(1, Place.LINE).known(2, REQUESTS).chosen())
        .containsExactly(0, 1);
    assertThat(candidates().known(1, OVERVIEW).unknown(2, Place.LINE).chosen())
        .containsExactly(0, 1);
    assertThat(candidates().known(1, OVERVIEW).unknown(3, Place.LINE).chosen()).containsExactly(0);
    assertThat(candidates().known(2, OVERVIEW).unknown(2, Place.LINE).chosen()).containsExactly(0);
    assertThat(candidates().known(2, OVERVIEW).unknown(1, Place.LINE).chosen()).containsExactly(0);
  }

  @Test
  void anUnknownWordingIsNoneWhereItsNumberIsKnownLater() {
    assertThat(candidates()
            .known(1, OVERVIEW)
            .unknown(2, Place.LINE)
            .told(2, FEES, Place.LINE)
            .known(2, REQUESTS)
            .chosen())
        .containsExactly(0, 3);
  }

  @Test
  void anUnknownWordingWithinALineIsOneWhereAKnownOneGoesOn() {
    assertThat(candidates()
            .known(1, OVERVIEW)
            .unknown(2, Place.RUNNING)
            .known(3, REQUESTS)
            .chosen())
        .containsExactly(0, 1, 2);
    assertThat(candidates()
            .known(1, OVERVIEW)
            .unknown(2, Place.RUNNING)
            .known(4, REQUESTS)
            .chosen())
        .containsExactly(0, 2);
    assertThat(candidates().known(1, OVERVIEW).unknown(2, Place.LEAD).chosen()).containsExactly(0);
  }

  @Test
  void aToldWordingIsOneWhereItIsNext() {
    assertThat(candidates().known(1, OVERVIEW).told(2, FEES, Place.RUNNING).chosen())
        .containsExactly(0, 1);
    assertThat(candidates().known(2, OVERVIEW).told(2, FEES, Place.LINE).chosen())
        .containsExactly(0);
    assertThat(candidates().known(3, OVERVIEW).told(2, FEES, Place.LINE).chosen())
        .containsExactly(0);
  }

  @Test
  void aToldLineIsOneAlsoBehindALostHeading() {
    assertThat(candidates().known(1, OVERVIEW).told(3, FEES, Place.LINE).chosen())
        .containsExactly(0, 1);
    assertThat(candidates().known(1, OVERVIEW).told(3, FEES, Place.LEAD).chosen())
        .containsExactly(0);
    assertThat(candidates().known(1, OVERVIEW).told(4, FEES, Place.LINE).chosen())
        .containsExactly(0);
  }

  @Test
  void whatGoesOnALineThatWasNoneIsNoneEither() {
    assertThat(candidates()
            .known(1, OVERVIEW)
            .known(1, OVERVIEW)
            .unknown(2, Place.LINE)
            .unknown(3, Place.LINE)
            .chosen())
        .containsExactly(0);
    assertThat(candidates()
            .known(1, OVERVIEW)
            .known(1, OVERVIEW)
            .known(2, REQUESTS)
            .unknown(3, Place.LINE)
            .chosen())
        .containsExactly(0, 2, 3);
    assertThat(candidates()
            .known(2, OVERVIEW)
            .unknown(4, Place.LINE)
            .unknown(3, Place.LINE)
            .chosen())
        .containsExactly(0, 2);
  }

  @Test
  void anotherOrdinalThatWasNoneChangesNothing() {
    assertThat(candidates()
            .known(1, OVERVIEW)
            .known(Style.ARABIC, 1, FEES)
            .unknown(2, Place.LINE)
            .chosen())
        .containsExactly(0, 2);
  }

  @Test
  void aWordingWithoutAnOrdinalFillsAGap() {
    assertThat(candidates()
            .known(1, OVERVIEW)
            .plain(PROACTIVE_DISCLOSURE)
            .unknown(3, Place.LINE)
            .known(4, OTHER_MATTERS)
            .chosen())
        .containsExactly(0, 1, 2, 3);
    assertThat(candidates().plain(OVERVIEW).known(2, PROACTIVE_DISCLOSURE).chosen())
        .containsExactly(0, 1);
    assertThat(candidates()
            .known(1, OVERVIEW)
            .plain(PROACTIVE_DISCLOSURE)
            .known(2, OTHER_MATTERS)
            .chosen())
        .containsExactly(0, 2);
  }

  @Test
  void oneThatTheNumberedOnesHaveFillsNone() {
    assertThat(candidates()
            .known(1, OVERVIEW)
            .plain(OTHER_MATTERS)
            .known(Style.BARE, 3, OTHER_MATTERS)
            .chosen())
        .containsExactly(0, 2);
  }

  @Test
  void oneThatFilledAGapDoesNotComeAgain() {
    assertThat(candidates()
            .known(1, OVERVIEW)
            .plain(PROACTIVE_DISCLOSURE)
            .plain(PROACTIVE_DISCLOSURE)
            .known(4, OTHER_MATTERS)
            .chosen())
        .containsExactly(0, 1, 3);
  }

  @Test
  void atTheEndOnlyWhatEveryReportHas() {
    assertThat(candidates().known(1, OVERVIEW).plain(OTHER_MATTERS).chosen()).containsExactly(0, 1);
    assertThat(candidates().known(1, OVERVIEW).plain(CAPACITY).chosen()).containsExactly(0);
    assertThat(candidates().plain(OTHER_MATTERS).chosen()).isEmpty();
    assertThat(candidates().unknown(1, Place.LINE).plain(OTHER_MATTERS).chosen())
        .containsExactly(0, 1);
  }

  @Test
  void aDigitFillsTheGapThatItIsTheNumberOf() {
    assertThat(candidates()
            .known(1, OVERVIEW)
            .known(Style.ARABIC, 2, FEES)
            .known(3, OTHER_MATTERS)
            .chosen())
        .containsExactly(0, 1, 2);
    assertThat(candidates()
            .known(1, OVERVIEW)
            .known(Style.ARABIC, 3, FEES)
            .known(4, OTHER_MATTERS)
            .chosen())
        .containsExactly(0, 2);
    assertThat(candidates()
            .known(1, OVERVIEW)
            .known(Style.ARABIC, 2, FEES)
            .known(4, OTHER_MATTERS)
            .chosen())
        .containsExactly(0, 2);
  }

  @Test
  void aDigitFillsNoneWhereAnotherHeadingBearsTheNumber() {
    assertThat(candidates()
            .known(1, OVERVIEW)
            .known(Style.ARABIC, 2, FEES)
            .known(3, OTHER_MATTERS)
            .known(2, CAPACITY)
            .chosen())
        .containsExactly(0, 2, 3);
    assertThat(candidates()
            .known(2, OVERVIEW)
            .known(1, REQUESTS)
            .known(Style.ARABIC, 2, FEES)
            .known(3, OTHER_MATTERS)
            .chosen())
        .containsExactly(0, 1, 3);
  }

  @Test
  void bracketsFillNoGap() {
    assertThat(candidates()
            .known(1, OVERVIEW)
            .known(Style.PARENTHESIZED, 2, FEES)
            .known(3, OTHER_MATTERS)
            .chosen())
        .containsExactly(0, 2);
  }

  @Test
  void aSingleOtherOrdinalIsNoSequence() {
    assertThat(candidates().known(Style.ARABIC, 1, OVERVIEW).chosen()).isEmpty();
    assertThat(candidates()
            .known(Style.ARABIC, 1, OVERVIEW)
            .known(Style.ARABIC, 2, OVERVIEW)
            .chosen())
        .isEmpty();
  }

  @Test
  void theOrdinalsOfMostKindsCount() {
    assertThat(candidates()
            .known(Style.ARABIC, 1, OVERVIEW)
            .known(Style.PARENTHESIZED, 1, OVERVIEW)
            .known(Style.PARENTHESIZED, 2, REQUESTS)
            .known(Style.ARABIC, 2, FEES)
            .known(Style.PARENTHESIZED, 3, OTHER_MATTERS)
            .chosen())
        .containsExactly(1, 2, 4);
    assertThat(candidates()
            .known(Style.PARENTHESIZED, 1, OVERVIEW)
            .known(Style.ARABIC, 1, OVERVIEW)
            .known(Style.PARENTHESIZED, 2, REQUESTS)
            .known(Style.ARABIC, 2, FEES)
            .chosen())
        .containsExactly(1, 3);
  }

  @Test
  void oneUsualOrdinalCountsMoreThanManyOthers() {
    assertThat(candidates()
            .known(Style.ARABIC, 1, OVERVIEW)
            .known(Style.ARABIC, 2, REQUESTS)
            .known(Style.ARABIC, 3, FEES)
            .known(Style.BARE, 1, OTHER_MATTERS)
            .chosen())
        .containsExactly(3);
  }

  @Test
  void besideOtherOrdinalsStandKindsWithoutOneThatTheyDoNotHave() {
    assertThat(candidates()
            .plain(REQUESTS)
            .known(Style.ARABIC, 1, OVERVIEW)
            .plain(FEES)
            .known(Style.ARABIC, 2, REQUESTS)
            .told(3, CAPACITY, Place.LINE)
            .chosen())
        .containsExactly(1, 2, 3);
  }

  @Test
  void otherwiseNumberedKindsComeAgainOnlyWithAHigherNumber() {
    assertThat(candidates()
            .known(Style.ARABIC, 1, OVERVIEW)
            .known(Style.ARABIC, 2, REQUESTS)
            .known(Style.ARABIC, 2, REQUESTS)
            .known(Style.ARABIC, 1, OVERVIEW)
            .known(Style.ARABIC, 1, FEES)
            .known(Style.ARABIC, 2, OVERVIEW)
            .known(Style.ARABIC, 3, OVERVIEW)
            .chosen())
        .containsExactly(0, 1, 4, 6);
  }

  @Test
  void withoutAnyOrdinalsEachKindBeginsOnce() {
    assertThat(candidates().plain(OVERVIEW).plain(REQUESTS).plain(OVERVIEW).chosen())
        .containsExactly(0, 1);
  }
}
