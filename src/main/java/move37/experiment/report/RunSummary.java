package move37.experiment.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import move37.core.Interval;
import move37.experiment.Experiment;
import move37.experiment.ExperimentEvent.ExpertGamesLoaded;
import move37.experiment.ExperimentEvent.GenerationRated;
import move37.experiment.ExperimentEvent.ImitationMeasured;
import move37.experiment.ExperimentEvent.OpponentScore;
import move37.experiment.report.RunHistory.Strength;

/** A run in words and figures, as Markdown. */
public final class RunSummary {
  private RunSummary() {}

  /**
   * The summary.
   *
   * @param pictures names of picture files beside the summary
   */
  public static String markdown(Experiment experiment, RunHistory history, List<String> pictures) {
    StringBuilder text = new StringBuilder();
    line(
        text,
        "# %s, preset %s, seed %d",
        experiment.gameId(),
        experiment.preset(),
        experiment.seed());
    line(text, "");
    history.expertGames().ifPresent(games -> experts(text, games));
    if (!history.imitation().isEmpty()) {
      imitation(text, history.imitation().getLast());
    }
    history
        .teacherPassed()
        .ifPresent(
            passed ->
                line(
                    text,
                    "Passed its teachers, with search, at generation %d: %s Elo above them (95 %%"
                        + " interval of then).%n",
                    passed.generation(),
                    range(passed.lead())));
    if (!history.rated().isEmpty()) {
      ratings(text, history);
      scores(text, history.rated());
    }
    pictures.forEach(picture -> line(text, "![](%s)", picture));
    return text.toString();
  }

  private static void experts(StringBuilder text, ExpertGamesLoaded games) {
    line(
        text,
        "Expert games: %,d; %,d positions to learn from, %,d held out.%n",
        games.games(),
        games.trainingPositions(),
        games.heldOutPositions());
  }

  private static void imitation(StringBuilder text, ImitationMeasured last) {
    line(
        text,
        "After pretraining the network guesses %.1f %% of the experts' held-out moves (%.1f %%"
            + " among its first three choices).%n",
        100 * last.top1(),
        100 * last.top3());
  }

  private static void ratings(StringBuilder text, RunHistory history) {
    line(text, "| generation | Elo, net alone | Elo, net + search |");
    line(text, "|---|---|---|");
    List<Strength> alone = history.netAlone();
    List<Strength> searching = history.withSearch();
    for (int i = 0; i < alone.size(); i++) {
      int generation = alone.get(i).generation();
      line(
          text,
          "| %s | %s | %s |",
          generation == 0 ? "pretrained" : generation,
          elo(alone.get(i).elo()),
          elo(searching.get(i).elo()));
    }
    history.expert().ifPresent(expert -> line(text, "| *experts* | %s | |", elo(expert.elo())));
    line(text, "%nElo relative to random play (0), with 95 %% intervals, from one joint fit.%n");
  }

  /**
   * The newest games against each opponent that the newest generation or the first has met: some
   * are met now and then only.
   */
  private static void scores(StringBuilder text, List<GenerationRated> rated) {
    Set<String> opponents = new HashSet<>();
    Stream.of(rated.getFirst(), rated.getLast())
        .flatMap(event -> event.scores().stream())
        .forEach(score -> opponents.add(score.opponent()));
    line(text, "The newest games against each opponent:%n");
    line(text, "| opponent | simulations | generation | games | won | drawn | lost | score |");
    line(text, "|---|---|---|---|---|---|---|---|");
    Set<String> told = new HashSet<>();
    for (GenerationRated event : rated.reversed()) {
      for (OpponentScore score : event.scores()) {
        if (opponents.contains(score.opponent())
            && told.add(score.opponent() + " " + score.withSearch())) {
          score(text, event, score);
        }
      }
    }
    line(text, "");
  }

  private static void score(StringBuilder text, GenerationRated event, OpponentScore score) {
    line(
        text,
        "| %s | %d | %d | %d | %d | %d | %d | %.1f %% |",
        score.opponent(),
        score.withSearch() ? event.simulations() : 0,
        event.generation(),
        score.games(),
        score.wins(),
        score.draws(),
        score.losses(),
        100 * score.score());
  }

  private static String elo(Interval elo) {
    return String.format(Locale.ROOT, "%.0f ± %.0f", elo.estimate(), elo.halfWidth());
  }

  private static String range(Interval interval) {
    return String.format(Locale.ROOT, "%.0f to %.0f", interval.low(), interval.high());
  }

  private static void line(StringBuilder text, String format, Object... args) {
    text.append(String.format(Locale.ROOT, format, args)).append('\n');
  }
}
