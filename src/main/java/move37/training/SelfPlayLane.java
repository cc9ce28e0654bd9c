package move37.training;

import java.util.ArrayList;
import java.util.List;
import move37.core.Seeds;
import move37.game.Game;
import move37.game.GameState;
import move37.search.CachingEvaluator;
import move37.search.Evaluation;
import move37.search.EvaluationMemory;
import move37.search.Evaluator;

/**
 * A fixed group of boards that share evaluation batches: at each tick every board offers one leaf,
 * all leaves are evaluated at once, and every board backs its own up. Boards go on from one
 * generation to the next in mid-game. Used by one thread at a time, not always the same.
 */
public final class SelfPlayLane {
  /** Positions that a lane remembers: two to the power of this many. */
  private static final int CACHE_BITS = 16;

  private final List<SelfPlaySeat> seats = new ArrayList<>();
  private final int gamesPerGeneration;
  private final EvaluationMemory memory = new EvaluationMemory(CACHE_BITS);

  /**
   * @param lane this lane's number, from 0
   * @param observer watches the first board of lane 0
   */
  public SelfPlayLane(
      Game game, SelfPlayParams params, long seed, int lane, MoveObserver observer) {
    for (int seat = 0; seat < params.gamesPerLane(); seat++) {
      long own = Seeds.derive(seed, "self-play seat", lane, seat);
      boolean watched = lane == 0 && seat == 0;
      seats.add(new SelfPlaySeat(game, params, own, watched ? observer : MoveObserver.NONE));
    }
    this.gamesPerGeneration = Math.ceilDiv(params.gamesPerGeneration(), params.lanes());
  }

  /** Games that this lane finishes in a generation. */
  int gamesPerGeneration() {
    return gamesPerGeneration;
  }

  /**
   * The evaluator with the lane's memory of what it said, for as long as its network does not
   * change; what another evaluator said is forgotten.
   */
  public CachingEvaluator remembering(Evaluator evaluator) {
    return new CachingEvaluator(evaluator, memory);
  }

  /**
   * One tick: every board offers a leaf, all are evaluated in one batch and backed up.
   *
   * @param finished games that ended meanwhile are added here
   */
  public void tick(Evaluator evaluator, List<? super SelfPlayGame> finished) {
    List<GameState> leaves = new ArrayList<>(seats.size());
    for (SelfPlaySeat seat : seats) {
      leaves.add(seat.nextLeaf(finished));
    }
    List<Evaluation> answers = evaluator.evaluate(leaves);
    for (int i = 0; i < seats.size(); i++) {
      seats.get(i).receive(answers.get(i));
    }
  }
}
