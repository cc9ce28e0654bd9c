package move37.experiment.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import move37.experiment.ExperimentEvent;
import move37.experiment.RatingParams;
import move37.game.Game;
import move37.game.Outcome;
import move37.game.Player;
import move37.play.Agent;
import move37.play.BadAgentException;
import move37.play.MatchResult;
import move37.rating.BradleyTerry;
import move37.rating.Pairing;
import move37.rating.Rating;
import move37.rating.RatingPool;
import move37.record.GameRecord;

/**
 * Rates each generation, alone and with search, in one pool with the game's fixed opponents (random
 * at 0 Elo), those that were named besides, the pretrained network and the last generations. The
 * experts enter the pool by the results of their own games. A fixed opponent from which the last
 * generation could expect nearly all points tells little for its time, so every fifth generation
 * alone meets it.
 */
final class GenerationRater implements AutoCloseable {
  /** Of this share of the points the result of a match is as good as known. */
  private static final double FOREGONE_SCORE = 0.95;

  private static final int GENERATIONS_BETWEEN_ALL = 5;

  /** About so much of the time of the first rating goes into the fixed opponents' own games. */
  private static final double LADDER_SHARE = 0.5;

  private final RunSession session;
  private final RatingParams params;
  private final RatingGames games;
  private final List<String> fixed;
  private final List<NamedOpponent> named;
  private final RatingPool pool = new RatingPool();
  private final Map<String, Double> expertWeights = new TreeMap<>();
  private boolean ladderPlayed;

  /**
   * @param expertGames games whose results rate the experts
   * @param experts games by expert
   */
  GenerationRater(RunSession session, List<GameRecord> expertGames, Map<String, Integer> experts) {
    this.session = session;
    this.params = session.experiment.rating();
    this.games =
        new RatingGames(
            session.experiment,
            session.game,
            session.settings.agents(),
            session.settings.threads(),
            () -> !session.control.mayContinue(),
            pool);
    this.fixed = FixedOpponents.of(session.game);
    this.named = session.settings.opponents().stream().flatMap(this::named).toList();
    experts.forEach((name, games) -> expertWeights.put(name, (double) games));
    for (GameRecord record : expertGames) {
      record
          .outcome()
          .ifPresent(outcome -> addExpertGame(record.first(), record.second(), outcome));
    }
  }

  /** Takes over the results that an earlier sitting of the run has told. */
  void restore(ExperimentEvent.GenerationRated rated) {
    for (ExperimentEvent.OpponentScore score : rated.scores()) {
      int simulations = score.withSearch() ? rated.simulations() : 0;
      pool.add(
          NetworkAgents.name(rated.generation(), simulations),
          score.opponent(),
          score.wins(),
          score.draws(),
          score.losses());
    }
  }

  private void addExpertGame(String first, String second, Outcome outcome) {
    int result = outcome.returnFor(Player.FIRST);
    pool.add(first, second, result > 0 ? 1 : 0, result == 0 ? 1 : 0, result < 0 ? 1 : 0);
  }

  /**
   * Plays the generation's rating games and tells the new fit; if the gate closes meanwhile, the
   * games finished so far count, and nothing is told.
   *
   * @param progress told the share that is done, 0 to 1
   */
  void rate(int generation, DoubleConsumer progress) {
    DoubleConsumer ownProgress = progress;
    if (!ladderPlayed) {
      new Ladder(games, fixed, seats().toList()).play(done -> progress.accept(LADDER_SHARE * done));
      ladderPlayed = true;
      ownProgress = done -> progress.accept(LADDER_SHARE + (1 - LADDER_SHARE) * done);
    }
    List<Pairing> own = new ArrayList<>();
    BradleyTerry table = pool.fit();
    // The longest matches come first, so that no thread is left alone with one at the end.
    own.addAll(pairings(generation, params.simulations(), table));
    own.addAll(pairings(generation, 0, table));
    List<MatchResult> results = games.play(own, ownProgress);
    if (results.size() == own.size()) {
      tell(generation, scores(generation, results));
    }
  }

