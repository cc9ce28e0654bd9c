package move37.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import move37.game.GameState;
import move37.game.connectfour.ConnectFour;
import move37.game.tictactoe.TicTacToe;
import org.junit.jupiter.api.Test;

class PositionEncoderTest {
  private static final ConnectFour GAME = new ConnectFour();
  private static final NetworkSpec SPEC = NetworkSpec.of(GAME, 8, 1);

  @Test
  void laysThePositionsOfTheRangeSideBySide() {
    GameState empty = GAME.initialState();
    List<GameState> states = List.of(empty, empty.play(3), empty.play(3).play(2));
    float[] both = new float[2 * SPEC.inputSize()];
    float[] last = new float[SPEC.inputSize()];

    new PositionEncoder(SPEC).encode(states, 1, 3, both);
    states.get(2).encode(last, 0);

    float[] second = new float[SPEC.inputSize()];
    System.arraycopy(both, SPEC.inputSize(), second, 0, second.length);
    assertArrayEquals(last, second);
  }

  /** As networks that were made before the game got its last planes. */
  @Test
  void aNetworkOfFewerPlanesReadsTheFirstOnes() {
    GameState state = GAME.initialState().play(3).play(3).play(2);
    float[] all = new float[SPEC.inputSize()];
    float[] read = new float[2 * 42 * 5];
    state.encode(all, 0);

    new PositionEncoder(SPEC.withPlanes(5)).encode(List.of(state, state), 0, 2, read);

    for (int i = 0; i < 2 * 42; i++) {
      for (int plane = 0; plane < 5; plane++) {
        assertEquals(all[i % 42 * GAME.planes() + plane], read[i * 5 + plane]);
      }
    }
  }

  @Test
  void refusesAGameOfFewerPlanes() {
    PositionEncoder encoder = new PositionEncoder(SPEC.withPlanes(GAME.planes() + 1));
    List<GameState> states = List.of(GAME.initialState());
    assertThrows(
        IllegalArgumentException.class, () -> encoder.encode(states, 0, 1, new float[42 * 8]));
  }

  @Test
  void refusesAGameOfAnotherShape() {
    List<GameState> states = List.of(new TicTacToe().initialState());
    PositionEncoder encoder = new PositionEncoder(SPEC);

    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class,
            () -> encoder.encode(states, 0, 1, new float[SPEC.inputSize()]));

    assertEquals(
        "The network reads 6x7 boards of 7 planes with 7 actions,"
            + " but tic-tac-toe has 3x3, 2 and 9",
        error.getMessage());
  }
}
