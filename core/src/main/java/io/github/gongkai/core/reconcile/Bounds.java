package io.github.gongkai.core.reconcile;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The state of a search: the bounds of every cell and the candidates left to every unit. Whatever
 * is changed can be undone back to a mark. Changes spread over the network until nothing follows
 * any more, or until that takes too long: bounds are then wider than they could be, never narrower.
 */
final class Bounds {

  /** How often on average a constraint may be looked at again before the search goes on. */
  private static final int PATIENCE = 24;

  private static final int CANDIDATES_PER_STEP = 16;

  final Network net;
  final long[] low;
  final long[] high;
  final int[] size;
  private final int[][] live;
  private final Meter meter;

  private final Trail trail = new Trail();

  private final int[] trouble;
  private final int[] queue;
  private final boolean[] queued;
  private int head;
  private int waiting;
  private boolean spent;

  /** What is being looked at, or that a question is being put. */
  private int cause = Proof.ASSUMPTION;

  private @Nullable Proof proof;

  Bounds(Network net, Meter meter) {
    this.net = net;
    this.meter = meter;
    low = net.low.clone();
    high = net.high.clone();
    size = new int[net.units.length];
    live = new int[net.units.length][];
    for (int u = 0; u < size.length; u++) {
      size[u] = net.candidates[u].length;
      live[u] = new int[size[u]];
      Arrays.setAll(live[u], k -> k);
    }
    queue = new int[net.constraints.length + size.length];
    trouble = new int[size.length];
    queued = new boolean[queue.length];
  }

  /** Notes from now on what contradictions rest on. */
  void record(Proof into) {
    proof = into;
  }

  /** Whether the budget ended; what was asked since is then unanswered. */
  boolean spent() {
    return spent;
  }

  /** Notes that the budget ended elsewhere, in the midst of a question. */
  void stop() {
    spent = true;
  }

  /** Forgets that the budget ended, for the next question. */
  void resume() {
    spent = false;
  }

  int mark() {
    return trail.mark();
  }

  void undo(int mark) {
    trail.undo(mark, this);
  }

  /** Gives a cell back its bounds. */
  void restore(int cell, long oldLow, long oldHigh) {
    low[cell] = oldLow;
    high[cell] = oldHigh;
  }

  boolean fixed(int cell) {
    return low[cell] == high[cell];
  }

  /** How often a unit had a part in a contradiction, over all searches. */
  int trouble(int unit) {
    return trouble[unit];
  }

  /** The candidate at a place among those left to a unit. */
  Candidate candidate(int unit, int k) {
    return net.candidates[unit][live[unit][k]];
  }

  /** The numbers of the candidates left to a unit. */
  int[] alive(int unit) {
    return Arrays.copyOf(live[unit], size[unit]);
  }

  /** Looks at everything. Whether a solution may be left. */
  boolean start() {
    for (int k = 0; k < queue.length; k++) {
      enqueue(k);
    }
    return spread();
  }

  /** Narrows one cell. Whether a solution may be left. */
  boolean narrow(int cell, long least, long most) {
    if (!set(cell, Math.max(low[cell], least), Math.min(high[cell], most))) {
      because(cell);
      return false;
    }
    return spread();
  }

  /** Leaves a unit one candidate, by its number. Whether a solution may be left. */
  boolean choose(int unit, int candidate) {
    for (int k = 0; k < size[unit]; k++) {
      if (live[unit][k] == candidate) {
        swap(unit, 0, k);
        resize(unit, 1);
        enqueue(net.constraints.length + unit);
        return spread();
      }
    }
    return false;
  }

  /** Takes from a cell's unit the candidates which read it from a source. */
  boolean forbid(int cell, int source) {
    int unit = net.unitOf[cell];
    int slot = net.slotOf[cell];
    int left = size[unit];
    for (int k = left - 1; k >= 0; k--) {
      if (candidate(unit, k).sources[slot] == source) {
        swap(unit, k, --left);
      }
    }
    resize(unit, left);
    if (left == 0) {
      return false;
    }
    enqueue(net.constraints.length + unit);
    return spread();
  }

  /** Notes that an answer rests on what led to the bounds of a cell. */
  void because(int cell) {
    if (proof != null) {
      proof.restsOnCell(cell, trail);
    }
  }

  /** Notes that a contradiction rests on all readings of a unit having been tried. */
  void tried(int unit) {
    if (proof != null) {
      proof.restsOn(net.constraints.length + unit, trail);
    }
  }

  /** Notes that a contradiction rests on some of the constraints and units of a part. */
  void foundNothing(Part part) {
    if (proof != null) {
      for (int constraint : part.constraints()) {
        proof.restsOn(constraint, trail);
      }
      part.units().forEach(this::tried);
    }
  }

