package move37.experiment.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import move37.core.Interval;
import move37.core.Seeds;
import move37.experiment.Activity;
import move37.experiment.ExperimentEvent;
import move37.experiment.ExperimentEvent.ExpertGamesLoaded;
import move37.experiment.ExperimentEvent.ExpertPlayer;
import move37.experiment.ExperimentEvent.GenerationLearned;
import move37.experiment.ExperimentEvent.GenerationPlayed;
import move37.experiment.ExperimentEvent.GenerationRated;
import move37.experiment.ExperimentEvent.ImitationMeasured;
import move37.experiment.ExperimentEvent.OpponentScore;
import move37.experiment.ExperimentEvent.Progressed;
import move37.experiment.ExperimentEvent.SkippedEntry;
import move37.experiment.Phase;
import move37.rating.Rating;

/** A made-up run that goes as runs go, for tests: it shows nothing but what a run may tell. */
public final class SampleEvents {
  public static final double EPOCHS = 6;
  public static final int MEASUREMENTS = 40;
  public static final double EXPERT_ELO = 930;

  private static final List<String> OPPONENTS =
      List.of("random", "alphabeta:1", "alphabeta:3", "alphabeta:5", "expert", "pretrained");
  private static final List<Integer> OPPONENT_ELO = List.of(0, 420, 690, 1010, 930, 740);

  private SampleEvents() {}

  /** The whole run: expert games, imitation, generations 0 to {@code generations}. */
  public static List<ExperimentEvent> run(int generations) {
    List<ExperimentEvent> events = new ArrayList<>();
    events.addAll(imitation(MEASUREMENTS));
    events.add(rated(0));
    for (int g = 1; g <= generations; g++) {
      events.addAll(generation(g, generations));
    }
    return events;
  }

  /** The first measurements of the imitating network, with what goes before. */
  public static List<ExperimentEvent> imitation(int measurements) {
    List<ExperimentEvent> events = new ArrayList<>();
    events.add(new Progressed(Phase.EXPERT_GAMES, Activity.LOADING, 0, 0, 0.5, Optional.empty()));
    events.add(
        new ExpertGamesLoaded(
            4096,
            3,
            List.of(
                new SkippedEntry("games.txt", 7, "no such column: 9"),
                new SkippedEntry("games.txt", 12, "the game goes on after its end"),
                new SkippedEntry("notes.doc", 0, "the file's name is not that of a record file")),
            98_304,
            10_912,
            List.of(
                new ExpertPlayer("solver:e=0.1", 2048), new ExpertPlayer("alphabeta:5", 2048))));
    for (int i = 0; i <= measurements; i++) {
      double done = i / (double) MEASUREMENTS;
      events.add(
          new Progressed(
              Phase.PRETRAINING,
              Activity.IMITATING,
              0,
              0,
              done,
              i == 0
                  ? Optional.empty()
                  : Optional.of(Duration.ofMillis((long) (125_000 * (1 - done))))));
      events.add(measured(i));
    }
    return events;
  }

  private static ImitationMeasured measured(int i) {
    RandomGenerator random = Seeds.stream(1, "measured", i);
    double done = i / (double) MEASUREMENTS;
    double learned = 1 - Math.exp(-4 * done);
    return new ImitationMeasured(
        60 * i,
        EPOCHS * done,
        1.95 - 0.92 * learned + 0.02 * random.nextGaussian(),
        1.95 - 0.84 * learned + 0.008 * random.nextGaussian(),
        0.9 - 0.5 * learned,
        0.15 + 0.42 * learned + 0.006 * random.nextGaussian(),
        0.44 + 0.41 * learned + 0.006 * random.nextGaussian(),
        10_912);
  }

