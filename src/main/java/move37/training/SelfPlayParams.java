package move37.training;

import move37.core.Requires;
import move37.core.Schedule;

/**
 * Knobs of the self-play phase by search distillation (AlphaZero; with a Gumbel root as Danihelka
 * et al., "Policy improvement by planning with Gumbel", ICLR 2022).
 *
 * @param generations how many are planned (AlphaZero knows none: it plays and learns all the time,
 *     in 700,000 steps; our own)
 * @param lanes groups of games played in lockstep, a thread each at most; belongs to the
 *     experiment, not to the machine (our own)
 * @param gamesPerLane games in lockstep in a lane, the evaluation batch (our own)
 * @param gamesPerGeneration games finished in a generation, over all lanes (AlphaGo Zero: 25,000 an
 *     iteration)
 * @param method the search
 * @param simulations simulations a move (AlphaZero: 800; Gumbel: 2 to 200)
 * @param consideredActions actions sampled at a Gumbel root (Danihelka: 16)
 * @param valueScale scale of a Gumbel search's values against its log priors, c_scale: the smaller,
 *     the softer the target (Danihelka: 1.0)
 * @param openingPlies up to this many random opening moves a game, uniformly (AlphaZero: 0)
 * @param sampledPlies plies in which the action is sampled rather than the best one played
 *     (AlphaZero: 30)
 * @param windowGenerations generations kept in the replay buffer (AlphaGo Zero: the last 500,000
 *     games, which are 20 iterations of 25,000)
 * @param samplesReused how often each new sample is learned from on average (our own)
 * @param batchSize samples a step (AlphaZero: 4,096)
 * @param learningRate Adam's step size by progress through the phase, above 0 (AlphaZero: 0.2, then
 *     0.02, 0.002 and 0.0002, by SGD with momentum; our own for Adam)
 * @param valueMix share of the search's root value in the value target, the rest is the result
 *     (AlphaZero: 0)
 * @param playoutCap which moves are searched with fewer simulations (AlphaZero: none)
 * @param surpriseShare share of a game's weight in learning that is given to its samples by how far
 *     the search moved the policy, the rest evenly (AlphaZero: 0; Wu, KataGo: 0.5)
 * @param prunesActions whether actions that are hardly ever good are left out of the games, see
 *     {@link move37.game.Game#forLearners} (AlphaZero: no)
 */
public record SelfPlayParams(
    int generations,
    int lanes,
    int gamesPerLane,
    int gamesPerGeneration,
    SearchMethod method,
    int simulations,
    int consideredActions,
    double valueScale,
    int openingPlies,
    int sampledPlies,
    int windowGenerations,
    double samplesReused,
    int batchSize,
    Schedule learningRate,
    double valueMix,
    PlayoutCap playoutCap,
    double surpriseShare,
    boolean prunesActions) {
  public SelfPlayParams {
    Requires.notNegative("generations", generations);
    Requires.inRange("lanes", lanes, 1, 64);
    Requires.inRange("gamesPerLane", gamesPerLane, 1, 4096);
    Requires.inRange("gamesPerGeneration", gamesPerGeneration, 1, 1_000_000);
    Requires.inRange("simulations", simulations, 2, 100_000);
    Requires.inRange("consideredActions", consideredActions, 1, 1024);
    Requires.check(method != null, "A search method is needed");
    Requires.positive("valueScale", valueScale);
    Requires.inRange("openingPlies", openingPlies, 0, 40);
    Requires.notNegative("sampledPlies", sampledPlies);
    Requires.inRange("windowGenerations", windowGenerations, 1, 1000);
    Requires.positive("samplesReused", samplesReused);
    Requires.inRange("batchSize", batchSize, 1, 16_384);
    Schedule.requirePositive("learningRate", learningRate);
    Requires.probability("valueMix", valueMix);
    Requires.probability("surpriseShare", surpriseShare);
    Requires.check(playoutCap != null, "A playout cap is needed, PlayoutCap.NONE for none");
  }
}
