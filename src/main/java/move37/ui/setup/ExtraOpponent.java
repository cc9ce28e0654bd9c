package move37.ui.setup;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import move37.game.Game;
import move37.ui.common.WindowPreferences;

/**
 * One more opponent for the ratings, as the user names it; remembered. For the JavaFX thread; has
 * no controls.
 */
final class ExtraOpponent {
  private static final String KEY = "setup.opponent";

  /** The lab's own agents are the experts of Go up to here; then GNU Go, which does not ship. */
  private static final int LARGEST_WITH_OWN_EXPERTS = 5;

  /** By the lab's rules, and under the name of a teacher: so the teachers are rated too. */
  private static final String GNU_GO =
      "gtp:\"gnugo --mode gtp --level 1 --chinese-rules --positional-superko --capture-all-dead"
          + " --never-resign\"?name=GNU Go 3.8 level 1";

  private final WindowPreferences preferences;
  private final StringProperty text = new SimpleStringProperty(this, "text");

  ExtraOpponent(WindowPreferences preferences) {
    this.preferences = preferences;
    text.set(preferences.get(KEY).orElse(""));
  }

  /** The agent as typed, in the lab's notation; or blank. */
  StringProperty textProperty() {
    return text;
  }

  /** The agent that was named, if any was. */
  Optional<String> name() {
    return Optional.ofNullable(text.get()).map(String::strip).filter(name -> !name.isEmpty());
  }

  /** Agents that would do in this game, in the lab's notation. */
  static List<String> ideas(Game game) {
    return List.of(isGo(game) ? GNU_GO : "alphabeta:7", "mcts:1000");
  }

  private static boolean isGo(Game game) {
    return game.family().equals("go");
  }

  /** Whether the teachers are a program that does not ship, and that is among the ideas. */
  static boolean isTeacherAmongIdeas(Game game) {
    return isGo(game) && game.board().width() > LARGEST_WITH_OWN_EXPERTS;
  }

  /** Keeps the name for next time. */
  void remember() {
    preferences.put(KEY, name().orElse(""));
  }
}
