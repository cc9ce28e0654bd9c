package move37.ui.liveboard;

import static move37.ui.Positions.CONNECT_FOUR;
import static move37.ui.Positions.TIC_TAC_TOE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import move37.experiment.Activity;
import move37.experiment.ImitationGuess;
import move37.experiment.LiveGame;
import move37.game.go.Go;
import move37.record.GameRecord;
import move37.ui.FxTest;
import move37.ui.common.board.BoardView;
import move37.ui.common.board.OverlayMode;
import move37.ui.common.board.paint.ColorToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WatchViewsTest {
  private Stage stage;

  @AfterEach
  void close() {
    FxTest.close(stage);
  }

  private void show(Node view) {
    stage = FxTest.show((Parent) view, 820, 600, false);
  }

  private Node node(String id) {
    return FxTest.get(() -> stage.getScene().lookup("#" + id));
  }

  private String words(String id) {
    return FxTest.get(() -> ((Label) stage.getScene().lookup("#" + id)).getText());
  }

  @Test
  void theLiveGameIsShownWithItsWords() {
    LiveBoardViewModel model = new LiveBoardViewModel();
    show(
        FxTest.get(
            () -> {
              LiveBoardView view = new LiveBoardView(CONNECT_FOUR, model);
              view.setWaiting("The first game starts soon.");
              return view.view();
            }));
    assertTrue(FxTest.get(() -> node("live-waiting").isVisible()));
    assertEquals("The first game starts soon.", words("live-waiting"));
    FxTest.run(() -> model.paceProperty().set(Pace.UNLIMITED));
    for (int pulse = 0; pulse < 9; pulse++) {
      long now = pulse * 20_000_000L;
      FxTest.run(() -> model.pulse(Optional.of(LiveGames.whole(12)), now));
    }
    assertFalse(FxTest.get(() -> node("live-waiting").isVisible()));
    assertEquals("Blue won in 7 moves", words("live-line"));

    FxTest.click(node("live-back"));
    assertEquals("Move 6 of 7", words("live-line"));
    assertTrue(model.pausedProperty().get());
    FxTest.click(node("live-forward"));
    assertEquals("Blue won in 7 moves", words("live-line"));
    assertTrue(FxTest.get(() -> ((Button) node("live-forward")).isDisabled()));
    FxTest.click(node("live-pause"));
    assertFalse(model.pausedProperty().get());
  }

  /** The board stands still while the network learns, which may take minutes: the words say why. */
  @Test
  void aGameThatRestsSaysWhy() {
    LiveBoardViewModel model = new LiveBoardViewModel();
    model.paceProperty().set(Pace.UNLIMITED);
    LiveBoardView view = FxTest.get(() -> new LiveBoardView(CONNECT_FOUR, model));
    show(view.view());
    LiveGame whole = LiveGames.whole(16);
    LiveGame begun = new LiveGame(CONNECT_FOUR, 16, 3, whole.moves().subList(0, 4));
    for (int pulse = 0; pulse < 9; pulse++) {
      long now = pulse * 20_000_000L;
      FxTest.run(() -> model.pulse(Optional.of(begun), now));
    }
    assertEquals("Move 3 of 4 so far", words("live-line"));
    assertEquals("Self-play game 16", words("live-game"));
    FxTest.run(() -> view.setRest(Optional.of(Activity.LEARNING)));
    assertTrue(words("live-game").endsWith("goes on when the network has learned"));
    FxTest.click(node("live-back"));
    assertEquals("Self-play game 16", words("live-game"), "an earlier move");
    FxTest.click(node("live-forward"));
    FxTest.run(() -> view.setRest(Optional.of(Activity.RATING)));
    assertTrue(words("live-game").endsWith("goes on when the network is rated"));
    FxTest.run(() -> view.setRest(Optional.empty()));
    assertEquals("Self-play game 16", words("live-game"));
  }

  /** What happens on no cell is said: Black's thought of passing, White's pass, the points. */
  @Test
  void passesAndPointsAreTold() {
    Go game = new Go(5);
    LiveGame passes = LiveGames.of(game, 12, game.pass(), game.pass());
    LiveBoardViewModel model = new LiveBoardViewModel();
    show(FxTest.get(() -> new LiveBoardView(game, model).view()));
    FxTest.run(() -> model.paceProperty().set(Pace.UNLIMITED));
    for (int pulse = 0; pulse < 5; pulse++) {
      long now = pulse * 20_000_000L;
      FxTest.run(() -> model.pulse(Optional.of(passes), now));
    }
    assertEquals("Black won in 3 moves", words("live-line"));
    assertTrue(
        words("live-game").endsWith("25 points, White 0 and 24 komi: Black wins by 1 point"),
        words("live-game"));
    FxTest.click(node("live-back"));
    assertEquals("Move 2 of 3", words("live-line"));
    assertTrue(words("live-game").contains("White passed"), words("live-game"));
    assertTrue(words("live-game").endsWith("pass 100 %"), words("live-game"));
    FxTest.run(() -> model.overlayModeProperty().set(OverlayMode.PRIOR));
    assertTrue(words("live-game").endsWith("White passed"), words("live-game"));
  }

  @Test
  void thePaceIsChosenByTheSlider() {
    LiveBoardViewModel model = new LiveBoardViewModel();
    show(FxTest.get(() -> new LiveBoardView(CONNECT_FOUR, model).view()));
    assertEquals("2 moves a second", words("pace-words"));
    Slider slider = (Slider) node("pace");
    FxTest.run(slider::requestFocus);
    for (int i = 0; i < 4; i++) {
      FxTest.type(KeyCode.LEFT);
    }
    assertEquals("1 move in 2 s", words("pace-words"));
    assertEquals(Pace.TWO_SECONDS, FxTest.get(() -> model.paceProperty().get()));
    FxTest.run(() -> model.paceProperty().set(Pace.UNLIMITED));
    assertEquals("as fast as it goes", words("pace-words"));
    assertEquals(5, FxTest.get(slider::getValue));
  }

  @Test
  void theOverlayIsChosenBesideTheBoard() {
    LiveBoardViewModel model = new LiveBoardViewModel();
    show(FxTest.get(() -> new LiveBoardView(CONNECT_FOUR, model).view()));
    FxTest.click(
        FxTest.get(
            () ->
                stage.getScene().getRoot().lookupAll(".m37-option").stream()
                    .filter(option -> option.getUserData() == OverlayMode.OFF)
                    .findFirst()
                    .orElseThrow()));
    assertEquals(OverlayMode.OFF, FxTest.get(() -> model.overlayModeProperty().get()));
    BoardView board = (BoardView) node("live-board");
    assertEquals(OverlayMode.OFF, FxTest.get(() -> board.overlayModeProperty().get()));
  }

  @Test
  void theGuessLiesOverTheExpertsPosition() {
    ImitationViewModel model = new ImitationViewModel(_ -> {});
    show(FxTest.get(() -> new ImitationView(TIC_TAC_TOE, model).view()));
    assertTrue(FxTest.get(() -> node("imitation-waiting").isVisible()));
    GameRecord record =
        new GameRecord(TIC_TAC_TOE, List.of(4, 0, 8), Optional.empty(), "solver", "");
    float[] policy = new float[9];
    policy[8] = 0.7f;
    policy[2] = 0.3f;
    FxTest.run(
        () -> {
          model.pulse(Optional.of(new ImitationGuess(record, 1, policy, 0, 7)));
          model.pulse(Optional.of(new ImitationGuess(record, 2, policy, 0, 7)));
        });
    assertEquals("Right: the expert plays 9 too", words("imitation-verdict"));
    assertEquals("50 %", words("imitation-share"));
    assertEquals("of the last 2", words("imitation-counted"));

    BoardView board = (BoardView) node("imitation-board");
    FxTest.waitUntil("the disc stands", () -> board.positionProperty().get().state().ply() == 2);
    double[] cell = FxTest.get(() -> board.centerOf(8));
    double[] next = FxTest.get(() -> board.centerOf(7));
    double side = cell[0] - next[0];
    Color ring = FxTest.colorAt(board, cell[0] - 0.45 * side, cell[1]);
    Color expert = FxTest.get(() -> board.palette().get(ColorToken.EXPERT));
    assertTrue(FxTest.isNear(expert, ring), () -> "the expert's outline: " + ring);

    float[] other = new float[9];
    other[2] = 1;
    FxTest.run(() -> model.pulse(Optional.of(new ImitationGuess(record, 2, other, 0, 8))));
    assertEquals("Guessed 3, but the expert plays 9", words("imitation-verdict"));
    assertEquals("33 %", words("imitation-share"));
  }
}
