package move37.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import move37.core.Seeds;
import move37.game.tictactoe.TicTacToe;
import org.junit.jupiter.api.Test;

class ReplayBufferTest {
  private static List<Sample> samples(int count, float value) {
    return Collections.nCopies(
        count, new Sample(new TicTacToe().initialState(), new float[9], value));
  }

  @Test
  void keepsTheLastGenerations() {
    ReplayBuffer buffer = new ReplayBuffer(2);
    buffer.add(samples(5, 0.1f));
    buffer.add(samples(7, 0.2f));
    assertEquals(12, buffer.size());
    buffer.add(samples(3, 0.3f));
    assertEquals(10, buffer.size());
    assertTrue(
        buffer.draw(200, Seeds.stream(1, "draw")).stream().noneMatch(s -> s.value() == 0.1f));
  }

  @Test
  void drawsUniformlyOverAllSamples() {
    ReplayBuffer buffer = new ReplayBuffer(3);
    buffer.add(samples(100, 0.1f));
    buffer.add(samples(300, 0.2f));
    Map<Float, Integer> counts = new TreeMap<>();
    for (Sample sample : buffer.draw(40_000, Seeds.stream(1, "draw"))) {
      counts.merge(sample.value(), 1, Integer::sum);
    }
    // 10,000 expected; the standard deviation is 87
    assertEquals(10_000, counts.get(0.1f), 450);
  }

  @Test
  void refusesToDrawFromNothing() {
    ReplayBuffer buffer = new ReplayBuffer(1);
    assertThrows(IllegalArgumentException.class, () -> buffer.draw(1, Seeds.stream(1, "draw")));
  }
}
