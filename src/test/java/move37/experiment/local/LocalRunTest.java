package move37.experiment.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import move37.core.Schedule;
import move37.core.Seeds;
import move37.experiment.Activity;
import move37.experiment.Experiment;
import move37.experiment.ExperimentEvent;
import move37.experiment.ExperimentRun;
import move37.experiment.Growth;
import move37.experiment.Lab;
import move37.experiment.Phase;
import move37.experiment.RatingParams;
import move37.experiment.RunState;
import move37.game.Game;
import move37.game.GameState;
import move37.game.tictactoe.TicTacToe;
import move37.network.OptimizerParams;
import move37.play.Agent;
import move37.play.AgentCatalog;
import move37.play.BadAgentException;
import move37.play.BuiltInAgents;
import move37.play.Decision;
import move37.training.FakeNetworkFactory;
import move37.training.PlayoutCap;
import move37.training.PretrainingParams;
import move37.training.SearchMethod;
import move37.training.SelfPlayParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of an experiment with a network that learns nothing: order, buttons, files. */
class LocalRunTest {
  private static final Game GAME = new TicTacToe();

  @TempDir Path folder;

  private static Experiment experiment(int generations) {
    return experiment(generations, Growth.NONE);
  }

  private static Experiment experiment(int generations, Growth growth) {
    return new Experiment(
        GAME.id(),
        "test",
        5,
        "samples",
        6,
        growth,
        0,
        OptimizerParams.USUAL,
        new PretrainingParams(2, 64, Schedule.constant(1e-3), 0.2, 4),
        new SelfPlayParams(
            generations,
            2,
            4,
            16,
            SearchMethod.GUMBEL,
            4,
            9,
            1,
            2,
            4,
            2,
            1,
            32,
            new Schedule.Cosine(1e-3, 1e-4),
            0.5,
            PlayoutCap.NONE,
            0,
            false),
        new RatingParams(4, 4, 1, 4, 1),
        Duration.ofMinutes(2));
  }

  private static LabSettings settings(int threads) {
    return new LabSettings(
        new FakeNetworkFactory(),
        new ExpertLibrary(Path.of("sample-games")),
        new AgentCatalog(BuiltInAgents.families()),
        threads);
  }

  /** A run and what it told. */
  private record Watched(LocalRun run, List<ExperimentEvent> events) {
    static Watched fresh(Experiment experiment, int threads) {
      LocalRun run = LocalRun.fresh(experiment, GAME, settings(threads));
      List<ExperimentEvent> events = Collections.synchronizedList(new ArrayList<>());
      run.subscribe(events::add);
      return new Watched(run, events);
    }

