package move37.experiment.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import move37.core.Interval;
import move37.experiment.Experiment;
import move37.experiment.ExperimentEvent;
import move37.experiment.ExperimentEvent.ExpertGamesLoaded;
import move37.experiment.ExperimentEvent.GenerationLearned;
import move37.experiment.ExperimentEvent.GenerationPlayed;
import move37.experiment.ExperimentEvent.GenerationRated;
import move37.experiment.ExperimentEvent.ImitationMeasured;
import move37.rating.Rating;

/**
 * What a run has told so far, sorted by kind, in order; immutable. Charts, summaries and the window
 * draw from it.
 *
 * @param epochs planned passes over the expert games, 0 if unknown
 * @param generations planned generations, 0 if unknown
 * @param expertGames the expert games, once they are there
 * @param imitation the measurements of the imitating network
 * @param played the generations' games
 * @param learned the generations' learning
 * @param rated the generations' ratings; only the newest has its pool
 */
public record RunHistory(
    double epochs,
    int generations,
    Optional<ExpertGamesLoaded> expertGames,
    List<ImitationMeasured> imitation,
    List<GenerationPlayed> played,
    List<GenerationLearned> learned,
    List<GenerationRated> rated) {
  public RunHistory {
    imitation = List.copyOf(imitation);
    played = List.copyOf(played);
    learned = List.copyOf(learned);
    rated = List.copyOf(rated);
  }

  /** A history in which nothing has happened and nothing is planned. */
  public static RunHistory empty() {
    return new RunHistory(0, 0, Optional.empty(), List.of(), List.of(), List.of(), List.of());
  }

  /** A history of this experiment in which nothing has happened yet. */
  public static RunHistory planned(Experiment experiment) {
    return new RunHistory(
        experiment.pretraining().epochs(),
        experiment.selfPlay().generations(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** This history and then these events; those that belong in no list change nothing. */
  public RunHistory with(List<? extends ExperimentEvent> events) {
    Optional<ExpertGamesLoaded> loaded = expertGames;
    List<ImitationMeasured> measured = new ArrayList<>(imitation);
    List<GenerationPlayed> games = new ArrayList<>(played);
    List<GenerationLearned> lessons = new ArrayList<>(learned);
    List<GenerationRated> ratings = new ArrayList<>(rated);
    for (ExperimentEvent event : events) {
      switch (event) {
        case ExpertGamesLoaded e -> loaded = Optional.of(e);
        case ImitationMeasured e -> measured.add(e);
        case GenerationPlayed e -> games.add(e);
        case GenerationLearned e -> lessons.add(e);
        case GenerationRated e -> {
          ratings.replaceAll(GenerationRated::withoutPool);
          ratings.add(e);
        }
        case ExperimentEvent.StateChanged _,
            ExperimentEvent.Progressed _,
            ExperimentEvent.OpponentFailed _ -> {}
      }
    }
    return new RunHistory(epochs, generations, loaded, measured, games, lessons, ratings);
  }

  /** Whether the event belongs in a history at all. */
  public static boolean concerns(ExperimentEvent event) {
    return switch (event) {
      case ExperimentEvent.StateChanged _,
          ExperimentEvent.Progressed _,
          ExperimentEvent.OpponentFailed _ ->
          false;
      case ExpertGamesLoaded _,
          ImitationMeasured _,
          GenerationPlayed _,
          GenerationLearned _,
          GenerationRated _ ->
          true;
    };
  }

  /**
   * The strength of a generation in the newest joint fit.
   *
   * @param games games it rests on
   */
  public record Strength(int generation, Interval elo, int games) {}

  /** Net + search by generation, ascending, all from the newest fit of the whole pool. */
  public List<Strength> withSearch() {
    return strengths(GenerationRated::netWithSearch);
  }

  /** The net alone by generation, ascending, all from the newest fit of the whole pool. */
  public List<Strength> netAlone() {
    return strengths(GenerationRated::netAlone);
  }

  /** The expert in the newest fit, if there is an expert and it was rated. */
  public Optional<Rating> expert() {
    return rated.isEmpty() ? Optional.empty() : rated.getLast().expert();
  }

  /**
   * The first generation that passed its teacher: the 95 % interval of the lead of net + search
   * over the expert, from that generation's own joint fit, lies wholly above 0.
   */
  public Optional<TeacherPassed> teacherPassed() {
    return rated.stream()
        .filter(GenerationRated::hasPassedExpert)
        .findFirst()
        .map(
            event ->
                new TeacherPassed(
                    event.generation(),
                    event.netWithSearch().games(),
                    event.leadOverExpert().orElseThrow()));
  }

  /**
   * A generation that is stronger than the expert, beyond doubt by its 95 % interval.
   *
   * @param games games that its rating rests on
   * @param lead its Elo minus the expert's
   */
  public record TeacherPassed(int generation, int games, Interval lead) {}

  private List<Strength> strengths(Function<GenerationRated, Rating> which) {
    if (rated.isEmpty()) {
      return List.of();
    }
    Map<String, Rating> newest = new HashMap<>();
    rated.getLast().pool().forEach(rating -> newest.put(rating.agent(), rating));
    Set<String> sharedNames = namesOfSeveral(which);
    List<Strength> strengths = new ArrayList<>(rated.size());
    for (GenerationRated event : rated) {
      Rating own = which.apply(event);
      Rating rating =
          sharedNames.contains(own.agent()) ? own : newest.getOrDefault(own.agent(), own);
      strengths.add(new Strength(event.generation(), rating.elo(), rating.games()));
    }
    return List.copyOf(strengths);
  }

  /** Names that several generations bear cannot be looked up in the pool. */
  private Set<String> namesOfSeveral(Function<GenerationRated, Rating> which) {
    Set<String> seen = new HashSet<>();
    Set<String> several = new HashSet<>();
    for (GenerationRated event : rated) {
      String name = which.apply(event).agent();
      if (!seen.add(name)) {
        several.add(name);
      }
    }
    return several;
  }
}
