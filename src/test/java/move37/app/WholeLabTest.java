package move37.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import move37.ui.FxLab;
import move37.ui.common.Workbench;
import move37.ui.shell.LabWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole program, nothing of it fake: the sample games, the real network, the real window.
 * Start, pretraining, self-play, stop, a game against the result.
 */
class WholeLabTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path folder;
  private Workbench workbench;
  private Stage stage;

  @BeforeEach
  void open() {
    FxLab.start();
    workbench = FxLab.workbench(folder);
    Composition composition = new Composition(Path.of(""));
    FxLab.run(
        () -> {
          stage = new Stage();
          new LabWindow(
                  stage, composition.lab(), composition.agents(), workbench, LabApplication.pages())
              .show();
          // The headless screen has 1000 x 1000 pixels; outside of it nothing can be clicked.
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(1000);
          stage.setHeight(720);
        });
  }

  @AfterEach
  void close() {
    FxLab.run(
        () -> {
          stage.hide();
          workbench.close();
        });
  }

  @Test
  void fromStartToAGameAgainstTheResult() {
    await("the start page is ready", () -> !button("setup.start").isDisabled());
    click("game.tic-tac-toe");
    await("the experts are there", () -> !button("setup.start").isDisabled());
    click("preset.1min");
    click("setup.start");
    await("the network imitates and is measured", () -> sees("imitation-verdict"));
    await("it plays itself", () -> shows("Self-play, generation 1"));
    await("the first generation is rated", () -> shows("Self-play, generation 2"));
    assertTrue(shows("Elo by generation"));
    FxLab.type(KeyCode.ESCAPE, false);
    await("it asks", () -> shows("Stop the run?"));
    click("ask.stop.yes");
    await("it has stopped", () -> shows("finished"));
    click("phase.YOU");
    await("it is the person's turn", () -> text("match-status").contains("Your move"));
    FxLab.type(KeyCode.DIGIT5, false);
    await("the agent has answered", () -> text("match-status").contains("Your move") && tells(2));
    FxLab.type(KeyCode.U, false);
    await("both moves are taken back", () -> tells(0));
    playToTheEnd();
    FxLab.type(KeyCode.N, false);
    await("a new game begins", () -> tells(0) && text("match-status").contains("Your move"));
  }

  /** Tries one digit after the other whenever it is the person's turn; a taken cell is no move. */
  private void playToTheEnd() {
    for (int digit = 1; digit <= 9 && !FxLab.call(this::isOver); digit++) {
      FxLab.type(KeyCode.getKeyCode(Integer.toString(digit)), false);
      await("the agent has answered", () -> isOver() || text("match-status").contains("Your move"));
    }
    assertTrue(FxLab.call(this::isOver), () -> "not over: " + text("match-status"));
    assertFalse(FxLab.call(() -> tells(0)));
  }

  private boolean isOver() {
    String status = text("match-status");
    return status.contains(" won in ") || status.startsWith("A draw in ");
  }

  /** Whether the board tells a screen reader that so many moves were made. */
  private boolean tells(int moves) {
    return node("match-board").getAccessibleText().startsWith("After " + moves + " moves");
  }

  private Scene scene() {
    return stage.getScene();
  }

  private Node node(String id) {
    return FxLab.node(scene(), id);
  }

  private ButtonBase button(String id) {
    return (ButtonBase) node(id);
  }

  /** With the mouse, as a person does; what cannot be hit in the window cannot be clicked. */
  private void click(String id) {
    FxLab.click(scene(), id);
  }

  private String text(String id) {
    return ((Labeled) node(id)).getText();
  }

  private boolean shows(String text) {
    return FxLab.shows(scene(), text);
  }

  private boolean sees(String id) {
    return FxLab.nodes(scene().getRoot())
        .anyMatch(n -> id.equals(n.getId()) && n instanceof Labeled l && !l.getText().isBlank());
  }

  private static void await(String what, BooleanSupplier condition) {
    FxLab.await(what, condition, PATIENCE);
  }
}
