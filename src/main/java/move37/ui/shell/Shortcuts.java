package move37.ui.shell;

import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import move37.ui.common.Theme;

/** The window's keys; those that concern a run do nothing on the start page. */
final class Shortcuts {
  /** What the keys lead to. */
  interface Actions {
    void startOrPause();

    void step();

    void askToStop();

    void save();

    void toggleFullScreen();
  }

  private final Map<KeyCombination, Runnable> always;
  private final Map<KeyCombination, Runnable> saving;
  private final Actions actions;

  Shortcuts(Theme theme, Actions actions) {
    this.actions = actions;
    always =
        Map.of(
            new KeyCodeCombination(KeyCode.F11),
            actions::toggleFullScreen,
            control(KeyCode.D),
            theme::toggle,
            control(KeyCode.PLUS),
            () -> theme.zoom(1),
            control(KeyCode.EQUALS),
            () -> theme.zoom(1),
            control(KeyCode.ADD),
            () -> theme.zoom(1),
            control(KeyCode.MINUS),
            () -> theme.zoom(-1),
            control(KeyCode.SUBTRACT),
            () -> theme.zoom(-1),
            control(KeyCode.DIGIT0),
            () -> theme.zoom(0));
    saving = Map.of(control(KeyCode.S), actions::save);
  }

  private static KeyCombination control(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  /**
   * Does what the key asks for.
   *
   * @param model the run that is open, or null on the start page
   * @return whether the key meant anything
   */
  boolean handle(KeyEvent event, RunViewModel model) {
    if (run(always, event)) {
      return true;
    }
    return model != null && (run(saving, event) || handleRun(event.getCode(), event, model));
  }

  private static boolean run(Map<KeyCombination, Runnable> keys, KeyEvent event) {
    for (Map.Entry<KeyCombination, Runnable> key : keys.entrySet()) {
      if (key.getKey().match(event)) {
        key.getValue().run();
        return true;
      }
    }
    return false;
  }

  private boolean handleRun(KeyCode code, KeyEvent event, RunViewModel model) {
    boolean isPlain = !event.isShortcutDown() && !event.isAltDown();
    if (!isPlain) {
      return false;
    }
    return switch (code) {
      case SPACE -> when(model.canStartOrPause().get(), actions::startOrPause);
      case S -> when(model.canStep().get(), actions::step);
      case ESCAPE -> when(model.canStop().get(), actions::askToStop);
      default -> false;
    };
  }

  private static boolean when(boolean isPossible, Runnable action) {
    if (isPossible) {
      action.run();
    }
    return isPossible;
  }
}
