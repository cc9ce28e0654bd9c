package move37.experiment;

import move37.core.Requires;

/**
 * A tower that starts narrow and gets its other channels during self-play, so that the first
 * generations, from which there is much to learn for any network, take less time.
 *
 * @param firstFilters channels of the imitator and of the generations before {@code generation}, 4
 *     to 512 (AlphaGo Zero: all)
 * @param generation the first one that learns with all channels, 1 at least; 0 for a tower that has
 *     them from the start
 */
public record Growth(int firstFilters, int generation) {
  /** All channels from the start (AlphaGo Zero). */
  public static final Growth NONE = new Growth(4, 0);

  public Growth {
    Requires.inRange("firstFilters", firstFilters, 4, 512);
    Requires.notNegative("generation", generation);
  }

  /** The channels of a generation's network, of a tower that has so many in the end. */
  int filtersAt(int ofGeneration, int filters) {
    return ofGeneration < generation ? firstFilters : filters;
  }
}
