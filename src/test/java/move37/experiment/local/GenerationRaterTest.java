package move37.experiment.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import move37.rating.BradleyTerry;
import move37.rating.RatingPool;
import org.junit.jupiter.api.Test;

class GenerationRaterTest {
  private static List<Integer> generationsThatMeet(BradleyTerry table, int sims, String opponent) {
    return IntStream.rangeClosed(0, 11)
        .filter(g -> !GenerationRater.isForegone(table, g, sims, opponent))
        .boxed()
        .toList();
  }

  @Test
  void whoeverWouldLoseNearlyAllIsMetByEveryFifthGenerationOnly() {
    RatingPool pool = new RatingPool();
    for (int g = 0; g <= 10; g++) {
      pool.add(NetworkAgents.name(g, 64), RatingPool.ANCHOR, 40, 0, 0);
      pool.add(NetworkAgents.name(g, 64), "alphabeta:5", 30, 4, 6);
      pool.add(NetworkAgents.name(g, 0), RatingPool.ANCHOR, 36, 0, 4);
    }
    BradleyTerry table = pool.fit();
    List<Integer> all = IntStream.rangeClosed(0, 11).boxed().toList();
    assertEquals(List.of(0, 5, 10), generationsThatMeet(table, 64, RatingPool.ANCHOR));
    assertEquals(all, generationsThatMeet(table, 64, "alphabeta:5"));
    assertEquals(all, generationsThatMeet(table, 0, RatingPool.ANCHOR), "90 % is not all");
    assertEquals(all, generationsThatMeet(table, 64, "never met"));
  }
}
