package move37.ui.setup;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import move37.experiment.ExpertChoice;
import move37.game.Game;
import move37.game.go.Go;
import move37.play.AgentSpec;
import move37.play.gtp.GnuGoProgram;
import move37.ui.common.WindowPreferences;

/**
 * One more opponent for the ratings, as the user names it; remembered. For the JavaFX thread; has
 * no controls.
 */
final class ExtraOpponent {
  private static final String KEY = "setup.opponent";

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
    return List.of(
        game instanceof Go go ? GnuGoProgram.teacher(1, go) : "alphabeta:7", "mcts:1000");
  }

  /** Whether one of these ideas bears the name of a teacher, whom its games would rate. */
  static boolean isTeacherAmongIdeas(Game game, List<ExpertChoice> teachers) {
    return ideas(game).stream()
        .map(idea -> AgentSpec.parse(idea).options().getOrDefault("name", ""))
        .anyMatch(
            name ->
                teachers.stream().anyMatch(one -> one.player().filter(name::equals).isPresent()));
  }

  /** Keeps the name for next time. */
  void remember() {
    preferences.put(KEY, name().orElse(""));
  }
}
