package move37.experiment;

import static java.util.Map.entry;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import move37.core.Requires;
import move37.core.Schedule;
import move37.experiment.Recipe.Depth;
import move37.experiment.Recipe.Length;
import move37.experiment.Recipe.Style;
import move37.game.Game;
import move37.game.catalog.Games;
import move37.training.PlayoutCap;
import move37.training.PretrainingParams;
import move37.training.SearchMethod;
import move37.training.SelfPlayParams;

/**
 * The ready-made experiments, by game and name. Those up to ten minutes were run on two cores, the
 * longer ones of Connect Four, Othello 6x6, Go 7x7 and Go 9x9 too; the others are reckoned from
 * them by the speed of each board. What does not fit the time is cut off. A game that the catalogue
 * does not list has those of the nearest one that it does.
 */
public final class Presets {
  private static final Map<String, List<Recipe>> BY_GAME =
      Map.ofEntries(
          entry(
              "tic-tac-toe",
              List.of(
                  ticTacToe("1min", 1, 24),
                  ticTacToe("10min", 10, 60),
                  ticTacToe("45min", 45, 250))),
          entry(
              "connect-four-5x4",
              recipes(
                  new Style(4, 96, 5, 6, 20, 3, 1000),
                  new Length("1min", 1, 24, 3, 1, 4, 512, 10),
                  new Length("10min", 10, 32, 4, 4, 36, 1536, 20))),
          entry(
              "connect-four",
              List.of(
                  connectFour(new Length("1min", 1, 24, 3, 0.4, 4, 512, 10), Depth.USUAL),
                  connectFour(new Length("10min", 10, 32, 4, 4, 40, 2816, 20), Depth.SHALLOW),
                  connectFour(new Length("45min", 45, 64, 4, 6, 50, 4300, 20), Depth.SHALLOW))),
          entry(
              "othello-6x6",
              recipes(
                  new Style(4, 64, 12, 8, 12, 6, 400),
                  new Length("10min", 10, 32, 4, 6, 20, 640, 20),
                  new Length("45min", 45, 48, 4, 8, 30, 1280, 20))),
          entry(
              "othello",
              recipes(
                  new Style(4, 64, 16, 8, 16, 6, 200),
                  new Length("10min", 10, 32, 4, 2.5, 20, 256, 10),
                  new Length("45min", 45, 48, 4, 4, 30, 384, 16),
                  new Length("8h", 480, 64, 5, 8, 120, 640, 20))),
          entry(
              "gomoku-9x9",
              recipes(
                  new Style(4, 64, 16, 4, 8, 4, 200),
                  new Length("10min", 10, 32, 4, 3, 20, 320, 10),
                  new Length("45min", 45, 48, 4, 6, 30, 448, 16))),
          entry(
              "hex-5x5",
              recipes(
                  new Style(4, 96, 12, 2, 5, 2, 400),
                  new Length("10min", 10, 32, 4, 8, 22, 1280, 20))),
          entry(
              "hex-7x7",
              recipes(
                  new Style(4, 64, 16, 3, 6, 2, 200),
                  new Length("10min", 10, 32, 4, 8, 20, 640, 10),
                  new Length("45min", 45, 48, 4, 10, 30, 896, 16))),
          entry(
              "go-5x5",
              recipes(
                  new Style(4, 64, 12, 3, 10, 2, 100),
                  new Length("10min", 10, 32, 4, 5, 36, 512, 10),
                  new Length("45min", 45, 48, 4, 8, 30, 768, 16))),
          entry(
              "go-7x7",
              recipes(
                  new Style(4, 48, 16, 4, 14, 3, 40),
                  new Length("10min", 10, 32, 4, 3, 12, 256, 8),
                  new Length("45min", 45, 48, 4, 5, 30, 384, 10))),
          entry(
              "go-9x9",
              recipes(
                  new Style(4, 32, 16, 4, 20, 4, 24),
                  new Length("10min", 10, 32, 4, 1.2, 8, 112, 6),
                  new Length("45min", 45, 48, 4, 2.5, 26, 160, 8),
                  new Length("2h", 120, 48, 5, 5, 36, 288, 8),
                  new Length("8h", 480, 64, 6, 6, 120, 320, 10))));

  private Presets() {}

  /** The presets of the game, shortest first; none for a game without. */
  public static List<Preset> of(Game game) {
    return recipes(game).map(Recipe::preset).toList();
  }

  private static Stream<Recipe> recipes(Game game) {
    String id = Games.nearest(game).orElse(game).id();
    return BY_GAME.getOrDefault(id, LargeBoards.BY_GAME.getOrDefault(id, List.of())).stream();
  }

  /**
   * The experiment that the preset stands for.
   *
   * @throws IllegalArgumentException in one sentence, if the game has no preset of this name
   */
  public static Experiment experiment(Game game, String preset, String expert, long seed) {
    Recipe recipe =
        recipes(game).filter(one -> one.preset().name().equals(preset)).findFirst().orElse(null);
    Requires.check(
        recipe != null,
        "There is no preset '%s' for %s; there are: %s",
        preset,
        game.id(),
        recipes(game).map(one -> one.preset().name()).collect(Collectors.joining(", ")));
    return recipe.experiment(game.id(), expert, seed);
  }

  /** The recipes of a game for these lengths. */
  static List<Recipe> recipes(Style style, Length... lengths) {
    return Stream.of(lengths).map(length -> Recipe.of(style, length, Depth.USUAL)).toList();
  }

  private static Recipe connectFour(Length length, Depth depth) {
    return Recipe.of(new Style(2, 128, 7, 12, 42, 4, 1000), length, depth);
  }

  /** So small a game wants sharper targets, a shorter memory and no moves in haste. */
  private static Recipe ticTacToe(String name, int minutes, int generations) {
    return new Recipe(
        new Preset(name, Duration.ofMinutes(minutes)),
        16,
        Growth.NONE,
        2,
        new PretrainingParams(2, 128, new Schedule.Cosine(3e-3, 3e-4), 0.2, 20),
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
            0,
            false),
        new RatingParams(20, 32, 2, 1000, 1));
  }
}