    <E> List<E> all(Class<E> kind) {
      synchronized (events) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
      }
    }
  }

  private static void waitFor(BooleanSupplier condition, Duration patience)
      throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "waited in vain");
      Thread.sleep(2);
    }
  }

  @Test
  void goesThroughAllPhasesInOrder() throws InterruptedException {
    Watched watched = Watched.fresh(experiment(2), 2);
    watched.run().start();
    watched.run().await();
    assertInstanceOf(RunState.Finished.class, watched.run().state());
    assertEquals(List.of(0, 1, 2), watched.run().generations());
    List<String> order =
        watched.events().stream()
            .filter(e -> !(e instanceof ExperimentEvent.Progressed))
            .map(e -> e.getClass().getSimpleName())
            .distinct()
            .toList();
    assertEquals(
        List.of(
            "StateChanged",
            "ExpertGamesLoaded",
            "ImitationMeasured",
            "GenerationRated",
            "GenerationPlayed",
            "GenerationLearned"),
        order);
    List<ExperimentEvent.GenerationRated> rated =
        watched.all(ExperimentEvent.GenerationRated.class);
    assertEquals(
        List.of(0, 1, 2), rated.stream().map(ExperimentEvent.GenerationRated::generation).toList());
    assertTrue(rated.getLast().expert().isPresent(), "the experts' games link them to the pool");
    assertEquals(4, rated.getLast().scores().getFirst().games());
  }

  @Test
  void progressOnlyGrowsAndTheImitatorsRatingIsAPartOfIt() throws InterruptedException {
    Watched watched = Watched.fresh(experiment(2), 2);
    watched.run().start();
    watched.run().await();
    List<ExperimentEvent.Progressed> selfPlay =
        watched.all(ExperimentEvent.Progressed.class).stream()
            .filter(now -> now.phase() == Phase.SELF_PLAY)
            .toList();
    ExperimentEvent.Progressed first = selfPlay.getFirst();
    assertEquals(Activity.RATING, first.activity());
    assertTrue(first.phaseFraction() > 0 && first.phaseFraction() <= 1 / 3.0, first::toString);
    assertTrue(
        first.remaining().orElseThrow().toSeconds() > 60,
        "how long a generation takes nobody knows yet, but the limit of two minutes");
    for (int i = 1; i < selfPlay.size(); i++) {
      double growth = selfPlay.get(i).phaseFraction() - selfPlay.get(i - 1).phaseFraction();
      assertTrue(growth >= -1e-9, selfPlay::toString);
    }
    assertTrue(
        selfPlay.stream()
            .filter(now -> now.activity() == Activity.PLAYING)
            .allMatch(now -> now.phaseFraction() >= now.generation() / 3.0),
        selfPlay::toString);
  }

  private static final class Dying implements Agent {
    final AtomicInteger closed = new AtomicInteger();

    @Override
    public String name() {
      return "dying";
    }

    @Override
    public Decision choose(GameState state, RandomGenerator rng) {
      return Decision.losing(Decision.FORFEIT, state.game().actionCount());
    }

    @Override
    public Optional<String> trouble() {
      return Optional.of("it ended with code 9");
    }

    @Override
    public void close() {
      closed.incrementAndGet();
    }
  }

  /** A dead program is no weak player: it is told of, and its games count for nobody. */
  @Test
  void anOpponentThatForfeitsIsToldOfAndNotRated() throws InterruptedException {
    Dying dying = new Dying();
    Lab lab = new LocalLab(settings(2)).ratedAgainst(List.of(_ -> dying));
    List<ExperimentEvent> events = Collections.synchronizedList(new ArrayList<>());
    try (ExperimentRun run = lab.newRun(experiment(1))) {
      run.subscribe(events::add);
      run.start();
      run.await();
      assertInstanceOf(RunState.Finished.class, run.state());
    }
    List<ExperimentEvent.OpponentFailed> failures =
        events.stream()
            .filter(ExperimentEvent.OpponentFailed.class::isInstance)
            .map(ExperimentEvent.OpponentFailed.class::cast)
            .toList();
    assertEquals(4, failures.size(), "and no more");
    assertEquals("dying", failures.getFirst().opponent());
    assertEquals("it ended with code 9; that game counts for nobody", failures.getFirst().reason());
    for (ExperimentEvent event : events) {
      if (event instanceof ExperimentEvent.GenerationRated rated) {
        assertTrue(rated.scores().stream().noneMatch(one -> one.opponent().equals("dying")));
        assertTrue(rated.pool().stream().noneMatch(one -> one.agent().equals("dying")));
      }
    }
    assertEquals(1, dying.closed.get(), "once, at the end");
  }

  @Test
  void anOpponentThatDoesNotComeIsDoneWithout() throws InterruptedException {
    Lab lab =
        new LocalLab(settings(2))
            .ratedAgainst(
                List.of(
                    _ -> {
                      throw new BadAgentException("x cannot be started: it is gone.\nChoose");
                    }));
    List<ExperimentEvent> events = Collections.synchronizedList(new ArrayList<>());
    try (ExperimentRun run = lab.newRun(experiment(1))) {
      run.subscribe(events::add);
      run.start();
      run.await();
      assertInstanceOf(RunState.Finished.class, run.state());
    }
    assertTrue(
        events.contains(
            new ExperimentEvent.OpponentFailed("", "x cannot be started: it is gone.")));
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws InterruptedException {
    List<List<ExperimentEvent.GenerationRated>> ratings = new ArrayList<>();
    for (int threads = 1; threads <= 3; threads++) {
      Watched watched = Watched.fresh(experiment(2), threads);
      watched.run().start();
      watched.run().await();
      ratings.add(watched.all(ExperimentEvent.GenerationRated.class));
    }
    assertEquals(3, ratings.getFirst().size());
    assertEquals(ratings.get(0), ratings.get(1));
    assertEquals(ratings.get(0), ratings.get(2));
  }

  @Test
  void pausesGoesOnStepsAndStopsWithinHalfASecond() throws InterruptedException {
    LocalRun run = Watched.fresh(experiment(100_000), 2).run();
    Duration half = Duration.ofMillis(500);
    run.start();
    waitFor(() -> run.generations().size() > 2, Duration.ofSeconds(60));
    run.pause();
    waitFor(() -> run.state() instanceof RunState.Paused, half);
    int generations = run.generations().size();
    Thread.sleep(100);
    assertEquals(generations, run.generations().size());
    // A pause may fall between a generation's checkpoint and its end: two steps make one for sure.
    for (int steps = 0; steps < 2; steps++) {
      run.step();
      assertInstanceOf(RunState.Running.class, run.state());
      waitFor(() -> run.state() instanceof RunState.Paused, Duration.ofSeconds(60));
    }
    int stepped = run.generations().size();
    assertTrue(stepped > generations && stepped <= generations + 2, "made " + stepped);
    run.resume();
    assertInstanceOf(RunState.Running.class, run.state());
    run.stop();
    waitFor(() -> run.state().isOver(), half);
    assertInstanceOf(RunState.Finished.class, run.state());
    run.close();
  }

  @Test
  void aStopWhilePausedEndsTheRunToo() throws InterruptedException {
    LocalRun run = Watched.fresh(experiment(100_000), 1).run();
    run.start();
    waitFor(() -> !run.generations().isEmpty(), Duration.ofSeconds(60));
    run.pause();
    waitFor(() -> run.state() instanceof RunState.Paused, Duration.ofMillis(500));
    run.stop();
    waitFor(() -> run.state().isOver(), Duration.ofMillis(500));
  }

  @Test
  void aSavedRunIsOpenedWithItsEventsAndCanBePlayed() throws Exception {
    Watched watched = Watched.fresh(experiment(1), 2);
    watched.run().start();
    watched.run().await();
    Path file = folder.resolve("run.m37");
    watched.run().save(file);
    LocalRun opened = LocalRun.opened(Capsule.read(file), GAME, settings(1));
    List<ExperimentEvent> events = new ArrayList<>();
    opened.subscribe(events::add);
    assertEquals(watched.run().experiment(), opened.experiment());
    List<ExperimentEvent.GenerationRated> told = watched.all(ExperimentEvent.GenerationRated.class);
    assertEquals(
        List.of(told.getFirst().withoutPool(), told.getLast()),
        events.stream().filter(ExperimentEvent.GenerationRated.class::isInstance).toList(),
        "the pool is kept with the newest rating only");
    assertFalse(told.getLast().pool().isEmpty());
    assertEquals(
        List.of(false, true),
        Capsule.read(file).checkpoints().generations().stream()
            .map(generation -> network(file, generation))
            .map(network -> !network.endsWith("without"))
            .toList(),
        "the optimiser's state is kept with the newest network only");
    assertEquals(List.of(0, 1), opened.generations());
    try (Agent agent = opened.agent(1, 8)) {
      int action = agent.choose(GAME.initialState(), Seeds.stream(1, "test")).action();
      assertTrue(GAME.initialState().isLegal(action));
    }
    assertThrows(IllegalArgumentException.class, () -> opened.agent(2, 0));
  }

  @Test
  void savingReplacesAnOlderFileWholeAndLeavesNothingElse() throws Exception {
    Path file = folder.resolve("run.m37");
    Files.writeString(file, "something older");
    LocalRun run = Watched.fresh(experiment(0), 1).run();
    run.start();
    run.await();
    run.save(file);
    assertEquals(List.of(0), List.copyOf(Capsule.read(file).checkpoints().generations()));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void whatIsNoExperimentIsRefusedInASentenceThatNamesTheFile() throws IOException {
    Path text = Files.writeString(folder.resolve("text.m37"), "no database at all, just words");
    Path missing = folder.resolve("missing.m37");
    for (Path file : List.of(text, missing)) {
      IOException refusal = assertThrows(IOException.class, () -> Capsule.read(file));
      assertTrue(refusal.getMessage().contains(file.toString()), refusal.getMessage());
    }
  }

  @Test
  void aTruncatedCapsuleIsRefused() throws Exception {
    Path file = folder.resolve("run.m37");
    LocalRun run = Watched.fresh(experiment(0), 1).run();
    run.start();
    run.await();
    run.save(file);
    byte[] bytes = Files.readAllBytes(file);
    for (int share = 1; share < 4; share++) {
      byte[] part = java.util.Arrays.copyOf(bytes, bytes.length * share / 4);
      Path cut = Files.write(folder.resolve("cut" + share + ".m37"), part);
      assertThrows(IOException.class, () -> Capsule.read(cut));
    }
  }

  /** A finished run of no generations in a file, whose database the change was done to. */
  private Path savedAndThen(String change) throws Exception {
    Path file = folder.resolve("changed.m37");
    LocalRun run = Watched.fresh(experiment(0), 1).run();
    run.start();
    run.await();
    run.save(file);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(change);
    }
    return file;
  }

  @Test
  void aCapsuleOfAnUnknownGameIsRefusedInASentenceThatNamesTheFile() throws Exception {
    Path file = savedAndThen("UPDATE experiment SET json = replace(json, 'tic-tac-toe', 'chess')");
    IOException refusal =
        assertThrows(IOException.class, () -> new LocalLab(settings(1)).open(file));
    assertTrue(refusal.getMessage().contains(file.toString()), refusal.getMessage());
    assertTrue(refusal.getMessage().contains("chess"), refusal.getMessage());
  }

  @Test
  void aCapsuleOfAnotherVersionIsRefusedInPlainWords() throws Exception {
    for (String field : List.of("seed", "limit", "gamesPerLane", "learningRate")) {
      Path file =
          savedAndThen(
              "UPDATE experiment SET json = replace(json, '\"%s\"', '\"older\"')".formatted(field));
      IOException refusal = assertThrows(IOException.class, () -> Capsule.read(file));
      assertEquals(
          file + " cannot be opened: it was written by another version of Move 37",
          refusal.getMessage());
    }
  }

  @Test
  void anOpenedRunTellsNothingNewAndEndsAsItEnded() throws Exception {
    for (RunState end :
        List.of(new RunState.Finished(), new RunState.Failed("The disk is full.", false))) {
      List<ExperimentEvent> told =
          List.of(
              new ExperimentEvent.StateChanged(new RunState.Running()),
              new ExperimentEvent.StateChanged(end));
      Path file = folder.resolve("ended.m37");
      new Capsule(experiment(1), told, SavedNetworks.in(new TreeMap<>()), new TreeMap<>())
          .write(file);
      List<ExperimentEvent> events = new ArrayList<>();
      try (ExperimentRun opened = new LocalLab(settings(1)).open(file)) {
        opened.subscribe(events::add);
        assertEquals(end, opened.state());
        opened.start();
        opened.stop();
        assertEquals(end, opened.state());
      }
      assertEquals(told, events);
    }
  }

  /** Runs until an event that the run stops at, then saves. */
  private Path stoppedAt(Predicate<ExperimentEvent> moment, Experiment experiment)
      throws InterruptedException {
    Path file = folder.resolve("stopped.m37");
    LocalRun run = LocalRun.fresh(experiment, GAME, settings(2));
    run.subscribe(
        event -> {
          if (moment.test(event)) {
            run.stop();
          }
        });
    run.start();
    run.await();
    run.save(file);
    return file;
  }

  private Path stoppedAfter(int generation, int planned) throws InterruptedException {
    return stoppedAfter(generation, experiment(planned));
  }

  private Path stoppedAfter(int generation, Experiment experiment) throws InterruptedException {
    return stoppedAt(
        event ->
            event instanceof ExperimentEvent.GenerationRated rated
                && rated.generation() == generation,
        experiment);
  }

  private static ExperimentEvent.GenerationRated lastRating(List<ExperimentEvent> events) {
    return (ExperimentEvent.GenerationRated)
        events.reversed().stream()
            .filter(ExperimentEvent.GenerationRated.class::isInstance)
            .findFirst()
            .orElseThrow();
  }

  private static List<Integer> rated(List<ExperimentEvent> events) {
    return events.stream()
        .filter(ExperimentEvent.GenerationRated.class::isInstance)
        .map(event -> ((ExperimentEvent.GenerationRated) event).generation())
        .toList();
  }

  @Test
  void aStoppedRunGoesOnWithItsGamesAndRatings() throws Exception {
    Path file = stoppedAfter(2, 4);
    Capsule saved = Capsule.read(file);
    assertEquals(List.of(1, 2), List.copyOf(saved.games().keySet()));
    List<ExperimentEvent> events = Collections.synchronizedList(new ArrayList<>());
    try (ExperimentRun run = new LocalLab(settings(2)).open(file)) {
      assertEquals(new RunState.Ready(), run.state());
      run.subscribe(events::add);
      assertEquals(List.of(0, 1, 2), rated(events));
      run.start();
      run.await();
      assertEquals(new RunState.Finished(), run.state());
      assertEquals(List.of(0, 1, 2, 3, 4), rated(events));
      assertEquals(List.of(0, 1, 2, 3, 4), run.generations());
      run.save(file);
    }
    ExperimentEvent.GenerationRated last = lastRating(events);
    List<String> names = last.pool().stream().map(rating -> rating.agent()).toList();
    for (int generation = 0; generation <= 4; generation++) {
      assertTrue(names.contains(NetworkAgents.name(generation, 0)), names.toString());
      assertTrue(names.contains(NetworkAgents.name(generation, 4)), names.toString());
    }
    assertEquals(List.of(3, 4), List.copyOf(Capsule.read(file).games().keySet()));
    try (ExperimentRun run = new LocalLab(settings(1)).open(file)) {
      assertEquals(new RunState.Finished(), run.state());
    }
  }

  @Test
  void aGenerationThatWasCutShortIsToldOnce() throws Exception {
    Path file =
        stoppedAt(
            event ->
                event instanceof ExperimentEvent.Progressed now
                    && now.activity() == Activity.PLAYING
                    && now.generation() == 2,
            experiment(3));
    assertEquals(List.of(1, 2), played(Capsule.read(file).events()), "the second one in part");
    List<ExperimentEvent> events = Collections.synchronizedList(new ArrayList<>());
    try (ExperimentRun run = new LocalLab(settings(2)).open(file)) {
      run.subscribe(events::add);
      assertEquals(List.of(1), played(events));
      run.start();
      run.await();
    }
    assertEquals(List.of(1, 2, 3), played(events));
  }

  private static List<Integer> played(List<ExperimentEvent> events) {
    return events.stream()
        .filter(ExperimentEvent.GenerationPlayed.class::isInstance)
        .map(event -> ((ExperimentEvent.GenerationPlayed) event).generation())
        .toList();
  }

  /** Before the first generation no board has begun: the sittings add up to one run. */
  @Test
  void aRunThatStoppedBeforeSelfPlayGoesOnAsIfItHadNot() throws Exception {
    Path file = stoppedAfter(0, 2);
    List<ExperimentEvent> events = Collections.synchronizedList(new ArrayList<>());
    try (ExperimentRun run = new LocalLab(settings(2)).open(file)) {
      run.subscribe(events::add);
      run.start();
      run.await();
    }
    Watched whole = Watched.fresh(experiment(2), 2);
    whole.run().start();
    whole.run().await();
    assertEquals(whole.all(ExperimentEvent.GenerationRated.class).getLast(), lastRating(events));
  }

  @Test
  void aRunWhoseImitatingWasCutShortDoesNotGoOn() throws Exception {
    Path file = stoppedAt(ExperimentEvent.ImitationMeasured.class::isInstance, experiment(2));
    try (ExperimentRun run = new LocalLab(settings(1)).open(file)) {
      assertEquals(List.of(0), run.generations());
      assertEquals(new RunState.Finished(), run.state());
    }
  }

  @Test
  void whatIsExtractedDoesNotGoOn() throws Exception {
    Path file = stoppedAfter(2, 4);
    Path small = folder.resolve("small.m37");
    new LocalLab(settings(1)).extract(file, OptionalInt.of(2), small);
    try (ExperimentRun run = new LocalLab(settings(1)).open(small)) {
      assertEquals(new RunState.Finished(), run.state());
    }
  }

  /** Whoever saves and leaves picks any moment: right after learning was the worst. */
  @Test
  void whatIsSavedAsSoonAsAGenerationHasLearnedGoesOn() throws Exception {
    Path file = folder.resolve("learned.m37");
    LocalRun run = LocalRun.fresh(experiment(3), GAME, settings(2));
    run.subscribe(
        event -> {
          if (event instanceof ExperimentEvent.GenerationLearned learned
              && learned.generation() == 1) {
            run.save(file);
            run.stop();
          }
        });
    run.start();
    run.await();
    run.close();
    List<ExperimentEvent> events = Collections.synchronizedList(new ArrayList<>());
    try (ExperimentRun opened = new LocalLab(settings(2)).open(file)) {
      assertEquals(List.of(0, 1), opened.generations());
      assertEquals(new RunState.Ready(), opened.state());
      opened.subscribe(events::add);
      opened.start();
      opened.await();
    }
    assertEquals(List.of(0, 1, 2, 3), rated(events));
  }

  /** The network's place in the run, not the file, says which width is expected. */
  @Test
  void aTowerGrowsInItsGenerationAndInALaterSittingToo() throws Exception {
    Experiment growing = experiment(3, new Growth(4, 2));
    Watched whole = Watched.fresh(growing, 2);
    whole.run().start();
    whole.run().await();
    assertEquals(new RunState.Finished(), whole.run().state());
    Path file = folder.resolve("grown.m37");
    whole.run().save(file);
    assertEquals(List.of("4", "4", "6", "6"), filters(file));

    Path stopped = stoppedAfter(1, growing);
    assertEquals(List.of("4", "4"), filters(stopped));
    try (ExperimentRun run = new LocalLab(settings(2)).open(stopped)) {
      run.start();
      run.await();
      assertEquals(new RunState.Finished(), run.state());
      run.save(stopped);
      run.agent(1, 0).close();
      run.agent(2, 0).close();
    }
    assertEquals(List.of("4", "4", "6", "6"), filters(stopped));
    for (int generation = 0; generation <= 3; generation++) {
      Path alone = folder.resolve("alone.m37");
      new LocalLab(settings(1)).extract(stopped, OptionalInt.of(generation), alone);
    }
  }

  private static List<String> filters(Path file) throws IOException {
    return Capsule.read(file).checkpoints().generations().stream()
        .map(generation -> network(file, generation).split(" ", -1)[2])
        .toList();
  }

  private static String network(Path file, int generation) {
    try {
      byte[] bytes = Capsule.read(file).checkpoints().of(generation);
      return new String(bytes, StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void damagedGamesToLearnFromEndTheSittingWithASentence() throws Exception {
    Path file = stoppedAfter(2, 4);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE self_play SET games = x'001122'");
    }
    try (ExperimentRun run = new LocalLab(settings(1)).open(file)) {
      run.start();
      run.await();
      assertEquals(
          new RunState.Failed("The self-play games kept to learn from are damaged", true),
          run.state());
    }
  }

  private static Experiment with(String expert) {
    return with(expert, experiment(1).pretraining());
  }

  private static Experiment with(String expert, PretrainingParams pretraining) {
    Experiment usual = experiment(1);
    return new Experiment(
        usual.gameId(),
        usual.preset(),
        usual.seed(),
        expert,
        usual.filters(),
        usual.growth(),
        usual.blocks(),
        usual.optimizer(),
        pretraining,
        usual.selfPlay(),
        usual.rating(),
        usual.limit());
  }

  @Test
  void whatCouldNotBeReadIsToldByLine() throws Exception {
    Path file =
        Files.writeString(folder.resolve("games.txt"), "1593748 1-0 a b\nz9\n".repeat(30) + "z9\n");
    Watched watched = Watched.fresh(with("file:" + file), 1);
    watched.run().start();
    watched.run().await();
    ExperimentEvent.ExpertGamesLoaded loaded =
        watched.all(ExperimentEvent.ExpertGamesLoaded.class).getFirst();
    assertEquals(31, loaded.skipped());
    assertEquals(20, loaded.skippedEntries().size());
    String text = loaded.skippedEntries().getFirst().text();
    assertTrue(text.startsWith(file + ":2: "), text);
  }

  @Test
  void withoutHeldOutPositionsNoMeasurementIsTold() throws InterruptedException {
    PretrainingParams nothingHeldOut = new PretrainingParams(1, 64, Schedule.constant(1e-3), 0, 4);
    Watched watched = Watched.fresh(with("samples", nothingHeldOut), 2);
    watched.run().start();
    watched.run().await();
    assertInstanceOf(RunState.Finished.class, watched.run().state());
    assertEquals(List.of(), watched.all(ExperimentEvent.ImitationMeasured.class));
    assertEquals(
        Optional.empty(),
        watched.all(ExperimentEvent.GenerationLearned.class).getFirst().heldOutTop1());
  }

  @Test
  void expertsThatLeaveNothingToLearnFromEndTheRunWithASentence() throws InterruptedException {
    PretrainingParams allHeldOut = new PretrainingParams(1, 64, Schedule.constant(1e-3), 1, 4);
    LocalRun run = Watched.fresh(with("samples", allHeldOut), 1).run();
    run.start();
    run.await();
    RunState.Failed failed = assertInstanceOf(RunState.Failed.class, run.state());
    assertTrue(failed.isByInput());
    assertTrue(failed.message().contains("'samples'"), failed.message());
    assertEquals(List.of(), run.generations());
  }

  @Test
  void anExpertThatIsNotThereEndsTheRunWithASentence() throws InterruptedException {
    Experiment wrong = with("file:" + folder.resolve("nothing.txt"));
    LocalRun run = Watched.fresh(wrong, 1).run();
    run.start();
    run.await();
    RunState.Failed failed = assertInstanceOf(RunState.Failed.class, run.state());
    assertTrue(failed.message().contains("nothing.txt"), failed.message());
  }
}
