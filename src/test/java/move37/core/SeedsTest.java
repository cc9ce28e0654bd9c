package move37.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeedsTest {
  @Test
  void equalNamesGiveEqualStreams() {
    assertEquals(
        Seeds.stream(7, "game", 1, 2).nextLong(), Seeds.stream(7, "game", 1, 2).nextLong());
  }

  @Test
  void everyPartOfTheNameMatters() {
    long base = Seeds.derive(7, "game", 1, 2);
    assertNotEquals(base, Seeds.derive(8, "game", 1, 2));
    assertNotEquals(base, Seeds.derive(7, "lane", 1, 2));
    assertNotEquals(base, Seeds.derive(7, "game", 2, 1));
    assertNotEquals(base, Seeds.derive(7, "game", 1));
  }

  @Test
  void manyStreamsDoNotCollide() {
    Set<Long> seeds = new HashSet<>();
    for (int lane = 0; lane < 100; lane++) {
      for (int game = 0; game < 1000; game++) {
        seeds.add(Seeds.derive(1, "game", lane, game));
      }
    }
    assertEquals(100_000, seeds.size());
  }
}
