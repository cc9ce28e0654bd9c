package move37.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import move37.core.Clock;
import move37.core.Interval;
import move37.experiment.Activity;
import move37.experiment.ExperimentEvent;
import move37.experiment.ExperimentEvent.GenerationPlayed;
import move37.experiment.ExperimentEvent.GenerationRated;
import move37.experiment.ExperimentEvent.OpponentScore;
import move37.experiment.RunState;

/**
 * Tells a run in lines of text: one for each thing that was reached, and below them a line that
 * shows how far the run is, rewritten in place on a terminal and repeated now and then elsewhere.
 */
final class RunProgress {
  private static final Duration QUIET = Duration.ofSeconds(15);

  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;
  private String live = "";
  private long lastLiveNanos = System.nanoTime();
  private Optional<GenerationPlayed> played = Optional.empty();

  /**
   * @param err told what could not be read
   * @param terminal whether the last line can be rewritten
   */
  RunProgress(PrintStream out, PrintStream err, boolean terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  /** Takes an event; called one at a time. */
  synchronized void accept(ExperimentEvent event) {
    switch (event) {
      case ExperimentEvent.StateChanged(RunState state) -> stateChanged(state);
      case ExperimentEvent.ExpertGamesLoaded loaded -> loaded(loaded);
      case ExperimentEvent.ImitationMeasured measured -> line("Imitating", describe(measured));
      case ExperimentEvent.GenerationPlayed now -> played = Optional.of(now);
      case ExperimentEvent.OpponentFailed failed -> line("Opponent", describe(failed));
      case ExperimentEvent.GenerationLearned _ -> {}
      case ExperimentEvent.GenerationRated rated -> rated(rated);
      case ExperimentEvent.Progressed progressed -> show(describe(progressed));
    }
  }

  private void stateChanged(RunState state) {
    switch (state) {
      case RunState.Paused _ -> line("Paused", "");
      case RunState.Failed failed -> line("Failed", failed.message());
      case RunState.Finished _ -> line("Finished", "");
      default -> {}
    }
  }

  private void loaded(ExperimentEvent.ExpertGamesLoaded loaded) {
    line("Expert games", describe(loaded));
    clearLive();
    loaded.skippedEntries().forEach(entry -> err.println(entry.text()));
    int more = loaded.skipped() - loaded.skippedEntries().size();
    if (more > 0) {
      err.println(text("… and %,d more", more));
    }
  }

  private static String describe(ExperimentEvent.ExpertGamesLoaded loaded) {
    return text(
        "%,d games by %d players, %,d positions to learn from, %,d held out%s",
        loaded.games(),
        loaded.players().size(),
        loaded.trainingPositions(),
        loaded.heldOutPositions(),
        loaded.skipped() == 0 ? "" : text(", %,d entries skipped", loaded.skipped()));
  }

  private static String describe(ExperimentEvent.OpponentFailed failed) {
    return failed.opponent().isEmpty()
        ? "rated without it: " + failed.reason()
        : failed.opponent() + ": " + failed.reason();
  }

  private static String describe(ExperimentEvent.ImitationMeasured measured) {
    return text(
        "guesses right %4.1f %%, among its first three %4.1f %% (%,d held-out positions); loss"
            + " %.3f",
        100 * measured.top1(), 100 * measured.top3(), measured.positions(), measured.heldOutLoss());
  }

  private static String describe(ExperimentEvent.Progressed progressed) {
    String doing =
        switch (progressed.activity()) {
          case LOADING -> "reading the expert games";
          case IMITATING -> "learning to imitate";
          case PLAYING -> "generation " + progressed.generation() + " in the making: playing";
          case LEARNING -> "generation " + progressed.generation() + " in the making: learning";
          case RATING -> "rating " + generation(progressed.generation());
        };
    String left =
        progressed.activity() == Activity.LOADING
            ? ""
            : progressed.remaining().map(time -> ", " + Clock.text(time) + " left").orElse("");
    return text("%3.0f %% of the phase: %s%s", 100 * progressed.phaseFraction(), doing, left);
  }

  private void rated(GenerationRated rated) {
    StringBuilder text = new StringBuilder();
    text.append("Elo alone ").append(elo(rated.netAlone().elo()));
    text.append(
        text(", with %d simulations %s", rated.simulations(), elo(rated.netWithSearch().elo())));
    rated.expert().ifPresent(expert -> text.append(", expert ").append(elo(expert.elo())));
    line(capitalised(generation(rated.generation())), text.toString());
    rated.scores().stream()
        .sorted(
            Comparator.comparing(OpponentScore::withSearch).thenComparing(OpponentScore::opponent))
        .forEach(
            score ->
                line(
                    "",
                    text(
                        "%s against %-16s %5.1f %% of %d games",
                        score.withSearch() ? "searching" : "alone    ",
                        score.opponent(),
                        100 * score.score(),
                        score.games())));
    played.ifPresent(
        now ->
            line(
                "",
                text(
                    "%,d games of %.1f plies, %.0f games/s, %,.0f evaluations/s",
                    now.games(),
                    now.meanLength(),
                    now.games() / seconds(now.elapsed()),
                    now.evaluations() / seconds(now.elapsed()))));
  }

  private static double seconds(Duration duration) {
    return Math.max(1e-3, duration.toMillis() / 1000.0);
  }

  private static String elo(Interval elo) {
    return text("%.0f ± %.0f", elo.estimate(), elo.halfWidth());
  }

  private static String generation(int generation) {
    return generation == 0 ? "the pretrained network" : "generation " + generation;
  }

  private static String capitalised(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String text(String format, Object... args) {
    return String.format(Locale.ROOT, format, args);
  }

  private void line(String label, String text) {
    clearLive();
    out.println(text("%-22s %s", label, text).stripTrailing());
    if (terminal && !live.isEmpty()) {
      out.print(live);
      out.flush();
    }
  }

  private void show(String text) {
    long now = System.nanoTime();
    if (terminal) {
      clearLive();
      live = text;
      out.print(live);
      out.flush();
    } else if (now - lastLiveNanos > QUIET.toNanos()) {
      lastLiveNanos = now;
      out.println(text("%-22s %s", "", text));
    }
  }

  private void clearLive() {
    if (terminal && !live.isEmpty()) {
      out.print("\r" + " ".repeat(live.length()) + "\r");
    }
  }

  /** Leaves the cursor on a fresh line. */
  synchronized void finish() {
    clearLive();
    live = "";
  }
}
