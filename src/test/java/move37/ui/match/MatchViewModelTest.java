package move37.ui.match;

import static move37.ui.Positions.CONNECT_FOUR;
import static move37.ui.Positions.TIC_TAC_TOE;
import static move37.ui.Positions.after;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Outcome;
import move37.game.Player;
import move37.game.catalog.Games;
import move37.game.go.Go;
import move37.game.hex.Hex;
import move37.play.Decision;
import org.junit.jupiter.api.Test;

class MatchViewModelTest {
  private static final Game OTHELLO_6 = Games.byId("othello-6x6");
  private static final Go GO = new Go(5);
  private static final Hex HEX = new Hex(5, true);
  private static final MatchNote AGENT_PASSED = new MatchNote.Passed(Player.SECOND, true);

  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private long now;

  private MatchViewModel model(Game game, Opponents opponents) {
    MatchViewModel model =
        new MatchViewModel(game, opponents, waiting::add, new SplittableRandom(1));
    model.setLeastThinking(Duration.ZERO);
    pulse(model, 0);
    return model;
  }

  private void pulse(MatchViewModel model, long millis) {
    now += millis * 1_000_000L;
    model.pulse(now);
  }

  /** The worker does what waits for it, then the model takes the answers. */
  private void work(MatchViewModel model) {
    while (!waiting.isEmpty()) {
      waiting.removeFirst().run();
    }
    pulse(model, 1);
  }

  private static GameState state(MatchViewModel model) {
    return model.positionProperty().get().state();
  }

  private static MatchStatus status(MatchViewModel model) {
    return model.statusProperty().get();
  }

  @Test
  void aGameGoesBackAndForthUntilItIsOver() {
    FakeOpponents opponents = new FakeOpponents(0, 1);
    MatchViewModel model = model(TIC_TAC_TOE, opponents);
    assertInstanceOf(MatchStatus.YourMove.class, status(model));
    model.play(4);
    assertEquals(new MatchStatus.Thinking(OpponentChoice.of(1)), status(model));
    model.play(5);
    assertEquals(1, state(model).ply(), "not the person's turn");
    work(model);
    assertEquals(after(TIC_TAC_TOE, 4, 0), model.positionProperty().get());
    assertEquals(OptionalDouble.of(0.75), model.estimateProperty().get());
    model.play(0);
    assertEquals(2, state(model).ply(), "that cell is taken");
    model.play(3);
    work(model);
    model.play(5);
    assertEquals(new MatchStatus.Over(Outcome.FIRST_WINS, 5), status(model));
    assertTrue(waiting.isEmpty(), "nobody is asked after the end");
  }

  /** Outside programs know no positions, only games. */
  @Test
  void agentsAreToldTheGameSoFar() {
    FakeOpponents opponents = new FakeOpponents(0);
    MatchViewModel model = model(TIC_TAC_TOE, opponents);
    model.play(4);
    work(model);
    model.play(8);
    work(model);
    assertEquals(List.of(4, 0, 8), opponents.moves);
    model.undo();
    model.play(7);
    work(model);
    assertEquals(List.of(4, 0, 7), opponents.moves);
    model.newGame();
    model.play(2);
    work(model);
    assertEquals(List.of(2), opponents.moves);
  }

  @Test
  void whyAnAgentForfeitsIsTold() {
    FakeOpponents opponents = new FakeOpponents(0);
    MatchViewModel model = model(TIC_TAC_TOE, opponents);
    opponents.answerWith(Decision.FORFEIT);
    opponents.reason = "its program has died";
    model.play(4);
    work(model);
    assertEquals(
        new MatchStatus.Trouble(OpponentChoice.of(0), "its program has died"), status(model));
  }

  @Test
  void thePersonMaySitSecond() {
    MatchViewModel model = model(TIC_TAC_TOE, new FakeOpponents(0));
    model.seatProperty().set(Player.SECOND);
    assertEquals(new MatchStatus.Thinking(OpponentChoice.of(0)), status(model));
    assertFalse(model.canUndo());
    work(model);
    assertInstanceOf(MatchStatus.YourMove.class, status(model));
    assertEquals(after(TIC_TAC_TOE, 0), model.positionProperty().get());
    assertFalse(model.canUndo(), "the person has not moved yet");
    model.play(4);
    work(model);
    assertTrue(model.canUndo());
    model.undo();
    assertEquals(after(TIC_TAC_TOE, 0), model.positionProperty().get());
    assertInstanceOf(MatchStatus.YourMove.class, status(model));
  }

