package move37.app.bench;

import java.util.ArrayList;
import java.util.List;
import move37.core.Schedule;
import move37.game.Game;
import move37.game.connectfour.ConnectFour;
import move37.network.NetworkFactory;
import move37.network.NetworkSpec;
import move37.network.OptimizerParams;
import move37.network.PolicyValueNetwork;
import move37.search.CachingEvaluator;
import move37.training.MoveObserver;
import move37.training.PlayoutCap;
import move37.training.SearchMethod;
import move37.training.SelfPlayGame;
import move37.training.SelfPlayLane;
import move37.training.SelfPlayParams;

/**
 * Self-play as an experiment does it, a lane on each thread, with rules, tree, encoding, cache and
 * network. The knobs are the measurement's own and stay, whatever the presets come to, so that runs
 * compare. The network is not trained: one that is plays other games, of another length, and finds
 * more or fewer of its positions in the cache.
 */
final class SelfPlayMeasurements {
  /** Boards of a lane. */
  static final int GAMES_A_LANE = 128;

  private static final double LENGTH = 1.5;
  private static final int SIMULATIONS = 32;
  private static final double VALUE_SCALE = 0.5;

  /** What the workload counts, in this order. */
  private static final int EVALUATIONS = 0;

  private static final int RECALLED = 1;
  private static final int GAMES = 2;

  private static final Reading EVALUATIONS_PER_SECOND =
      Reading.perSecond("evaluations", EVALUATIONS);

  /**
   * Games end too rarely to count them by the round: so many evaluations a second by so many games
   * an evaluation, of all rounds.
   */
  private static final Reading GAMES_PER_SECOND =
      new Reading(
          "gamesPerSecond",
          "games/s",
          rounds -> rounds.median(EVALUATIONS) * rounds.mean(GAMES) / rounds.mean(EVALUATIONS));

  private static final Reading CACHE_HIT_RATE =
      new Reading(
          "cacheHitRate",
          "",
          rounds -> rounds.mean(RECALLED) / (rounds.mean(RECALLED) + rounds.mean(EVALUATIONS)));

  private SelfPlayMeasurements() {}

  /** Connect Four, all actions considered, after openings of up to six random moves. */
  static Measurement connectFour(NetworkFactory networks, String name) {
    Field field = new Field(new ConnectFour(), EngineMeasurements.CONNECT_FOUR, 7, 6, 2000);
    List<Reading> readings = List.of(EVALUATIONS_PER_SECOND, GAMES_PER_SECOND, CACHE_HIT_RATE);
    return measurement(networks, name, field, readings);
  }

  /**
   * Five in a row with the reference network. Openings of up to 40 random moves bring positions of
   * all phases together, for a whole game takes longer than the measurement.
   */
  static Measurement reference(NetworkFactory networks, String name) {
    Field field = new Field(new FiveInARow(), EngineMeasurements.REFERENCE, 16, 40, 300);
    return measurement(networks, name, field, List.of(EVALUATIONS_PER_SECOND));
  }

  private static Measurement measurement(
      NetworkFactory networks, String name, Field field, List<Reading> readings) {
    return new Measurement(
        "selfplay." + name,
        field.spec().flopsPerEvaluation(),
        LENGTH,
        readings,
        () -> EngineMeasurements.onEachThread(thread -> new LaneWorkload(networks, field, thread)));
  }

  /**
   * What is played and how.
   *
   * @param consideredActions actions at a Gumbel root
   * @param openingPlies up to this many random moves first
   * @param scatteringTicks ticks before the measurement, without the network, until the boards of a
   *     lane have come to different phases of their games
   */
  private record Field(
      Game game, NetworkSpec spec, int consideredActions, int openingPlies, int scatteringTicks) {
    SelfPlayParams params() {
      return new SelfPlayParams(
          1,
          EngineMeasurements.THREADS,
          GAMES_A_LANE,
          512,
          SearchMethod.GUMBEL,
          SIMULATIONS,
          consideredActions,
          VALUE_SCALE,
          openingPlies,
          12,
          1,
          1,
          EngineMeasurements.TRAINING_BATCH,
          Schedule.constant(1e-3),
          0.5,
          PlayoutCap.NONE,
          0,
          false);
    }
  }

  /** A lane with a network of its own. */
  private static final class LaneWorkload implements Workload {
    private final PolicyValueNetwork network;
    private final PolicyValueNetwork.NetworkEvaluator evaluator;
    private final CachingEvaluator cache;
    private final SelfPlayLane lane;

    LaneWorkload(NetworkFactory networks, Field field, int number) {
      network = networks.create(field.spec(), OptimizerParams.USUAL, 1);
      evaluator = network.evaluator();
      lane = new SelfPlayLane(field.game(), field.params(), 1, number, MoveObserver.NONE);
      cache = lane.remembering(evaluator);
      for (int i = 0; i < field.scatteringTicks(); i++) {
        lane.tick(new IndifferentEvaluator(), new ArrayList<>());
      }
    }

    @Override
    public double[] run() {
      List<SelfPlayGame> finished = new ArrayList<>();
      double evaluations = cache.misses();
      double recalled = cache.hits();
      lane.tick(cache, finished);
      return new double[] {cache.misses() - evaluations, cache.hits() - recalled, finished.size()};
    }

    @Override
    public void close() {
      evaluator.close();
      network.close();
    }
  }
}
