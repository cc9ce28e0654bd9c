package move37.experiment;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import move37.core.Interval;
import move37.rating.Rating;

/**
 * What a run tells of itself. The window draws from these events, the capsule stores them, the
 * command line prints them; nothing else leaves the loop, and none is lost. Generation 0 is the
 * network as it was before the first self-play (pretrained, or random where there was no
 * pretraining).
 */
public sealed interface ExperimentEvent {
  /** The run's state changed. */
  record StateChanged(RunState state) implements ExperimentEvent {}

  /**
   * The run got on; sent a few times a second at most.
   *
   * @param generation the generation in the making (0 before self-play)
   * @param generations how many generations are planned
   * @param phaseFraction share of the phase that is done, 0 to 1
   * @param remaining estimated time to the end of the phase, if it can be told already
   */
  record Progressed(
      Phase phase,
      Activity activity,
      int generation,
      int generations,
      double phaseFraction,
      Optional<Duration> remaining)
      implements ExperimentEvent {}

  /**
   * The expert games are there.
   *
   * @param games games read
   * @param skipped lines or files that could not be read
   * @param skippedEntries the first {@value ExpertGamesLoaded#MOST_SKIPPED_ENTRIES} of those, with
   *     the reasons
   * @param trainingPositions positions to learn from
   * @param heldOutPositions positions of other games, to test on; none of them occurs among the
   *     training positions
   * @param players the experts and how many of the games each played in
   */
  record ExpertGamesLoaded(
      int games,
      int skipped,
      List<SkippedEntry> skippedEntries,
      int trainingPositions,
      int heldOutPositions,
      List<ExpertPlayer> players)
      implements ExperimentEvent {
    /** No more entries than these are told one by one. */
    public static final int MOST_SKIPPED_ENTRIES = 20;

    public ExpertGamesLoaded {
      skippedEntries =
          List.copyOf(
              skippedEntries.subList(0, Math.min(skippedEntries.size(), MOST_SKIPPED_ENTRIES)));
      players = List.copyOf(players);
    }
  }

  /**
   * A line, or a whole file, of expert games that could not be read.
   *
   * @param line counted from 1; 0 if the file as a whole is meant
   * @param reason why, in one sentence without the place
   */
  record SkippedEntry(String file, int line, String reason) {
    /** Place and reason, as {@code FILE:LINE: reason}. */
    public String text() {
      return line == 0 ? file + ": " + reason : file + ":" + line + ": " + reason;
    }
  }

  /** An expert and the number of games it played in. */
  record ExpertPlayer(String name, int games) {}

  /**
   * The imitating network was measured on the held-out positions.
   *
   * @param step training steps so far
   * @param epoch passes over the training positions so far
   * @param trainingLoss mean cross-entropy on the batches since the last measurement, nats
   * @param heldOutLoss mean cross-entropy on held-out positions, nats
   * @param valueLoss mean squared error of the value on held-out positions
   * @param top1 share of held-out positions in which the network's first choice is the expert's
   *     move, 0 to 1
   * @param top3 the same for its first three choices
   * @param positions held-out positions measured
   */
  record ImitationMeasured(
      int step,
      double epoch,
      double trainingLoss,
      double heldOutLoss,
      double valueLoss,
      double top1,
      double top3,
      int positions)
      implements ExperimentEvent {}

  /**
   * An opponent that was named for the ratings could not go on, as an outside program that has
   * died. The game counts for nobody.
   *
   * @param opponent its name
   * @param reason what is known, in one sentence without its full stop
   */
  record OpponentFailed(String opponent, String reason) implements ExperimentEvent {}

  /**
   * The games of a generation were played.
   *
   * @param generation the generation in the making
   * @param games finished games
   * @param positions samples made
   * @param meanLength plies a game
   * @param drawShare 0 to 1
   * @param firstWinShare 0 to 1
   * @param duplicateGames games whose moves all equal those of another one in this generation
   * @param evaluations positions that the network evaluated
   * @param recalled positions whose evaluation was remembered from earlier in the generation
   * @param elapsed wall time
   */
  record GenerationPlayed(
      int generation,
      int games,
      int positions,
      double meanLength,
      double drawShare,
      double firstWinShare,
      int duplicateGames,
      long evaluations,
      long recalled,
      Duration elapsed)
      implements ExperimentEvent {}

  /**
   * A generation has learned.
   *
   * @param steps training steps of this generation
   * @param samples samples learned from
   * @param policyLoss mean cross-entropy against the search's policy, nats
   * @param valueLoss mean squared error of the value
   * @param heldOutTop1 share of held-out expert moves guessed right, 0 to 1, if there are experts
   * @param elapsed wall time
   */
  record GenerationLearned(
      int generation,
      int steps,
      long samples,
      double policyLoss,
      double valueLoss,
      Optional<Double> heldOutTop1,
      Duration elapsed)
      implements ExperimentEvent {}

  /**
   * A generation was rated.
   *
   * @param netAlone the network's first choice, without search
   * @param netWithSearch the network with {@code simulations} simulations
   * @param simulations see above
   * @param pool everyone in the pool after one joint fit, strongest first; earlier generations move
   *     a little too. Kept with the newest rating only: what is kept of earlier ones has none
   * @param scores this generation's games against each opponent
   * @param expert the expert's rating: the band in the chart
   * @param leadOverExpert Elo of {@code netWithSearch} minus the expert's, with the 95 % interval
   *     of the difference (narrower than the two ratings' own intervals suggest, because they share
   *     the uncertainty of the pool's anchor)
   */
  record GenerationRated(
      int generation,
      Rating netAlone,
      Rating netWithSearch,
      int simulations,
      List<Rating> pool,
      List<OpponentScore> scores,
      Optional<Rating> expert,
      Optional<Interval> leadOverExpert)
      implements ExperimentEvent {
    /** This event as it is kept when a newer one has come. */
    public GenerationRated withoutPool() {
      return new GenerationRated(
          generation,
          netAlone,
          netWithSearch,
          simulations,
          List.of(),
          scores,
          expert,
          leadOverExpert);
    }

    /** Whether the searching network is stronger than the expert, with 97.5 % confidence. */
    public boolean hasPassedExpert() {
      return leadOverExpert.isPresent() && leadOverExpert.get().low() > 0;
    }
  }

  /**
   * Games of a generation against one opponent.
   *
   * @param opponent its name
   * @param withSearch whether the generation searched
   */
  record OpponentScore(String opponent, boolean withSearch, int wins, int draws, int losses) {
    /** The number of games. */
    public int games() {
      return wins + draws + losses;
    }

    /** Share of points, 0 to 1; a draw is half a point. */
    public double score() {
      return (wins + 0.5 * draws) / Math.max(1, games());
    }
  }
}
