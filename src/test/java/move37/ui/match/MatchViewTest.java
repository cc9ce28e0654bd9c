package move37.ui.match;

import static move37.ui.Positions.CONNECT_FOUR;
import static move37.ui.Positions.TIC_TAC_TOE;
import static move37.ui.Positions.after;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import move37.game.Game;
import move37.game.Player;
import move37.game.catalog.Games;
import move37.game.go.Go;
import move37.game.hex.Hex;
import move37.play.Decision;
import move37.ui.FxTest;
import move37.ui.common.board.BoardPosition;
import move37.ui.common.board.BoardView;
import move37.ui.common.board.paint.ColorToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MatchViewTest {
  private static final Go GO = new Go(5);

  private MatchViewModel model;
  private BoardView board;
  private Stage stage;
  private long now;

  /** The agent answers at once, but its answer is taken at the next pulse only. */
  private void show(Game game, Opponents opponents) {
    model = new MatchViewModel(game, opponents, Runnable::run, new SplittableRandom(1));
    model.setLeastThinking(Duration.ZERO);
    stage =
        FxTest.show(
            FxTest.get(() -> (Parent) new MatchView(game, model, () -> {}).view()),
            820,
            600,
            false);
    board = (BoardView) node("match-board");
    FxTest.run(() -> board.animatedProperty().set(false));
    pulse();
  }

  private void pulse() {
    now += 1_000_000_000L;
    FxTest.run(() -> model.pulse(now));
  }

  @AfterEach
  void close() {
    FxTest.close(stage);
  }

  private Node node(String id) {
    return FxTest.get(() -> stage.getScene().lookup("#" + id));
  }

  private String words(String id) {
    return FxTest.get(() -> ((Label) stage.getScene().lookup("#" + id)).getText());
  }

  private BoardPosition seen() {
    return FxTest.get(() -> board.positionProperty().get());
  }

  private void clickCell(int cell) {
    double[] center = FxTest.get(() -> board.centerOf(cell));
    FxTest.click(board, center[0], center[1]);
  }

  private void assertSeat(Player player, int cell) {
    double[] center = FxTest.get(() -> board.centerOf(cell));
    double off =
        0.25 * (FxTest.get(() -> board.centerOf(1))[0] - FxTest.get(() -> board.centerOf(0))[0]);
    Color found = FxTest.colorAt(board, center[0] - off, center[1]);
    Color expected = FxTest.get(() -> board.palette().seat(player));
    assertTrue(
        Math.abs(expected.getHue() - found.getHue()) < 12 && found.getSaturation() > 0.4,
        () -> "expected " + expected + " but saw " + found);
  }

  @Test
  void aClickOnAColumnDropsADiscAndTheAgentAnswers() {
    show(CONNECT_FOUR, new FakeOpponents(0, 7));
    assertEquals("Your move", words("match-status"));
    clickCell(3);
    assertEquals("Generation 7 is thinking…", words("match-status"));
    assertSeat(Player.FIRST, 5 * 7 + 3);
    pulse();
    assertEquals("Your move", words("match-status"));
    assertEquals(after(CONNECT_FOUR, 3, 0), seen());
    assertSeat(Player.SECOND, 5 * 7);
    assertEquals("75 %", words("match-estimate"));
  }

  @Test
  void theKeysPlayUndoHintAndStartAgain() {
    show(CONNECT_FOUR, new FakeOpponents(2));
    FxTest.type(KeyCode.DIGIT4);
    pulse();
    assertEquals(after(CONNECT_FOUR, 3, 0), seen());
    FxTest.type(KeyCode.U);
    assertEquals(after(CONNECT_FOUR), seen());
    FxTest.type(KeyCode.H);
    pulse();
    assertEquals("Hint: 1, says Generation 2 after 256 simulations", words("match-note"));
    assertRing(5 * 7);
    FxTest.type(KeyCode.DIGIT7);
    pulse();
    assertEquals(2, seen().state().ply());
    FxTest.type(KeyCode.N);
    assertEquals(after(CONNECT_FOUR), seen());
  }

  private void assertRing(int cell) {
    double[] center = FxTest.get(() -> board.centerOf(cell));
    double side = FxTest.get(() -> board.centerOf(1))[0] - FxTest.get(() -> board.centerOf(0))[0];
    Color accent = FxTest.get(() -> board.palette().get(ColorToken.ACCENT));
    Color found = FxTest.colorAt(board, center[0] - 0.31 * side, center[1]);
    assertTrue(FxTest.isNear(accent, found), () -> "the hint's ring: " + found);
  }

  @Test
  void theButtonsDoTheSame() {
    show(TIC_TAC_TOE, new FakeOpponents(0));
    assertTrue(FxTest.get(() -> node("match-undo").isDisabled()));
    clickCell(4);
    pulse();
    FxTest.click(node("match-undo"));
    assertEquals(after(TIC_TAC_TOE), seen());
    clickCell(8);
    pulse();
    assertEquals(after(TIC_TAC_TOE, 8, 0), seen());
    FxTest.click(node("match-new"));
    assertEquals(after(TIC_TAC_TOE), seen());
  }

  @Test
  void theResultIsToldFromThePersonsSide() {
    show(TIC_TAC_TOE, new FakeOpponents(0));
    for (int cell : new int[] {4, 3, 5}) {
      clickCell(cell);
      pulse();
    }
    assertEquals("You won in 5 moves", words("match-status"));
    FxTest.click(node("match-new"));
    for (int cell : new int[] {8, 3, 7}) {
      clickCell(cell);
      pulse();
    }
    assertEquals("Pretrained network won in 6 moves", words("match-status"));
  }

  @Test
  void thePersonCanLetTheAgentBegin() {
    show(TIC_TAC_TOE, new FakeOpponents(0));
    FxTest.click(
        FxTest.get(
            () ->
                stage.getScene().getRoot().lookupAll(".m37-option").stream()
                    .filter(option -> option.getUserData() == Player.SECOND)
                    .findFirst()
                    .orElseThrow()));
    pulse();
    assertEquals(after(TIC_TAC_TOE, 0), seen());
    assertEquals("Your move", words("match-status"));
  }

  @Test
  void newGenerationsJoinTheChoice() {
    FakeOpponents opponents = new FakeOpponents();
    show(TIC_TAC_TOE, opponents);
    Node waiting = FxTest.get(() -> stage.getScene().getRoot().lookup(".m37-waiting"));
    assertTrue(waiting.isVisible());
    opponents.add(0);
    opponents.add(1);
    pulse();
    assertFalse(FxTest.get(waiting::isVisible));
    ComboBox<?> box = (ComboBox<?>) node("match-opponent");
    assertEquals(5, FxTest.get(() -> box.getItems().size()), "two of them need no run");
    assertEquals(OpponentChoice.newest(), FxTest.get(box::getValue));
    FxTest.run(() -> model.opponentProperty().set(OpponentChoice.of(0)));
    opponents.add(2);
    pulse();
    assertEquals(OpponentChoice.of(0), FxTest.get(box::getValue));
    assertEquals(OpponentChoice.of(0), FxTest.get(() -> model.opponentProperty().get()));
  }

  @Test
  void troubleIsOneSentenceWithAWayOut() {
    FakeOpponents opponents = new FakeOpponents(5);
    opponents.failWith(new IllegalStateException("The checkpoint is damaged."));
    show(TIC_TAC_TOE, opponents);
    assertFalse(FxTest.get(() -> node("match-retry").isVisible()));
    clickCell(0);
    pulse();
    assertEquals("Generation 5 could not answer", words("match-status"));
    assertEquals("The checkpoint is damaged.", words("match-note"));
    opponents.failWith(null);
    FxTest.click(node("match-retry"));
    pulse();
    assertEquals(2, seen().state().ply());
  }

  @Test
  void whoeverResignsHasLostAndUndoGoesOn() {
    show(CONNECT_FOUR, new FakeOpponents(7));
    assertFalse(isOffered("match-resign"), "there is nothing to give up yet");
    clickCell(3);
    pulse();
    FxTest.type(KeyCode.R);
    assertEquals("You resigned after 2 moves", words("match-status"));
    assertFalse(isOffered("match-resign"));
    clickCell(3);
    assertEquals(2, seen().state().ply(), "the game is over");
    FxTest.click(node("match-undo"));
    assertEquals("Your move", words("match-status"));
    assertEquals(after(CONNECT_FOUR, 3, 0), seen(), "as if nothing had been said");
    FxTest.click(node("match-undo"));
    clickCell(2);
    FxTest.click(node("match-resign"));
    pulse();
    assertEquals("You resigned after 1 move", words("match-status"), "while it was thinking");
    FxTest.type(KeyCode.N);
    assertEquals(after(CONNECT_FOUR), seen());
  }

  @Test
  void anAgentThatResignsHasLost() {
    FakeOpponents opponents = new FakeOpponents(7);
    opponents.answerWith(Decision.RESIGN);
    show(CONNECT_FOUR, opponents);
    clickCell(3);
    pulse();
    assertEquals("Generation 7 resigned: you won in 1 move", words("match-status"));
    opponents.answerWith(Decision.FORFEIT);
    FxTest.type(KeyCode.N);
    clickCell(3);
    pulse();
    assertEquals("Generation 7 could not answer", words("match-status"));
    assertEquals("It cannot go on with this game.", words("match-note"));
  }

  @Test
  void aClickWhereNothingCanBePlayedIsToldWhy() {
    show(GO, new FakeOpponents(7));
    clickCell(12);
    clickCell(12);
    assertEquals(" ", words("match-note"), "the agent is to move");
    pulse();
    clickCell(12);
    assertEquals("C3 is occupied.", words("match-note"));
    clickCell(13);
    assertEquals(" ", words("match-note"));
  }

  @Test
  void komiAndTheScoreSoFarAreTold() {
    show(GO, new FakeOpponents(7));
    assertEquals("White has 24 points komi", words("match-rule"));
    assertEquals("", words("match-score"));
    clickCell(12);
    pulse();
    assertEquals("Black 1, White 1 + 24", words("match-score"));
  }

  @Test
  void inHexItIsToldWhoJoinsWhat() {
    show(new Hex(5), new FakeOpponents(7));
    assertEquals("Blue: joins top and bottom", words("match-rule"));
    assertTrue(
        FxTest.get(board::getAccessibleText)
            .contains("Blue joins top and bottom, Orange left and right."));
    FxTest.run(() -> model.seatProperty().set(Player.SECOND));
    assertEquals("Orange: joins left and right", words("match-rule"));
  }

  @Test
  void aPlayerThatDoesNotLearnCanBePlayedToo() {
    FakeOpponents opponents = new FakeOpponents();
    show(CONNECT_FOUR, opponents);
    assertFalse(isOffered("match-hint"), "there is no generation to ask");
    FxTest.run(() -> model.opponentProperty().set(new OpponentChoice.BuiltIn("alphabeta:3")));
    assertEquals("Your move", words("match-status"));
    clickCell(3);
    assertEquals("Alpha-beta 3 is thinking…", words("match-status"));
    pulse();
    assertEquals(after(CONNECT_FOUR, 3, 0), seen());
    assertEquals(List.of("made alphabeta:3", "asked alphabeta:3"), opponents.log);
    assertTrue(
        FxTest.get(
            () ->
                stage.getScene().getRoot().lookupAll(".m37-option").stream()
                    .filter(option -> option.getUserData().equals(256))
                    .allMatch(Node::isDisabled)),
        "its strength is its own");
  }

  @Test
  void whatOneOpponentThoughtIsNotToldOfAnother() {
    show(CONNECT_FOUR, new FakeOpponents(0, 7));
    clickCell(3);
    pulse();
    assertEquals("75 %", words("match-estimate"));
    FxTest.run(() -> model.opponentProperty().set(new OpponentChoice.BuiltIn("random")));
    assertEquals(" ", words("match-estimate"));
  }

  private boolean isOffered(String id) {
    return FxTest.get(
        () -> {
          Node button = stage.getScene().lookup("#" + id);
          return button != null && button.isVisible() && !button.isDisabled();
        });
  }

  private String tip(String id) {
    return FxTest.get(() -> ((Button) stage.getScene().lookup("#" + id)).getTooltip().getText());
  }

  @Test
  void inGoThePassButtonEndsTheGameAndTheScoreIsTold() {
    FakeOpponents opponents = new FakeOpponents(7);
    opponents.answerWith(GO.pass());
    show(GO, opponents);
    assertTrue(isOffered("match-pass"));
    assertTrue(tip("match-pass").contains("(P)") && tip("match-pass").contains("end the game"));
    clickCell(12);
    assertFalse(isOffered("match-pass"), "the agent is to move");
    pulse();
    assertEquals(
        "White passes. If you pass too, the game ends and the points are counted.",
        words("match-note"));
    FxTest.click(node("match-pass"));
    assertEquals("You won in 3 moves", words("match-status"));
    assertEquals(
        "Black has 25 points, White 0 and 24 komi: Black wins by 1 point", words("match-note"));
    assertFalse(isOffered("match-pass"));
  }

  @Test
  void theKeyPassesTooAndTheBoardKeepsTheFocus() {
    show(GO, new FakeOpponents(7));
    FxTest.type(KeyCode.P);
    assertEquals("Black passes", words("match-note"));
    pulse();
    assertEquals(after(GO, GO.pass(), 0), seen());
    FxTest.click(node("match-undo"));
    assertEquals(after(GO), seen());
    assertTrue(FxTest.get(board::isFocused));
  }

  @Test
  void aForcedPassIsAnnouncedAndPlayedAfterAMoment() {
    Game game = Games.byId("othello-6x6");
    show(game, new FakeOpponents(7));
    assertFalse(isOffered("match-pass"), "there is a move");
    for (int cell : FakeOpponents.UNTIL_A_PASS) {
      clickCell(cell);
      pulse();
    }
    int ply = seen().state().ply();
    assertEquals("You have no move", words("match-status"));
    assertEquals(
        "Black has no move and passes in a moment. P passes at once.", words("match-note"));
    assertTrue(isOffered("match-pass"));
    pulse();
    assertEquals(ply, seen().state().ply());
    pulse();
    assertEquals(ply + 1, seen().state().ply());
    pulse();
    assertEquals("Your move", words("match-status"));
    assertEquals("Black has no move and passes", words("match-note"));
    FxTest.type(KeyCode.U);
    for (int cell : FakeOpponents.UNTIL_A_PASS.subList(3, 4)) {
      clickCell(cell);
      pulse();
    }
    FxTest.type(KeyCode.P);
    assertEquals(ply + 1, seen().state().ply(), "at once");
  }

  @Test
  void theSwapButtonTakesOverTheFirstStone() {
    Hex game = new Hex(5, true);
    FakeOpponents opponents = new FakeOpponents(7);
    opponents.answerWith(5);
    show(game, opponents);
    assertFalse(isOffered("match-swap"));
    FxTest.run(() -> model.seatProperty().set(Player.SECOND));
    pulse();
    assertEquals("You may take over this first stone: press Swap or S.", words("match-note"));
    assertTrue(tip("match-swap").contains("long diagonal"), tip("match-swap"));
    FxTest.click(node("match-swap"));
    assertEquals(after(game, 5, 25), seen());
    assertSeat(Player.SECOND, 1);
    assertFalse(isOffered("match-swap"));
    assertEquals(
        "You took over the stone on a2: yours stands on b1, its mirror image.",
        words("match-note"));
  }

  /** S swaps while that is offered; else it belongs to the window, where it means a step. */
  @Test
  void theKeySwapsOnlyWhereASwapIsOffered() {
    Hex game = new Hex(5, true);
    FakeOpponents opponents = new FakeOpponents(7);
    show(game, opponents);
    List<KeyCode> passedOn = new ArrayList<>();
    FxTest.run(
        () ->
            stage
                .getScene()
                .addEventHandler(KeyEvent.KEY_PRESSED, event -> passedOn.add(event.getCode())));
    FxTest.type(KeyCode.S);
    assertEquals(List.of(KeyCode.S), passedOn);
    FxTest.run(() -> model.seatProperty().set(Player.SECOND));
    pulse();
    FxTest.type(KeyCode.S);
    assertEquals(List.of(KeyCode.S), passedOn);
    assertEquals(after(game, 0, 25), seen());
  }

  @Test
  void aSwapOfTheAgentsIsTold() {
    Hex game = new Hex(5, true);
    FakeOpponents opponents = new FakeOpponents(7);
    opponents.answerWith(25);
    show(game, opponents);
    clickCell(5);
    assertEquals("The agent may take over your stone.", words("match-note"));
    pulse();
    assertEquals(
        "The agent took over your stone on a2: its own stands on b1, its mirror image.",
        words("match-note"));
    assertSeat(Player.SECOND, 1);
  }

  @Test
  void gamesWithoutAPassOrASwapHaveNoButtonsForThem() {
    show(CONNECT_FOUR, new FakeOpponents(0));
    assertNull(node("match-pass"));
    assertNull(node("match-swap"));
  }

  @Test
  void theArrowKeysAndEnterPlayAndDigitsDoNot() {
    show(GO, new FakeOpponents(7));
    FxTest.type(KeyCode.DIGIT3);
    assertEquals(after(GO), seen(), "digits are no names of points");
    FxTest.type(KeyCode.RIGHT);
    FxTest.type(KeyCode.RIGHT);
    assertEquals("D3", FxTest.get(board::getAccessibleText));
    assertCursor(13);
    FxTest.type(KeyCode.ENTER);
    FxTest.type(KeyCode.ENTER);
    assertEquals(after(GO, 13), seen());
    pulse();
    FxTest.type(KeyCode.RIGHT);
    FxTest.type(KeyCode.SPACE);
    assertEquals(after(GO, 13, 0, 14), seen());
  }

  private void assertCursor(int cell) {
    double[] center = FxTest.get(() -> board.centerOf(cell));
    double side = FxTest.get(() -> board.centerOf(1))[0] - FxTest.get(() -> board.centerOf(0))[0];
    Color focus = FxTest.get(() -> board.palette().get(ColorToken.FOCUS));
    Color found = FxTest.colorAt(board, center[0] - 1.06 * 0.44 * side, center[1]);
    assertTrue(FxTest.isNear(focus, found), () -> "the cursor's ring: " + found);
  }
}
