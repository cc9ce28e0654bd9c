package move37.game.gomoku;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import move37.core.Seeds;
import move37.game.Game;
import move37.game.GameContract;
import move37.game.GameState;
import move37.game.Outcome;
import move37.game.Perft;
import move37.game.Player;
import move37.game.Symmetry;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class GomokuTest extends GameContract {
  private static final List<int[]> LINES_OF_8 = Lines.ofFive(8);
  private static final Path RECORD = Path.of("../shared/data/gomoku/sample.psq");

  @Override
  protected Game game() {
    return new Gomoku();
  }

  @Override
  protected int randomGames() {
    return 1;
  }

  @Override
  protected List<Transposition> transpositions() {
    return List.of(
        new Transposition(List.of(0, 224, 112), List.of(112, 224, 0)),
        new Transposition(List.of(63, 64, 127, 128), List.of(127, 128, 63, 64)));
  }

  @Test
  void idsTellRuleAndSize() {
    assertEquals("gomoku", game().id());
    assertEquals("gomoku-9x9", new Gomoku(9, GomokuRule.FREESTYLE).id());
    assertEquals("gomoku-standard", new Gomoku(15, GomokuRule.STANDARD).id());
    assertEquals("gomoku-standard-9x9", new Gomoku(9, GomokuRule.STANDARD).id());
    assertNotEquals(game(), new Gomoku(15, GomokuRule.STANDARD));
    assertNotEquals(game().initialState(), new Gomoku(15, GomokuRule.STANDARD).initialState());
  }

  @Test
  void boardsThatDoNotFitAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Gomoku(4, GomokuRule.FREESTYLE));
    assertThrows(IllegalArgumentException.class, () -> new Gomoku(21, GomokuRule.FREESTYLE));
  }

  @Test
  void cellsAreNamedFromTheBottomLeft() {
    assertEquals("a1", game().actionName(14 * 15));
    assertEquals("o15", game().actionName(14));
    assertEquals("h8", game().actionName(112));
    assertEquals("a10", game().actionName(5 * 15));
    for (String wrong : List.of("p1", "a0", "a16", "a01", "a001", "A1", "1a", "a1 ", "a-1")) {
      assertThrows(IllegalArgumentException.class, () -> game().parseAction(wrong), wrong);
    }
  }

  @Test
  void earlyGamesAreCountedByFallingFactorials() {
    assertEquals(225 * 224, Perft.sequences(game(), 2));
    assertEquals(25 * 24 * 23 * 22, Perft.sequences(new Gomoku(5, GomokuRule.FREESTYLE), 4));
  }

  /** Each of the 572 lines of five in turn, all of its cells last to be filled once. */
  @Test
  void everyLineOfFiveWinsWhicheverStoneComesLast() {
    for (GomokuRule rule : GomokuRule.values()) {
      Gomoku game = new Gomoku(15, rule);
      List<int[]> all = Lines.ofFive(15);
      assertEquals(572, all.size());
      for (int[] line : all) {
        for (int last : line) {
          GomokuState before = Lines.place(game, without(line, last), last);
          assertFalse(before.isTerminal());
          assertEquals(OptionalInt.of(1), before.immediateReturn(last));
          GomokuState after = before.play(last);
          assertEquals(Outcome.FIRST_WINS, after.outcome());
          assertArrayEquals(line, after.winningCells());
          assertEquals(0, after.legalActions().length);
        }
      }
    }
  }

  private static int[] without(int[] line, int cell) {
    return IntStream.of(line).filter(c -> c != cell).toArray();
  }

  @Test
  void sixWinUnderTheFreestyleRuleOnly() {
    int[] row = {0, 1, 2, 4, 5};
    assertArrayEquals(
        new int[] {0, 1, 2, 3, 4, 5}, Lines.place(new Gomoku(), row, 3).play(3).winningCells());
    GomokuState standard = Lines.place(new Gomoku(15, GomokuRule.STANDARD), row, 3);
    assertEquals(OptionalInt.empty(), standard.immediateReturn(3));
    assertFalse(standard.play(3).isTerminal());
  }

  /** A six in the row and a five in the column through the same stone. */
  @Test
  void aFiveWinsThoughAnOverlineDoesNot() {
    int[] cells = {0, 1, 2, 4, 5, 18, 33, 48, 63};
    GomokuState state = Lines.place(new Gomoku(15, GomokuRule.STANDARD), cells, 3);
    assertArrayEquals(new int[] {3, 18, 33, 48, 63}, state.play(3).winningCells());
  }

  @Test
  void linesDoNotRunOverTheEdge() {
    int[] overTheRight = {11, 12, 13, 14};
    assertFalse(Lines.place(new Gomoku(), overTheRight, 15).play(15).isTerminal());
    int[] diagonal = {26, 42, 58, 74};
    assertFalse(Lines.place(new Gomoku(), diagonal, 90).play(90).isTerminal());
  }

  /** Against the slow definition: a line of five with one empty cell, no more stones behind it. */
  @Test
  void planesShowWhereAStoneWins() {
    int found = 0;
    for (GomokuRule rule : GomokuRule.values()) {
      for (int i = 0; i < 8; i++) {
        RandomGenerator random = Seeds.stream(i, "planes");
        GomokuState state = new Gomoku(8, rule).initialState();
        while (!state.isTerminal()) {
          found += checkPlanes(state);
          int[] legal = state.legalActions();
          state = state.play(legal[random.nextInt(legal.length)]);
        }
      }
    }
    assertTrue(found > 50, "cells that win: " + found);
  }

  private static int checkPlanes(GomokuState state) {
    float[] planes = new float[64 * Gomoku.PLANES];
    state.encode(planes, 0);
    Set<Integer> own = winning(state, state.player());
    Set<Integer> other = winning(state, state.player().opponent());
    for (int cell = 0; cell < 64; cell++) {
      int at = cell * Gomoku.PLANES;
      assertEquals(own.contains(cell) ? 1 : 0, planes[at + 2]);
      assertEquals(other.contains(cell) ? 1 : 0, planes[at + 3]);
      assertEquals(1, planes[at + 4]);
    }
    return own.size();
  }

  /** Against the slow definition, line by line: put a second stone there and look for fives. */
  @Test
  void planesShowWhereFoursAndOpenThreesWouldBeMade() {
    int fours = 0;
    int openThrees = 0;
    for (GomokuRule rule : GomokuRule.values()) {
      for (int i = 0; i < 8; i++) {
        RandomGenerator random = Seeds.stream(i, "shapes");
        GomokuState state = new Gomoku(8, rule).initialState();
        while (!state.isTerminal()) {
          float[] planes = new float[64 * Gomoku.PLANES];
          state.encode(planes, 0);
          for (int action : state.legalActions()) {
            for (int seat = 0; seat < 2; seat++) {
              Player player = seat == 0 ? state.player() : state.player().opponent();
              Shapes slow = Shapes.of(state, action, player);
              int at = action * Gomoku.PLANES + seat;
              assertEquals(Math.min(2, slow.winningPlaces) / 2f, planes[at + 5], state.toString());
              assertEquals(Math.min(2, slow.openThrees) / 2f, planes[at + 7], state.toString());
              fours += slow.winningPlaces > 0 ? 1 : 0;
              openThrees += slow.openThrees;
            }
          }
          int[] legal = state.legalActions();
          state = state.play(legal[random.nextInt(legal.length)]);
        }
      }
    }
    assertTrue(fours > 500 && openThrees > 500, fours + " fours, " + openThrees + " open threes");
  }

  /**
   * What a stone makes of its four lines, by trying; a stone that wins has all places to win at.
   */
  private record Shapes(int winningPlaces, int openThrees) {
    static Shapes of(GomokuState state, int action, Player player) {
      int winningPlaces = 0;
      int openThrees = 0;
      boolean wins = false;
      for (int[] step : new int[][] {{0, 1}, {1, 0}, {1, 1}, {1, -1}}) {
        StringBuilder line = new StringBuilder();
        int middle = -1;
        for (int i = -7; i <= 7; i++) {
          int row = action / 8 + i * step[0];
          int column = action % 8 + i * step[1];
          boolean isOutside = row < 0 || row > 7 || column < 0 || column > 7;
          int cell = 8 * row + column;
          middle = i == 0 ? line.length() : middle;
          if (i == 0 || (!isOutside && isHeld(state, cell, player))) {
            line.append('X');
          } else {
            line.append(!isOutside && state.isLegal(cell) ? '.' : '#');
          }
        }
        GomokuRule rule = state.game().rule();
        wins |= isFive(line, middle, rule);
        int places = fives(line, middle, rule);
        winningPlaces += places;
        openThrees += places == 0 && hasOpenFour(line, middle, rule) ? 1 : 0;
      }
      return new Shapes(wins ? 2 : winningPlaces, openThrees);
    }

    private static boolean hasOpenFour(StringBuilder line, int middle, GomokuRule rule) {
      for (int i = Math.max(0, middle - 5); i <= Math.min(line.length() - 1, middle + 5); i++) {
        if (line.charAt(i) == '.') {
          line.setCharAt(i, 'X');
          int fives = isFive(line, middle, rule) ? 0 : fives(line, middle, rule);
          line.setCharAt(i, '.');
          if (fives > 1) {
            return true;
          }
        }
      }
      return false;
    }

    /** In how many places one more stone makes a five through the middle. */
    private static int fives(StringBuilder line, int middle, GomokuRule rule) {
      int fives = 0;
      for (int i = 0; i < line.length(); i++) {
        if (line.charAt(i) == '.') {
          line.setCharAt(i, 'X');
          fives += isFive(line, middle, rule) ? 1 : 0;
          line.setCharAt(i, '.');
        }
      }
      return fives;
    }

    private static boolean isFive(StringBuilder line, int middle, GomokuRule rule) {
      int from = middle;
      int to = middle;
      while (from > 0 && line.charAt(from - 1) == 'X') {
        from--;
      }
      while (to < line.length() - 1 && line.charAt(to + 1) == 'X') {
        to++;
      }
      return rule.wins(to - from + 1);
    }
  }

  private static Set<Integer> winning(GomokuState state, Player player) {
    Set<Integer> cells = new HashSet<>();
    for (int[] line : LINES_OF_8) {
      int[] empty = IntStream.of(line).filter(state::isLegal).toArray();
      boolean four =
          empty.length == 1
              && IntStream.of(line).filter(c -> isHeld(state, c, player)).count() == 4;
      boolean counts =
          state.game().rule() == GomokuRule.FREESTYLE
              || Lines.beyond(line, 8).noneMatch(c -> isHeld(state, c, player));
      if (four && counts) {
        cells.add(empty[0]);
      }
    }
    return cells;
  }

  private static boolean isHeld(GomokuState state, int cell, Player player) {
    return state.pieceAt(cell).equals(Optional.of(player));
  }

  /** The first player's stones are paired off so that nobody has five. */
  @Test
  void fullBoardIsADraw() {
    String[] rows = {"XXOOX", "OOXXO", "XXOOX", "OOXXO", "XXOOX"};
    int[] first = cells(String.join("", rows), 'X');
    int[] second = cells(String.join("", rows), 'O');
    GameState state = new Gomoku(5, GomokuRule.FREESTYLE).initialState();
    for (int i = 0; i < first.length; i++) {
      state = state.play(first[i]);
      state = i < second.length ? state.play(second[i]) : state;
    }
    assertEquals(Outcome.DRAW, state.outcome());
    assertEquals(String.join("\n", rows) + "\n", state.toString());
    assertEquals(0, state.winningCells().length);
  }

  private static int[] cells(String board, char stone) {
    return IntStream.range(0, board.length()).filter(c -> board.charAt(c) == stone).toArray();
  }

  /** The field's record: a line a move, column and row from 1 on, and the time. */
  @Test
  void aRecordOfTheFieldReplays() throws IOException {
    Assumptions.assumeTrue(Files.exists(RECORD));
    List<String> lines = Files.readAllLines(RECORD);
    GameState state = new Gomoku(20, GomokuRule.FREESTYLE).initialState();
    assertTrue(lines.getFirst().startsWith("Piskvorky 20x20"));
    for (String line : lines) {
      if (line.matches("\\d+,\\d+,\\d+")) {
        int[] numbers = Arrays.stream(line.split(",", -1)).mapToInt(Integer::parseInt).toArray();
        state = state.play(state.game().board().cell(numbers[1] - 1, numbers[0] - 1));
      }
    }
    assertEquals(16, state.ply());
    assertEquals(Outcome.SECOND_WINS, state.outcome());
    assertEquals(5, state.winningCells().length);
  }

  @Test
  void openingsAreDealtInTheMiddle() {
    for (int size : new int[] {5, 6, 9, 15, 20}) {
      Game game = new Gomoku(size, GomokuRule.FREESTYLE);
      GameState start = game.initialState();
      int[] fit =
          IntStream.of(start.legalActions()).filter(a -> game.suitsOpening(start, a)).toArray();
      int side = (int) Math.sqrt(fit.length);
      assertEquals(side * side, fit.length);
      assertTrue(2 * side >= size - 1 && 2 * side <= size + 2, size + ": " + side);
      for (Symmetry symmetry : game.symmetries()) {
        int[] turned = IntStream.of(fit).map(symmetry::action).sorted().toArray();
        assertArrayEquals(fit, turned, symmetry.name());
      }
    }
    assertTrue(game().suitsOpening(game().initialState(), game().parseAction("h8")));
  }

  @Test
  void refusedMovesAreToldTheReason() {
    GameState state = game().initialState().play(112);
    var taken = assertThrows(IllegalArgumentException.class, () -> state.play(112));
    assertEquals("There is a stone on h8 already", taken.getMessage());
    GameState won = Lines.place(new Gomoku(), new int[] {0, 1, 2, 3}, 4).play(4);
    var over = assertThrows(IllegalArgumentException.class, () -> won.play(112));
    assertEquals("The game is over, so h8 cannot be played", over.getMessage());
  }
}
