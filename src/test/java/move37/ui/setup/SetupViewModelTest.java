package move37.ui.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import move37.experiment.Experiment;
import move37.experiment.ExperimentRun;
import move37.experiment.ExpertChoice;
import move37.experiment.GamesReading;
import move37.experiment.Lab;
import move37.experiment.Preset;
import move37.game.Game;
import move37.game.catalog.Games;
import move37.game.gomoku.GomokuRule;
import move37.play.Agent;
import move37.ui.FakeLab;
import move37.ui.common.BackgroundTasks;
import move37.ui.common.Pulse;
import move37.ui.common.WindowPreferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetupViewModelTest {
  @TempDir Path folder;
  private final Pulse pulse = new Pulse();
  private final BackgroundTasks background = new BackgroundTasks(pulse);

  @AfterEach
  void close() {
    background.close();
  }

  @Test
  void nothingCanStartBeforeTheLabHasAnswered() throws InterruptedException {
    SetupViewModel model = model(new FakeLab(Duration.ZERO));
    assertFalse(model.canStart().get());
    assertEquals("Reading the sample games…", model.outlook());
    assertThrows(IllegalStateException.class, model::experiment);
    settle(model);
    assertTrue(model.canStart().get());
  }

  @Test
  void theLessonWithTheUsualTeacherIsChosenAtFirst() throws InterruptedException {
    SetupViewModel model = settled(new FakeLab(Duration.ZERO));
    Experiment experiment = model.experiment();
    assertEquals("connect-four", experiment.gameId());
    assertEquals("10min", experiment.preset());
    assertEquals("samples", experiment.expert());
    assertEquals(37, experiment.seed());
  }

  @Test
  void theArrowsGoRoundTheGames() throws InterruptedException {
    SetupViewModel model = settled(new FakeLab(Duration.ZERO));
    model.chooseGame(1);
    settle(model);
    assertEquals("tic-tac-toe", model.experiment().gameId());
    model.chooseGame(1);
    assertEquals("connect-four", model.gameProperty().get().id());
    model.chooseGame(-1);
    assertEquals("tic-tac-toe", model.gameProperty().get().id());
  }

  @Test
  void aFamilyIsFirstSeenOnTheBoardThatSuitsALesson() {
    GameShelf shelf = new GameShelf(Games.all(), preferences());
    assertEquals(
        List.of("tic-tac-toe", "connect-four", "othello", "gomoku-9x9", "hex-7x7", "go-7x7"),
        shelf.families().stream().map(family -> shelf.board(family).id()).toList());
  }

  @Test
  void aFamilyKeepsItsBoardAndIsFoundOnItNextTime() throws InterruptedException {
    FakeLab lab =
        new FakeLab(Duration.ZERO) {
          @Override
          public List<Game> games() {
            return Stream.of("connect-four", "go-5x5", "go-7x7", "go-9x9")
                .map(Games::byId)
                .toList();
          }
        };
    WindowPreferences preferences = preferences();
    SetupViewModel first = new SetupViewModel(lab, background, preferences);
    settle(first);
    assertEquals(List.of("connect-four", "go"), first.shelf().families());
    first.chooseGame(1);
    settle(first);
    assertEquals("go-7x7", first.gameProperty().get().id());
    assertEquals(3, first.boards().size());
    first.boardProperty().set(first.boards().getLast());
    first.chooseGame(1);
    first.chooseGame(1);
    settle(first);
    assertEquals("go-9x9", first.gameProperty().get().id());
    first.remember();
    SetupViewModel next = new SetupViewModel(lab, background, preferences);
    settle(next);
    assertEquals("go-9x9", next.experiment().gameId());
  }

  @Test
  void aSeedThatIsNoWholeNumberIsSaidAndStartsNothing() throws InterruptedException {
    SetupViewModel model = settled(new FakeLab(Duration.ZERO));
    model.seedProperty().set("lucky");
    assertFalse(model.canStart().get());
    assertEquals("The seed must be a whole number.", model.outlook());
    model.seedProperty().set(" -5 ");
    assertTrue(model.canStart().get());
    assertEquals(-5, model.experiment().seed());
  }

  @Test
  void theChoicesAreThereNextTime() throws InterruptedException {
    FakeLab lab = new FakeLab(Duration.ZERO);
    WindowPreferences preferences = preferences();
    SetupViewModel first = new SetupViewModel(lab, background, preferences);
    settle(first);
    first.chooseGame(1);
    settle(first);
    first.presetProperty().set(first.presets().getLast());
    first.expertProperty().set(first.experts().get(2));
    first.seedProperty().set("99");
    first.remember();
    SetupViewModel next = new SetupViewModel(lab, background, preferences);
    settle(next);
    assertEquals(first.experiment(), next.experiment());
  }

  @Test
  void aFileOfOnesOwnIsChosenInPlaceOfTheOneBefore() throws InterruptedException {
    SetupViewModel model = settled(new FakeLab(Duration.ZERO));
    int offered = model.experts().size();
    model.chooseOwn(folder.resolve("first.txt"));
    model.chooseOwn(folder.resolve("x/../second.txt"));
    assertEquals(offered + 1, model.experts().size());
    assertEquals(
        "file:" + folder.toAbsolutePath().resolve("second.txt"), model.experiment().expert());
  }

  @Test
  void eachGameKeepsItsOwnFile() throws InterruptedException {
    SetupViewModel model = settled(new FakeLab(Duration.ZERO));
    model.chooseOwn(folder.resolve("games.txt"));
    ExpertChoice own = model.expertProperty().get();
    model.chooseGame(1);
    settle(model);
    assertFalse(model.experts().contains(own));
    model.chooseGame(1);
    assertTrue(model.experts().contains(own));
  }

  @Test
  void anOwnFileIsChosenAgainNextTime() throws InterruptedException {
    FakeLab lab = new FakeLab(Duration.ZERO);
    WindowPreferences preferences = preferences();
    SetupViewModel first = new SetupViewModel(lab, background, preferences);
    settle(first);
    first.chooseOwn(folder.resolve("games.txt"));
    first.remember();
    SetupViewModel next = new SetupViewModel(lab, background, preferences);
    settle(next);
    assertEquals(first.experiment(), next.experiment());
    next.expertProperty().set(next.experts().getFirst());
    next.remember();
    SetupViewModel third = new SetupViewModel(lab, background, preferences);
    settle(third);
    assertEquals("samples", third.experiment().expert());
  }

  @Test
  void aLabThatCannotReadItsGamesIsSaid() throws InterruptedException {
    SetupViewModel model = model(new BrokenLab());
    settle(model);
    assertFalse(model.canStart().get());
    assertEquals("The sample games of Connect Four cannot be read.", model.outlook());
  }

  @Test
  void aLabWithoutGamesIsSaid() {
    SetupViewModel model = model(new EmptyLab());
    assertFalse(model.canStart().get());
    assertEquals("There is no game to learn.", model.outlook());
    model.chooseGame(1);
  }

  @Test
  void theRulesOfGoGiveTheGameOnAnyOfItsBoards() throws InterruptedException {
    SetupViewModel model = settled(new BoardGames());
    model.rules().komiProperty().set(" 6,5 ");
    model.rules().suicideProperty().set(true);
    settle(model);
    assertEquals("go-7x7-komi6.5-suicide", model.experiment().gameId());
    assertEquals("go-7x7", model.boardProperty().get().id());
    model.boardProperty().set(model.boards().getLast());
    settle(model);
    assertEquals("go-9x9-komi6.5-suicide", model.experiment().gameId());
    model.rules().komiProperty().set("7");
    model.rules().suicideProperty().set(false);
    settle(model);
    assertEquals("go-9x9", model.experiment().gameId());
    model.rules().komiProperty().set("-3");
    settle(model);
    assertEquals("go-9x9-komi-3", model.experiment().gameId());
    model.rules().komiProperty().set("");
    settle(model);
    assertEquals("go-9x9", model.experiment().gameId());
  }

  @Test
  void aKomiThatIsNoneIsSaidAndStartsNothing() throws InterruptedException {
    SetupViewModel model = settled(new BoardGames());
    for (String wrong : List.of("6.3", "many", "1e2", "-", "5000", "6.5.5", "NaN")) {
      model.rules().komiProperty().set(wrong);
      settle(model);
      assertFalse(model.canStart().get(), wrong);
      assertEquals(
          "The komi must be a multiple of one half, such as 6.5 or -3.", model.outlook(), wrong);
    }
    model.chooseGame(1);
    settle(model);
    assertTrue(model.canStart().get(), "another game has no komi");
  }

  @Test
  void boardsAreThoseByTheUsualRulesAndTheRulesAreChosenBesides() throws InterruptedException {
    SetupViewModel model = settled(new BoardGames());
    model.chooseGame(1);
    settle(model);
    assertEquals(List.of("hex-7x7", "hex-11x11"), model.boards().stream().map(Game::id).toList());
    model.rules().swapProperty().set(true);
    settle(model);
    assertEquals("hex-7x7-swap", model.experiment().gameId());
    model.chooseGame(1);
    settle(model);
    assertEquals("gomoku", model.experiment().gameId());
    model.rules().lineProperty().set(GomokuRule.STANDARD);
    settle(model);
    assertEquals("gomoku-standard", model.experiment().gameId());
  }

  @Test
  void timeAndTeacherStayWhenOnlyTheRulesChange() throws InterruptedException {
    SetupViewModel model = settled(new BoardGames());
    model.presetProperty().set(model.presets().getLast());
    model.expertProperty().set(model.experts().get(1));
    model.rules().suicideProperty().set(true);
    model.rules().komiProperty().set("3");
    settle(model);
    assertEquals("45min", model.experiment().preset());
    assertEquals("player:solver:e=0.1", model.experiment().expert());
    model.chooseOwn(folder.resolve("games.txt"));
    String own = model.experiment().expert();
    model.rules().komiProperty().set("4");
    settle(model);
    assertEquals(own, model.experiment().expert());
  }

  @Test
  void theRulesAreThereNextTime() throws InterruptedException {
    Lab lab = new BoardGames();
    WindowPreferences preferences = preferences();
    SetupViewModel first = new SetupViewModel(lab, background, preferences);
    settle(first);
    first.rules().komiProperty().set("5.5");
    first.rules().suicideProperty().set(true);
    first.rules().swapProperty().set(true);
    first.rules().lineProperty().set(GomokuRule.STANDARD);
    settle(first);
    first.remember();
    SetupViewModel next = new SetupViewModel(lab, background, preferences);
    settle(next);
    assertEquals("go-7x7-komi5.5-suicide", next.experiment().gameId());
    next.chooseGame(1);
    settle(next);
    assertTrue(next.experiment().gameId().endsWith("-swap"), next.experiment()::gameId);
    next.chooseGame(1);
    settle(next);
    assertEquals("gomoku-standard", next.experiment().gameId());
  }

  @Test
  void aGameRememberedFromBeforeThereWereRulesIsFoundOnItsBoard() throws InterruptedException {
    WindowPreferences preferences = preferences();
    preferences.put("setup.game", "hex-11x11-swap");
    preferences.put("setup.board.hex", "hex-11x11-swap");
    SetupViewModel model = new SetupViewModel(new BoardGames(), background, preferences);
    settle(model);
    assertEquals("hex-11x11", model.experiment().gameId());
  }

  private static final class BoardGames extends FakeLab {
    BoardGames() {
      super(Duration.ZERO);
    }

    @Override
    public List<Game> games() {
      return Stream.of(
              "go-5x5",
              "go-7x7",
              "go-9x9",
              "hex-7x7",
              "hex-11x11",
              "hex-11x11-swap",
              "gomoku",
              "gomoku-standard")
          .map(Games::byId)
          .toList();
    }
  }

  private SetupViewModel settled(Lab lab) throws InterruptedException {
    SetupViewModel model = model(lab);
    settle(model);
    return model;
  }

  private SetupViewModel model(Lab lab) {
    return new SetupViewModel(lab, background, preferences());
  }

  private WindowPreferences preferences() {
    return new WindowPreferences(folder.resolve("window.properties"));
  }

  private void settle(SetupViewModel model) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (model.offerProperty().get() == SetupViewModel.Offer.LOADING) {
      assertTrue(System.nanoTime() < end, "the lab's offer never came");
      Thread.sleep(1);
      pulse.beat();
    }
  }

  private static class EmptyLab implements Lab {
    @Override
    public Lab ratedAgainst(List<Function<Game, Agent>> opponents) {
      return this;
    }

    @Override
    public List<Game> games() {
      return List.of();
    }

    @Override
    public List<Preset> presets(Game game) {
      return List.of();
    }

    @Override
    public List<ExpertChoice> experts(Game game) {
      throw new IllegalStateException("The folder is gone");
    }

    @Override
    public Experiment experiment(Game game, Preset preset, ExpertChoice expert, long seed) {
      throw new IllegalStateException("There is nothing to do");
    }

    @Override
    public void check(Experiment experiment, GamesReading reading) {
      throw new IllegalStateException("There is nothing to check");
    }

    @Override
    public ExperimentRun newRun(Experiment experiment) {
      throw new IllegalStateException("There is nothing to run");
    }

    @Override
    public ExperimentRun open(Path file) throws IOException {
      throw new IOException(file + " is no experiment");
    }

    @Override
    public boolean hasZoo(Game game) {
      return false;
    }

    @Override
    public ExperimentRun openZoo(Game game) throws IOException {
      throw new IOException("No agent ships for " + game.id());
    }

    @Override
    public int extract(Path file, OptionalInt generation, Path target) throws IOException {
      throw new IOException(file + " is no experiment");
    }
  }

  private static final class BrokenLab extends EmptyLab {
    @Override
    public List<Game> games() {
      return new FakeLab(Duration.ZERO).games();
    }
  }
}
