package move37.game.hex;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import move37.game.Game;
import move37.game.GameContract;
import move37.game.GameState;
import move37.game.Player;
import org.junit.jupiter.api.Test;

/** The same laws with the swap rule. */
class SwapHexTest extends GameContract {
  private static final int SWAP = 16;

  @Override
  protected Game game() {
    return new Hex(4, true);
  }

  @Override
  protected List<Transposition> transpositions() {
    return List.of(
        new Transposition(List.of(9, SWAP, 0, 5, 3), List.of(9, SWAP, 3, 5, 0)),
        new Transposition(List.of(0, 1, 2), List.of(2, 1, 0)));
  }

  @Test
  void theStoneIsTakenOverOnTheMirroredCell() {
    GameState state = game().initialState().play(game().parseAction("b3"));
    assertTrue(state.isLegal(SWAP));
    GameState swapped = state.play(game().parseAction("swap"));
    assertEquals(2, swapped.ply());
    assertEquals(Player.FIRST, swapped.player());
    assertEquals(Optional.empty(), swapped.pieceAt(game().parseAction("b3")));
    assertEquals(Optional.of(Player.SECOND), swapped.pieceAt(game().parseAction("c2")));
    assertEquals(15, swapped.legalActions().length);
  }

  @Test
  void onlyTheFirstMoveCanBeSwappedAndOnlyAtOnce() {
    assertFalse(game().initialState().isLegal(SWAP));
    GameState later = after(List.of(0, 1));
    assertFalse(later.isLegal(SWAP));
    assertFalse(after(List.of(0, SWAP)).isLegal(SWAP));
    var refusal = assertThrows(IllegalArgumentException.class, () -> later.play(SWAP));
    assertEquals("Only the first move can be swapped, and only at once", refusal.getMessage());
  }

  /** Three stones each, but another player to move. */
  @Test
  void whoIsToMoveIsPartOfAPosition() {
    GameState swapped = after(List.of(4, SWAP, 0));
    GameState plain = after(List.of(0, 1));
    assertArrayEquals(pieces(plain), pieces(swapped));
    assertNotEquals(plain, swapped);
  }

  private static Object[] pieces(GameState state) {
    return IntStream.range(0, 16).mapToObj(state::pieceAt).toArray();
  }

  @Test
  void theSwapIsWorthSearching() {
    GameState state = game().initialState().play(5);
    int[] candidates = game().heuristic().orElseThrow().candidates(state);
    assertTrue(Arrays.stream(candidates).anyMatch(action -> action == SWAP));
  }
}