  @Test
  void withNobodyToPlayTheGameWaits() {
    FakeOpponents opponents = new FakeOpponents();
    MatchViewModel model = model(TIC_TAC_TOE, opponents);
    assertInstanceOf(MatchStatus.NobodyYet.class, status(model));
    model.play(4);
    assertEquals(0, state(model).ply());
    opponents.add(0);
    pulse(model, 600);
    assertInstanceOf(MatchStatus.YourMove.class, status(model));
    assertEquals(List.of(0), model.generationsProperty().get());
  }

  @Test
  void theNewestGenerationIsMetAsTrainingGoesOn() {
    FakeOpponents opponents = new FakeOpponents(0);
    MatchViewModel model = model(CONNECT_FOUR, opponents);
    model.play(3);
    work(model);
    opponents.add(1);
    pulse(model, 600);
    model.play(3);
    work(model);
    assertEquals(
        List.of("made 0/64", "asked 0/64", "closed 0/64", "made 1/64", "asked 1/64"),
        opponents.log);
    model.opponentProperty().set(OpponentChoice.of(0));
    model.simulationsProperty().set(0);
    model.play(3);
    work(model);
    assertEquals(List.of("closed 1/64", "made 0/0", "asked 0/0"), opponents.log.subList(5, 8));
  }

  @Test
  void oneAgentAnswersAllItsMoves() {
    FakeOpponents opponents = new FakeOpponents(4);
    MatchViewModel model = model(CONNECT_FOUR, opponents);
    for (int move = 0; move < 3; move++) {
      model.play(6);
      work(model);
    }
    assertEquals(List.of("made 4/64", "asked 4/64", "asked 4/64", "asked 4/64"), opponents.log);
  }

  @Test
  void undoWhileTheAgentThinksDropsItsAnswer() {
    FakeOpponents opponents = new FakeOpponents(0);
    MatchViewModel model = model(TIC_TAC_TOE, opponents);
    model.play(4);
    Runnable late = waiting.removeFirst();
    model.undo();
    assertEquals(after(TIC_TAC_TOE), model.positionProperty().get());
    late.run();
    pulse(model, 1);
    assertEquals(0, state(model).ply());
    assertEquals(List.of(), opponents.log, "an expired question is not even thought about");
    assertInstanceOf(MatchStatus.YourMove.class, status(model));
  }

  @Test
  void anAnswerThatCrossesANewGameIsIgnored() {
    MatchViewModel model = model(TIC_TAC_TOE, new FakeOpponents(0));
    model.play(4);
    waiting.removeFirst().run();
    model.newGame();
    pulse(model, 1);
    assertEquals(0, state(model).ply());
    assertTrue(model.estimateProperty().get().isEmpty());
  }

  @Test
  void undoAfterTheEndGoesOn() {
    MatchViewModel model = model(TIC_TAC_TOE, new FakeOpponents(0));
    for (int action : new int[] {4, 3, 5}) {
      model.play(action);
      work(model);
    }
    assertInstanceOf(MatchStatus.Over.class, status(model));
    model.undo();
    assertEquals(4, state(model).ply());
    assertInstanceOf(MatchStatus.YourMove.class, status(model));
  }

  @Test
  void changingTheOpponentWhileItThinksAsksTheOtherOne() {
    FakeOpponents opponents = new FakeOpponents(0, 1);
    MatchViewModel model = model(TIC_TAC_TOE, opponents);
    model.play(4);
    model.opponentProperty().set(OpponentChoice.of(0));
    assertEquals(new MatchStatus.Thinking(OpponentChoice.of(0)), status(model));
    work(model);
    assertEquals(List.of("made 0/64", "asked 0/64"), opponents.log);
    assertEquals(2, state(model).ply());
  }

  @Test
  void aHintComesFromTheNewestWithAtLeast256Simulations() {
    FakeOpponents opponents = new FakeOpponents(0, 3);
    MatchViewModel model = model(TIC_TAC_TOE, opponents);
    model.opponentProperty().set(OpponentChoice.of(0));
    model.hint();
    assertInstanceOf(MatchNote.HintComing.class, model.noteProperty().get());
    assertFalse(model.canHint());
    work(model);
    assertEquals(new MatchNote.Hint(0, 3, 256), model.noteProperty().get());
    assertEquals(0, state(model).ply(), "a hint is not a move");
    model.play(0);
    assertInstanceOf(MatchNote.None.class, model.noteProperty().get());
  }

