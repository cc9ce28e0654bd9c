package move37.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import move37.game.BoardShape;
import org.junit.jupiter.api.Test;

class NetworkSpecTest {
  @Test
  void referenceNetworkTakesTwelveMillionOperations() {
    NetworkSpec reference = new NetworkSpec(new BoardShape(9, 9), 8, 81, 32, 4, 2, 1, 64);

    assertEquals(12.3e6, (double) reference.flopsPerEvaluation(), 0.1e6);
  }

  @Test
  void aWiderTowerIsAllThatWideningChanges() {
    NetworkSpec narrow = new NetworkSpec(new BoardShape(6, 7), 4, 7, 32, 3, 16, 8, 64);

    assertEquals(new NetworkSpec(new BoardShape(6, 7), 4, 7, 48, 3, 16, 8, 64), narrow.widened(48));
  }

  @Test
  void operationsAreTwoForEachWeightAtEachPlace() {
    NetworkSpec small = new NetworkSpec(new BoardShape(1, 2), 3, 5, 4, 1, 2, 1, 6);
    long stem = 2 * 9 * 3 * 4;
    long block = 2 * (2 * 9 * 4 * 4);
    long policy = 2 * 4 * 2 + (2 * 2) * 5;
    long value = 2 * 4 + 2 * 6 + 6;

    assertEquals(2 * (stem + block + policy + value), small.flopsPerEvaluation());
  }
}
