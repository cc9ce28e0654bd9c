package move37.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import move37.game.connectfour.ConnectFour;
import move37.network.TrainingBatch;
import org.junit.jupiter.api.Test;

class BatchBuilderTest {
  private static final ConnectFour GAME = new ConnectFour();
  private static final int PLANES = GAME.planes();
  private static final int CELLS = GAME.board().cells();

  /** A network that was made before the game got its last planes learns on from the first ones. */
  @Test
  void fewerPlanesAreTheFirstOnesOfTheSamePictures() {
    var state = GAME.initialState().play(3).play(3).play(2);
    List<Sample> samples = List.of(new Sample(state, new float[7], 0.5f));
    TrainingBatch all = new BatchBuilder(GAME, PLANES).build(samples, new Random(1));
    TrainingBatch fewer = new BatchBuilder(GAME, 5).build(samples, new Random(1));
    assertEquals(CELLS * 5, fewer.inputs().length);
    for (int cell = 0; cell < CELLS; cell++) {
      for (int plane = 0; plane < 5; plane++) {
        assertEquals(all.inputs()[cell * PLANES + plane], fewer.inputs()[cell * 5 + plane]);
      }
    }
  }
}
