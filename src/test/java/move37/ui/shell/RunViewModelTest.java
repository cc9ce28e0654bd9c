package move37.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import move37.experiment.ExperimentEvent;
import move37.experiment.ExperimentEvent.GenerationRated;
import move37.experiment.RunState;
import move37.experiment.report.RunHistory;
import move37.experiment.report.SampleEvents;
import move37.game.Game;
import move37.ui.FakeLab;
import move37.ui.FakeRun;
import move37.ui.shell.PhaseStep.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunViewModelTest {
  private final Locale usual = Locale.getDefault();
  private final FakeLab lab = new FakeLab(Duration.ZERO);
  private Instant now = Instant.EPOCH;

  @BeforeEach
  void writeNumbersTheEnglishWay() {
    Locale.setDefault(Locale.ENGLISH);
  }

  @AfterEach
  void writeNumbersAsBefore() {
    Locale.setDefault(usual);
  }

  @Test
  void nothingChangesBeforeThePulse() {
    FakeRun run = run("samples");
    RunViewModel model = model(run);
    run.tell(SampleEvents.imitation(4));
    assertTrue(model.historyProperty().get().imitation().isEmpty());
    model.drain();
    assertEquals(5, model.historyProperty().get().imitation().size());
  }

  @Test
  void whatWasToldBeforeIsThereAtOnce() {
    FakeRun run = run("samples");
    run.tell(SampleEvents.run(3));
    RunViewModel model = model(run);
    assertEquals(4, model.historyProperty().get().rated().size());
    assertFalse(model.isUnsavedProperty().get(), "an opened file holds all that");
  }

  @Test
  void whatCouldNotBeReadIsToldWithTheFirstReasons() {
    assertTrue(Narration.skipped(RunHistory.empty()).isEmpty());
    String told =
        Narration.skipped(RunHistory.empty().with(SampleEvents.imitation(0))).orElseThrow();
    assertTrue(told.startsWith("3 lines or files"), told);
    assertTrue(told.contains("games.txt:7: no such column: 9"), told);
    assertTrue(told.contains("notes.doc: "), told);
  }

  @Test
  void thePhasesGoFromToComeByActiveToDone() {
    FakeRun run = run("samples");
    RunViewModel model = model(run);
    assertEquals("TO_COME TO_COME TO_COME TO_COME", statuses(model));
    run.tell(SampleEvents.imitation(0).subList(0, 1));
    model.drain();
    assertEquals("ACTIVE TO_COME TO_COME TO_COME", statuses(model));
    run.tell(SampleEvents.imitation(3));
    model.drain();
    assertEquals("DONE ACTIVE TO_COME TO_COME", statuses(model));
    run.tell(SampleEvents.run(2).subList(SampleEvents.imitation(40).size(), 90));
    model.drain();
    assertEquals("DONE DONE ACTIVE OPEN", statuses(model));
    assertEquals("Self-play, generation 1", model.stepsProperty().get().get(2).label());
    run.become(new RunState.Finished());
    model.drain();
    assertEquals("DONE DONE DONE OPEN", statuses(model));
  }

  @Test
  void aRunWithoutTeacherLeavesTheFirstPhasesOut() {
    FakeRun run = run("none");
    RunViewModel model = model(run);
    run.tell(SampleEvents.generation(1, 20));
    model.drain();
    assertEquals("LEFT_OUT LEFT_OUT ACTIVE OPEN", statuses(model));
  }

  @Test
  void theButtonsFollowTheState() {
    FakeRun run = run("samples");
    RunViewModel model = model(run);
    assertButtons(model, true, false, false);
    run.become(new RunState.Running());
    model.drain();
    assertButtons(model, true, false, true);
    run.become(new RunState.Pausing());
    model.drain();
    assertButtons(model, false, false, true);
    run.become(new RunState.Paused());
    model.drain();
    assertButtons(model, true, true, true);
    run.become(new RunState.Stopping());
    model.drain();
    assertButtons(model, false, false, false);
    run.become(new RunState.Failed("The disk is full.", false));
    model.drain();
    assertButtons(model, false, false, false);
    assertEquals("The disk is full.", model.sentenceProperty().get().text());
  }

  @Test
  void theTimeLeftStandsStillWhileThePauseLasts() {
    FakeRun run = run("samples");
    run.become(new RunState.Running());
    run.tell(SampleEvents.generation(1, 20));
    RunViewModel model = model(run);
    String before = model.timeLeftProperty().get();
    run.become(new RunState.Paused());
    model.drain();
    now = now.plusSeconds(100);
    model.drain();
    assertEquals(before, model.timeLeftProperty().get());
    run.become(new RunState.Running());
    model.drain();
    assertEquals(before, model.timeLeftProperty().get());
    now = now.plusSeconds(60);
    model.drain();
    assertEquals("6:00 left", model.timeLeftProperty().get());
  }

  @Test
  void aFinishedRunHasNoTimeLeft() {
    FakeRun run = run("samples");
    run.tell(SampleEvents.run(2));
    run.become(new RunState.Finished());
    RunViewModel model = model(run);
    assertEquals("", model.timeLeftProperty().get());
    assertEquals("finished", model.activityProperty().get());
  }

  @Test
  void theSentenceTellsTheStory() {
    FakeRun run = run("samples");
    RunViewModel model = model(run);
    run.become(new RunState.Running());
    model.drain();
    List<String> told = new ArrayList<>();
    model.sentenceProperty().addListener((_, _, sentence) -> told.add(sentence.text()));
    for (ExperimentEvent event : SampleEvents.run(3)) {
      run.tell(List.of(event));
      model.drain();
    }
    assertEquals("Reading the expert games.", told.getFirst());
    assertTrue(told.contains("Read 4,096 expert games."), told.toString());
    assertTrue(
        told.contains(
            "Learning to imitate: guesses the expert’s move right in 57\u00a0% of new positions."),
        told.toString());
    assertTrue(told.contains("The imitator is still below its teacher."), told.toString());
    assertTrue(told.contains("Generation 1 is about level with its teacher."), told.toString());
    assertEquals("Passed its teacher at generation 2 (80 games).", told.getLast());
  }

  @Test
  void theSameSentenceIsToldOnce() {
    FakeRun run = run("samples");
    RunViewModel model = model(run);
    run.tell(SampleEvents.generation(1, 20));
    model.drain();
    List<Narration.Sentence> told = new ArrayList<>();
    model.sentenceProperty().addListener((_, _, sentence) -> told.add(sentence));
    run.tell(SampleEvents.generation(1, 20));
    model.drain();
    assertEquals(List.of(), told);
  }

  @Test
  void whatTheSearchAloneAchievesIsNotCreditedToSelfPlay() {
    GenerationRated second =
        SampleEvents.run(2).stream()
            .filter(GenerationRated.class::isInstance)
            .map(GenerationRated.class::cast)
            .filter(GenerationRated::hasPassedExpert)
            .findFirst()
            .orElseThrow();
    FakeRun run = run("samples");
    RunViewModel model = model(run);
    run.tell(
        List.of(
            new GenerationRated(
                0,
                second.netAlone(),
                second.netWithSearch(),
                second.simulations(),
                second.pool(),
                second.scores(),
                second.expert(),
                second.leadOverExpert())));
    model.drain();
    assertEquals(
        "With search it passed its teacher before any self-play (80 games).",
        model.sentenceProperty().get().text());
  }

  @Test
  void anOpenedRunThatFinishedHasDoneAllItsPhases() {
    FakeRun run = run("samples");
    run.tell(
        SampleEvents.run(2).stream()
            .filter(event -> !(event instanceof ExperimentEvent.Progressed))
            .toList());
    run.become(new RunState.Finished());
    RunViewModel model = model(run);
    List<Status> learning =
        model.stepsProperty().get().stream().limit(3).map(PhaseStep::status).toList();
    assertEquals(List.of(Status.DONE, Status.DONE, Status.DONE), learning);
  }

  @Test
  void theEmptyRatingChartSaysWhenItsFirstPointComes() {
    FakeRun run = run("none");
    RunViewModel model = model(run);
    run.tell(SampleEvents.generation(1, 20).subList(0, 2));
    model.drain();
    assertEquals(
        "First rating after generation 1, in about 10\u00a0s.", model.ratingHintProperty().get());
    FakeRun imitator = run("samples");
    RunViewModel other = model(imitator);
    imitator.tell(SampleEvents.imitation(20));
    other.drain();
    assertEquals(
        "First rating when the imitation is done, in about 1\u00a0min.",
        other.ratingHintProperty().get());
  }

  @Test
  void emptyChartsSayWhyTheyAreEmpty() {
    String over = "The run ended before there was anything to draw.";
    FakeRun run = run("samples");
    RunViewModel model = model(run);
    assertEquals(
        "The first measurement comes as soon as the expert games are read.",
        model.imitationHintProperty().get());
    assertEquals("First rating when the imitation is done.", model.ratingHintProperty().get());
    run.become(new RunState.Finished());
    model.drain();
    assertEquals(over, model.imitationHintProperty().get());
    assertEquals(over, model.ratingHintProperty().get());
    RunViewModel fromNothing = model(run("none"));
    assertEquals("This run imitates no one.", fromNothing.imitationHintProperty().get());
    assertEquals(
        "First rating after the first generation.", fromNothing.ratingHintProperty().get());
  }

  @Test
  void theSpeedIsThatOfTheLastGeneration() {
    FakeRun run = run("samples");
    run.tell(SampleEvents.run(2));
    assertEquals("31 games/s  ·  26,098 evaluations/s", model(run).speedProperty().get());
  }

  @Test
  void savingIsKnownUntilSomethingNewIsLearned() {
    FakeRun run = run("samples");
    RunViewModel model = model(run);
    run.tell(SampleEvents.imitation(2));
    model.drain();
    assertTrue(model.isUnsavedProperty().get());
    model.saved(model.learned());
    assertFalse(model.isUnsavedProperty().get());
    run.tell(SampleEvents.generation(1, 20));
    model.drain();
    assertTrue(model.isUnsavedProperty().get());
  }

  @Test
  void whatIsLearnedWhileTheRunIsBeingSavedIsNotSaved() {
    FakeRun run = run("samples");
    RunViewModel model = model(run);
    run.tell(SampleEvents.imitation(2));
    model.drain();
    long then = model.learned();
    run.tell(SampleEvents.generation(1, 20));
    model.drain();
    model.saved(then);
    assertTrue(model.isUnsavedProperty().get());
  }

  /** It was saved while it was paused, and there is nothing yet from which it could go on. */
  @Test
  void anOpenedRunIsWhereItStandsNotWhereItStood() {
    FakeRun run = run("samples");
    run.become(new RunState.Finished());
    run.tell(List.of(new ExperimentEvent.StateChanged(new RunState.Paused())));
    RunViewModel model = model(run);
    assertEquals(new RunState.Finished(), model.stateProperty().get());
    assertFalse(model.canStop().get());
    assertFalse(model.canStartOrPause().get());
  }

  @Test
  void aDisposedModelHearsNothing() {
    FakeRun run = run("samples");
    RunViewModel model = model(run);
    model.dispose();
    run.tell(SampleEvents.imitation(2));
    model.drain();
    assertTrue(model.historyProperty().get().imitation().isEmpty());
  }

  private static void assertButtons(
      RunViewModel model, boolean canStartOrPause, boolean canStep, boolean canStop) {
    assertEquals(canStartOrPause, model.canStartOrPause().get(), "start or pause");
    assertEquals(canStep, model.canStep().get(), "step");
    assertEquals(canStop, model.canStop().get(), "stop");
  }

  private static String statuses(RunViewModel model) {
    return String.join(
        " ",
        model.stepsProperty().get().stream().map(PhaseStep::status).map(Status::name).toList());
  }

  private RunViewModel model(FakeRun run) {
    return new RunViewModel(run, () -> now);
  }

  private FakeRun run(String expert) {
    Game game = lab.games().getFirst();
    return (FakeRun)
        lab.newRun(
            lab.experiment(
                game,
                lab.presets(game).getFirst(),
                new move37.experiment.ExpertChoice(expert, 1),
                37));
  }
}
