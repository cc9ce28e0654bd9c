package move37.game.othello;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import move37.core.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shifts of whole boards against rules that go from cell to cell. */
class OthelloRulesTest {
  @ParameterizedTest
  @ValueSource(ints = {4, 6, 8})
  void flipsAreThoseOfTheSlowRules(int size) {
    Othello game = new Othello(size);
    RandomGenerator rng = Seeds.stream(1, "flips", size);
    for (int i = 0; i < 3000; i++) {
      long mover = rng.nextLong() & game.boardCells();
      long opponent = rng.nextLong() & game.boardCells() & ~mover;
      long empty = game.boardCells() & ~(mover | opponent);
      long moves = 0;
      for (int cell = 0; cell < game.board().cells(); cell++) {
        long disc = 1L << game.bit(cell);
        if ((disc & empty) != 0) {
          long expected = slowFlips(game, mover, opponent, cell);
          assertEquals(expected, OthelloRules.flips(mover, opponent, disc));
          moves |= expected != 0 ? disc : 0;
        }
      }
      assertEquals(moves, OthelloRules.moves(mover, opponent, empty));
    }
  }

  private static long slowFlips(Othello game, long mover, long opponent, int cell) {
    long flips = 0;
    for (int down = -1; down <= 1; down++) {
      for (int right = -1; right <= 1; right++) {
        if (down != 0 || right != 0) {
          flips |= slowLine(game, mover, opponent, new int[] {cell, down, right});
        }
      }
    }
    return flips;
  }

  private static long slowLine(Othello game, long mover, long opponent, int[] way) {
    int size = game.board().width();
    int row = way[0] / size + way[1];
    int column = way[0] % size + way[2];
    long line = 0;
    while (row >= 0 && row < size && column >= 0 && column < size) {
      long here = 1L << game.bit(game.board().cell(row, column));
      if ((mover & here) != 0) {
        return line;
      }
      if ((opponent & here) == 0) {
        return 0;
      }
      line |= here;
      row += way[1];
      column += way[2];
    }
    return 0;
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 6, 8})
  void whatIsAroundIsAtMostOneStepAway(int size) {
    Othello game = new Othello(size);
    int cells = game.board().cells();
    for (int cell = 0; cell < cells; cell++) {
      long around = OthelloRules.around(1L << game.bit(cell));
      for (int other = 0; other < cells; other++) {
        int down = Math.abs(cell / size - other / size);
        int right = Math.abs(cell % size - other % size);
        assertEquals(Math.max(down, right) <= 1, (around >>> game.bit(other) & 1) != 0);
      }
    }
  }

  /** Whatever is played later, by either side. */
  @ParameterizedTest
  @ValueSource(ints = {4, 6, 8})
  void stableDiscsAreNeverTurned(int size) {
    Othello game = new Othello(size);
    OthelloRegions regions = new OthelloRegions(size);
    int seen = 0;
    for (int i = 0; i < 300; i++) {
      RandomGenerator rng = Seeds.stream(2, "stable", size, i);
      OthelloState state = game.initialState();
      long mine = 0;
      long theirs = 0;
      while (!state.isTerminal()) {
        assertEquals(mine, mine & state.moverDiscs(), state::toString);
        assertEquals(theirs, theirs & state.opponentDiscs(), state::toString);
        int[] legal = state.legalActions();
        long empty = state.empty();
        mine = regions.stable(state.opponentDiscs(), empty);
        theirs = regions.stable(state.moverDiscs(), empty);
        seen += Long.bitCount(mine | theirs);
        state = state.play(legal[rng.nextInt(legal.length)]);
      }
    }
    assertTrue(seen > 1000, "stable discs " + seen);
  }

  @Test
  void regionsAreThoseOfTheBoard() {
    OthelloRegions regions = new OthelloRegions(6);
    assertEquals(36, Long.bitCount(regions.board()));
    assertEquals(4, Long.bitCount(regions.corners()));
    assertEquals(8, Long.bitCount(regions.besideStraight()));
    assertEquals(4, Long.bitCount(regions.besideDiagonally()));
  }
}
