package move37.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import move37.ui.FxLab;
import move37.ui.common.Workbench;
import move37.ui.shell.LabWindow;

/**
 * Makes the pictures of the guide: the real window, a real run of Connect Four, every page in light
 * and dark. Needs a display (a virtual one will do). Arguments: folder for the pictures, preset,
 * generation to wait for, width and height of the window.
 */
public final class Screenshots {
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final Path folder;
  private final Workbench workbench;
  private final Stage stage;

  private Screenshots(Path folder, double width, double height) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.workbench = FxLab.workbench(Files.createTempDirectory("move37-screenshots"));
    Composition composition = new Composition(Composition.home());
    this.stage =
        FxLab.call(
            () -> {
              Stage window = new Stage();
              new LabWindow(
                      window,
                      composition.lab(),
                      composition.agents(),
                      workbench,
                      LabApplication.pages())
                  .show();
              window.setWidth(width);
              window.setHeight(height);
              return window;
            });
  }

  static void main(String[] args) throws IOException, InterruptedException {
    FxLab.start();
    Screenshots screenshots =
        new Screenshots(Path.of(args[0]), Double.parseDouble(args[3]), Double.parseDouble(args[4]));
    try {
      screenshots.take(args[1], Integer.parseInt(args[2]));
    } catch (RuntimeException | Error e) {
      e.printStackTrace(); // a tool for the makers: they want all of it
      System.exit(1);
    }
    System.exit(0);
  }

  private void take(String preset, int generation) throws InterruptedException {
    await(() -> !button("setup.start").isDisabled());
    press("game.connect-four");
    await(() -> !button("setup.start").isDisabled());
    press("preset." + preset);
    both("start");
    press("setup.start");
    await(() -> seesVerdict());
    Thread.sleep(15_000);
    both("pretraining");
    await(() -> FxLab.shows(stage.getScene(), "Self-play, generation " + generation));
    Thread.sleep(4000);
    both("self-play");
    press("phase.YOU");
    for (KeyCode key : new KeyCode[] {KeyCode.DIGIT4, KeyCode.DIGIT3, KeyCode.DIGIT4}) {
      await(() -> FxLab.shows(stage.getScene(), "Your move"));
      type(key);
      Thread.sleep(3000);
    }
    type(KeyCode.H);
    Thread.sleep(3000);
    both("play");
  }

  private void both(String name) throws InterruptedException {
    picture(name + "-light");
    FxLab.run(() -> workbench.theme().toggle());
    Thread.sleep(1500);
    picture(name + "-dark");
    FxLab.run(() -> workbench.theme().toggle());
    Thread.sleep(800);
  }

  private void picture(String name) {
    WritableImage image = FxLab.call(() -> stage.getScene().snapshot(null));
    BufferedImage copy = BoardPictures.copy(image);
    try {
      ImageIO.write(copy, "png", folder.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A key pressed on the focused node; a virtual display may have no window manager to focus. */
  private void type(KeyCode key) {
    FxLab.run(
        () -> {
          Node owner = stage.getScene().getFocusOwner();
          Event.fireEvent(
              owner == null ? stage.getScene().getRoot() : owner,
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        });
  }

  private boolean seesVerdict() {
    return FxLab.nodes(stage.getScene().getRoot())
        .anyMatch(
            node ->
                "imitation-verdict".equals(node.getId())
                    && node instanceof Labeled label
                    && !label.getText().isBlank());
  }

  private ButtonBase button(String id) {
    return (ButtonBase) FxLab.node(stage.getScene(), id);
  }

  private void press(String id) {
    FxLab.run(() -> button(id).fire());
  }

  private static void await(BooleanSupplier condition) {
    FxLab.await("the next page", condition, PATIENCE);
  }
}
