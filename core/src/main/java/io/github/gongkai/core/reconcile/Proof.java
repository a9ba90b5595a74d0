package io.github.gongkai.core.reconcile;

import java.util.Arrays;

/**
 * What a contradiction rests on: the constraints and the units which led to it, step by step. With
 * these alone it would be met as well.
 */
final class Proof {

  /** The cause of what was only assumed, to see where it leads. */
  static final int ASSUMPTION = -1;

  private final Network net;
  private final boolean[] used;
  private final boolean[] needed;

  Proof(Network net) {
    this.net = net;
    used = new boolean[net.constraints.length + net.units.length];
    needed = new boolean[net.low.length];
  }

  /** Forgets what was noted, before another question. */
  void clear() {
    Arrays.fill(used, false);
  }

  /** Notes a constraint by its number, or a unit by its number after the last constraint's. */
  void restsOn(int what, Trail trail) {
    Arrays.fill(needed, false);
    use(what);
    follow(trail);
  }

  /** Notes what led to the bounds of a cell. */
  void restsOnCell(int cell, Trail trail) {
    Arrays.fill(needed, false);
    needed[cell] = true;
    follow(trail);
  }

  boolean usesConstraint(int number) {
    return used[number];
  }

  boolean usesUnit(int number) {
    return used[net.constraints.length + number];
  }

  private void follow(Trail trail) {
    for (int time = trail.mark() - 1; time >= 0; time--) {
      int changed = trail.changed(time);
      if (changed >= 0 && needed[changed] && trail.cause(time) != ASSUMPTION) {
        use(trail.cause(time));
      }
    }
  }

  private void use(int what) {
    used[what] = true;
    int[] cells = what < net.constraints.length
        ? net.constraints[what].cells
        : net.unitCells[what - net.constraints.length];
    for (int cell : cells) {
      needed[cell] = true;
    }
  }
}
