package move37.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import move37.ui.common.FileDialogs;
import move37.ui.common.Pulse;
import move37.ui.common.WindowPreferences;
import move37.ui.common.Workbench;
import org.junit.jupiter.api.Assertions;

/** JavaFX on its headless platform for tests: doing things on its thread, waiting, looking. */
public final class FxLab {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final AtomicBoolean STARTED = new AtomicBoolean();

  /** One for all: where the pointer is belongs to the robot. */
  private static final AtomicReference<Robot> POINTER = new AtomicReference<>();

  private FxLab() {}

  /** Brings JavaFX up, once for all tests. */
  public static void start() {
    if (STARTED.compareAndSet(false, true)) {
      CountDownLatch up = new CountDownLatch(1);
      try {
        Platform.startup(up::countDown);
      } catch (IllegalStateException alreadyUp) {
        up.countDown();
      }
      Platform.setImplicitExit(false);
      try {
        Assertions.assertTrue(up.await(PATIENCE.toSeconds(), TimeUnit.SECONDS), "JavaFX is not up");
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** A workbench whose preferences stand in the folder and whose dialogs answer nothing. */
  public static Workbench workbench(Path folder) {
    return workbench(folder, new Answers());
  }

  /** A workbench with these answers in place of dialogs. */
  public static Workbench workbench(Path folder, FileDialogs dialogs) {
    WindowPreferences preferences = new WindowPreferences(folder.resolve("window.properties"));
    if (Files.notExists(folder.resolve("window.properties"))) {
      preferences.put("theme", "light");
    }
    return call(() -> Workbench.create(preferences, dialogs));
  }

  /** Dialogs that answer with the files they were given; nothing at first. */
  public static final class Answers implements FileDialogs {
    private Path toOpen;
    private Path toSave;
    private Path records;

    public Answers open(Path file) {
      toOpen = file;
      return this;
    }

    public Answers save(Path file) {
      toSave = file;
      return this;
    }

    public Answers records(Path fileOrFolder) {
      records = fileOrFolder;
      return this;
    }

    @Override
    public Optional<Path> openRecords() {
      return Optional.ofNullable(records);
    }

    @Override
    public Optional<Path> openRecordFolder() {
      return Optional.ofNullable(records);
    }

    @Override
    public Optional<Path> open(Kind kind) {
      return Optional.ofNullable(toOpen);
    }

    @Override
    public Optional<Path> save(Kind kind, String suggestedName) {
      return Optional.ofNullable(toSave);
    }
  }

  /** Does the work on the JavaFX thread and waits for its result. */
  public static <T> T call(Callable<T> work) {
    if (Platform.isFxApplicationThread()) {
      try {
        return work.call();
      } catch (Exception e) { // Callable declares it
        throw new AssertionError(e);
      }
    }
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            result.complete(work.call());
          } catch (Throwable e) { // an assertion too belongs to the test that asked
            result.completeExceptionally(e);
          }
        });
    try {
      return result.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError("JavaFX did not answer", e);
    }
  }

  /** Does the work on the JavaFX thread and waits until it is done. */
  public static void run(Runnable work) {
    call(
        () -> {
          work.run();
          return null;
        });
  }

  /**
   * Waits until the condition holds on the JavaFX thread; fails with the sentence if it never does.
   */
  public static void await(String what, BooleanSupplier condition) {
    await(what, condition, PATIENCE);
  }

  /** The same, for work that takes its time. */
  public static void await(String what, BooleanSupplier condition, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (!call(condition::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Waited in vain: " + what);
      }
      try {
        Thread.sleep(15);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }
  }

  /** The node with this id (which may hold points). */
  public static Node node(Scene scene, String id) {
    return nodes(scene.getRoot())
        .filter(node -> id.equals(node.getId()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is nothing called " + id));
  }

  /** Whether a label or button with this text can be seen. */
  public static boolean shows(Scene scene, String text) {
    return nodes(scene.getRoot())
        .filter(FxLab::isSeen)
        .anyMatch(
            node -> node instanceof Labeled l && l.getText() != null && l.getText().contains(text));
  }

  private static boolean isSeen(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible() || n.getOpacity() == 0) {
        return false;
      }
    }
    return true;
  }

  /** The node and all below it. */
  public static Stream<Node> nodes(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            new ArrayList<>(parent.getChildrenUnmodifiable()).stream().flatMap(FxLab::nodes))
        : Stream.of(node);
  }

  /**
   * Moves the pointer over the middle of the node with this id and clicks, once the node is there,
   * enabled and has stood still for as long as the window's pulse may rest, and more.
   */
  public static void click(Scene scene, String id) {
    Point2D[] before = new Point2D[1];
    long[] since = {System.nanoTime()};
    await(
        id + " can be clicked",
        () -> {
          Optional<Node> node =
              nodes(scene.getRoot()).filter(n -> id.equals(n.getId())).findFirst();
          Point2D now = node.filter(n -> !n.isDisabled()).map(FxLab::middle).orElse(null);
          if (now == null || !now.equals(before[0])) {
            before[0] = now;
            since[0] = System.nanoTime();
          }
          return now != null && System.nanoTime() - since[0] > 3 * Pulse.REST_NANOS;
        });
    run(
        () -> {
          POINTER.compareAndSet(null, new Robot());
          POINTER.get().mouseMove(before[0]);
        });
    run(() -> POINTER.get().mouseClick(MouseButton.PRIMARY));
  }

  private static Point2D middle(Node node) {
    Bounds bounds = node.localToScreen(node.getLayoutBounds());
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  /** Presses and releases the key in the window that has the focus, as a hand does. */
  public static void type(KeyCode code, boolean isControl) {
    run(
        () -> {
          Robot robot = new Robot();
          if (isControl) {
            robot.keyPress(KeyCode.CONTROL);
          }
          robot.keyPress(code);
          robot.keyRelease(code);
          if (isControl) {
            robot.keyRelease(KeyCode.CONTROL);
          }
        });
  }
}
