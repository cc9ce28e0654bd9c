package move37.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import move37.game.GameState;
import move37.ui.common.Theme;
import move37.ui.common.WindowPreferences;
import move37.ui.common.board.BoardPosition;
import move37.ui.common.board.BoardView;

/** Draws boards where there is no display, on JavaFX's headless platform. */
final class BoardPictures {
  private static final int SIZE = 720;
  private static final Duration START_PATIENCE = Duration.ofSeconds(30);
  private static final int BEATS_TO_DRAW = 10;

  private BoardPictures() {}

  /** Starts JavaFX without a display; a second start does nothing. */
  static void prepare() throws IOException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    CompletableFuture<Boolean> ready = new CompletableFuture<>();
    try {
      Platform.startup(() -> ready.complete(true));
      Platform.setImplicitExit(false);
    } catch (IllegalStateException _) {
      Platform.runLater(() -> ready.complete(true));
    }
    await(ready, START_PATIENCE);
  }

  /**
   * The position as the window would draw it, {@value #SIZE} pixels wide. Needs {@link #prepare}.
   *
   * @throws IOException if it is not drawn in time
   */
  static BufferedImage of(GameState state, Duration patience) throws IOException {
    CompletableFuture<BufferedImage> picture = new CompletableFuture<>();
    try {
      take(state, picture::complete);
    } catch (IllegalStateException e) {
      throw new IOException("JavaFX was not started", e);
    }
    return await(picture, patience);
  }

  /**
   * Hands on the picture of {@link #of} when it is drawn; does not wait for it. Needs {@link
   * #prepare}.
   */
  static void take(GameState state, Consumer<? super BufferedImage> to) {
    Platform.runLater(() -> drawInto(to, state));
  }

  private static <T> T await(CompletableFuture<T> answer, Duration patience) throws IOException {
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new IOException("nothing was drawn in " + patience.toSeconds() + " s", e);
    } catch (ExecutionException e) {
      throw new IOException("the headless drawing failed: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Shows the board and takes its picture some beats later, when it has drawn itself. */
  private static void drawInto(Consumer<? super BufferedImage> picture, GameState state) {
    Path nowhere = Path.of(System.getProperty("java.io.tmpdir"), "move37-no-preferences");
    Theme theme = new Theme(new WindowPreferences(nowhere));
    StackPane page = new StackPane(BoardView.picture(BoardPosition.of(state)));
    Scene scene = new Scene(page, SIZE, SIZE);
    theme.dress(scene);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    new AnimationTimer() {
      private int beats;

      @Override
      public void handle(long now) {
        beats++;
        if (beats == BEATS_TO_DRAW) {
          stop();
          picture.accept(copy(page.snapshot(new SnapshotParameters(), null)));
          stage.hide();
        }
      }
    }.start();
  }

  static BufferedImage copy(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    PixelReader pixels = image.getPixelReader();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    return copy;
  }
}
