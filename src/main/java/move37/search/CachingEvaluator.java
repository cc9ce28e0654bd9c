package move37.search;

import java.util.ArrayList;
import java.util.List;
import move37.game.GameState;

/**
 * Remembers what an evaluator said, so that a position which comes again, in another game or by
 * another order of moves, costs nothing. What is answered depends on the questions alone, in their
 * order. Belongs to one thread at a time, as the evaluator within does.
 */
public final class CachingEvaluator implements Evaluator {
  private final Evaluator inner;
  private final EvaluationMemory memory;
  private long hits;
  private long misses;

  /**
   * @param inner asked what is not remembered; answers must not change while this lives
   * @param memory what it holds is forgotten first; nobody else may use it meanwhile
   */
  public CachingEvaluator(Evaluator inner, EvaluationMemory memory) {
    this.inner = inner;
    this.memory = memory;
    memory.forget();
  }

  @Override
  public List<Evaluation> evaluate(List<? extends GameState> asked) {
    List<Evaluation> answers = new ArrayList<>(asked.size());
    List<GameState> unknown = new ArrayList<>(asked.size());
    for (GameState state : asked) {
      Evaluation known = memory.recall(state);
      answers.add(known);
      if (known == null) {
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
        memory.remember(unknown.get(next), fresh.get(next));
        answers.set(i, fresh.get(next));
        next++;
      }
    }
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
