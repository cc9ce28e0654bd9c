package move37.experiment.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import move37.core.Seeds;
import move37.experiment.Experiment;
import move37.experiment.RatingParams;
import move37.game.Game;
import move37.play.Agent;
import move37.play.AgentCatalog;
import move37.play.MatchParams;
import move37.play.MatchResult;
import move37.rating.Arena;
import move37.rating.Pairing;
import move37.rating.RatingPool;

/** Makes an experiment's rating matches and plays them side by side for one pool. */
final class RatingGames {
  private final Experiment experiment;
  private final Game game;
  private final AgentCatalog agents;
  private final int threads;
  private final BooleanSupplier stopped;
  private final RatingPool pool;

  /**
   * @param agents makes the opponents that are written in the lab's notation
   * @param threads how many matches run at once
   * @param stopped asked between moves, from any thread
   * @param pool gets the results
   */
  RatingGames(
      Experiment experiment,
      Game game,
      AgentCatalog agents,
      int threads,
      BooleanSupplier stopped,
      RatingPool pool) {
    this.experiment = experiment;
    this.game = game;
    this.agents = agents;
    this.threads = threads;
    this.stopped = stopped;
    this.pool = pool;
  }

  RatingParams params() {
    return experiment.rating();
  }

  /** Makes an agent by its notation. */
  Supplier<Agent> agent(String notation) {
    return () -> agents.create(notation, game);
  }

  /** A match whose seed is the experiment's for this purpose and these numbers. */
  Pairing pairing(
      Supplier<Agent> agent, Supplier<Agent> opponent, int games, String purpose, long... numbers) {
    long seed = Seeds.derive(experiment.seed(), purpose, numbers);
    return new Pairing(
        agent, opponent, new MatchParams(game, games, params().openingPlies(), seed));
  }

  /**
   * Plays the matches; those that are stopped before their end are left out.
   *
   * @param progress told the share of all games that is done, 0 to 1
   */
  List<MatchResult> play(List<Pairing> pairings, DoubleConsumer progress) {
    double games = pairings.stream().mapToInt(pairing -> pairing.params().games()).sum();
    Map<Pairing, Integer> played = new HashMap<>();
    Arena arena =
        new Arena(
            threads,
            (pairing, soFar) -> {
              played.put(pairing, soFar.games());
              progress.accept(played.values().stream().mapToInt(count -> count).sum() / games);
            },
            stopped);
    return arena.play(pairings, pool);
  }
}
