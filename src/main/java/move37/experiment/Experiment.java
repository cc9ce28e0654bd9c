package move37.experiment;

import java.time.Duration;
import move37.core.Requires;
import move37.game.Game;
import move37.network.NetworkSpec;
import move37.network.OptimizerParams;
import move37.training.PretrainingParams;
import move37.training.SelfPlayParams;

/**
 * What is to be done: everything that is needed to repeat a run. Equal experiments play equal
 * games, bit for bit, on any number of threads; the time limit may only cut the run short.
 *
 * @param gameId the game
 * @param preset the preset it was made from, for people
 * @param seed where all randomness comes from (our own)
 * @param expert see {@link ExpertChoice#id}
 * @param filters width of the network's tower, 4 to 512 (AlphaGo Zero: 256)
 * @param growth whether the tower starts narrower than that
 * @param blocks depth of the network's tower, 0 to 40 (AlphaGo Zero: 19 or 39)
 * @param optimizer how a network learns from a batch
 * @param pretraining the imitation phase
 * @param selfPlay the self-play phase
 * @param rating how generations are rated
 * @param limit the run ends at the first step that ends after this time; if it goes on another day,
 *     after as much time again
 */
public record Experiment(
    String gameId,
    String preset,
    long seed,
    String expert,
    int filters,
    Growth growth,
    int blocks,
    OptimizerParams optimizer,
    PretrainingParams pretraining,
    SelfPlayParams selfPlay,
    RatingParams rating,
    Duration limit) {
  public Experiment {
    requireText("gameId", gameId);
    requireText("preset", preset);
    requireText("expert", expert);
    Requires.inRange("filters", filters, 4, 512);
    Requires.check(growth != null, "A growth is needed, Growth.NONE for none");
    Requires.check(
        growth.filtersAt(0, filters) <= filters,
        "A tower of %s filters cannot start with %s",
        filters,
        growth.firstFilters());
    Requires.inRange("blocks", blocks, 0, 40);
    Requires.check(
        optimizer != null && pretraining != null && selfPlay != null && rating != null,
        "An experiment needs the knobs of its optimizer, pretraining, self-play and rating");
    Requires.check(limit != null, "An experiment needs a time limit");
    Requires.check(
        !limit.isNegative() && !limit.isZero(), "The time limit must be above 0, but is %s", limit);
  }

  /** The shape of a generation's network; 0 is the imitator. */
  public NetworkSpec spec(Game game, int generation) {
    return NetworkSpec.of(game, growth.filtersAt(generation, filters), blocks);
  }

  private static void requireText(String name, String text) {
    Requires.check(text != null && !text.isBlank(), "%s is needed, but is %s", name, text);
  }
}
