package move37.experiment;

import java.util.List;
import java.util.Map;
import move37.experiment.Recipe.Length;
import move37.experiment.Recipe.Style;

/**
 * The recipes of boards that are large for two cores, reckoned from those of the same game's
 * nearest smaller board and not measured. An evaluation costs as its cells and a game is as much
 * longer (in Gomoku a fifth longer), so a board of twice the cells leaves time for a quarter of the
 * games by the same network. On the largest the network is smaller too, or there would be no games
 * to learn from; and generations are rated by few games there, since one against a tree search of
 * 400 simulations takes a minute or more on 19x19. If all that is reckoned too high, a run ends by
 * its time with fewer generations.
 */
final class LargeBoards {
  private static final List<Recipe> HEX_11 =
      Presets.recipes(
          new Style(4, 32, 16, 4, 10, 3, 24),
          new Length("45min", 45, 48, 4, 2.5, 28, 160, 8),
          new Length("8h", 480, 64, 5, 6, 100, 208, 12));

  private static final List<Recipe> GOMOKU_15 =
      Presets.recipes(
          new Style(4, 32, 16, 4, 10, 4, 48),
          new Length("10min", 10, 32, 4, 2, 20, 96, 8),
          new Length("45min", 45, 48, 4, 5, 30, 128, 10),
          new Length("8h", 480, 64, 5, 8, 100, 192, 16));

  static final Map<String, List<Recipe>> BY_GAME =
      Map.of(
          "gomoku",
          GOMOKU_15,
          "gomoku-standard",
          GOMOKU_15,
          "hex-9x9",
          Presets.recipes(
              new Style(4, 48, 16, 4, 8, 2, 64),
              new Length("10min", 10, 32, 4, 4, 18, 224, 8),
              new Length("45min", 45, 48, 4, 5, 30, 320, 10),
              new Length("8h", 480, 64, 5, 8, 100, 448, 16)),
          "hex-11x11",
          HEX_11,
          "hex-11x11-swap",
          HEX_11,
          "go-13x13",
          Presets.recipes(
              new Style(4, 16, 16, 4, 30, 4, 8),
              new Length("45min", 45, 32, 4, 2, 20, 80, 4),
              new Length("8h", 480, 48, 5, 4, 100, 160, 8)),
          "go-19x19",
          Presets.recipes(
              new Style(4, 8, 16, 4, 40, 4, 4),
              new Length("45min", 45, 24, 3, 1, 6, 64, 2),
              new Length("8h", 480, 32, 5, 2, 50, 128, 4)));

  private LargeBoards() {}
}
