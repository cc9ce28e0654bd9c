package move37.experiment;

import java.time.Duration;
import move37.core.Schedule;
import move37.network.OptimizerParams;
import move37.training.PlayoutCap;
import move37.training.PretrainingParams;
import move37.training.SearchMethod;
import move37.training.SelfPlayParams;

/** A preset's knobs, before game, expert and seed are named. */
record Recipe(
    Preset preset,
    int filters,
    Growth growth,
    int blocks,
    PretrainingParams pretraining,
    SelfPlayParams selfPlay,
    RatingParams rating) {
  private static final int BATCH = 256;
  private static final int SELF_PLAY_BATCH = 512;
  private static final int MEASUREMENTS = 40;
  private static final double FAST_SHARE = 0.66;
  private static final int RATED_SIMULATIONS = 64;
  private static final int RECENT_GENERATIONS = 1;

  /**
   * What suits a game.
   *
   * @param lanes groups of boards, which threads take turns at: as many threads can play at most
   * @param gamesPerLane boards played in lockstep, whose leaves are evaluated together
   * @param consideredActions actions sampled at a root
   * @param openingPlies random moves at the start of a self-play game, at most
   * @param sampledPlies moves drawn rather than the best one played
   * @param ratedOpeningPlies random moves at the start of a pair of rating games
   * @param ladderGames games between the two strongest of the fixed opponents
   */
  record Style(
      int lanes,
      int gamesPerLane,
      int consideredActions,
      int openingPlies,
      int sampledPlies,
      int ratedOpeningPlies,
      int ladderGames) {}

  /**
   * What suits the time.
   *
   * @param name the preset's
   * @param minutes about how long it takes
   * @param filters channels of the network's tower
   * @param blocks its residual blocks
   * @param epochs passes over the expert games
   * @param generations of self-play
   * @param games a generation
   * @param ratingGames against each opponent and generation
   */
  record Length(
      String name,
      int minutes,
      int filters,
      int blocks,
      double epochs,
      int generations,
      int games,
      int ratingGames) {}

  /**
   * What one move costs and how often it is learned from.
   *
   * @param simulations of the moves that are learned from
   * @param fastSimulations of the others
   * @param samplesReused how often each move is learned from on average
   */
  record Depth(int simulations, int fastSimulations, double samplesReused) {
    /** Decision 7. */
    static final Depth USUAL = new Depth(32, 8, 6);

    /** Half of it, for nearly twice the games in the same time: decisions 24 and 25. */
    static final Depth SHALLOW = new Depth(16, 4, 4);
  }

  /**
   * The recipe that decisions 5 to 8 and 11 arrived at in Connect Four, at another game's measures.
   */
  static Recipe of(Style style, Length length, Depth depth) {
    return new Recipe(
        new Preset(length.name(), Duration.ofMinutes(length.minutes())),
        length.filters(),
        Growth.NONE,
        length.blocks(),
        new PretrainingParams(
            length.epochs(), BATCH, new Schedule.Cosine(2e-3, 2e-4), 0.1, MEASUREMENTS),
        selfPlay(style, length, depth),
        new RatingParams(
            length.ratingGames(),
            RATED_SIMULATIONS,
            style.ratedOpeningPlies(),
            style.ladderGames(),
            RECENT_GENERATIONS));
  }

  private static SelfPlayParams selfPlay(Style style, Length length, Depth depth) {
    return new SelfPlayParams(
        length.generations(),
        style.lanes(),
        style.gamesPerLane(),
        length.games(),
        SearchMethod.GUMBEL,
        depth.simulations(),
        style.consideredActions(),
        0.5,
        style.openingPlies(),
        style.sampledPlies(),
        10,
        depth.samplesReused(),
        SELF_PLAY_BATCH,
        new Schedule.Cosine(3e-3, 1e-4),
        0.5,
        new PlayoutCap(FAST_SHARE, depth.fastSimulations()),
        0,
        true);
  }

  Experiment experiment(String gameId, String expert, long seed) {
    return new Experiment(
        gameId,
        preset.name(),
        seed,
        expert,
        filters,
        growth,
        blocks,
        OptimizerParams.USUAL,
        pretraining,
        selfPlay,
        rating,
        preset.duration());
  }
}
