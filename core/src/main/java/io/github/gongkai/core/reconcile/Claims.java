package io.github.gongkai.core.reconcile;

import java.util.List;

/** Asks of a network whether cells could have other values than those they are known to have. */
final class Claims {
  private final Network net;
  private final Bounds bounds;
  private final Search search;
  private final Proof proof;
  private final List<Part> parts;
  private final boolean ready;

  Claims(Network net, Meter meter) {
    this.net = net;
    bounds = new Bounds(net, meter);
    proof = new Proof(net);
    bounds.record(proof);
    search = new Search(bounds, meter);
    ready = bounds.start();
    parts = Part.of(bounds);
  }

  /** Whether a cell of the puzzle has another value in some solution; if in none, the proof says why. */
  Outcome otherwise(int of, long value) {
    if (!ready) {
      return Outcome.UNKNOWN;
    }
    proof.clear();
    int cell = net.number(of);
    if (cell < 0) {
      return net.isFixed(of) && net.least(of) == value ? Outcome.NONE : Outcome.FOUND;
    }
    for (Part part : parts) {
      if (part.cells().contains(cell)) {
        Outcome below = within(part, cell, 0, value - 1);
        Outcome above =
            below == Outcome.FOUND ? below : within(part, cell, value + 1, Long.MAX_VALUE);
        return above == Outcome.NONE ? below : above;
      }
    }
    // Nothing but the spreading of bounds was needed to fix it.
    bounds.because(cell);
    return bounds.fixed(cell) && bounds.low[cell] == value ? Outcome.NONE : Outcome.FOUND;
  }

  /** What the last answer rests on, if it was that there is no other value. */
  Proof proof() {
    return proof;
  }

  private Outcome within(Part part, int cell, long least, long most) {
    if (least > most) {
      return Outcome.NONE;
    }
    bounds.resume();
    int mark = bounds.mark();
    boolean possible = bounds.narrow(cell, least, most);
    Outcome outcome =
        possible ? search.find(part) : bounds.spent() ? Outcome.UNKNOWN : Outcome.NONE;
    bounds.undo(mark);
    return outcome;
  }
}
