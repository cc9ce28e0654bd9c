package move37.experiment.local;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import move37.experiment.ExperimentEvent.GenerationRated;
import move37.rating.Rating;

/** The best generation of a run. */
final class Champion {
  private Champion() {}

  /**
   * The generation that is strongest with search, by the newest joint fit; the later one of equals.
   * The last one, where none was rated.
   *
   * @param rated the ratings, oldest first
   * @param generations those that can be played, not empty
   */
  static int of(List<GenerationRated> rated, NavigableSet<Integer> generations) {
    Map<String, Double> newest = new HashMap<>();
    if (!rated.isEmpty()) {
      for (Rating rating : rated.getLast().pool()) {
        newest.put(rating.agent(), rating.elo().estimate());
      }
    }
    Comparator<GenerationRated> byElo = Comparator.comparingDouble(event -> elo(event, newest));
    return rated.stream()
        .filter(event -> generations.contains(event.generation()))
        .max(byElo.thenComparingInt(GenerationRated::generation))
        .map(GenerationRated::generation)
        .orElseGet(generations::last);
  }

  private static double elo(GenerationRated event, Map<String, Double> newest) {
    Rating own = event.netWithSearch();
    return newest.getOrDefault(own.agent(), own.elo().estimate());
  }
}
