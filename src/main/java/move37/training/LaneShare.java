package move37.training;

import java.util.ArrayList;
import java.util.List;
import move37.search.CachingEvaluator;
import move37.search.Evaluator;

/**
 * A lane's share of a generation in the making. It is played turn by turn, by one thread at a time.
 */
final class LaneShare {
  private final SelfPlayLane lane;
  private final CachingEvaluator cache;
  private final List<SelfPlayGame> games = new ArrayList<>();
  private boolean isOver;

  /**
   * @param evaluator the generation's network, for this lane alone
   */
  LaneShare(SelfPlayLane lane, Evaluator evaluator) {
    this.lane = lane;
    this.cache = lane.remembering(evaluator);
  }

  /**
   * Plays on until the turn is over, the share is finished or the gate closes.
   *
   * @param ticks of this turn, at most
   * @return how many games this turn finished
   */
  int play(int ticks, RunGate gate) {
    int before = games.size();
    for (int tick = 0; tick < ticks && !isOver; tick++) {
      if (gate.mayContinue()) {
        lane.tick(cache, games);
        isOver = games.size() >= lane.gamesPerGeneration();
      } else {
        isOver = true;
      }
    }
    return games.size() - before;
  }

  /** Whether the share is finished, or the gate was closed. */
  boolean isOver() {
    return isOver;
  }

  /** Games finished so far, in their order. */
  List<SelfPlayGame> games() {
    return games;
  }

  /** Positions that the network evaluated. */
  long evaluations() {
    return cache.misses();
  }

  /** Positions whose evaluation was remembered. */
  long recalled() {
    return cache.hits();
  }
}
