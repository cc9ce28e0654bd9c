package move37.ui.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import move37.experiment.Experiment;
import move37.game.Game;
import move37.game.Outcome;
import move37.game.catalog.Games;
import move37.record.Detail;
import move37.record.GameRecord;
import move37.record.LoadedRecords;
import move37.record.load.RecordLoader;
import move37.ui.FakeLab;
import move37.ui.FxLab;
import move37.ui.FxTest;
import move37.ui.common.Notifier;
import move37.ui.common.PageContext;
import move37.ui.common.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchPageTest {
  @TempDir private Path folder;
  private final List<String> told = new ArrayList<>();
  private final FxLab.Answers answers = new FxLab.Answers();
  private Workbench workbench;
  private MatchPage page;
  private Stage stage;

  private void open(Game game) {
    FxLab.start();
    workbench = FxLab.workbench(folder, answers);
    FakeLab lab = new FakeLab(Duration.ofMillis(10), 1);
    Experiment experiment =
        lab.experiment(game, lab.presets(game).getFirst(), lab.experts(game).getFirst(), 1);
    Notifier notifier =
        new Notifier() {
          @Override
          public void trouble(String sentence) {
            told.add(sentence);
          }

          @Override
          public void news(String sentence) {
            told.add(sentence);
          }
        };
    PageContext context = new PageContext(lab.newRun(experiment), game, workbench, notifier);
    page = FxTest.get(() -> new MatchPage(context));
    FxTest.run(
        () -> {
          workbench.pulse().start();
          workbench.pulse().add(page::pulse);
        });
    stage = FxTest.show(FxTest.get(() -> (Parent) page.view()), 820, 600, false);
  }

  @AfterEach
  void close() {
    FxTest.run(
        () -> {
          page.dispose();
          workbench.close();
        });
    FxTest.close(stage);
  }

  private Button button(String id) {
    return FxTest.get(() -> (Button) stage.getScene().lookup("#" + id));
  }

  private void choose(OpponentChoice opponent) {
    FxTest.run(
        () -> {
          @SuppressWarnings("unchecked")
          ComboBox<OpponentChoice> box =
              (ComboBox<OpponentChoice>) stage.getScene().lookup("#match-opponent");
          box.setValue(opponent);
        });
  }

  @Test
  void aGameThatWasGivenUpIsSavedWithItsResult() throws IOException {
    Game game = Games.byId("connect-four");
    Path file = folder.resolve("game.txt");
    answers.save(file);
    open(game);
    choose(new OpponentChoice.BuiltIn("alphabeta:1"));
    assertTrue(button("match-save").isDisabled());
    FxTest.type(KeyCode.DIGIT4);
    FxLab.await("the agent answers", () -> !button("match-undo").isDisabled());
    FxTest.type(KeyCode.R);
    FxTest.type(KeyCode.G);
    FxLab.await("it is saved", () -> Files.exists(file) && !told.isEmpty());
    assertEquals(List.of("Saved as game.txt in " + folder + "."), told);
    LoadedRecords loaded = RecordLoader.load(file, game);
    GameRecord saved = loaded.games().getFirst();
    assertEquals(3, saved.actions().getFirst());
    assertEquals(Optional.of(Outcome.SECOND_WINS), saved.outcome());
    assertEquals("Person", saved.first());
    assertEquals("Alpha-beta 1", saved.second());
    assertTrue(saved.details().get(Detail.DATE).startsWith("20"));
  }

  @Test
  void gamesOfGoAreSavedForOtherPrograms() throws IOException {
    Path file = folder.resolve("game.sgf");
    answers.save(file);
    open(Games.byId("go-5x5"));
    choose(new OpponentChoice.BuiltIn("random"));
    FxTest.type(KeyCode.P);
    FxLab.await("the agent answers", () -> !button("match-undo").isDisabled());
    FxTest.run(() -> button("match-save").fire());
    FxLab.await("it is saved", () -> Files.exists(file));
    String text = Files.readString(file);
    assertTrue(text.startsWith("(;"), text);
    assertTrue(text.contains("PB[Person]PW[Random]"), text);
    assertTrue(text.contains(";B[]"), text);
  }

  @Test
  void aFileThatCannotBeWrittenIsSaid() throws IOException {
    answers.save(Files.createDirectory(folder.resolve("taken")).resolve(""));
    open(Games.byId("tic-tac-toe"));
    choose(new OpponentChoice.BuiltIn("random"));
    FxTest.type(KeyCode.DIGIT5);
    FxLab.await("the agent answers", () -> !button("match-undo").isDisabled());
    FxTest.run(() -> button("match-save").fire());
    FxLab.await("it is said", () -> !told.isEmpty());
    assertEquals(List.of("taken could not be written."), told);
  }
}
