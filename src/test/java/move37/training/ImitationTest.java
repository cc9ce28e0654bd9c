package move37.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import move37.game.GameState;
import move37.game.tictactoe.TicTacToe;
import move37.search.Evaluation;
import move37.search.Evaluator;
import org.junit.jupiter.api.Test;

class ImitationTest {
  private static final GameState STATE = new TicTacToe().initialState();

  /** Holds action 0 for the best, 1 for the next best, and so on; the value is 0.5. */
  private static final Evaluator DESCENDING =
      states ->
          Collections.nCopies(
              states.size(),
              new Evaluation(new float[] {.3f, .2f, .15f, .1f, .09f, .06f, .05f, .03f, .02f}, .5f));

  private static Sample expertPlays(int action) {
    float[] policy = new float[9];
    policy[action] = 1;
    return new Sample(STATE, policy, 1);
  }

  @Test
  void measuresHitsLossAndError() {
    List<Sample> samples = List.of(expertPlays(0), expertPlays(2), expertPlays(3), expertPlays(8));
    Imitation imitation = Imitation.measure(DESCENDING, samples, RunGate.OPEN).orElseThrow();
    assertEquals(4, imitation.positions());
    assertEquals(0.25, imitation.top1());
    assertEquals(0.5, imitation.top3());
    double loss = -(Math.log(.3) + Math.log(.15) + Math.log(.1) + Math.log(.02)) / 4;
    assertEquals(loss, imitation.policyLoss(), 1e-6);
    assertEquals(0.25, imitation.valueLoss(), 1e-9);
  }

  @Test
  void nothingIsMeasuredOnNothing() {
    assertEquals(Optional.empty(), Imitation.measure(DESCENDING, List.of(), RunGate.OPEN));
  }

  @Test
  void aGateThatClosesEndsItBeforeTheNextBatch() {
    AtomicInteger evaluated = new AtomicInteger();
    Evaluator counting =
        states -> {
          evaluated.addAndGet(states.size());
          return DESCENDING.evaluate(states);
        };
    List<Sample> many = Collections.nCopies(10_000, expertPlays(0));
    assertEquals(Optional.empty(), Imitation.measure(counting, many, () -> evaluated.get() < 1000));
    assertEquals(1024, evaluated.get());
  }
}