  private List<Pairing> pairings(int generation, int simulations, BradleyTerry table) {
    List<Optional<Supplier<Agent>>> opponents = new ArrayList<>();
    for (int g = Math.max(1, generation - params.recentGenerations()); g < generation; g++) {
      opponents.add(Optional.of(network(g, simulations)));
    }
    if (generation > 0) {
      opponents.add(Optional.of(network(0, simulations)));
    }
    for (String name : fixed.reversed()) {
      boolean isForegone = isForegone(table, generation, simulations, name);
      opponents.add(isForegone ? Optional.empty() : Optional.of(games.agent(name)));
    }
    seats().map(Optional::of).forEach(opponents::add);
    List<Pairing> pairings = new ArrayList<>();
    Supplier<Agent> agent = network(generation, simulations);
    int count = params.gamesPerOpponent();
    for (int i = 0; i < opponents.size(); i++) {
      if (opponents.get(i).isPresent()) {
        Supplier<Agent> opponent = opponents.get(i).get();
        pairings.add(games.pairing(agent, opponent, count, "rating", generation, simulations, i));
      }
    }
    return pairings;
  }

  /** Whether the games of this generation against a fixed opponent are not worth their time. */
  static boolean isForegone(BradleyTerry table, int generation, int simulations, String opponent) {
    return generation % GENERATIONS_BETWEEN_ALL != 0
        && table
            .expectedScore(NetworkAgents.name(generation - 1, simulations), opponent)
            .filter(score -> score > FOREGONE_SCORE)
            .isPresent();
  }

  private Stream<Supplier<Agent>> seats() {
    return named.stream().map(opponent -> opponent::seat);
  }

  /** The opponent, or nobody where it does not come to the table: the run goes on without it. */
  private Stream<NamedOpponent> named(Function<Game, Agent> opponent) {
    try {
      return Stream.of(new NamedOpponent(opponent.apply(session.game), this::tellFailure));
    } catch (BadAgentException e) {
      tellFailure("", e.getMessage().lines().findFirst().orElse(""));
      return Stream.of();
    }
  }

  private void tellFailure(String opponent, String reason) {
    session.events.add(new ExperimentEvent.OpponentFailed(opponent, reason));
  }

  private Supplier<Agent> network(int generation, int simulations) {
    return () ->
        NetworkAgents.of(
            NetworkAgents.name(generation, simulations),
            session.checkpoints.open(generation),
            simulations);
  }

  /** The results as scores, weakest opponent first. */
  private static List<ExperimentEvent.OpponentScore> scores(
      int generation, List<MatchResult> results) {
    String alone = NetworkAgents.name(generation, 0);
    List<ExperimentEvent.OpponentScore> scores = new ArrayList<>();
    for (MatchResult played : results) {
      MatchResult result = played.withoutForfeits();
      if (result.games() > 0) {
        boolean withSearch = !result.agent().equals(alone);
        scores.add(
            new ExperimentEvent.OpponentScore(
                result.opponent(), withSearch, result.wins(), result.draws(), result.losses()));
      }
    }
    return scores.reversed();
  }

  private void tell(int generation, List<ExperimentEvent.OpponentScore> scores) {
    BradleyTerry table = pool.fit();
    String alone = NetworkAgents.name(generation, 0);
    String withSearch = NetworkAgents.name(generation, params.simulations());
    // An expert that no chain of games links to the anchor (a person, say) has no rating here.
    Optional<Rating> expert = table.mean("expert", expertWeights);
    session.events.add(
        new ExperimentEvent.GenerationRated(
            generation,
            table.rating(alone).orElseThrow(),
            table.rating(withSearch).orElseThrow(),
            params.simulations(),
            table.ratings(),
            scores,
            expert,
            table.lead(withSearch, expertWeights)));
  }

  /** Ends the programs that were named. */
  @Override
  public void close() {
    named.forEach(NamedOpponent::close);
  }
}
