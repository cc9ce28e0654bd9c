package move37.game;

import java.util.Arrays;

/** A growing set of longs without boxes: open addressing, linear probing, at most half full. */
final class LongSet {
  private static final int SMALLEST = 64;

  /** 2^64 divided by the golden ratio: Knuth's multiplicative hashing. */
  private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

  private long[] slots = new long[SMALLEST];
  private int size;
  private boolean hasZero;

  /** Adds the value unless it is there already. */
  void add(long value) {
    if (value == 0) {
      hasZero = true;
      return;
    }
    if (2 * size >= slots.length) {
      grow();
    }
    if (put(value)) {
      size++;
    }
  }

  /** How many different values were added. */
  int size() {
    return hasZero ? size + 1 : size;
  }

  /** All values, in no order. */
  long[] toArray() {
    long[] values = new long[size()];
    int count = hasZero ? 1 : 0;
    for (long value : slots) {
      if (value != 0) {
        values[count++] = value;
      }
    }
    return values;
  }

  private boolean put(long value) {
    int mask = slots.length - 1;
    int shift = Long.SIZE - Integer.numberOfTrailingZeros(slots.length);
    int at = (int) ((value * GOLDEN_RATIO) >>> shift);
    while (slots[at] != 0) {
      if (slots[at] == value) {
        return false;
      }
      at = (at + 1) & mask;
    }
    slots[at] = value;
    return true;
  }

  private void grow() {
    if (slots.length > Integer.MAX_VALUE / 4) {
      throw new IllegalStateException("More positions than " + size + " are too many to hold");
    }
    long[] old = slots;
    slots = new long[4 * old.length];
    Arrays.stream(old).filter(value -> value != 0).forEach(this::put);
  }
}
