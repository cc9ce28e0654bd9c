package move37.ui.shell;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import move37.core.Interval;
import move37.experiment.ExperimentEvent;
import move37.experiment.ExperimentEvent.ExpertGamesLoaded;
import move37.experiment.ExperimentEvent.GenerationPlayed;
import move37.experiment.ExperimentEvent.GenerationRated;
import move37.experiment.ExperimentEvent.Progressed;
import move37.experiment.ExperimentEvent.SkippedEntry;
import move37.experiment.Phase;
import move37.experiment.RunState;
import move37.experiment.report.ChartPlan.Unit;
import move37.experiment.report.RunHistory;
import move37.experiment.report.RunHistory.TeacherPassed;
import move37.ui.common.LabWords;
import move37.ui.common.Messages;

/** Tells in one plain, true sentence where a run stands. */
final class Narration {
  /**
   * A sentence.
   *
   * @param text what it says
   * @param detail the technical figure behind it, for a tooltip; may be empty
   * @param tone how it is shown
   */
  record Sentence(String text, String detail, Tone tone) {
    static Sentence plain(String text) {
      return new Sentence(text, "", Tone.PLAIN);
    }
  }

  /** What kind of news a sentence is. */
  enum Tone {
    PLAIN,
    /** The teacher was passed. */
    PASSED,
    TROUBLE
  }

  /** A notice has room for no more. */
  private static final int REASONS_TOLD = 3;

  private Narration() {}

  /** The most telling sentence about the run as it stands. */
  static Sentence of(RunState state, Optional<Progressed> progress, RunHistory history) {
    if (state instanceof RunState.Failed failed) {
      return new Sentence(failed.message(), "", Tone.TROUBLE);
    }
    Optional<TeacherPassed> passed = history.teacherPassed();
    if (passed.isPresent()) {
      return passed(passed.get());
    }
    if (!history.rated().isEmpty()) {
      return rated(history.rated().getLast(), !history.imitation().isEmpty());
    }
    if (progress.filter(p -> p.phase() == Phase.SELF_PLAY).isPresent()) {
      return Sentence.plain(Messages.text("tell.selfPlay"));
    }
    if (!history.imitation().isEmpty()) {
      return imitating(history);
    }
    return history
        .expertGames()
        .map(Narration::loaded)
        .orElseGet(() -> Sentence.plain(Messages.text(waiting(state, progress))));
  }

  private static String waiting(RunState state, Optional<Progressed> progress) {
    if (state instanceof RunState.Ready) {
      return "tell.ready";
    }
    return progress.isEmpty() ? "tell.begins" : "tell.loading";
  }

  private static Sentence loaded(ExpertGamesLoaded games) {
    return new Sentence(
        Messages.text("tell.loaded", games.games()),
        Messages.text(
            "tell.loaded.detail",
            games.trainingPositions(),
            games.heldOutPositions(),
            games.skipped()),
        Tone.PLAIN);
  }

  /**
   * What of the expert games could not be read, with the first reasons.
   *
   * @return nothing if all could be read, or none are there yet
   */
  static Optional<String> skipped(RunHistory history) {
    return history
        .expertGames()
        .filter(games -> games.skipped() > 0)
        .map(
            games -> {
              String reasons =
                  games.skippedEntries().stream()
                      .limit(REASONS_TOLD)
                      .map(SkippedEntry::text)
                      .collect(Collectors.joining("\n"));
              return Messages.text("tell.skipped", games.skipped()) + "\n" + reasons;
            });
  }

  private static Sentence imitating(RunHistory history) {
    var newest = history.imitation().getLast();
    return new Sentence(
        Messages.text("tell.imitating", LabWords.share(newest.top1())),
        Messages.text(
            "tell.imitating.detail",
            Unit.NATS.text(newest.heldOutLoss()),
            LabWords.share(newest.top3()),
            newest.positions()),
        Tone.PLAIN);
  }

