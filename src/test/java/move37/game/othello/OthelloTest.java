package move37.game.othello;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import move37.game.Game;
import move37.game.GameContract;
import move37.game.GameState;
import move37.game.Heuristic;
import move37.game.Outcome;
import move37.game.Perft;
import move37.game.Player;
import move37.game.Symmetry;
import org.junit.jupiter.api.Test;

class OthelloTest extends GameContract {
  @Override
  protected Game game() {
    return new Othello();
  }

  @Override
  protected int randomGames() {
    return 12;
  }

  /** Two ways into the Tiger opening, and one position by opposite orders. */
  @Override
  protected List<Transposition> transpositions() {
    return List.of(
        new Transposition(actions("f5d6c3d3c4"), actions("f5d6c4d3c3")),
        new Transposition(actions("e6d6c6f6g6"), actions("e6f6g6d6c6")));
  }

  @Test
  void theFourDiscsStandCrosswiseAndBlackBegins() {
    GameState start = game().initialState();
    assertEquals(
        """
        ........
        ........
        ........
        ...OX...
        ...XO...
        ........
        ........
        ........
        """,
        start.toString());
    assertEquals(Optional.of(Player.SECOND), start.pieceAt(game().parseAction("d4")));
    assertEquals(List.of("d3", "c4", "f5", "e6"), names(start));
  }

  /** The numbers that all programs find; from ply 9 on there are passes among the moves. */
  @Test
  void countsAreThoseOfTheLiterature() {
    long[] expected = {1, 4, 12, 56, 244, 1396, 8200, 55092, 390216, 3005288};
    for (int depth = 0; depth < expected.length; depth++) {
      assertEquals(expected[depth], Perft.sequences(game(), depth), "depth " + depth);
    }
  }

  /** The lists count a game that is over at every greater length; 228 are after nine moves. */
  @Test
  void theTenthCountIsThatOfTheLiterature() {
    assertEquals(24_571_284, Perft.sequencesAndEndedGames(game(), 10));
  }

  /** Quarter turns and the mirrors that keep rows or columns would exchange the colours. */
  @Test
  void symmetriesAreThoseThatKeepTheStart() {
    assertEquals(
        Set.of("identity", "half turn", "mirror diagonal", "mirror antidiagonal"),
        game().symmetries().stream().map(Symmetry::name).collect(Collectors.toSet()));
  }

  /** The shortest game there is: White has no disc left after nine moves. */
  @Test
  void aPlayerWithoutDiscsHasLost() {
    GameState wipedOut = after(actions("e6f4e3f6g5d6e7f5c5"));
    assertTrue(wipedOut.isTerminal());
    assertEquals(Outcome.FIRST_WINS, wipedOut.outcome());
    assertEquals(9, wipedOut.ply());
    assertEquals(0, wipedOut.legalActions().length);
    var over = assertThrows(IllegalArgumentException.class, () -> wipedOut.play(0));
    assertEquals("The game is over, so a1 cannot be played", over.getMessage());
  }

  @Test
  void passingIsAMoveExactlyWhenThereIsNoOther() {
    Othello game = new Othello();
    OthelloState stuck = position("XO......", Player.SECOND);
    assertArrayEquals(new int[] {game.pass()}, stuck.legalActions());
    GameState passed = stuck.play(game.pass());
    assertEquals(Player.FIRST, passed.player());
    assertEquals(List.of("c1"), names(passed));
    var tooEarly = assertThrows(IllegalArgumentException.class, () -> passed.play(game.pass()));
    assertEquals("There is a move to play, so passing is not allowed", tooEarly.getMessage());
    assertTrue(position("XO.OOOOX", Player.FIRST).isLegal(game.parseAction("c1")));
    assertTrue(position("X.O.....", Player.FIRST).isTerminal());
  }

  @Test
  void moreDiscsWinAndEmptyCellsDoNotCount() {
    assertEquals(Outcome.SECOND_WINS, position("X.OO....", Player.FIRST).outcome());
    assertEquals(Outcome.FIRST_WINS, position("XX.O....", Player.SECOND).outcome());
    assertEquals(Outcome.DRAW, position("X..O....", Player.SECOND).outcome());
  }

  @Test
  void positionsDifferByWhoIsToMove() {
    assertNotEquals(position("X..O....", Player.FIRST), position("X..O....", Player.SECOND));
    assertNotEquals(position("X..O....", Player.FIRST), position("O..X....", Player.SECOND));
  }

  @Test
  void theThirdPlaneShowsTheLegalMoves() {
    GameState state = after(actions("f5d6c3"));
    float[] planes = new float[64 * 3];
    state.encode(planes, 0);
    int[] shown = IntStream.range(0, 64).filter(cell -> planes[3 * cell + 2] == 1).toArray();
    assertArrayEquals(state.legalActions(), shown);
  }

  @Test
  void illegalMovesAreRefusedWithTheReason() {
    GameState start = game().initialState();
    assertEquals("There is a disc on d4 already", refusal(start, "d4"));
    assertEquals("A disc on a1 would turn none", refusal(start, "a1"));
    assertEquals("There is a move to play, so passing is not allowed", refusal(start, "pass"));
  }

  @Test
  void cornersAreWorthMoreThanTheirNeighbours() {
    Heuristic heuristic = game().heuristic().orElseThrow();
    OthelloState corner = position("XOX.....", Player.FIRST);
    OthelloState beside = position(".XOX....", Player.FIRST);
    assertTrue(heuristic.value(corner) > heuristic.value(beside) + 0.1);
  }

  private String refusal(GameState state, String name) {
    int action = game().parseAction(name);
    return assertThrows(IllegalArgumentException.class, () -> state.play(action)).getMessage();
  }

  private List<String> names(GameState state) {
    return Arrays.stream(state.legalActions()).mapToObj(game()::actionName).toList();
  }

  private List<Integer> actions(String moves) {
    return IntStream.range(0, moves.length() / 2)
        .mapToObj(i -> game().parseAction(moves.substring(2 * i, 2 * i + 2)))
        .toList();
  }

  /** A position with discs in its top row only. */
  private static OthelloState position(String topRow, Player player) {
    long black = discs(topRow, 'X');
    long white = discs(topRow, 'O');
    boolean first = player == Player.FIRST;
    return new OthelloState(
        new Othello(), first ? black : white, first ? white : black, player, 20);
  }

  private static long discs(String row, char color) {
    return IntStream.range(0, row.length())
        .filter(column -> row.charAt(column) == color)
        .mapToLong(column -> 1L << column)
        .sum();
  }
}
