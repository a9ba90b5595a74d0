package io.github.gongkai.core.prose;

import java.util.Arrays;

/** Wordings by their numbers. All sets of a {@link Rulebook} are equally wide. */
final class FormSet {

  private final long[] bits;

  FormSet(int forms) {
    this.bits = new long[(forms + Long.SIZE - 1) / Long.SIZE];
  }

  void add(int form) {
    bits[form / Long.SIZE] |= 1L << form;
  }

  void addAll(FormSet others) {
    for (int i = 0; i < bits.length; i++) {
      bits[i] |= others.bits[i];
    }
  }

  void removeAll(FormSet others) {
    for (int i = 0; i < bits.length; i++) {
      bits[i] &= ~others.bits[i];
    }
  }

  void retainAll(FormSet others) {
    for (int i = 0; i < bits.length; i++) {
      bits[i] &= others.bits[i];
    }
  }

  void set(FormSet others) {
    System.arraycopy(others.bits, 0, bits, 0, bits.length);
  }

  void clear() {
    Arrays.fill(bits, 0);
  }

  boolean isEmpty() {
    for (long some : bits) {
      if (some != 0) {
        return false;
      }
    }
    return true;
  }

  boolean intersects(FormSet others) {
    for (int i = 0; i < bits.length; i++) {
      if ((bits[i] & others.bits[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  /** The first one from a number on, negative where there is none. */
  int next(int from) {
    for (int i = from / Long.SIZE; i < bits.length; i++) {
      long left = i == from / Long.SIZE ? bits[i] & -1L << from : bits[i];
      if (left != 0) {
        return i * Long.SIZE + Long.numberOfTrailingZeros(left);
      }
    }
    return -1;
  }
}
