package move37.core;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Named random streams: every use of randomness derives its own stream from the experiment's seed,
 * a purpose and indices (generation, lane, game …), so that no stream depends on how many threads
 * there are or what else ran.
 *
 * <p>The mixing is SplitMix64's finaliser (Steele, Lea, Flood: "Fast splittable pseudorandom number
 * generators", 2014).
 */
public final class Seeds {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private Seeds() {}

  /**
   * The seed of the stream for this purpose and these indices. Equal arguments give equal seeds,
   * everywhere.
   */
  public static long derive(long seed, String purpose, long... indices) {
    long mixed = mix(seed + GOLDEN_GAMMA);
    for (int i = 0; i < purpose.length(); i++) {
      mixed = mix(mixed * 31 + purpose.charAt(i) + GOLDEN_GAMMA);
    }
    for (long index : indices) {
      mixed = mix((mixed ^ index) + GOLDEN_GAMMA);
    }
    return mixed;
  }

  /** A generator for this purpose and these indices; not for use by several threads at once. */
  public static RandomGenerator stream(long seed, String purpose, long... indices) {
    return new SplittableRandom(derive(seed, purpose, indices));
  }

  private static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }
}
