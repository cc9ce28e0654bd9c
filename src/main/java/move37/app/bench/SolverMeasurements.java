package move37.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import move37.core.Seeds;
import move37.game.GameState;
import move37.game.connectfour.ConnectFour;
import move37.game.othello.Othello;
import move37.game.othello.OthelloState;
import move37.search.solver.ConnectFourSolver;
import move37.search.solver.OthelloEndgame;

/**
 * The exact solvers on random positions, on one thread: uniformly random games up to a random
 * number of moves, in which the game is not over. The table is emptied, off the clock, before each
 * set of positions and kept within it.
 */
final class SolverMeasurements {
  private static final double LENGTH = 0.5;
  private static final int ENDGAMES = 20;

  /** As many as alpha-beta solves exactly. */
  private static final int EMPTY = 14;

  private SolverMeasurements() {}

  /**
   * Positions of three phases; the first set begins after the moves that the solver's opening book
   * knows, and tells how many positions a second the solver searches too.
   */
  static List<Measurement> all() {
    PositionSet early = new PositionSet(12, 9, 13);
    PositionSet middle = new PositionSet(60, 14, 28);
    PositionSet late = new PositionSet(20_000, 29, 41);
    return List.of(
        measurement(early, Reading.perSecond("positions", 1), Reading.milliseconds("early")),
        measurement(middle, Reading.milliseconds("middle")),
        measurement(late, Reading.milliseconds("late")),
        new Measurement(
            "solver.othello",
            0,
            LENGTH,
            List.of(Reading.milliseconds("endgame")),
            () -> List.of(new EndgameWorkload(endgames(ENDGAMES, EMPTY)))));
  }

  /** So many random positions of Othello 8x8 with so many empty cells, always the same. */
  static List<GameState> endgames(int count, int empty) {
    RandomGenerator random = Seeds.stream(1, "endgames", empty);
    Othello game = new Othello();
    List<GameState> positions = new ArrayList<>();
    while (positions.size() < count) {
      OthelloState state = game.initialState();
      while (!state.isTerminal() && Long.bitCount(state.empty()) > empty) {
        int[] legal = state.legalActions();
        state = state.play(legal[random.nextInt(legal.length)]);
      }
      if (!state.isTerminal()) {
        positions.add(state);
      }
    }
    return positions;
  }

  /** Counts solved endgames and the scores, for the same reason as {@link SolverWorkload} does. */
  private static final class EndgameWorkload implements Workload {
    private final OthelloEndgame solver = new OthelloEndgame(new Othello(), () -> false);
    private final List<GameState> positions;

    EndgameWorkload(List<GameState> positions) {
      this.positions = positions;
    }

    @Override
    public void prepare() {
      solver.clear();
    }

    @Override
    public double[] run() {
      long scores = 0;
      for (GameState position : positions) {
        scores += solver.solve(position);
      }
      return new double[] {positions.size(), scores};
    }
  }

  private static Measurement measurement(PositionSet positions, Reading... readings) {
    return new Measurement(
        "solver.connect-four",
        0,
        LENGTH,
        List.of(readings),
        () -> List.of(new SolverWorkload(positions.draw())));
  }

  /** So many random positions after {@code from} to {@code to} moves, always the same. */
  record PositionSet(int count, int from, int to) {
    List<GameState> draw() {
      RandomGenerator random = Seeds.stream(1, "solver positions", from, to);
      List<GameState> positions = new ArrayList<>();
      while (positions.size() < count) {
        GameState state = randomGame(random, random.nextInt(from, to + 1));
        if (!state.isTerminal()) {
          positions.add(state);
        }
      }
      return positions;
    }

    private static GameState randomGame(RandomGenerator random, int plies) {
      GameState state = new ConnectFour().initialState();
      while (state.ply() < plies && !state.isTerminal()) {
        int[] legal = state.legalActions();
        state = state.play(legal[random.nextInt(legal.length)]);
      }
      return state;
    }
  }

  /**
   * Counts solved positions, positions searched for that and the scores, which nobody needs, but
   * which the compiler might not find out if nobody asked.
   */
  private static final class SolverWorkload implements Workload {
    private final ConnectFourSolver solver = new ConnectFourSolver();
    private final List<GameState> positions;

    SolverWorkload(List<GameState> positions) {
      this.positions = positions;
    }

    @Override
    public void prepare() {
      solver.clear();
    }

    @Override
    public double[] run() {
      long before = solver.nodes();
      long scores = 0;
      for (GameState position : positions) {
        scores += solver.solve(position);
      }
      return new double[] {positions.size(), solver.nodes() - before, scores};
    }
  }
}