  @Test
  void aHintThatComesAfterTheMoveIsDropped() {
    MatchViewModel model = model(TIC_TAC_TOE, new FakeOpponents(0));
    model.hint();
    model.play(4);
    work(model);
    assertInstanceOf(MatchNote.None.class, model.noteProperty().get());
    assertEquals(2, state(model).ply());
  }

  @Test
  void troubleIsToldAndCanBeRetried() {
    FakeOpponents opponents = new FakeOpponents(2);
    opponents.failWith(new IllegalStateException("The checkpoint is damaged"));
    MatchViewModel model = model(TIC_TAC_TOE, opponents);
    model.play(4);
    work(model);
    assertEquals(
        new MatchStatus.Trouble(OpponentChoice.of(2), "The checkpoint is damaged"), status(model));
    opponents.failWith(null);
    model.retry();
    work(model);
    assertEquals(2, state(model).ply());
    assertEquals(
        List.of("made 2/64", "asked 2/64", "closed 2/64", "made 2/64", "asked 2/64"),
        opponents.log);
  }

  @Test
  void anIllegalAnswerIsTrouble() {
    FakeOpponents opponents = new FakeOpponents(0);
    opponents.answerWith(4);
    MatchViewModel model = model(TIC_TAC_TOE, opponents);
    model.play(4);
    work(model);
    MatchStatus.Trouble trouble = assertInstanceOf(MatchStatus.Trouble.class, status(model));
    assertTrue(trouble.reason().contains("4"), trouble.reason());
    assertEquals(1, state(model).ply());
  }

  @Test
  void aClosedWorkerIsTrouble() {
    ExecutorService worker = Executors.newSingleThreadExecutor();
    worker.shutdown();
    MatchViewModel model =
        new MatchViewModel(TIC_TAC_TOE, new FakeOpponents(0), worker, new SplittableRandom(1));
    model.setLeastThinking(Duration.ZERO);
    model.pulse(0);
    model.play(4);
    model.pulse(1);
    assertInstanceOf(MatchStatus.Trouble.class, status(model));
  }

  @Test
  void aQuickAnswerWaitsUntilThePersonsPieceHasFallen() {
    MatchViewModel model = model(TIC_TAC_TOE, new FakeOpponents(0));
    model.setLeastThinking(Duration.ofMillis(350));
    model.play(4);
    work(model);
    pulse(model, 300);
    assertEquals(1, state(model).ply());
    pulse(model, 100);
    assertEquals(2, state(model).ply());
  }

  @Test
  void agentsLiveAndDieOnTheWorkersThread() throws InterruptedException {
    ExecutorService worker = Executors.newSingleThreadExecutor();
    FakeOpponents opponents = new FakeOpponents(0);
    MatchViewModel model =
        new MatchViewModel(TIC_TAC_TOE, opponents, worker, new SplittableRandom(1));
    model.setLeastThinking(Duration.ZERO);
    model.pulse(0);
    model.play(4);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (state(model).ply() < 2 && System.nanoTime() < end) {
      model.pulse(System.nanoTime());
      Thread.onSpinWait();
    }
    assertEquals(2, state(model).ply());
    model.dispose();
    worker.shutdown();
    assertTrue(worker.awaitTermination(10, TimeUnit.SECONDS));
    assertEquals(List.of("made 0/64", "asked 0/64", "closed 0/64"), opponents.log);
  }

  /** Whole games of small Othello, in which players now and then cannot move. */
  @Test
  void passesThatAreForcedAreToldAndThenPlayed() {
    int passes = 0;
    int agentPasses = 0;
    for (int seed = 0; seed < 20; seed++) {
      MatchViewModel model = model(OTHELLO_6, new FakeOpponents(1));
      SplittableRandom rng = new SplittableRandom(seed);
      while (!(status(model) instanceof MatchStatus.Over)) {
        int[] legal = state(model).legalActions();
        switch (status(model)) {
          case MatchStatus.MustPass _ -> {
            assertArrayEquals(new int[] {36}, legal);
            passAfterAMoment(model);
            passes++;
          }
          case MatchStatus.YourMove _ -> {
            assertFalse(model.canPass(), "passing is no choice");
            agentPasses += model.noteProperty().get().equals(AGENT_PASSED) ? 1 : 0;
            model.play(legal[rng.nextInt(legal.length)]);
          }
          default -> work(model);
        }
      }
      model.undo();
      assertInstanceOf(MatchStatus.YourMove.class, status(model));
      assertTrue(state(model).legalActions()[0] < 36, "taken back to a choice");
    }
    assertTrue(passes > 0 && agentPasses > 0, passes + " and " + agentPasses);
  }

