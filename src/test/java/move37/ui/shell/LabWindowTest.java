package move37.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TitledPane;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import move37.experiment.ExperimentEvent;
import move37.experiment.RunState;
import move37.game.Game;
import move37.game.catalog.Games;
import move37.play.AgentCatalog;
import move37.play.BuiltInAgents;
import move37.ui.FakeBoards;
import move37.ui.FakeLab;
import move37.ui.FxLab;
import move37.ui.common.Page;
import move37.ui.common.PageFactory;
import move37.ui.common.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window on the headless platform, as a user sees and drives it. */
class LabWindowTest {
  private static final AgentCatalog AGENTS = new AgentCatalog(BuiltInAgents.families());

  @TempDir Path folder;
  private final FxLab.Answers answers = new FxLab.Answers();
  private final List<String> made = new CopyOnWriteArrayList<>();
  private final List<String> disposed = new ArrayList<>();
  private FakeLab lab;
  private Workbench workbench;
  private Stage stage;
  private LabWindow window;

  @BeforeAll
  static void start() {
    FxLab.start();
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
  void fromTheStartPageThroughPretrainingToAStop() {
    open(Duration.ofMillis(12));
    FxLab.await("the start page is ready", () -> !button("setup.start").isDisabled());
    assertTrue(shows("Watch a machine outgrow its teachers"));
    press("game.connect-four");
    press("preset.10min");
    press("setup.start");
    FxLab.await("the run is shown", () -> shows("Pretraining") && shows("imitating"));
    FxLab.await("the clock runs", () -> shows(" left"));
    assertTrue(shows("the page pretraining"));
    FxLab.await("a chart is drawn", () -> chartHasInk());
    press("shell.pause");
    FxLab.await("it is paused", () -> shows("paused") && shows("Go on"));
    press("shell.pause");
    FxLab.await("it goes on", () -> lab.lastRun().state() instanceof RunState.Running);
    FxLab.await("it plays itself", () -> shows("Self-play, generation 2"));
    assertTrue(shows("the page live"));
    assertTrue(shows("Elo by generation"));
    FxLab.await("it has passed", () -> shows("passed its teacher"));
    assertTrue(shows("Passed its teacher at generation 2 (80 games)."));
    FxLab.type(KeyCode.ESCAPE, false);
    FxLab.await("it asks", () -> shows("Stop the run?"));
    press("ask.stop.yes");
    FxLab.await("it has stopped", () -> shows("finished"));
    assertTrue(button("shell.stop").isDisabled());
    press("phase.YOU");
    assertTrue(shows("the page play"));
  }

  /** Made when it is needed, it would hold the window up for a fifth of a second in mid-run. */
  @Test
  void theWatchedBoardIsMadeSoonAfterTheRunIsShown() {
    openAndStart(Duration.ofMillis(200));
    FxLab.await("the board is made", () -> made.contains("live"));
    assertTrue(shows("the page pretraining"));
    assertFalse(made.contains("play"), "nobody has asked for it");
  }

  @Test
  void theKeysPauseStepAndGoOn() {
    openAndStart(Duration.ofMillis(8));
    type(KeyCode.SPACE);
    FxLab.await("it is paused", () -> lab.lastRun().state() instanceof RunState.Paused);
    FxLab.await("it can step", () -> !button("shell.step").isDisabled());
    int before = measured();
    type(KeyCode.S);
    FxLab.await(
        "it has made a step",
        () -> measured() > before && lab.lastRun().state() instanceof RunState.Paused);
    FxLab.run(workbench.pulse()::beat);
    type(KeyCode.SPACE);
    FxLab.await("it goes on", () -> lab.lastRun().state() instanceof RunState.Running);
    type(KeyCode.ESCAPE);
    FxLab.await("it asks", () -> shows("Stop the run?"));
    type(KeyCode.ESCAPE);
    FxLab.await("it asks no more", () -> !shows("Stop the run?"));
    assertFalse(lab.lastRun().state().isOver());
  }

  @Test
  void enterStartsAndTheArrowsChooseTheGame() {
    open(Duration.ofMillis(50));
    FxLab.await("the start page is ready", () -> !button("setup.start").isDisabled());
    type(KeyCode.RIGHT);
    FxLab.await("the other game is ready", () -> !button("setup.start").isDisabled());
    type(KeyCode.ENTER);
    FxLab.await("the run is shown", () -> shows("Expert games"));
    assertEquals("tic-tac-toe", lab.lastRun().experiment().gameId());
  }

  @Test
  void whoeverIsNamedRatesTheGenerationsToo() {
    open(Duration.ofMillis(50));
    FxLab.await("the start page is ready", () -> !button("setup.start").isDisabled());
    nameAnOpponent(" mcts:20 ");
    press("setup.start");
    FxLab.await("the run is shown", () -> shows("Expert games"));
    assertEquals(List.of("mcts:20"), lab.opponents());
  }

  @Test
  void anOpponentThatDoesNotExistIsSaidInOneSentence() {
    open(Duration.ZERO);
    FxLab.await("the start page is ready", () -> !button("setup.start").isDisabled());
    nameAnOpponent("alphabetta:5");
    press("setup.start");
    FxLab.await("it says so", () -> shows("There is no agent \"alphabetta:5\"."));
    assertFalse(shows("random rollouts"), "no list of agents");
    FxLab.await("one can go on", () -> !button("setup.start").isDisabled());
  }

  @Test
  void anOpponentThatFailsIsNamedInTheWindow() {
    openAndStart(Duration.ofMillis(50));
    lab.lastRun()
        .tell(List.of(new ExperimentEvent.OpponentFailed("gnugo", "it ended with code 9")));
    FxLab.await("it is said", () -> shows("gnugo: it ended with code 9."));
  }

  private void nameAnOpponent(String agent) {
    FxLab.run(
        () -> {
          ((TitledPane) node("setup.advanced")).setExpanded(true);
          ((ComboBox<?>) node("setup.opponent")).getEditor().setText(agent);
        });
  }

  @Test
  void savingWritesTheFileAndSaysSo() {
    openAndStart(Duration.ofMillis(20));
    Path file = folder.resolve("lesson.m37");
    answers.save(file);
    FxLab.type(KeyCode.S, true);
    FxLab.await("it says so", () -> shows("Saved as lesson.m37 in " + folder));
    assertTrue(Files.exists(file));
  }

  @Test
  void aFileThatCannotBeOpenedIsSaidInOneSentence() {
    open(Duration.ZERO);
    answers.open(folder.resolve("gone.m37"));
    press("setup.open");
    FxLab.await("it is said", () -> shows("There is no file gone.m37."));
    Node focused = FxLab.call(() -> scene().getFocusOwner());
    assertTrue(focused != null && !focused.isDisabled(), "the keyboard has a place again");
    press("notice.close");
    assertFalse(shows("There is no file"));
    FxLab.await("the page works on", () -> !button("setup.start").isDisabled());
  }

  @Test
  void anOwnFileThatIsNotThereIsSaidOnStartAndCanBeCorrected() throws Exception {
    Path games = folder.resolve("own.txt");
    answers.records(games);
    open(Duration.ofMillis(50));
    FxLab.await("the start page is ready", () -> !button("setup.start").isDisabled());
    press("setup.own.file");
    assertTrue(shows("Games from own.txt"));
    press("setup.start");
    FxLab.await("it says so", () -> shows("There is no file or folder " + games));
    FxLab.await("one may try again", () -> !button("setup.start").isDisabled());
    Files.writeString(games, "");
    press("setup.start");
    FxLab.await("the run is shown", () -> shows("Expert games"));
    assertEquals("file:" + games.toAbsolutePath(), lab.lastRun().experiment().expert());
  }

  @Test
  void readingManyOwnGamesShowsHowFarItIsAndCanBeCancelled() throws Exception {
    answers.records(Files.writeString(folder.resolve("endless.txt"), ""));
    open(Duration.ofMillis(50));
    FxLab.await("the start page is ready", () -> !button("setup.start").isDisabled());
    press("setup.own.file");
    press("setup.start");
    FxLab.await("it is said", () -> shows("Reading your games: "));
    assertTrue(button("setup.start").isDisabled());
    press("notice.cancel");
    FxLab.await("one may try again", () -> !button("setup.start").isDisabled());
    assertFalse(shows("Reading your games"));
    assertFalse(shows("broken off"));
  }

  @Test
  void theRulesOfGoAreTypedAndTickedAndTheRunTellsThem() {
    open(boardGames(Duration.ofMillis(50)));
    FxLab.await("the start page is ready", () -> !button("setup.start").isDisabled());
    FxLab.click(scene(), "game.go");
    unfold();
    FxLab.click(scene(), "setup.komi");
    type(KeyCode.DIGIT6);
    type(KeyCode.PERIOD);
    type(KeyCode.DIGIT3);
    FxLab.await("it is said", () -> shows("The komi must be a multiple of one half"));
    assertTrue(button("setup.start").isDisabled());
    type(KeyCode.BACK_SPACE);
    type(KeyCode.DIGIT5);
    FxLab.await("it is right again", () -> !button("setup.start").isDisabled());
    FxLab.click(scene(), "setup.suicide");
    FxLab.await(
        "the rules are told",
        () -> shows("Go 9x9, komi 6.5, suicide allowed. Surround more points"));
    FxLab.click(scene(), "setup.start");
    FxLab.await("the run is shown", () -> shows("Expert games"));
    assertEquals("go-9x9-komi6.5-suicide", lab.lastRun().experiment().gameId());
    assertTrue(FxLab.call(stage::getTitle).contains("Go 9x9, komi 6.5, suicide allowed"));
  }

  @Test
  void theSwapRuleOfHexIsTickedAndOtherGamesDoNotShowIt() {
    open(boardGames(Duration.ofMillis(50)));
    FxLab.await("the start page is ready", () -> !button("setup.start").isDisabled());
    unfold();
    assertFalse(shows("Rules"), "Connect Four has none to choose");
    FxLab.click(scene(), "game.hex");
    FxLab.await("the rules are there", () -> shows("Swap rule") && !shows("Komi"));
    FxLab.click(scene(), "setup.swap");
    FxLab.await("it can start", () -> !button("setup.start").isDisabled());
    FxLab.click(scene(), "setup.start");
    FxLab.await("the run is shown", () -> shows("Expert games"));
    assertEquals("hex-7x7-swap", lab.lastRun().experiment().gameId());
  }

  private static FakeLab boardGames(Duration pace) {
    return new FakeLab(pace, 2) {
      @Override
      public List<Game> games() {
        return Stream.of("connect-four", "go-9x9", "hex-7x7").map(Games::byId).toList();
      }
    };
  }

  private void unfold() {
    FxLab.run(() -> ((TitledPane) node("setup.advanced")).setExpanded(true));
  }

  @Test
  void anOpenedExperimentCanBeLookedAtAndPlayed() throws Exception {
    open(Duration.ZERO);
    answers.open(Files.createFile(folder.resolve("old.m37")));
    press("setup.open");
    FxLab.await("it is shown", () -> shows("Self-play, generation 20"));
    assertTrue(shows("passed its teacher"));
    press("place.PLAY");
    assertTrue(shows("the page play"));
    press("shell.new");
    FxLab.await(
        "nothing is lost, so nothing is asked",
        () -> shows("Watch a machine outgrow its teachers"));
    assertEquals(List.of("live", "play"), disposed.stream().sorted().toList());
  }

  @Test
  void anOpenedExperimentWithGenerationsToComeGoesOn() throws Exception {
    open(Duration.ofMillis(20));
    answers.open(Files.createFile(folder.resolve("begun.m37")));
    press("setup.open");
    FxLab.await("it is ready", () -> shows("ready") && shows("Go on"));
    assertTrue(shows("the page live"), "not the imitation's, which is behind it");
    assertTrue(shows("Elo by generation"));
    assertTrue(button("shell.stop").isDisabled());
    assertFalse(button("shell.pause").isDisabled());
    press("shell.pause");
    FxLab.await("it goes on", () -> lab.lastRun().state() instanceof RunState.Running);
  }

  @Test
  void aTrainedAgentCanBePlayedAtOnceWhereOneShips() {
    open(Duration.ZERO);
    FxLab.await("the offer is there", () -> node("setup.play").isVisible());
    press("game.tic-tac-toe");
    FxLab.await("the other game's offer", () -> !button("setup.start").isDisabled());
    assertFalse(node("setup.play").isVisible());
    press("game.connect-four");
    FxLab.await("the offer is back", () -> node("setup.play").isVisible());
    press("setup.play");
    FxLab.await("one sits before the board", () -> shows("the page play"));
  }

  @Test
  void aRunAtWorkIsKeptUntilTheUserDecidesAboutIt() {
    openAndStart(Duration.ofMillis(2));
    FxLab.await("a copy is kept", () -> copies().size() == 1);
    Path copy = copies().getFirst();
    assertTrue(copy.getFileName().toString().startsWith("connect-four_1min_"), copy::toString);
    FxLab.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    press("ask.leave.drop");
    FxLab.await("the window is gone", () -> !stage.isShowing());
    FxLab.await("the run has ended", () -> lab.lastRun().state().isOver());
    assertEquals(List.of(), copies());
  }

  @Test
  void whatWasLeftOfARunIsOfferedAndGoesOn() throws IOException {
    Path left = leave("begun_10min.m37");
    open(Duration.ofMillis(20));
    FxLab.await("it is offered", () -> shows("A run was not finished when the program ended."));
    FxLab.await(
        "a new one can be started without scrolling",
        () -> {
          Node start = button("setup.start");
          double end = start.localToScene(start.getLayoutBounds()).getMaxY();
          return end <= stage.getScene().getHeight();
        });
    press("setup.left.goOn");
    FxLab.await("it is ready", () -> shows("ready") && shows("Go on"));
    press("shell.pause");
    FxLab.await("it goes on", () -> lab.lastRun().state() instanceof RunState.Running);
    press("shell.new");
    FxLab.await("it was never saved, so it is asked", () -> shows("Leave this run?"));
    press("ask.leave.drop");
    FxLab.await("the start page is back", () -> shows("Watch a machine outgrow its teachers"));
    FxLab.await("and it is gone", () -> Files.notExists(left));
  }

  @Test
  void whatWasLeftOfARunCanBeThrownAway() throws IOException {
    Path older = leave("begun_10min.m37");
    Path left = leave("begun_45min.m37");
    assertTrue(older.toFile().setLastModified(86_400_000L * 180));
    open(Duration.ZERO);
    FxLab.await("it is offered", () -> shows("A run was not finished"));
    press("setup.left.drop");
    FxLab.await("it is gone", () -> Files.notExists(left));
    FxLab.await("the one before is offered", () -> shows("1970"));
    press("setup.left.drop");
    FxLab.await("nothing more is offered", () -> !shows("A run was not finished"));
    assertEquals(List.of(), copies());
  }

  private Path leave(String name) throws IOException {
    Path unfinished = Files.createDirectories(folder.resolve("unfinished"));
    return Files.createFile(unfinished.resolve(name));
  }

  /** The copies that there are. */
  private List<Path> copies() {
    try (Stream<Path> files = Files.list(folder.resolve("unfinished"))) {
      return files.filter(file -> file.toString().endsWith(".m37")).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  @Test
  void closingAtWorkAsksAndSaveKeepsAll() {
    openAndStart(Duration.ofMillis(20));
    FxLab.await("something was learned", () -> measured() > 0);
    FxLab.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    assertTrue(shows("Close Move 37?"));
    assertTrue(FxLab.call(stage::isShowing));
    Path file = folder.resolve("kept.m37");
    answers.save(file);
    press("ask.leave.save");
    FxLab.await("the window is gone", () -> !stage.isShowing());
    assertTrue(Files.exists(file));
    FxLab.await("the run has ended", () -> lab.lastRun().state().isOver());
    assertTrue(Files.exists(folder.resolve("window.properties")), "the window's place is kept");
  }

  /** Else the run would be closed while it is read, and the file would never be. */
  @Test
  void closingWaitsForASaving() {
    openAndStart(Duration.ofMillis(2));
    FxLab.await("something was learned", () -> measured() > 0);
    FxLab.run(() -> lab.lastRun().stop());
    FxLab.await("it has ended", () -> shows("finished"));
    CountDownLatch written = new CountDownLatch(1);
    lab.lastRun().saveAfter(written);
    Path file = folder.resolve("kept.m37");
    answers.save(file);
    FxLab.type(KeyCode.S, true);
    FxLab.await("it says what it does", () -> shows("Saving kept.m37"));
    FxLab.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    assertTrue(FxLab.call(stage::isShowing));
    assertFalse(shows("Close Move 37?"), "there is nothing to ask while all is being kept");
    written.countDown();
    FxLab.await("the window is gone", () -> !stage.isShowing());
    assertTrue(Files.exists(file));
  }

  /** Whoever asks again to leave while it is saved for leaving is not asked about the next run. */
  @Test
  void leavingTwiceLeavesOnce() {
    openAndStart(Duration.ofMillis(20));
    FxLab.await("something was learned", () -> measured() > 0);
    CountDownLatch written = new CountDownLatch(1);
    lab.lastRun().saveAfter(written);
    answers.save(folder.resolve("kept.m37"));
    press("shell.new");
    press("ask.leave.save");
    press("shell.new");
    written.countDown();
    FxLab.await("the start page is back", () -> shows("Watch a machine outgrow its teachers"));
    FxLab.run(workbench.pulse()::beat);
    assertFalse(shows("Leave this run?"));
  }

  @Test
  void theKeyboardStaysWithAQuestion() {
    openAndStart(Duration.ofMillis(20));
    type(KeyCode.ESCAPE);
    FxLab.await("it asks", () -> shows("Stop the run?"));
    List<String> reached = new ArrayList<>();
    for (KeyCode key : List.of(KeyCode.TAB, KeyCode.TAB, KeyCode.RIGHT, KeyCode.LEFT)) {
      type(key);
      Node owner = FxLab.call(() -> scene().getFocusOwner());
      assertTrue(owner.isFocusVisible(), key + " shows where it is");
      reached.add(owner.getId());
    }
    assertEquals(List.of("ask.stop.no", "ask.stop.yes", "ask.stop.no", "ask.stop.yes"), reached);
    type(KeyCode.ESCAPE);
    assertFalse(shows("Stop the run?"));
  }

  @Test
  void darkAndLargeAreRememberedAndAtOnce() {
    open(Duration.ZERO);
    Color light = pixel();
    FxLab.type(KeyCode.D, true);
    FxLab.type(KeyCode.PLUS, true);
    FxLab.await("type has grown", () -> scene().getRoot().getStyle().contains("15px"));
    Color dark = pixel();
    assertTrue(dark.getBrightness() < 0.3 && light.getBrightness() > 0.8);
    FxLab.run(stage::hide);
    Workbench next = FxLab.workbench(folder);
    assertTrue(next.theme().isDark());
    FxLab.run(next::close);
  }

  @Test
  void sizeAndMotionAreSetInTheirMenuAndRemembered() {
    open(Duration.ZERO);
    FxLab.run(() -> ((CheckMenuItem) menu("look.motion")).setSelected(false));
    FxLab.run(() -> menu("look.larger").fire());
    FxLab.await("type has grown", () -> scene().getRoot().getStyle().contains("15px"));
    assertFalse(FxLab.call(workbench.theme()::hasMotion));
    FxLab.run(stage::hide);
    Workbench next = FxLab.workbench(folder);
    assertFalse(next.theme().hasMotion());
    assertEquals(1.1, next.theme().zoomProperty().get(), 1e-9);
    FxLab.run(next::close);
  }

  private MenuItem menu(String id) {
    return ((MenuButton) node("shell.look"))
        .getItems().stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
  }

  @Test
  void aChartIsSavedAsAPicture() {
    openAndStart(Duration.ofMillis(2));
    FxLab.await("a chart is drawn", () -> chartHasInk());
    Path file = folder.resolve("chart.png");
    answers.save(file);
    press("chart.picture");
    FxLab.await("it says where", () -> shows("Saved as chart.png in " + folder));
    FxLab.await("the picture is there", () -> Files.exists(file) && file.toFile().length() > 5000);
  }

  @Test
  void everyButtonSaysWhatItDoes() {
    openAndStart(Duration.ofMillis(20));
    List<String> silent = new ArrayList<>();
    FxLab.run(
        () ->
            FxLab.nodes(scene().getRoot())
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(b -> b.getTooltip() == null && b.getId() != null)
                .forEach(b -> silent.add(b.getId())));
    assertEquals(List.of(), silent);
  }

  /** Measurements that the run has told. */
  private int measured() {
    return lab.lastRun().measurements();
  }

  private void open(Duration pace) {
    open(new FakeLab(pace, 2));
  }

  private void open(FakeLab offered) {
    lab = offered;
    workbench = FxLab.workbench(folder, answers);
    LabPages pages =
        new LabPages(FakeBoards::thumbnail, page("pretraining"), page("live"), page("play"));
    FxLab.run(
        () -> {
          stage = new Stage();
          window = new LabWindow(stage, lab, AGENTS, workbench, pages, Duration.ZERO);
          window.show();
        });
  }

  private void openAndStart(Duration pace) {
    open(pace);
    Game game = lab.games().getFirst();
    FxLab.run(
        () ->
            window.start(
                lab.experiment(
                    game, lab.presets(game).getFirst(), lab.experts(game).getFirst(), 37),
                Optional.empty()));
    FxLab.await("the run is shown", () -> shows("imitating"));
  }

  private PageFactory page(String name) {
    return _ -> {
      made.add(name);
      return new Page() {
        private final Node view = new StackPane(new Label("the page " + name));

        @Override
        public Node view() {
          return view;
        }

        @Override
        public void dispose() {
          disposed.add(name);
        }
      };
    };
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

  private void press(String id) {
    FxLab.run(
        () -> {
          assertFalse(button(id).isDisabled(), id + " is disabled");
          button(id).fire();
        });
  }

  private void type(KeyCode code) {
    FxLab.type(code, false);
  }

  private boolean shows(String text) {
    return FxLab.call(() -> FxLab.shows(scene(), text));
  }

  /** Whether the uppermost chart has lines: dark or of a full colour. */
  private boolean chartHasInk() {
    Canvas canvas =
        FxLab.nodes(scene().getRoot())
            .filter(Canvas.class::isInstance)
            .map(Canvas.class::cast)
            .findFirst()
            .orElseThrow();
    WritableImage image = canvas.snapshot(null, null);
    PixelReader pixels = image.getPixelReader();
    int ink = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        Color color = pixels.getColor(x, y);
        ink += color.getBrightness() < 0.2 || color.getSaturation() > 0.6 ? 1 : 0;
      }
    }
    return ink > 100;
  }

  private Color pixel() {
    return FxLab.call(() -> scene().snapshot(null).getPixelReader().getColor(4, 300));
  }
}
