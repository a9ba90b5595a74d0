package io.github.gongkai.core.validation;

import io.github.gongkai.core.prose.Division;
import io.github.gongkai.core.prose.Division.Amount;
import io.github.gongkai.core.prose.Division.Part;
import io.github.gongkai.core.prose.Shares;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Obstacle;
import io.github.gongkai.model.Severity;
import io.github.gongkai.model.source.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Adds up the parts that sentences divide a figure into, and works out their shares. */
final class DivisionCheck {

  private DivisionCheck() {}

  static void check(List<Division> divisions, Ledger ledger) {
    if (divisions.isEmpty()) {
      ledger.notAssessable(FindingKind.PROSE_PARTS, Obstacle.NOT_STATED);
      ledger.notAssessable(FindingKind.PROSE_SHARE, Obstacle.NOT_STATED);
    }
    for (Division division : divisions) {
      sum(division, ledger);
      division.parts().stream()
          .filter(part -> part.share().isPresent())
          .forEach(part -> share(division, part, ledger));
    }
  }

  private static void sum(Division division, Ledger ledger) {
    if (division.whole().isEmpty()) {
      ledger.notAssessable(FindingKind.PROSE_PARTS, Obstacle.UNCERTAIN);
      return;
    }
    Amount whole = division.whole().get();
    int compared = division.total().compareTo(whole.value());
    if (division.addsUp()) {
      ledger.holds(FindingKind.PROSE_PARTS);
    } else if (division.completeness() == Division.Completeness.UNKNOWN) {
      ledger.notAssessable(FindingKind.PROSE_PARTS, Obstacle.UNCERTAIN);
    } else if (compared > 0) {
      ledger.broken(finding(division, whole).variant("exceed").build());
    } else {
      // what is left may have gone unmentioned: no contradiction, but worth knowing
      ledger.broken(finding(division, whole).severity(Severity.INFO).build());
    }
  }

  private static Finding.Builder finding(Division division, Amount whole) {
    List<Span> spans = new ArrayList<>();
    spans.add(whole.span());
    division.parts().forEach(part -> spans.add(part.amount().span()));
    Finding.Builder finding = Finding.builder()
        .with(
            "parts",
            division.parts().stream()
                .map(part -> part.amount().value().toPlainString())
                .collect(Collectors.joining(" + ")))
        .with("total", division.total())
        .with("whole", whole.value());
    finding.kind(FindingKind.PROSE_PARTS).addAllSpans(spans);
    return finding;
  }

  /** Parts that overlap may each be of a whole of its own. */
  private static boolean isSure(Division division, Amount whole) {
    return whole.value().signum() > 0
        && (division.completeness() == Division.Completeness.ALL
            || division.total().compareTo(whole.value()) <= 0);
  }

  private static void share(Division division, Part part, Ledger ledger) {
    BigDecimal value = part.amount().value();
    Amount share = part.share().orElseThrow();
    boolean fitsOther =
        division.others().stream().anyMatch(other -> Shares.fits(value, other, share.value()));
    boolean fits = division
        .whole()
        .filter(whole -> Shares.fits(value, whole.value(), share.value()))
        .isPresent();
    if (fits || fitsOther) {
      ledger.holds(FindingKind.PROSE_SHARE);
    } else if (division.whole().filter(whole -> isSure(division, whole)).isEmpty()) {
      ledger.notAssessable(FindingKind.PROSE_SHARE, Obstacle.UNCERTAIN);
    } else {
      Amount whole = division.whole().get();
      ledger.broken(Finding.builder()
          .kind(FindingKind.PROSE_SHARE)
          .with("printed", share.value())
          .with("part", value)
          .with("whole", whole.value())
          .with("share", Shares.of(value, whole.value(), share.value().scale()))
          .addSpans(share.span(), part.amount().span(), whole.span())
          .build());
    }
  }
}
