package move37.rating;

import java.util.function.Supplier;
import move37.play.Agent;
import move37.play.MatchParams;

/**
 * A match to be played in the arena.
 *
 * @param agent makes the agent for whom is counted; called once, on the thread that plays
 * @param opponent makes its opponent
 */
public record Pairing(Supplier<Agent> agent, Supplier<Agent> opponent, MatchParams params) {}
