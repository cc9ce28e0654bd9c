package move37.ui.match;

import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import move37.game.Game;

/**
 * The keys of the match page: U undo, H hint, N new game, R resign, G save the game, P pass, S swap
 * while it is offered, and digits where they are the names of all moves, as of Connect Four's
 * columns. A key that means nothing here is left to the window.
 */
final class MatchKeys {
  private static final int DIGITS = 9;

  private final MatchViewModel model;
  private final Runnable save;
  private final int digits;

  /**
   * @param save saves the game
   */
  MatchKeys(Game game, MatchViewModel model, Runnable save) {
    this.model = model;
    this.save = save;
    digits = areDigits(game) ? game.actionCount() : 0;
  }

  private static boolean areDigits(Game game) {
    boolean are = game.actionCount() <= DIGITS;
    for (int action = 0; action < game.actionCount() && are; action++) {
      are = game.actionName(action).equals(Integer.toString(action + 1));
    }
    return are;
  }

  void typed(KeyEvent event) {
    boolean isPlain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    if (isPlain && handle(event.getCode())) {
      event.consume();
    }
  }

  /** Does what the key asks for; whether it means anything. */
  private boolean handle(KeyCode code) {
    OptionalInt digit = digit(code);
    if (digit.isPresent()) {
      model.play(digit.getAsInt() - 1);
      return true;
    }
    return switch (code) {
      case U -> when(true, model::undo);
      case H -> when(true, model::hint);
      case N -> when(true, model::newGame);
      case R -> when(model.canResign(), model::resign);
      case G -> when(model.canSave(), save);
      case P -> when(model.canPass(), model::pass);
      case S -> when(model.canSwap(), model::swap);
      default -> false;
    };
  }

  private static boolean when(boolean isPossible, Runnable action) {
    if (isPossible) {
      action.run();
    }
    return isPossible;
  }

  private OptionalInt digit(KeyCode code) {
    if (!code.isDigitKey() && !code.isKeypadKey()) {
      return OptionalInt.empty();
    }
    String name = code.getName();
    int digit = Character.digit(name.charAt(name.length() - 1), 10);
    return digit >= 1 && digit <= digits ? OptionalInt.of(digit) : OptionalInt.empty();
  }
}
