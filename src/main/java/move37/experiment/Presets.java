package move37.experiment;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import move37.core.Requires;
import move37.core.Schedule;
import move37.game.Game;
import move37.network.OptimizerParams;
import move37.training.PlayoutCap;
import move37.training.PretrainingParams;
import move37.training.SearchMethod;
import move37.training.SelfPlayParams;

/** The ready-made experiments, by game and name; measured to fit their time on two cores. */
public final class Presets {
  private static final Map<String, Map<String, Recipe>> BY_GAME =
      Map.of("tic-tac-toe", ticTacToe(), "connect-four", connectFour());

  private Presets() {}

  /** The knobs of a preset. */
  private record Recipe(
      Duration duration,
      int filters,
      int blocks,
      PretrainingParams pretraining,
      SelfPlayParams selfPlay,
      RatingParams rating) {}

  /** The presets of the game, shortest first; none for a game without. */
  public static List<Preset> of(Game game) {
    return BY_GAME.getOrDefault(game.id(), Map.of()).entrySet().stream()
        .map(entry -> new Preset(entry.getKey(), entry.getValue().duration()))
        .toList();
  }

  /**
   * The experiment that the preset stands for.
   *
   * @throws IllegalArgumentException in one sentence, if the game has no preset of this name
   */
  public static Experiment experiment(Game game, String preset, String expert, long seed) {
    Map<String, Recipe> recipes = BY_GAME.getOrDefault(game.id(), Map.of());
    Recipe recipe = recipes.get(preset);
    Requires.check(
        recipe != null,
        "There is no preset '%s' for %s; there are: %s",
        preset,
        game.id(),
        String.join(", ", recipes.keySet()));
    return new Experiment(
        game.id(),
        preset,
        seed,
        expert,
        recipe.filters(),
        recipe.blocks(),
        OptimizerParams.USUAL,
        recipe.pretraining(),
        recipe.selfPlay(),
        recipe.rating(),
        recipe.duration());
  }

  private static Map<String, Recipe> ticTacToe() {
    Map<String, Recipe> recipes = new LinkedHashMap<>();
    recipes.put("1min", ticTacToe(Duration.ofMinutes(1), 8));
    recipes.put("10min", ticTacToe(Duration.ofMinutes(10), 60));
    recipes.put("45min", ticTacToe(Duration.ofMinutes(45), 250));
    return recipes;
  }

  private static Recipe ticTacToe(Duration duration, int generations) {
    return new Recipe(
        duration,
        16,
        2,
        new PretrainingParams(6, 128, new Schedule.Cosine(3e-3, 3e-4), 0.2, 20),
        new SelfPlayParams(
            generations,
            2,
            64,
            512,
            SearchMethod.GUMBEL,
            16,
            9,
            1,
            3,
            9,
            4,
            3,
            128,
            new Schedule.Cosine(1.5e-3, 3e-4),
            0.25,
            PlayoutCap.NONE,
            0),
        new RatingParams(20, 32, 2, 1000, 1));
  }

  private static Map<String, Recipe> connectFour() {
    Map<String, Recipe> recipes = new LinkedHashMap<>();
    recipes.put("1min", connectFour(Duration.ofMinutes(1), 0.4, 4, 512, 24, 3, 10));
    recipes.put("10min", connectFour(Duration.ofMinutes(10), 4, 22, 1280, 32, 4, 20));
    recipes.put("45min", connectFour(Duration.ofMinutes(45), 6, 30, 2048, 48, 4, 20));
    return recipes;
  }

  private static Recipe connectFour(
      Duration duration,
      double epochs,
      int generations,
      int games,
      int filters,
      int blocks,
      int ratingGames) {
    return new Recipe(
        duration,
        filters,
        blocks,
        new PretrainingParams(epochs, 256, new Schedule.Cosine(2e-3, 2e-4), 0.1, 40),
        new SelfPlayParams(
            generations,
            2,
            128,
            games,
            SearchMethod.GUMBEL,
            32,
            7,
            0.5,
            6,
            12,
            10,
            5,
            256,
            new Schedule.Cosine(2e-3, 1e-4),
            0.5,
            new PlayoutCap(0.66, 8),
            0),
        new RatingParams(ratingGames, 64, 4, 1000, 2));
  }
}
