package move37.game.go;

import java.util.random.RandomGenerator;
import move37.game.GameState;
import move37.game.Outcome;
import move37.game.Rollout;

/**
 * Random games of Go in which nobody fills a single-point eye of their own, as {@link GoRules}
 * define it, and nobody passes before there is nothing else to do: else living groups would kill
 * themselves and the result would say nothing (Brügmann, "Monte Carlo Go", 1993). Every other legal
 * move has equal probability. One board is changed in place for the whole game.
 */
final class GoRollout implements Rollout {
  private static final int NOWHERE = 0;

  private final GoGrid grid;
  private final GoRules rules;

  GoRollout(GoGrid grid, GoRules rules) {
    this.grid = grid;
    this.rules = rules.withEyesSpared();
  }

  @Override
  public Outcome play(GameState from, RandomGenerator rng) {
    GoState state = (GoState) from;
    GoBoard board = state.board().copy();
    int color = GoBoard.color(state.player());
    int passes = state.passes();
    for (int ply = state.ply(); passes < 2 && ply < rules.maximumLength(); ply++) {
      int point = draw(board, color, rng);
      if (point == NOWHERE) {
        passes++;
      } else {
        board.play(point, color);
        passes = 0;
      }
      color = GoBoard.opposite(color);
    }
    return rules.outcome(GoArea.lead(board));
  }

  /**
   * A point on which the colour may play, each with equal probability; {@link #NOWHERE} if none.
   */
  int draw(GoBoard board, int color, RandomGenerator rng) {
    int cells = grid.cellCount();
    for (int i = 0; i < cells; i++) {
      int point = grid.point(rng.nextInt(cells));
      if (board.isOpen(point, color, rules)) {
        return point;
      }
    }
    return drawFromFew(board, color, rng);
  }

  /** The same where drawing blindly would take too long. */
  private int drawFromFew(GoBoard board, int color, RandomGenerator rng) {
    int drawn = NOWHERE;
    int found = 0;
    for (int cell = 0; cell < grid.cellCount(); cell++) {
      int point = grid.point(cell);
      if (board.isOpen(point, color, rules)) {
        found++;
        drawn = rng.nextInt(found) == 0 ? point : drawn;
      }
    }
    return drawn;
  }
}
