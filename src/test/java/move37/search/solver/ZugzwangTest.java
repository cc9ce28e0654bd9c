package move37.search.solver;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import move37.core.Seeds;
import move37.game.Player;
import move37.game.connectfour.ConnectFour;
import move37.game.connectfour.ConnectFourRules;
import move37.game.connectfour.ConnectFourState;
import org.junit.jupiter.api.Test;

/** Whatever is claimed without search must be what plain minimax finds. */
class ZugzwangTest {
  private final Map<ConnectFourState, Integer> known = new HashMap<>();
  private int claims;

  @Test
  void claimsHoldOnBoardsOfEvenHeight() {
    ConnectFour game = new ConnectFour(5, 4);
    for (int i = 0; i < 300; i++) {
      checkAlong(game, Seeds.stream(5, "zugzwang", i), 9);
    }
    assertTrue(claims > 300, "claims " + claims);
  }

  @Test
  void claimsHoldOnTheUsualBoard() {
    ConnectFour game = new ConnectFour();
    for (int i = 0; i < 450; i++) {
      checkAlong(game, Seeds.stream(6, "zugzwang", i), 28);
    }
    assertTrue(claims > 100, "claims " + claims);
  }

  @Test
  void boardsOfOddHeightAreLeftAlone() {
    ConnectFour game = new ConnectFour(4, 5);
    for (int i = 0; i < 300; i++) {
      checkAlong(game, Seeds.stream(7, "zugzwang", i), 10);
    }
  }

  private void checkAlong(ConnectFour game, RandomGenerator rng, int fromPly) {
    ConnectFourState state = game.initialState();
    while (!state.isTerminal()) {
      if (state.ply() >= fromPly) {
        check(game, state);
      }
      int[] legal = state.legalActions();
      state = state.play(legal[rng.nextInt(legal.length)]);
    }
  }

  private void check(ConnectFour game, ConnectFourState state) {
    Zugzwang zugzwang = new Zugzwang(game);
    boolean firstToMove = state.player() == Player.FIRST;
    long first = firstToMove ? state.moverStones() : state.opponentStones();
    long second = firstToMove ? state.opponentStones() : state.moverStones();
    int score = firstToMove ? minimax(state) : -minimax(state);
    for (int beta = -2; beta <= 3; beta++) {
      int most = winsAtOnce(state) ? Zugzwang.UNKNOWN : zugzwang.secondHolds(first, second, beta);
      if (most != Zugzwang.UNKNOWN) {
        assertTrue(score <= most && most < beta, () -> score + " at\n" + state);
        claims++;
      }
      long threats = zugzwang.oddRows(ConnectFourRules.threats(first) & ~state.occupied());
      if (!firstToMove && !winsAtOnce(state)) {
        int least = zugzwang.firstForces(first, second, threats, beta);
        if (least != Zugzwang.UNKNOWN) {
          assertTrue(score >= least && least >= beta, () -> score + " at\n" + state);
          claims++;
        }
      }
    }
  }

  private static boolean winsAtOnce(ConnectFourState state) {
    return Arrays.stream(state.legalActions())
        .mapToObj(state::play)
        .anyMatch(next -> next.winningCells().length > 0);
  }

  private int minimax(ConnectFourState state) {
    Integer before = known.get(state);
    if (before != null) {
      return before;
    }
    int best = Integer.MIN_VALUE;
    if (state.isTerminal()) {
      int most = (state.game().maximumLength() + 1) / 2 + 1;
      best = state.outcome().returnFor(state.player()) * (most - (state.ply() + 1) / 2);
    }
    for (int action : state.legalActions()) {
      best = Math.max(best, -minimax(state.play(action)));
    }
    known.put(state, best);
    return best;
  }
}