  /** All that generation {@code g} tells, from its first game to its rating. */
  public static List<ExperimentEvent> generation(int g, int generations) {
    List<ExperimentEvent> events = new ArrayList<>();
    events.add(progressed(Activity.PLAYING, g, generations, 0.0));
    events.add(progressed(Activity.PLAYING, g, generations, 0.4));
    events.add(
        new GenerationPlayed(
            g,
            512,
            512 * (20 + g / 2),
            20 + g / 2.0,
            0.02 + 0.004 * g,
            0.55,
            3,
            410_000L + 9_000L * g,
            60_000L,
            Duration.ofMillis(16_400)));
    events.add(progressed(Activity.LEARNING, g, generations, 0.5));
    events.add(
        new GenerationLearned(
            g,
            120,
            30_720,
            1.42 - 0.01 * g,
            0.55 - 0.005 * g,
            Optional.of(0.57 - 0.004 * g),
            Duration.ofSeconds(9)));
    events.add(progressed(Activity.RATING, g, generations, 0.9));
    events.add(rated(g));
    return events;
  }

  private static Progressed progressed(
      Activity activity, int generation, int generations, double within) {
    double done = (generation - 1 + within) / generations;
    return new Progressed(
        Phase.SELF_PLAY,
        activity,
        generation,
        generations,
        done,
        Optional.of(Duration.ofMillis((long) (420_000 * (1 - done)))));
  }

  private static GenerationRated rated(int g) {
    Rating withSearch = rating("run@" + g + "?sims=64", elo(g, true), 60 + 10 * Math.min(g, 12));
    Rating alone = rating("run@" + g + "?sims=0", elo(g, false), 60 + 10 * Math.min(g, 12));
    List<Rating> pool = new ArrayList<>();
    for (int old = 0; old <= g; old++) {
      pool.add(rating("run@" + old + "?sims=64", elo(old, true), 200));
      pool.add(rating("run@" + old + "?sims=0", elo(old, false), 200));
    }
    for (int i = 0; i < OPPONENTS.size(); i++) {
      pool.add(rating(OPPONENTS.get(i), OPPONENT_ELO.get(i), 400 + 40 * g));
    }
    pool.sort((a, b) -> Double.compare(b.elo().estimate(), a.elo().estimate()));
    return new GenerationRated(
        g,
        alone,
        withSearch,
        64,
        pool,
        scores(g),
        Optional.of(rating("expert", EXPERT_ELO, 400 + 40 * g)),
        Optional.of(lead(g)));
  }

  /** The event; if it is the generation's rating, without its games against the opponent. */
  public static ExperimentEvent without(String opponent, int generation, ExperimentEvent event) {
    if (!(event instanceof GenerationRated rated) || rated.generation() != generation) {
      return event;
    }
    return new GenerationRated(
        generation,
        rated.netAlone(),
        rated.netWithSearch(),
        rated.simulations(),
        rated.pool(),
        rated.scores().stream().filter(score -> !score.opponent().equals(opponent)).toList(),
        rated.expert(),
        rated.leadOverExpert());
  }

  private static Interval lead(int g) {
    double lead = elo(g, true) - EXPERT_ELO;
    return new Interval(lead - 60, lead, lead + 60);
  }

  private static double elo(int g, boolean withSearch) {
    double grown = 560 * (1 - Math.exp(-g / 7.0));
    double noise = 22 * Seeds.stream(7, "elo", g, withSearch ? 1 : 0).nextGaussian();
    return (withSearch ? 860 + grown : 735 + 0.85 * grown) + noise;
  }

  private static Rating rating(String name, double elo, int games) {
    double half = 720 / Math.sqrt(games);
    return new Rating(name, new Interval(elo - half, elo, elo + half), games);
  }

  private static List<OpponentScore> scores(int g) {
    List<OpponentScore> scores = new ArrayList<>();
    for (int i = 0; i < OPPONENTS.size(); i++) {
      for (boolean withSearch : new boolean[] {false, true}) {
        double expected = 1 / (1 + Math.pow(10, (OPPONENT_ELO.get(i) - elo(g, withSearch)) / 400));
        int wins = (int) Math.round(40 * expected);
        int draws = wins < 40 ? 1 : 0;
        scores.add(new OpponentScore(OPPONENTS.get(i), withSearch, wins, draws, 40 - wins - draws));
      }
    }
    if (g > 1) {
      scores.add(new OpponentScore("run@" + (g - 1) + "?sims=64", true, 22, 2, 16));
    }
    return scores;
  }
}
