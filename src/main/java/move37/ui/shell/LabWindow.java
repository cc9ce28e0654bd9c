package move37.ui.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import move37.experiment.Experiment;
import move37.experiment.ExperimentRun;
import move37.experiment.Lab;
import move37.experiment.RatingOpponents;
import move37.experiment.RunState;
import move37.game.Game;
import move37.game.catalog.Games;
import move37.play.AgentCatalog;
import move37.ui.common.LabWords;
import move37.ui.common.Messages;
import move37.ui.common.PageContext;
import move37.ui.common.Workbench;
import move37.ui.setup.SetupPage;
import move37.ui.setup.SetupViewModel;

/**
 * The window: first the start page, then a run. All on the JavaFX thread; whatever the lab may take
 * time for is done in the background.
 */
public final class LabWindow {
  private static final Duration BETWEEN_COPIES = Duration.ofSeconds(30);

  private final Stage stage;
  private final Lab lab;
  private final AgentCatalog agents;
  private final Workbench workbench;
  private final LabPages pages;
  private final BorderPane frame = new BorderPane();
  private final Notices notices = new Notices();
  private final Questions questions = new Questions();
  private final TopBar topBar;
  private final Shortcuts shortcuts;
  private final RunKeeper keeper;
  private final RunSaver saver;
  private SetupPage setup;
  private RunScreen screen;
  private Optional<SafeCopy> copy = Optional.empty();

  /**
   * Builds the window into the stage; {@link #show} shows it.
   *
   * @param stage an empty stage
   * @param lab what can be asked for
   * @param agents whom the user may name, programs to start among them
   * @param workbench what the window's parts share; the caller closes it when the stage is hidden
   * @param pages the parts that other features bring
   */
  public LabWindow(Stage stage, Lab lab, AgentCatalog agents, Workbench workbench, LabPages pages) {
    this(stage, lab, agents, workbench, pages, BETWEEN_COPIES);
  }

