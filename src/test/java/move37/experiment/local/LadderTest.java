package move37.experiment.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import move37.core.Interval;
import move37.experiment.Experiment;
import move37.experiment.Presets;
import move37.game.catalog.Games;
import move37.play.AgentCatalog;
import move37.play.BuiltInAgents;
import move37.rating.BradleyTerry;
import move37.rating.Rating;
import move37.rating.RatingPool;
import org.junit.jupiter.api.Test;

class LadderTest {
  private final RatingPool pool = new RatingPool();
  private final List<Double> progress = new ArrayList<>();

  /** The ratings of the fixed opponents of a game's shortest preset, by their own games. */
  private BradleyTerry climb(String id, BooleanSupplier stopped) {
    var game = Games.byId(id);
    String preset = Presets.of(game).getFirst().name();
    Experiment experiment = Presets.experiment(game, preset, "none", 37);
    RatingGames games =
        new RatingGames(
            experiment, game, new AgentCatalog(BuiltInAgents.families()), 2, stopped, pool);
    List<String> fixed = FixedOpponents.of(game).subList(0, 2);
    new Ladder(games, fixed, List.of()).play(progress::add);
    return pool.fit();
  }

  private static double width(BradleyTerry table, String agent) {
    Interval elo = table.rating(agent).orElseThrow().elo();
    return elo.high() - elo.low();
  }

  @Test
  void rungsArePutInUntilNeighboursTakePointsFromEachOther() {
    BradleyTerry table = climb("gomoku-9x9", () -> false);
    List<Rating> ratings = table.ratings();
    assertTrue(ratings.size() > 3, ratings::toString);
    assertTrue(width(table, "alphabeta:1") < 400, ratings::toString);
    List<String> fromRandomUp =
        Stream.concat(Stream.of("random"), ratings.stream().map(Rating::agent))
            .distinct()
            .sorted((a, b) -> Double.compare(elo(table, a), elo(table, b)))
            .toList();
    for (int i = 1; i < fromRandomUp.size(); i++) {
      double score =
          table.expectedScore(fromRandomUp.get(i), fromRandomUp.get(i - 1)).orElseThrow();
      assertTrue(score < 0.97, fromRandomUp + " " + i + ": " + score);
    }
    assertEquals("alphabeta:1", fromRandomUp.getLast());
  }

  private static double elo(BradleyTerry table, String agent) {
    return table.rating(agent).map(rating -> rating.elo().estimate()).orElse(0.0);
  }

  @Test
  void noRungWhereTheWeakestAlreadyLosesToRandomPlay() {
    climb("tic-tac-toe", () -> false);
    assertEquals(1000, pool.games());
    assertEquals(1, progress.getLast());
  }

  @Test
  void nothingIsPlayedOnceItIsStopped() {
    climb("gomoku-9x9", () -> pool.games() > 0);
    assertEquals(List.of(), pool.fit().ratings().stream().filter(r -> r.games() > 200).toList());
    assertTrue(progress.stream().allMatch(done -> done < 1), progress::toString);
  }

  @Test
  void progressOnlyGrows() {
    climb("gomoku-9x9", () -> false);
    assertEquals(progress.stream().sorted().toList(), progress);
    assertEquals(1, progress.getLast());
  }
}
