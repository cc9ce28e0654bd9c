package move37.record.load;

import java.util.List;
import move37.core.Seeds;

/**
 * Stands for a sequence of moves in 128 bits. Two different ones of ten billion have the same with
 * a chance below 10^-18.
 */
record Fingerprint(long high, long low) {
  private static final long HIGH = 1;
  private static final long LOW = 2;

  /** The fingerprint of these moves. */
  static Fingerprint of(List<Integer> actions) {
    long[] moves = new long[actions.size()];
    for (int i = 0; i < moves.length; i++) {
      moves[i] = actions.get(i) + 1L;
    }
    return new Fingerprint(Seeds.derive(HIGH, "moves", moves), Seeds.derive(LOW, "moves", moves));
  }
}
