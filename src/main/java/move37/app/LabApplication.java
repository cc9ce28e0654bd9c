package move37.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.util.Duration;
import move37.experiment.Lab;
import move37.game.Game;
import move37.ui.charts.ChartWarmUp;
import move37.ui.common.SystemFileDialogs;
import move37.ui.common.WindowPreferences;
import move37.ui.common.Workbench;
import move37.ui.common.board.BoardPosition;
import move37.ui.common.board.BoardView;
import move37.ui.liveboard.ImitationPage;
import move37.ui.liveboard.LiveBoardPage;
import move37.ui.match.MatchPage;
import move37.ui.setup.PicturePosition;
import move37.ui.shell.LabPages;
import move37.ui.shell.LabWindow;

/** The window as a JavaFX application. */
public final class LabApplication extends Application {
  /** JavaFX makes the application itself, so this is how it comes by what was put together. */
  private static final AtomicReference<Beginning> BEGINNING = new AtomicReference<>();

  private record Beginning(Composition composition, Optional<Path> toOpen) {}

  /** The first frames of the window come before anything that can wait. */
  private static final Duration UNTIL_DRAWN = Duration.millis(700);

  private static final Callable<Void> WARM_UP = Executors.callable(ChartWarmUp::run, null);

  private Workbench workbench;

  /**
   * Opens the window and returns when it was closed.
   *
   * @param toOpen a saved experiment to open in it
   */
  static void open(Composition composition, Optional<Path> toOpen) {
    BEGINNING.set(new Beginning(composition, toOpen));
    launch(LabApplication.class);
  }

  @Override
  public void start(Stage stage) {
    WindowPreferences preferences = new WindowPreferences(WindowPreferences.usualFile());
    workbench = Workbench.create(preferences, new SystemFileDialogs(() -> stage, preferences));
    Beginning beginning = BEGINNING.get();
    Composition composition = beginning.composition();
    Lab lab = composition.lab();
    LabWindow window = new LabWindow(stage, lab, composition.agents(), workbench, pages());
    window.show();
    beginning.toOpen().ifPresent(window::open);
    if (Rehearsal.isAskedFor()) {
      Rehearsal.run(
          stage,
          () -> lab.games().stream().filter(lab::hasZoo).findFirst().ifPresent(window::play));
    }
    if (FrameMeter.isAskedFor()) {
      new FrameMeter(System.out).start();
    }
    PauseTransition untilDrawn = new PauseTransition(UNTIL_DRAWN);
    untilDrawn.setOnFinished(_ -> workbench.background().run(WARM_UP, _ -> {}, _ -> {}));
    untilDrawn.play();
  }

  @Override
  public void stop() {
    workbench.close();
  }

  /** The pages of the features. */
  static LabPages pages() {
    return new LabPages(
        LabApplication::thumbnail, ImitationPage::new, LiveBoardPage::new, MatchPage::new);
  }

  private static BoardView thumbnail(Game game) {
    return BoardView.picture(BoardPosition.of(PicturePosition.of(game)));
  }
}
