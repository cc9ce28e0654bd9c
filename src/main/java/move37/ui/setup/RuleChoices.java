package move37.ui.setup;

import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import move37.game.Game;
import move37.game.go.Go;
import move37.game.go.GoRules;
import move37.game.gomoku.Gomoku;
import move37.game.gomoku.GomokuRule;
import move37.game.hex.Hex;
import move37.ui.common.WindowPreferences;

/**
 * The rules that may be chosen, by family: those of Go hold on all its boards. Remembers them. For
 * the JavaFX thread; has no controls.
 */
final class RuleChoices {
  private static final String KOMI = "setup.rules.go.komi";
  private static final String SUICIDE = "setup.rules.go.suicide";
  private static final String SWAP = "setup.rules.hex.swap";
  private static final String LINE = "setup.rules.gomoku.line";

  /** As people write it: with a point or a comma. */
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,4}(?:[.,][0-9])?");

  private final WindowPreferences preferences;
  private final StringProperty komi = new SimpleStringProperty(this, "komi");
  private final BooleanProperty suicide = new SimpleBooleanProperty(this, "suicide");
  private final BooleanProperty swap = new SimpleBooleanProperty(this, "swap");
  private final ObjectProperty<GomokuRule> line = new SimpleObjectProperty<>(this, "line");

  /** The rules of last time, or the usual ones. */
  RuleChoices(WindowPreferences preferences) {
    this.preferences = preferences;
    komi.set(preferences.get(KOMI).orElse(""));
    suicide.set(preferences.get(SUICIDE).map(Boolean::parseBoolean).orElse(false));
    swap.set(preferences.get(SWAP).map(Boolean::parseBoolean).orElse(false));
    boolean isStandard =
        preferences.get(LINE).filter(GomokuRule.STANDARD.name()::equals).isPresent();
    line.set(isStandard ? GomokuRule.STANDARD : GomokuRule.FREESTYLE);
  }

  /** Go's komi as typed; blank for the usual one of each board. */
  StringProperty komiProperty() {
    return komi;
  }

  /** Whether suicide is allowed in Go. */
  BooleanProperty suicideProperty() {
    return suicide;
  }

  /** Whether Hex is played with the swap rule. */
  BooleanProperty swapProperty() {
    return swap;
  }

  /** Which lines win in Gomoku. */
  ObjectProperty<GomokuRule> lineProperty() {
    return line;
  }

  /** The game on this board by the chosen rules; empty if the komi is none. */
  Optional<Game> on(Game board) {
    return switch (board) {
      case Go go -> go(GoRules.of(go.rules().size()));
      case Hex hex -> Optional.of(new Hex(hex.board().width(), swap.get()));
      case Gomoku gomoku -> Optional.of(new Gomoku(gomoku.board().width(), line.get()));
      default -> Optional.of(board);
    };
  }

  private Optional<Game> go(GoRules usual) {
    GoRules rules = suicide.get() ? usual.withSuicide() : usual;
    String typed = komi.get().strip();
    if (typed.isEmpty()) {
      return Optional.of(new Go(rules));
    }
    return Optional.of(typed)
        .filter(text -> NUMBER.matcher(text).matches())
        .map(text -> Double.parseDouble(text.replace(',', '.')))
        .filter(GoRules::isKomi)
        .map(number -> new Go(rules.withKomi(number)));
  }

  /** Does the work whenever another rule is chosen. */
  void onChange(Runnable work) {
    InvalidationListener listener = _ -> work.run();
    for (Observable choice : new Observable[] {komi, suicide, swap, line}) {
      choice.addListener(listener);
    }
  }

  /** Keeps the rules for next time. */
  void remember() {
    preferences.put(KOMI, komi.get().strip());
    preferences.put(SUICIDE, Boolean.toString(suicide.get()));
    preferences.put(SWAP, Boolean.toString(swap.get()));
    preferences.put(LINE, line.get().name());
  }
}
