package move37.app.bench;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import move37.core.Seeds;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Perft;
import move37.game.catalog.Games;
import move37.game.connectfour.ConnectFour;

/** The rules of the games, on one thread. */
final class RulesMeasurements {
  /** 823,536 sequences. */
  private static final int PERFT_DEPTH = 7;

  /** 5,673,234 sequences. */
  private static final int BULK_PERFT_DEPTH = 8;

  private static final int ROLLOUTS_A_RUN = 50;
  private static final double PERFT_LENGTH = 0.4;
  private static final double ROLLOUTS_LENGTH = 0.1;

  private RulesMeasurements() {}

  /**
   * Action sequences of Connect Four: counted by playing every one to its end, and counted in bulk
   * by the number of legal actions before the last.
   */
  static List<Measurement> perft() {
    ConnectFour game = new ConnectFour();
    return List.of(
        perft("sequencesPerSecond", 1, () -> Perft.sequences(game, PERFT_DEPTH)),
        perft("bulkSequencesPerSecond", 0, () -> new BulkPerft(game, BULK_PERFT_DEPTH).count()));
  }

  private static Measurement perft(String what, double flops, LongSupplier count) {
    Workload workload = () -> new double[] {count.getAsLong()};
    return new Measurement(
        "perft.connect-four",
        flops,
        PERFT_LENGTH,
        List.of(new Reading(what, "sequences/s", rounds -> rounds.median(0))),
        () -> List.of(workload));
  }

  /** Games of uniformly random moves from the initial position to the end, of each game. */
  static List<Measurement> rollouts() {
    return Games.all().stream()
        .map(
            game ->
                new Measurement(
                    "rollouts." + game.id(),
                    0,
                    ROLLOUTS_LENGTH,
                    List.of(Reading.perSecond("rollouts", 0)),
                    () -> List.of(new RolloutWorkload(game))))
        .toList();
  }

  private static final class RolloutWorkload implements Workload {
    private final Game game;
    private final RandomGenerator random;

    RolloutWorkload(Game game) {
      this.game = game;
      this.random = Seeds.stream(1, "rollouts");
    }

    @Override
    public double[] run() {
      for (int i = 0; i < ROLLOUTS_A_RUN; i++) {
        rollout();
      }
      return new double[] {ROLLOUTS_A_RUN};
    }

    private void rollout() {
      GameState state = game.initialState();
      while (!state.isTerminal()) {
        int[] legal = state.legalActions();
        state = state.play(legal[random.nextInt(legal.length)]);
      }
    }
  }
}
