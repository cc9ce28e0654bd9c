package move37.ui.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import move37.game.Game;
import move37.ui.common.WindowPreferences;

/**
 * The games by family, each with its boards by the usual rules; remembers the board that was chosen
 * last in each. For the JavaFX thread.
 */
final class GameShelf {
  /** The boards on which ten minutes show most. */
  private static final Set<String> LESSON =
      Set.of("tic-tac-toe", "connect-four", "othello", "gomoku-9x9", "hex-7x7", "go-7x7");

  private final Map<String, List<Game>> boardsByFamily = new LinkedHashMap<>();
  private final Map<String, Game> lastChosen = new LinkedHashMap<>();
  private final WindowPreferences preferences;

  /**
   * @param games all that can be learned; families stand in the order of their first boards
   * @param preferences know the boards chosen last time
   */
  GameShelf(List<Game> games, WindowPreferences preferences) {
    this.preferences = preferences;
    games.stream()
        .map(Game::withUsualRules)
        .distinct()
        .forEach(
            game ->
                boardsByFamily.computeIfAbsent(game.family(), _ -> new ArrayList<>()).add(game));
  }

  List<String> families() {
    return List.copyOf(boardsByFamily.keySet());
  }

  /** The boards of the family, in the lab's order. */
  List<Game> boards(String family) {
    return List.copyOf(boardsByFamily.getOrDefault(family, List.of()));
  }

  /**
   * The family's board that was chosen last; at first the one that suits a lesson, or else the one
   * in the middle.
   */
  Game board(String family) {
    Game chosen = lastChosen.get(family);
    if (chosen != null) {
      return chosen;
    }
    List<Game> boards = boards(family);
    return remembered(family)
        .flatMap(id -> withId(boards, id))
        .or(() -> boards.stream().filter(board -> LESSON.contains(board.id())).findFirst())
        .orElse(boards.get(boards.size() / 2));
  }

  private Optional<String> remembered(String family) {
    return preferences.get(key(family));
  }

  private static Optional<Game> withId(List<Game> boards, String id) {
    return boards.stream().filter(board -> board.id().equals(id)).findFirst();
  }

  /** The family so many places on, round the list. */
  String familyFrom(String family, int places) {
    List<String> families = families();
    return families.get(Math.floorMod(families.indexOf(family) + places, families.size()));
  }

  void choose(Game game) {
    lastChosen.put(game.family(), game);
  }

  /** Keeps the chosen boards for next time. */
  void remember() {
    lastChosen.forEach((family, game) -> preferences.put(key(family), game.id()));
  }

  private static String key(String family) {
    return "setup.board." + family;
  }
}
