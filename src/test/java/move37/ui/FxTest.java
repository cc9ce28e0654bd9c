package move37.ui;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import move37.ui.common.Theme;
import move37.ui.common.WindowPreferences;

/**
 * Shows views in a real window of the headless platform and drives them by real events. The methods
 * are called from the test's own thread. The platform's screen is 1000 x 1000 pixels: no window may
 * be larger.
 */
public final class FxTest {
  private static final long PATIENCE_SECONDS = 20;

  /** One for all: where the pointer is belongs to the robot. */
  private static Robot robot;

  private FxTest() {}

  /** Starts JavaFX, once for all tests. */
  public static void start() {
    FxLab.start();
  }

  /** Does the work on the JavaFX thread and waits for its result. */
  public static <T> T get(Callable<T> work) {
    start();
    return FxLab.call(work);
  }

  /** Does the work on the JavaFX thread and waits for its end. */
  public static void run(Runnable work) {
    start();
    FxLab.run(work);
  }

  /** Waits until the condition, asked on the JavaFX thread, holds. */
  public static void waitUntil(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!get(condition::getAsBoolean)) {
      if (System.nanoTime() > end) {
        fail("Waited in vain until " + what);
      }
      pause(10);
    }
  }

  /** Lets this many frames go by. */
  public static void frames(int count) {
    for (int i = 0; i < count; i++) {
      CompletableFuture<Void> drawn = new CompletableFuture<>();
      Platform.runLater(
          () -> {
            Stage stage = anyStage();
            if (stage == null) {
              drawn.complete(null);
              return;
            }
            Scene scene = stage.getScene();
            Runnable[] once = new Runnable[1];
            once[0] =
                () -> {
                  scene.removePostLayoutPulseListener(once[0]);
                  drawn.complete(null);
                };
            scene.addPostLayoutPulseListener(once[0]);
            Platform.requestNextPulse();
          });
      await(drawn);
    }
  }

  private static Stage anyStage() {
    return javafx.stage.Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .findFirst()
        .orElse(null);
  }

  /** Shows the root in a window of this size, in the light or the dark theme. */
  public static Stage show(Parent root, double width, double height, boolean dark) {
    Stage stage =
        get(
            () -> {
              Stage made = new Stage();
              Scene scene = new Scene(root, width, height);
              dress(scene, dark);
              made.setScene(scene);
              made.setX(0);
              made.setY(0);
              made.show();
              return made;
            });
    frames(2);
    return stage;
  }

  /** Gives the scene the light or the dark theme; on the JavaFX thread. */
  public static void dress(Scene scene, boolean dark) throws IOException {
    Theme theme = new Theme(new WindowPreferences(unusedFile()));
    theme.darkProperty().set(dark);
    theme.dress(scene);
  }

  private static Path unusedFile() throws IOException {
    Path folder = Files.createTempDirectory("move37-test");
    folder.toFile().deleteOnExit();
    return folder.resolve("window.properties");
  }

  /** Closes the window. */
  public static void close(Stage stage) {
    run(stage::close);
  }

  /** Clicks on the point of the node, in its own coordinates, as a person would. */
  public static void click(Node node, double x, double y) {
    moveTo(node, x, y);
    run(() -> robot().mouseClick(MouseButton.PRIMARY));
    frames(2);
  }

  /** Clicks on the middle of the node, once it has been laid out. */
  public static void click(Node node) {
    frames(2);
    double[] middle =
        get(
            () ->
                new double[] {
                  node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY()
                });
    click(node, middle[0], middle[1]);
  }

  private static Robot robot() {
    if (robot == null) {
      robot = new Robot();
    }
    return robot;
  }

  /** Moves the pointer over the point of the node. */
  public static void moveTo(Node node, double x, double y) {
    run(
        () -> {
          Point2D at = node.localToScreen(x, y);
          robot().mouseMove(at);
        });
    frames(2);
  }

  /** Presses and releases the key. */
  public static void type(KeyCode key) {
    run(() -> robot().keyType(key));
    frames(2);
  }

  /** The colour on the screen at the point of the node. */
  public static Color colorAt(Node node, double x, double y) {
    frames(2);
    return get(
        () -> {
          Point2D at = node.localToScene(x, y);
          WritableImage image = node.getScene().snapshot(null);
          return image.getPixelReader().getColor((int) at.getX(), (int) at.getY());
        });
  }

  /** Whether two colours look nearly alike: each channel within a tenth. */
  public static boolean isNear(Color one, Color other) {
    return Math.abs(one.getRed() - other.getRed()) < 0.1
        && Math.abs(one.getGreen() - other.getGreen()) < 0.1
        && Math.abs(one.getBlue() - other.getBlue()) < 0.1;
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      fail("Interrupted while waiting");
    }
  }

  private static <T> T await(CompletableFuture<T> future) {
    try {
      return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while waiting", e);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause().toString(), e.getCause());
    } catch (TimeoutException e) {
      throw new AssertionError("The JavaFX thread did not answer", e);
    }
  }
}
