package move37.training;

import java.util.List;
import move37.game.Outcome;

/**
 * A finished self-play game.
 *
 * @param actions all moves
 * @param samples a sample for each move that was searched in full; with surprise weighting some of
 *     them several times and some not at all
 */
public record SelfPlayGame(List<Integer> actions, Outcome outcome, List<Sample> samples) {
  public SelfPlayGame {
    actions = List.copyOf(actions);
    samples = List.copyOf(samples);
  }
}