  /**
   * The same.
   *
   * @param betweenCopies the least time between two savings of a run that the user does not see
   */
  LabWindow(
      Stage stage,
      Lab lab,
      AgentCatalog agents,
      Workbench workbench,
      LabPages pages,
      Duration betweenCopies) {
    this.keeper = new RunKeeper(workbench, notices, betweenCopies);
    this.saver = new RunSaver(workbench, notices);
    this.stage = stage;
    this.lab = lab;
    this.agents = agents;
    this.workbench = workbench;
    this.pages = pages;
    this.topBar = new TopBar(workbench.theme(), new BarActions());
    this.shortcuts = new Shortcuts(workbench.theme(), new BarActions());
    frame.setTop(topBar.view());
    StackPane middle = new StackPane();
    middle.getChildren().addAll(frame, notices.layer(), questions.layer());
    Scene scene = new Scene(middle, 1280, 720);
    workbench.theme().dress(scene);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::typedPastAClickedControl);
    stage.setScene(scene);
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("");
    stage.setOnCloseRequest(this::askBeforeClosing);
    stage.setOnHiding(_ -> leave());
    showSetup();
  }

  /** Shows the window where it was last time. */
  public void show() {
    WindowGeometry.restore(stage, workbench.preferences());
    stage.show();
  }

  /** Opens a saved experiment, as the start page's button does. */
  public void open(Path file) {
    prepare(
        () -> keeper.keep(lab.open(file)),
        _ -> {},
        Messages.text("trouble.open", file.getFileName()));
  }

  /** Opens what was left of a run when the program ended without being asked to. */
  private void openLeft(Path left) {
    prepare(
        () -> keeper.goOn(left, lab), _ -> {}, Messages.text("trouble.open", left.getFileName()));
  }

  /** Sits down against the game's trained agent, as the start page's button does. */
  public void play(Game game) {
    prepare(
        () -> keeper.keep(lab.openZoo(game)),
        _ -> goTo(RunScreen.Place.PLAY),
        Messages.text("trouble.play"));
  }

  /**
   * Begins a run of the experiment, as the start page's button does.
   *
   * @param opponent an agent in the lab's notation to rate the generations against too
   */
  public void start(Experiment experiment, Optional<String> opponent) {
    GamesCheck check = new GamesCheck(notices, workbench.pulse());
    prepare(
        () -> {
          try {
            check.read(lab, experiment);
            opponent.ifPresent(check::start);
            return keeper.keep(ratingLab(experiment, opponent).newRun(experiment));
          } finally {
            check.over();
          }
        },
        this::startOnceDrawn,
        Messages.text("trouble.start"));
  }

  /** The lab, rating against the agent too. */
  private Lab ratingLab(Experiment experiment, Optional<String> opponent) {
    List<String> names = opponent.stream().toList();
    RatingOpponents.check(agents, names, Games.byId(experiment.gameId()));
    return RatingOpponents.join(lab, agents, names);
  }

  /** At work, the run would take the cores that the first drawing of its page needs. */
  private void startOnceDrawn(ExperimentRun run) {
    Runnable start =
        () -> {
          if (screen != null && screen.model().run() == run) {
            run.start();
          }
        };
    workbench.pulse().post(() -> workbench.pulse().post(start));
  }

  private void showSetup() {
    SetupViewModel model = new SetupViewModel(lab, workbench.background(), workbench.preferences());
    setup =
        new SetupPage(
            model,
            new SetupPage.Exits(this::start, this::open, this::play),
            workbench.dialogs(),
            pages.boards());
    stage.setTitle(Messages.text("app.name"));
    topBar.showSetup();
    frame.setCenter(setup.view());
    // Its cards join the scene when the page is first laid out.
    Platform.runLater(setup::takeFocus);
    keeper.offer(setup, this::openLeft);
  }

  private void prepare(
      Callable<RunKeeper.Kept> making, Consumer<ExperimentRun> ready, String fallback) {
    notices.clear();
    Optional<Node> focused = Optional.ofNullable(stage.getScene().getFocusOwner());
    setup.view().setDisable(true);
    workbench
        .background()
        .run(
            making,
            kept -> {
              showRun(kept.run());
              copy = kept.copy();
              if (kept.isLeft()) {
                screen.model().notSaved();
              }
              ready.accept(kept.run());
            },
            failure -> {
              setup.view().setDisable(false);
              focused.ifPresentOrElse(Node::requestFocus, setup::takeFocus);
              if (!(failure instanceof GamesCheck.CancelledException)) {
                notices.trouble(Sentences.of(failure, fallback));
              }
              keeper.offer(setup, this::openLeft);
            });
  }

  private void showRun(ExperimentRun run) {
    Game game = Games.byId(run.experiment().gameId());
    RunViewModel model = new RunViewModel(run, InstantSource.system());
    PageContext context = new PageContext(run, game, workbench, notices);
    screen = new RunScreen(model, context, pages, () -> goTo(RunScreen.Place.PLAY));
    model
        .stateProperty()
        .addListener(
            (_, _, state) -> {
              if (state instanceof RunState.Failed failed) {
                notices.trouble(failed.message());
              }
            });
    model
        .historyProperty()
        .map(Narration::skipped)
        .addListener((_, _, skipped) -> skipped.ifPresent(notices::trouble));
    model.opponentTroubleProperty().addListener((_, _, trouble) -> notices.trouble(trouble));
    stage.setTitle(Messages.text("shell.title", LabWords.name(game)));
    topBar.showRun(model, game);
    topBar.showPlace(RunScreen.Place.WATCH);
    frame.setCenter(screen.view());
    screen.view().requestFocus();
  }

  private void goTo(RunScreen.Place place) {
    boolean isOpen = place == RunScreen.Place.WATCH || screen.model().canPlayProperty().get();
    if (isOpen) {
      screen.show(place);
    }
    topBar.showPlace(screen.place());
  }

  private void typed(KeyEvent event) {
    if (!questions.isOpen() && shortcuts.handle(event, screen == null ? null : screen.model())) {
      event.consume();
    }
  }

  /**
   * The space bar belongs to a control that was reached by keyboard. One that was merely clicked
   * before does not take it from the run.
   */
  private void typedPastAClickedControl(KeyEvent event) {
    Node owner = stage.getScene().getFocusOwner();
    boolean isClicked =
        owner != null && !owner.isFocusVisible() && !(owner instanceof TextInputControl);
    if (event.getCode() == KeyCode.SPACE && isClicked) {
      typed(event);
    }
  }

  /** What the buttons and the keys do. */
  private final class BarActions implements TopBar.Actions, Shortcuts.Actions {
    @Override
    public void startOrPause() {
      screen.model().startOrPause();
    }

    @Override
    public void step() {
      screen.model().step();
    }

    @Override
    public void askToStop() {
      questions.ask(
          "ask.stop",
          List.of(
              new Questions.Answer("ask.stop.no", false, () -> {}),
              new Questions.Answer("ask.stop.yes", true, screen.model()::stop)));
    }

    @Override
    public void save() {
      saver.save(screen.model(), () -> {});
    }

    @Override
    public void newRun() {
      askToLeave("ask.new", LabWindow.this::backToSetup);
    }

    @Override
    public void show(RunScreen.Place place) {
      goTo(place);
    }

    @Override
    public void toggleFullScreen() {
      stage.setFullScreen(!stage.isFullScreen());
    }
  }

  private void askBeforeClosing(WindowEvent event) {
    if (saver.isBusy() || isAtRisk()) {
      event.consume();
      askToLeave("ask.close", stage::hide);
    }
  }

  /** Whether leaving the run would lose anything. */
  private boolean isAtRisk() {
    if (screen == null) {
      return false;
    }
    RunState state = screen.model().stateProperty().get();
    boolean isAtWork = !state.isOver() && !(state instanceof RunState.Ready);
    return isAtWork || screen.model().isUnsavedProperty().get();
  }

  /** Asks whether to leave the run, once it is written if it is being written. */
  private void askToLeave(String key, Runnable leaving) {
    RunScreen asked = screen;
    saver.whenIdle(() -> ifShown(asked, () -> askAboutLeaving(key, leaving)));
  }

  /** What was waited for concerns only the run of that time. */
  private void ifShown(RunScreen asked, Runnable action) {
    if (screen == asked) {
      action.run();
    }
  }

  private void askAboutLeaving(String key, Runnable leaving) {
    RunScreen asked = screen;
    if (!isAtRisk()) {
      leaving.run();
      return;
    }
    questions.ask(
        key,
        List.of(
            new Questions.Answer("ask.leave.no", false, () -> {}),
            new Questions.Answer("ask.leave.drop", false, leaving),
            new Questions.Answer(
                "ask.leave.save",
                true,
                () -> saver.save(asked.model(), () -> ifShown(asked, leaving)))));
  }

  private void backToSetup() {
    closeRun();
    notices.clear();
    showSetup();
  }

  private void leave() {
    WindowGeometry.remember(stage, workbench.preferences());
    // At once: nothing in the background is waited for when the program ends.
    copy.ifPresent(SafeCopy::discard);
    closeRun();
    workbench.preferences().save();
  }

  private void closeRun() {
    if (screen != null) {
      ExperimentRun run = screen.model().run();
      Optional<SafeCopy> kept = copy;
      screen.dispose();
      screen = null;
      copy = Optional.empty();
      workbench
          .background()
          .run(
              () -> {
                kept.ifPresent(SafeCopy::discard);
                run.close();
                return run;
              },
              _ -> {},
              _ -> {});
    }
  }
}