  private void passAfterAMoment(MatchViewModel model) {
    int ply = state(model).ply();
    pulse(model, 1500);
    assertEquals(ply, state(model).ply(), "there is time to read");
    pulse(model, 200);
    assertEquals(ply + 1, state(model).ply());
    assertEquals(new MatchNote.Passed(Player.FIRST, true), model.noteProperty().get());
  }

  @Test
  void aForcedPassIsStillToldWhenTheAgentHasMoved() {
    MatchViewModel model = mustPass();
    assertTrue(model.canPass());
    model.pass();
    work(model);
    assertEquals(new MatchNote.Passed(Player.FIRST, true), model.noteProperty().get());
    assertInstanceOf(MatchStatus.YourMove.class, status(model));
  }

  @Test
  void aForcedPassIsNotPlayedAfterUndo() {
    MatchViewModel model = mustPass();
    model.undo();
    int ply = state(model).ply();
    pulse(model, 10_000);
    assertEquals(ply, state(model).ply());
    assertInstanceOf(MatchStatus.YourMove.class, status(model));
  }

  /** A game of small Othello in which the person has no move, but the agent has one then. */
  private MatchViewModel mustPass() {
    MatchViewModel model = model(OTHELLO_6, new FakeOpponents(1));
    for (int action : FakeOpponents.UNTIL_A_PASS) {
      model.play(action);
      work(model);
    }
    assertInstanceOf(MatchStatus.MustPass.class, status(model));
    return model;
  }

  @Test
  void inGoOneMayPassAtAnyTurnAndTwoPassesEndTheGame() {
    FakeOpponents opponents = new FakeOpponents(1);
    MatchViewModel model = model(GO, opponents);
    assertTrue(model.canPass());
    model.play(12);
    assertFalse(model.canPass(), "the agent is to move");
    model.pass();
    assertEquals(1, state(model).ply());
    opponents.answerWith(GO.pass());
    work(model);
    assertEquals(new MatchNote.Passed(Player.SECOND, false), model.noteProperty().get());
    model.pass();
    assertEquals(new MatchStatus.Over(Outcome.FIRST_WINS, 3), status(model));
    model.undo();
    assertEquals(2, state(model).ply(), "a pass of one's own is a move to take back");
  }

  @Test
  void afterAPassOfOnesOwnTheAgentsMoveIsAllThereIsToSay() {
    MatchViewModel model = model(GO, new FakeOpponents(1));
    model.pass();
    assertEquals(new MatchNote.Passed(Player.FIRST, false), model.noteProperty().get());
    work(model);
    assertEquals(new MatchNote.None(), model.noteProperty().get());
    assertEquals(2, state(model).ply());
  }

  @Test
  void thePersonMayTakeOverTheAgentsFirstMove() {
    FakeOpponents opponents = new FakeOpponents(1);
    opponents.answerWith(5);
    MatchViewModel model = model(HEX, opponents);
    assertFalse(model.canSwap());
    model.seatProperty().set(Player.SECOND);
    work(model);
    assertEquals(new MatchNote.SwapOffered(Player.SECOND), model.noteProperty().get());
    assertTrue(model.canSwap());
    model.swap();
    assertEquals(new MatchNote.Swapped(Player.SECOND, 5, 1), model.noteProperty().get());
    assertEquals(Optional.of(Player.SECOND), state(model).pieceAt(1));
    assertFalse(model.canSwap());
    opponents.answerLowest();
    work(model);
    assertFalse(model.canSwap(), "only the first move can be taken over");
    model.undo();
    assertTrue(model.canSwap());
  }

  @Test
  void theAgentMayTakeOverThePersonsFirstMove() {
    FakeOpponents opponents = new FakeOpponents(1);
    MatchViewModel model = model(HEX, opponents);
    opponents.answerWith(HEX.board().cells());
    model.play(5);
    assertEquals(new MatchNote.SwapOffered(Player.SECOND), model.noteProperty().get());
    work(model);
    assertEquals(new MatchNote.Swapped(Player.SECOND, 5, 1), model.noteProperty().get());
    assertEquals(after(HEX, 5, 25), model.positionProperty().get());
    assertFalse(model.canSwap());
  }

  @Test
  void whereThereIsNothingToPassOrSwapNothingHappens() {
    MatchViewModel model = model(TIC_TAC_TOE, new FakeOpponents(0));
    assertFalse(model.canPass() || model.canSwap());
    model.pass();
    model.swap();
    assertEquals(0, state(model).ply());
  }
}
