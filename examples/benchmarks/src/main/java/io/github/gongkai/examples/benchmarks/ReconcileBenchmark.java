package io.github.gongkai.examples.benchmarks;

import io.github.gongkai.core.reconcile.Solution;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reconciling a table, and the least that looking at all its cells can cost. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReconcileBenchmark {

  /** What happened to the tables. */
  @Param
  public Damage damage = Damage.NONE;

  private List<Sample> samples = List.of();
  private int at;

  /** Makes the tables. */
  @Setup
  public void makeTables() {
    samples = Sample.of(damage);
  }

  /** Reconciles one table, each time another. */
  @Benchmark
  public Solution reconcile() {
    return next().solve();
  }

  /** Adds up one table, each time another. */
  @Benchmark
  public long floor() {
    return next().sum();
  }

  private Sample next() {
    at = at + 1 < samples.size() ? at + 1 : 0;
    return samples.get(at);
  }
}