  private static Sentence passed(TeacherPassed passed) {
    return new Sentence(
        passed.generation() == 0
            ? Messages.text("tell.passed.before", passed.games())
            : Messages.text("tell.passed", passed.generation(), passed.games()),
        Messages.text("tell.passed.detail", plusMinus(passed.lead())),
        Tone.PASSED);
  }

  private static Sentence rated(GenerationRated newest, boolean isImitator) {
    String who =
        newest.generation() > 0
            ? Messages.text("tell.generation", newest.generation())
            : Messages.text(isImitator ? "tell.pretrained" : "tell.untrained");
    String elo = plusMinus(newest.netWithSearch().elo());
    if (newest.leadOverExpert().isEmpty()) {
      return Sentence.plain(Messages.text("tell.rated", who, elo));
    }
    Interval lead = newest.leadOverExpert().get();
    String key = lead.high() < 0 ? "tell.below" : "tell.level";
    return new Sentence(
        Messages.text(key, who), Messages.text("tell.lead", elo, plusMinus(lead)), Tone.PLAIN);
  }

  /** An Elo figure with its 95 % interval. */
  static String plusMinus(Interval elo) {
    return Unit.ELO.text(elo.estimate()) + "\u00a0±\u00a0" + Unit.ELO.width(elo.halfWidth());
  }

  /** What an empty chart of the imitation says. */
  static String firstMeasurement(RunState state, boolean hasExperts) {
    if (!hasExperts) {
      return Messages.text("chart.empty.noExperts");
    }
    return Messages.text(state.isOver() ? "chart.empty.over" : "chart.empty.imitation");
  }

  /**
   * When the first rating comes, for charts that are still empty.
   *
   * @param left time left of the phase
   */
  static String firstRating(
      Optional<Progressed> progress, Optional<Duration> left, boolean hasExperts) {
    if (progress.isEmpty()) {
      return Messages.text(hasExperts ? "chart.empty.rating" : "chart.empty.rating.first");
    }
    Progressed now = progress.get();
    if (now.phase() != Phase.SELF_PLAY) {
      return hasExperts && left.isPresent() && now.phase() == Phase.PRETRAINING
          ? Messages.text("chart.empty.rating.after.in", LabWords.roughly(left.get()))
          : Messages.text("chart.empty.rating");
    }
    Optional<Duration> toRating = left.flatMap(l -> toEndOfGeneration(now, l));
    int generation = Math.max(now.generation(), 0);
    return toRating.isPresent()
        ? Messages.text(
            "chart.empty.rating.generation.in", generation, LabWords.roughly(toRating.get()))
        : Messages.text("chart.empty.rating.generation", generation);
  }

  /** The phase's time is shared out evenly over the planned generations. */
  private static Optional<Duration> toEndOfGeneration(Progressed now, Duration left) {
    if (now.generations() == 0 || now.phaseFraction() >= 1) {
      return Optional.empty();
    }
    double end = now.generation() / (double) now.generations();
    double share = (end - now.phaseFraction()) / (1 - now.phaseFraction());
    return share <= 0
        ? Optional.empty()
        : Optional.of(Duration.ofMillis((long) (share * left.toMillis())));
  }

  /** How fast the last generation was played; nothing before the first. */
  static Optional<String> speed(RunHistory history) {
    if (history.played().isEmpty()) {
      return Optional.empty();
    }
    GenerationPlayed newest = history.played().getLast();
    double seconds = newest.elapsed().toMillis() / 1000.0;
    if (seconds <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        Messages.text(
            "status.speed",
            Unit.COUNT.text(newest.games() / seconds),
            Unit.COUNT.text(newest.evaluations() / seconds)));
  }

  /** What a named opponent failed at, in one sentence. */
  static String of(ExperimentEvent.OpponentFailed failed) {
    String key = failed.opponent().isEmpty() ? "tell.opponent.absent" : "tell.opponent";
    return Messages.text(key, failed.opponent(), failed.reason());
  }
}