  /** The values which the bounds leave a cell, as many as wanted. */
  Set<Long> possible(int cell, int wanted) {
    TreeSet<Long> values = new TreeSet<>();
    int unit = net.unitOf[cell];
    int slot = net.slotOf[cell];
    for (int k = 0; k < (unit < 0 ? 1 : size[unit]); k++) {
      long least = unit < 0 ? low[cell] : Math.max(low[cell], candidate(unit, k).low[slot]);
      long most = unit < 0 ? high[cell] : Math.min(high[cell], candidate(unit, k).high[slot]);
      for (long value = least; value <= most && values.size() < wanted; value++) {
        values.add(value);
      }
    }
    return values;
  }

  private boolean spread() {
    long patience = (long) PATIENCE * queue.length + PATIENCE;
    boolean possible = true;
    while (possible && waiting > 0) {
      int next = queue[head];
      head = head + 1 == queue.length ? 0 : head + 1;
      waiting--;
      queued[next] = false;
      cause = next;
      possible = next < net.constraints.length
          ? look(net.constraints[next])
          : look(next - net.constraints.length);
      if (!possible) {
        blame(next);
      }
      if (!meter.spend(1)) {
        spent = true;
        possible = false;
      }
      if (--patience < 0) {
        break;
      }
    }
    cause = Proof.ASSUMPTION;
    waiting = 0;
    Arrays.fill(queued, false);
    return possible;
  }

  /** Counts a contradiction against the units which had a part in it. */
  private void blame(int what) {
    if (proof != null) {
      proof.restsOn(what, trail);
    }
    if (what >= net.constraints.length) {
      trouble[what - net.constraints.length]++;
      return;
    }
    for (int cell : net.constraints[what].cells) {
      if (net.unitOf[cell] >= 0 && !fixed(cell)) {
        trouble[net.unitOf[cell]]++;
      }
    }
  }

  private void enqueue(int what) {
    if (!queued[what]) {
      queued[what] = true;
      int tail = head + waiting++;
      queue[tail >= queue.length ? tail - queue.length : tail] = what;
    }
  }

  private boolean look(Constraint constraint) {
    long least = constraint.least(low, high);
    long most = constraint.most(low, high);
    boolean equal = constraint.kind == Relation.Kind.EQUAL;
    if (least > 0 || (equal && most < 0)) {
      return false;
    }
    if (least == 0 && most == 0) {
      return true;
    }
    for (int k = 0; k < constraint.cells.length; k++) {
      int cell = constraint.cells[k];
      if (low[cell] < high[cell]
          && !set(
              cell,
              constraint.lowest(k, least, most, low, high),
              constraint.highest(k, least, most, low, high))) {
        return false;
      }
    }
    return true;
  }

  /** Drops the candidates of a unit which its cells' bounds exclude, and narrows the cells. */
  private boolean look(int unit) {
    int[] ids = live[unit];
    int[] cells = net.unitCells[unit];
    Candidate[] candidates = net.candidates[unit];
    int left = size[unit];
    meter.spend(left / CANDIDATES_PER_STEP);
    for (int k = left - 1; k >= 0; k--) {
      Candidate candidate = candidates[ids[k]];
      for (int slot = 0; slot < cells.length; slot++) {
        int cell = cells[slot];
        if (candidate.low[slot] > high[cell] || candidate.high[slot] < low[cell]) {
          swap(unit, k, --left);
          break;
        }
      }
    }
    if (left == 0) {
      return false;
    }
    resize(unit, left);
    for (int slot = 0; slot < cells.length; slot++) {
      long least = Long.MAX_VALUE;
      long most = Long.MIN_VALUE;
      for (int k = 0; k < left; k++) {
        Candidate candidate = candidates[ids[k]];
        least = Math.min(least, candidate.low[slot]);
        most = Math.max(most, candidate.high[slot]);
      }
      int cell = cells[slot];
      // Every candidate left has values within the cell's bounds, so some remain.
      set(cell, Math.max(low[cell], least), Math.min(high[cell], most));
    }
    return true;
  }

  private boolean set(int cell, long newLow, long newHigh) {
    if (newLow > newHigh) {
      return false;
    }
    if (newLow == low[cell] && newHigh == high[cell]) {
      return true;
    }
    trail.push(cell, low[cell], high[cell], cause);
    low[cell] = newLow;
    high[cell] = newHigh;
    for (int k : net.constraintsOf[cell]) {
      enqueue(k);
    }
    int unit = net.unitOf[cell];
    if (unit >= 0) {
      enqueue(net.constraints.length + unit);
    }
    return true;
  }

  private void resize(int unit, int left) {
    if (left != size[unit]) {
      trail.push(~unit, size[unit], 0, cause);
      size[unit] = left;
    }
  }

  private void swap(int unit, int a, int b) {
    int kept = live[unit][a];
    live[unit][a] = live[unit][b];
    live[unit][b] = kept;
  }
}
