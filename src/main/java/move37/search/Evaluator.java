package move37.search;

import java.util.List;
import move37.game.GameState;

/**
 * States in, policies and values out, a batch at a time. An instance belongs to one thread at a
 * time unless it says otherwise. The answer for a state must not depend on what else is in the
 * batch, beyond rounding.
 */
@FunctionalInterface
public interface Evaluator {
  /**
   * Evaluates positions that are not terminal.
   *
   * @return one evaluation a state, in order
   */
  List<Evaluation> evaluate(List<? extends GameState> states);
}
