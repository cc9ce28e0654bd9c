package move37.experiment.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import move37.core.Schedule;
import move37.core.Seeds;
import move37.experiment.Experiment;
import move37.experiment.ExperimentEvent;
import move37.experiment.ExperimentRun;
import move37.experiment.Growth;
import move37.experiment.RatingParams;
import move37.experiment.RunState;
import move37.game.Game;
import move37.game.GameState;
import move37.game.catalog.Games;
import move37.network.OptimizerParams;
import move37.network.dl4j.Dl4jNetworkFactory;
import move37.play.AgentCatalog;
import move37.play.BuiltInAgents;
import move37.record.GameRecord;
import move37.record.RecordWriter;
import move37.training.PlayoutCap;
import move37.training.PretrainingParams;
import move37.training.SearchMethod;
import move37.training.SelfPlayParams;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole run of each game with a real network: imitation, self-play, rating, file. */
class EveryGameRunTest {
  private static final int EXPERT_GAMES = 24;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tic-tac-toe",
        "connect-four-5x4",
        "othello-6x6",
        "gomoku-9x9",
        "hex-5x5",
        "go-5x5"
      })
  void imitatesPlaysLearnsIsRatedAndOpensAgain(String id) throws Exception {
    Game game = Games.byId(id);
    LocalLab lab = new LocalLab(settings());
    Experiment experiment = experiment(game, "file:" + writeExpertGames(game));
    List<ExperimentEvent> events = Collections.synchronizedList(new ArrayList<>());
    Path file = folder.resolve("run.m37");
    try (ExperimentRun run = lab.newRun(experiment)) {
      run.subscribe(events::add);
      run.start();
      run.await();
      assertInstanceOf(RunState.Finished.class, run.state());
      assertEquals(List.of(0, 1), run.generations());
      run.save(file);
    }
    assertEquals(EXPERT_GAMES, only(events, ExperimentEvent.ExpertGamesLoaded.class).games());
    assertTrue(only(events, ExperimentEvent.GenerationLearned.class).samples() > 0);
    var rated = first(events, ExperimentEvent.GenerationRated.class);
    FixedOpponents.of(game)
        .forEach(
            name ->
                assertTrue(
                    rated.scores().stream().anyMatch(score -> score.opponent().equals(name)),
                    name));
    try (ExperimentRun opened = lab.open(file)) {
      assertEquals(List.of(0, 1), opened.generations());
    }
  }

  private static <E> E only(List<ExperimentEvent> events, Class<E> kind) {
    List<E> found = all(events, kind);
    assertEquals(1, found.size(), kind::getSimpleName);
    return found.getFirst();
  }

  private static <E> E first(List<ExperimentEvent> events, Class<E> kind) {
    return all(events, kind).getFirst();
  }

  private static <E> List<E> all(List<ExperimentEvent> events, Class<E> kind) {
    return List.copyOf(events).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static LabSettings settings() {
    return new LabSettings(
        new Dl4jNetworkFactory(),
        new ExpertLibrary(Path.of("no-samples-needed")),
        new AgentCatalog(BuiltInAgents.families()),
        2);
  }

  private static Experiment experiment(Game game, String expert) {
    return new Experiment(
        game.id(),
        "test",
        3,
        expert,
        6,
        new Growth(4, 1),
        1,
        OptimizerParams.USUAL,
        new PretrainingParams(1, 32, Schedule.constant(1e-3), 0.2, 2),
        new SelfPlayParams(
            1,
            2,
            4,
            8,
            SearchMethod.GUMBEL,
            4,
            4,
            0.5,
            2,
            4,
            2,
            1,
            32,
            Schedule.constant(1e-3),
            0.5,
            new PlayoutCap(0.5, 2),
            0,
            true),
        new RatingParams(2, 2, 1, 2, 1),
        Duration.ofMinutes(2));
  }

  /** Random games as a text file of the user's own. */
  private Path writeExpertGames(Game game) throws IOException {
    RandomGenerator rng = Seeds.stream(1, "games");
    List<GameRecord> games =
        Stream.generate(() -> randomGame(game, rng)).limit(EXPERT_GAMES).toList();
    Path file = folder.resolve("games.txt");
    RecordWriter.write(file, List.of(), games);
    return file;
  }

  private static GameRecord randomGame(Game game, RandomGenerator rng) {
    List<Integer> actions = new ArrayList<>();
    GameState state = game.initialState();
    while (!state.isTerminal()) {
      int[] legal = state.legalActions();
      actions.add(legal[rng.nextInt(legal.length)]);
      state = state.play(actions.getLast());
    }
    return new GameRecord(game, actions, Optional.of(state.outcome()), "one", "two", 0);
  }
}
