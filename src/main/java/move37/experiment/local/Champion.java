package move37.experiment.local;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import move37.experiment.ExperimentEvent.GenerationRated;
import move37.rating.Rating;

/** The generation of a run that stands for it. */
final class Champion {
  /** Standard error of a strength, in Elo, that one game between equals leaves. */
  private static final double ERROR_OF_A_GAME = 2 * 400 / Math.log(10);

  /** Among many generations one is always ahead by luck of two standard errors. */
  private static final double BEYOND_DOUBT = 3;

  private Champion() {}

  /**
   * The newest generation that was rated, unless an earlier one is stronger with search beyond
   * doubt by the newest joint fit: by {@value #BEYOND_DOUBT} of the standard errors that their
   * numbers of games would leave between equals. Then it is the strongest of those. Where none was
   * rated, the last one.
   *
   * @param rated the ratings, oldest first
   * @param generations those that can be played, not empty
   */
  static int of(List<GenerationRated> rated, NavigableSet<Integer> generations) {
    List<GenerationRated> known =
        rated.stream().filter(event -> generations.contains(event.generation())).toList();
    if (known.isEmpty()) {
      return generations.last();
    }
    Map<String, Rating> newest = new HashMap<>();
    rated.getLast().pool().forEach(rating -> newest.put(rating.agent(), rating));
    GenerationRated last = known.getLast();
    return known.stream()
        .filter(event -> isStronger(rating(event, newest), rating(last, newest)))
        .max(Comparator.comparingDouble(event -> rating(event, newest).elo().estimate()))
        .orElse(last)
        .generation();
  }

  private static Rating rating(GenerationRated event, Map<String, Rating> newest) {
    Rating own = event.netWithSearch();
    return newest.getOrDefault(own.agent(), own);
  }

  private static boolean isStronger(Rating one, Rating other) {
    double error =
        ERROR_OF_A_GAME
            * Math.sqrt(1.0 / Math.max(1, one.games()) + 1.0 / Math.max(1, other.games()));
    return one.elo().estimate() - other.elo().estimate() > BEYOND_DOUBT * error;
  }
}
