package move37.app.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import move37.core.Schedule;
import move37.game.Game;
import move37.game.Perft;
import move37.game.connectfour.ConnectFour;
import move37.network.NetworkFactory;
import move37.network.NetworkSpec;
import move37.network.OptimizerParams;
import move37.network.PolicyValueNetwork;
import move37.search.CachingEvaluator;
import move37.training.MoveObserver;
import move37.training.SearchMethod;
import move37.training.SelfPlayGame;
import move37.training.SelfPlayLane;
import move37.training.SelfPlayParams;

/** The measurements of what stands on the engine: self-play and the rules of the games. */
public final class LabMeasurements {
  private static final int GAMES_A_LANE = 128;
  private static final int PERFT_DEPTH = 6;

  private LabMeasurements() {}

  /** Self-play's evaluations and games, a lane on each thread, with an untrained network. */
  public static List<Measurement> selfPlay(NetworkFactory networks, Game game, NetworkSpec spec) {
    return List.of(
        new Measurement(
            "selfplay." + game.id() + ".evaluationsPerSecond",
            "evaluations/s",
            spec.flopsPerEvaluation(),
            () -> lanes(networks, game, spec, Lane::evaluations)),
        new Measurement(
            "selfplay." + game.id() + ".gamesPerSecond",
            "games/s",
            0,
            () -> lanes(networks, game, spec, Lane::games)));
  }

  /** Action sequences of Connect Four, counted one by one, on one thread. */
  public static Measurement perft() {
    return new Measurement(
        "perft.connect-four.sequencesPerSecond",
        "sequences/s",
        0,
        () -> List.of(new PerftWorkload(new ConnectFour())));
  }

  /** The lab's measurements as {@code move37 bench} reports them. */
  public static List<Measurement> all(NetworkFactory networks) {
    List<Measurement> all = new ArrayList<>();
    all.addAll(selfPlay(networks, new ConnectFour(), EngineMeasurements.CONNECT_FOUR));
    all.add(perft());
    return all;
  }

  private static List<Workload> lanes(
      NetworkFactory networks, Game game, NetworkSpec spec, ToDoubleFunction<Lane> counted) {
    return EngineMeasurements.onEachThread(
        thread -> new LaneWorkload(new Lane(networks, game, spec, thread), counted));
  }

  /** A lane with a network of its own, and what it has done. */
  private static final class Lane {
    private final PolicyValueNetwork network;
    private final PolicyValueNetwork.NetworkEvaluator evaluator;
    private final CachingEvaluator cache;
    private final SelfPlayLane lane;
    private double games;

    Lane(NetworkFactory networks, Game game, NetworkSpec spec, int number) {
      network = networks.create(spec, OptimizerParams.USUAL, 1);
      evaluator = network.evaluator();
      cache = SelfPlayLane.cache(evaluator);
      lane = new SelfPlayLane(game, params(), 1, number, MoveObserver.NONE);
    }

    private static SelfPlayParams params() {
      return new SelfPlayParams(
          1,
          2,
          GAMES_A_LANE,
          512,
          SearchMethod.GUMBEL,
          32,
          7,
          0.5,
          4,
          12,
          1,
          1,
          256,
          Schedule.constant(1e-3),
          0.5);
    }

    void tick() {
      List<SelfPlayGame> finished = new ArrayList<>();
      lane.tick(cache, finished);
      games += finished.size();
    }

    double evaluations() {
      return cache.misses();
    }

    double games() {
      return games;
    }
  }

  private record LaneWorkload(Lane lane, ToDoubleFunction<Lane> counted) implements Workload {
    @Override
    public double run() {
      double before = counted.applyAsDouble(lane);
      lane.tick();
      return counted.applyAsDouble(lane) - before;
    }

    @Override
    public void close() {
      lane.evaluator.close();
      lane.network.close();
    }
  }

  private record PerftWorkload(Game game) implements Workload {
    @Override
    public double run() {
      return Perft.sequences(game, PERFT_DEPTH);
    }

    @Override
    public void close() {}
  }

  /** Long enough for games to end in every turn. */
  static BenchSettings settings() {
    return new BenchSettings(5, Duration.ofMillis(1500), Duration.ofSeconds(2));
  }
}
