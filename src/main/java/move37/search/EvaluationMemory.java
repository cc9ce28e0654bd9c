package move37.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import move37.core.Requires;
import move37.game.GameState;

/**
 * Evaluations by position, in a fixed number of places; a newer position takes the place of an
 * older one with the same low bits of its hash. The numbers lie in blocks that are made as they are
 * needed and stay: whoever forgets and remembers anew, as self-play does with each network, leaves
 * nothing for the garbage collector to move. Not for use by several threads at once.
 */
public final class EvaluationMemory {
  private static final int MULTIPLIER = 0x9E3779B9;
  private static final int ROWS_A_BLOCK = 1024;

  private final GameState[] states;

  /** Rows of numbers by place; whatever it was where there is no position. */
  private final int[] rows;

  private final int shift;

  /** Row by row the policy and, behind it, the value. */
  private final List<float[]> blocks = new ArrayList<>();

  private int rowsUsed;

  /**
   * @param bits room for two to the power of this many positions, 1 to 24
   */
  public EvaluationMemory(int bits) {
    Requires.inRange("cache bits", bits, 1, 24);
    states = new GameState[1 << bits];
    rows = new int[1 << bits];
    shift = Integer.SIZE - bits;
  }

  private int place(GameState state) {
    return (state.hashCode() * MULTIPLIER) >>> shift;
  }

  /** What was remembered of the position, in an array of its own; null if nothing is. */
  Evaluation recall(GameState state) {
    int place = place(state);
    if (!state.equals(states[place])) {
      return null;
    }
    float[] block = blocks.get(rows[place] / ROWS_A_BLOCK);
    int width = block.length / ROWS_A_BLOCK;
    int start = rows[place] % ROWS_A_BLOCK * width;
    int end = start + width - 1;
    return new Evaluation(Arrays.copyOfRange(block, start, end), block[end]);
  }

  /** Remembers the evaluation; all must have policies of the same length. */
  void remember(GameState state, Evaluation evaluation) {
    int place = place(state);
    if (states[place] == null) {
      rows[place] = rowsUsed++;
    }
    states[place] = state;
    int width = evaluation.policy().length + 1;
    int block = rows[place] / ROWS_A_BLOCK;
    if (block == blocks.size()) {
      blocks.add(new float[ROWS_A_BLOCK * width]);
    }
    int start = rows[place] % ROWS_A_BLOCK * width;
    System.arraycopy(evaluation.policy(), 0, blocks.get(block), start, width - 1);
    blocks.get(block)[start + width - 1] = evaluation.value();
  }

  /** Forgets everything. */
  void forget() {
    Arrays.fill(states, null);
    rowsUsed = 0;
  }
}
