package move37.search;

import java.util.ArrayList;
import java.util.List;
import move37.core.Requires;
import move37.game.GameState;

/**
 * Remembers what an evaluator said, so that a position which comes again, in another game or by
 * another order of moves, costs nothing. The memory has a fixed size; a newer position takes the
 * place of an older one with the same low bits of its hash. What is answered depends on the
 * questions alone, in their order. Belongs to one thread at a time, as the evaluator within does.
 */
public final class CachingEvaluator implements Evaluator {
  private static final int MULTIPLIER = 0x9E3779B9;

  private final Evaluator inner;
  private final GameState[] states;
  private final Evaluation[] evaluations;
  private final int shift;
  private long hits;
  private long misses;

  /**
   * @param inner asked what is not remembered; answers must not change while this lives
   * @param bits room for two to the power of this many positions, 1 to 24
   */
  public CachingEvaluator(Evaluator inner, int bits) {
    Requires.inRange("cache bits", bits, 1, 24);
    this.inner = inner;
    this.states = new GameState[1 << bits];
    this.evaluations = new Evaluation[1 << bits];
    this.shift = Integer.SIZE - bits;
  }

  @Override
  public List<Evaluation> evaluate(List<? extends GameState> asked) {
    List<Evaluation> answers = new ArrayList<>(asked.size());
    List<GameState> unknown = new ArrayList<>(asked.size());
    for (GameState state : asked) {
      int place = place(state);
      boolean known = state.equals(states[place]);
      answers.add(known ? evaluations[place] : null);
      if (!known) {
        unknown.add(state);
      }
    }
    hits += asked.size() - unknown.size();
    misses += unknown.size();
    if (!unknown.isEmpty()) {
      fill(answers, unknown, inner.evaluate(unknown));
    }
    return answers;
  }

  private void fill(List<Evaluation> answers, List<GameState> unknown, List<Evaluation> fresh) {
    int next = 0;
    for (int i = 0; i < answers.size(); i++) {
      if (answers.get(i) == null) {
        Evaluation evaluation = fresh.get(next);
        int place = place(unknown.get(next));
        states[place] = unknown.get(next);
        evaluations[place] = evaluation;
        answers.set(i, evaluation);
        next++;
      }
    }
  }

  private int place(GameState state) {
    return (state.hashCode() * MULTIPLIER) >>> shift;
  }

  /** Positions answered from memory. */
  public long hits() {
    return hits;
  }

  /** Positions that the evaluator within was asked about. */
  public long misses() {
    return misses;
  }
}
