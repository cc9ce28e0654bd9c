package move37.search;

import java.util.Arrays;
import move37.game.GameState;

/**
 * The transposition table of {@link AlphaBeta}: buckets of two slots, found by the state's hash and
 * verified by {@code equals}, so that two positions are never taken for one another. The first slot
 * of a bucket keeps the deeper search, the second the latest.
 *
 * <p>An entry is used only where it says exactly what a search without the table would find: at
 * equal depth, or if it proves a win or loss within the depth asked for.
 */
final class AlphaBetaTable {
  /** The stored score is the true one. */
  static final byte EXACT = 0;

  /** The true score is the stored one or higher. */
  static final byte LOWER = 1;

  /** The true score is the stored one or lower. */
  static final byte UPPER = 2;

  private static final int MISSING = -1;

  private final int shift;
  private final GameState[] states;
  private final int[] scores;
  private final short[] depths;
  private final byte[] bounds;
  private final int[] actions;
  private final int[] searches;
  private int search = 1;

  /**
   * @param bits the table has 2^bits entries
   */
  AlphaBetaTable(int bits) {
    int size = 1 << bits;
    shift = 32 - (bits - 1);
    states = new GameState[size];
    scores = new int[size];
    depths = new short[size];
    bounds = new byte[size];
    actions = new int[size];
    searches = new int[size];
  }

  /** Forgets everything, at no cost: entries of earlier searches no longer count. */
  void newSearch() {
    search++;
    if (search == Integer.MAX_VALUE) {
      Arrays.fill(searches, 0);
      search = 1;
    }
  }

  /** The slot that holds the state, or a negative number. */
  int find(GameState state) {
    int bucket = bucket(state);
    if (holds(bucket, state)) {
      return bucket;
    }
    return holds(bucket + 1, state) ? bucket + 1 : MISSING;
  }

  private int bucket(GameState state) {
    return ((state.hashCode() * 0x9E3779B1) >>> shift) << 1;
  }

  private boolean holds(int slot, GameState state) {
    return searches[slot] == search && state.equals(states[slot]);
  }

  /** The action that was best or caused the cut-off. */
  int action(int slot) {
    return actions[slot];
  }

  /** The score, from the state's own point: a win in n plies counts from it. */
  int score(int slot) {
    return scores[slot];
  }

  /** Whether the score is exact, not a bound. */
  boolean isExact(int slot) {
    return bounds[slot] == EXACT;
  }

  /** Whether the entry settles a search of the state to this depth in this window. */
  boolean settles(int slot, int depth, int alpha, int beta) {
    int score = scores[slot];
    boolean cuts =
        switch (bounds[slot]) {
          case LOWER -> score >= beta;
          case UPPER -> score <= alpha;
          default -> true;
        };
    return cuts && (depths[slot] == depth || (isProof(slot) && withinDepth(score, depth)));
  }

  private boolean isProof(int slot) {
    int score = scores[slot];
    return AlphaBetaResult.isProven(score) && bounds[slot] != (score > 0 ? UPPER : LOWER);
  }

  private static boolean withinDepth(int score, int depth) {
    return AlphaBetaResult.pliesToEnd(score) <= depth;
  }

  /** Stores what a search of the state to this depth found. */
  void store(GameState state, int depth, int score, byte bound, int action) {
    int slot = bucket(state);
    boolean first = searches[slot] != search || depth >= depths[slot] || state.equals(states[slot]);
    if (!first) {
      slot++;
    }
    states[slot] = state;
    searches[slot] = search;
    depths[slot] = (short) depth;
    scores[slot] = score;
    bounds[slot] = bound;
    actions[slot] = action;
  }
}
