package move37.search;

import java.time.Duration;
import java.util.Optional;
import move37.core.Requires;

/**
 * When a search that deepens step by step stops.
 *
 * @param depth the greatest depth in plies, 1 to 1000
 * @param time wall time after which the last completed depth counts; results under a time limit
 *     depend on the machine and are not repeatable
 */
public record SearchLimit(int depth, Optional<Duration> time) {
  /** The greatest depth. */
  public static final int MAXIMUM_DEPTH = 1000;

  public SearchLimit {
    Requires.inRange("search depth", depth, 1, MAXIMUM_DEPTH);
    time.ifPresent(
        limit ->
            Requires.check(
                !limit.isNegative() && !limit.isZero(),
                "A search's time limit must be above 0, but is %s",
                limit));
  }

  /** Exactly this many plies; repeatable. */
  public static SearchLimit depth(int plies) {
    return new SearchLimit(plies, Optional.empty());
  }

  /** As deep as this time allows, at least one ply. */
  public static SearchLimit time(Duration limit) {
    return new SearchLimit(MAXIMUM_DEPTH, Optional.of(limit));
  }
}
