package move37.play;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import move37.core.Seeds;
import org.junit.jupiter.api.Test;

class PoliciesTest {
  @Test
  void temperatureOneKeepsThePolicyAndZeroTakesTheBest() {
    float[] policy = {0.1f, 0.6f, 0, 0.3f};
    assertArrayEquals(policy, Policies.tempered(policy, 1), 1e-6f);
    assertArrayEquals(new float[] {0, 1, 0, 0}, Policies.tempered(policy, 0));
  }

  @Test
  void temperatureZeroSharesTies() {
    float[] policy = {0.4f, 0.2f, 0.4f};
    assertArrayEquals(new float[] {0.5f, 0, 0.5f}, Policies.tempered(policy, 0));
  }

  @Test
  void halfTemperatureSquares() {
    float[] tempered = Policies.tempered(new float[] {0.25f, 0.75f}, 0.5);
    assertArrayEquals(new float[] {0.1f, 0.9f}, tempered, 1e-6f);
  }

  @Test
  void aTinyTemperatureIsSafe() {
    float[] tempered = Policies.tempered(new float[] {1e-30f, 0.5f, 0.4999f}, 1e-6);
    assertArrayEquals(new float[] {0, 1, 0}, tempered, 1e-6f);
  }

  @Test
  void drawsByProbability() {
    float[] policy = {0.2f, 0, 0.5f, 0.3f};
    RandomGenerator rng = Seeds.stream(1, "draw");
    int[] counts = new int[4];
    int draws = 20_000;
    for (int i = 0; i < draws; i++) {
      counts[Policies.draw(policy, rng)]++;
    }
    for (int a = 0; a < 4; a++) {
      double deviation = Math.sqrt(draws * policy[a] * (1 - policy[a]));
      assertTrue(Math.abs(counts[a] - draws * policy[a]) <= 4 * deviation, "action " + a);
    }
    assertEquals(0, counts[1]);
  }

  @Test
  void refusesAPolicyOfZeros() {
    RandomGenerator rng = Seeds.stream(1, "draw");
    assertThrows(IllegalArgumentException.class, () -> Policies.draw(new float[3], rng));
  }
}
