package io.github.gongkai.examples.benchmarks;

import io.github.gongkai.core.reconcile.Line;
import io.github.gongkai.core.reconcile.Tables;
import java.util.List;
import java.util.Random;

/** What happened to a table. JMH wants it public. */
public enum Damage {
  NONE("0 lost", 0),
  FEW("5 lost", 5),
  SOME("20 lost", 20),
  MANY("60 lost", 60),
  FUSED("all rows fused", 0);

  private final String label;
  private final int lost;

  Damage(String label, int lost) {
    this.label = label;
    this.lost = lost;
  }

  String label() {
    return label;
  }

  List<Line> lines(long[][] table, Random random) {
    return this == FUSED ? Tables.fused(table) : Tables.lossy(table, random, lost);
  }
}
