package move37.rating;

import move37.core.Interval;

/**
 * An agent's strength in its pool.
 *
 * @param agent the agent's name in the pool
 * @param elo Elo with its 95 % interval; the pool's anchor (random) stands at 0
 * @param games games it rests on
 */
public record Rating(String agent, Interval elo, int games) {}
