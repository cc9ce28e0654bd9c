package move37.game;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import move37.game.connectfour.ConnectFour;
import move37.game.tictactoe.TicTacToe;
import org.junit.jupiter.api.Test;

class PerftTest {
  /** Sequences of tic-tac-toe by length; the finished games among them add up to 255,168. */
  @Test
  void ticTacToeSequences() {
    long[] expected = {1, 9, 72, 504, 3024, 15120, 54720, 148176, 200448, 127872};
    assertArrayEquals(expected, sequences(new TicTacToe(), 9));
    assertArrayEquals(expected, sequences(new Unpacked(new TicTacToe()), 9));
    assertEquals(0, Perft.sequences(new TicTacToe(), 10));
  }

  @Test
  void ticTacToeHas255168GamesAnd5478Positions() {
    assertEquals(255_168, finishedGames(new TicTacToe().initialState()));
    long[] distinct = {1, 9, 72, 252, 756, 1260, 1520, 1140, 390, 78};
    assertEquals(5478, LongStream.of(distinct).sum());
    assertArrayEquals(distinct, Perft.distinct(new TicTacToe(), 9));
    assertArrayEquals(distinct, Perft.distinct(new Unpacked(new TicTacToe()), 9));
  }

  /** Seven to the power of the depth until columns fill (7 moves) and games end (7 moves). */
  @Test
  void connectFourSequences() {
    long[] expected = {1, 7, 49, 343, 2401, 16807, 117649, 823536, 5673234};
    assertArrayEquals(expected, sequences(new ConnectFour(), 8));
    assertEquals(823536, Perft.sequences(new Unpacked(new ConnectFour()), 7));
  }

  /** OEIS A212693. */
  @Test
  void connectFourPositions() {
    long[] expected = {1, 7, 49, 238, 1120, 4263, 16422, 54859, 184275, 558186, 1662623};
    assertArrayEquals(expected, Perft.distinct(new ConnectFour(), 10));
    assertEquals(16422, Perft.distinct(new Unpacked(new ConnectFour()), 6)[6]);
  }

  /** All of a small board's tree, by packed positions and by states. */
  @Test
  void bothWaysOfCountingAgreeToTheEndOfTheGame() {
    Game small = new ConnectFour(4, 4);
    assertArrayEquals(
        Perft.distinct(new Unpacked(small), small.maximumLength() + 1),
        Perft.distinct(small, small.maximumLength() + 1));
  }

  @Test
  void negativeDepthIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Perft.sequences(new TicTacToe(), -1));
    assertThrows(IllegalArgumentException.class, () -> Perft.distinct(new TicTacToe(), -1));
  }

  @Test
  void longSetHoldsEachValueOnce() {
    RandomGenerator rng = new SplittableRandom(9);
    LongSet set = new LongSet();
    Set<Long> expected = new HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      long value = rng.nextInt(5000) * (i % 2 == 0 ? 1L : 1L << 40);
      set.add(value);
      expected.add(value);
    }
    assertEquals(expected.size(), set.size());
    assertEquals(expected, new HashSet<>(LongStream.of(set.toArray()).boxed().toList()));
  }

  private static long[] sequences(Game game, int depth) {
    return IntStream.rangeClosed(0, depth).mapToLong(d -> Perft.sequences(game, d)).toArray();
  }

  private static long finishedGames(GameState state) {
    if (state.isTerminal()) {
      return 1;
    }
    return IntStream.of(state.legalActions()).mapToLong(a -> finishedGames(state.play(a))).sum();
  }

  /** A game whose packed form is hidden, so that it is counted by its states. */
  private record Unpacked(Game game) implements Game {
    @Override
    public String id() {
      return game.id();
    }

    @Override
    public BoardShape board() {
      return game.board();
    }

    @Override
    public int actionCount() {
      return game.actionCount();
    }

    @Override
    public int planes() {
      return game.planes();
    }

    @Override
    public int maximumLength() {
      return game.maximumLength();
    }

    @Override
    public List<Symmetry> symmetries() {
      return game.symmetries();
    }

    @Override
    public String actionName(int action) {
      return game.actionName(action);
    }

    @Override
    public int parseAction(String name) {
      return game.parseAction(name);
    }

    @Override
    public GameState initialState() {
      return game.initialState();
    }

    @Override
    public Optional<Heuristic> heuristic() {
      return game.heuristic();
    }
  }
}
