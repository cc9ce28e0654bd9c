package move37.ui.liveboard;

import java.util.Optional;
import javafx.scene.Node;
import move37.experiment.Activity;
import move37.experiment.ExperimentEvent;
import move37.experiment.ExperimentRun;
import move37.experiment.RunState;
import move37.ui.common.Page;
import move37.ui.common.PageContext;
import move37.ui.common.Pulse;
import move37.ui.common.WindowPreferences;
import move37.ui.common.board.BoardMessages;

/** The page that is watched while two copies of the network play each other. */
public final class LiveBoardPage implements Page {
  private static final String PACE = "live.pace";

  private final PageContext context;
  private final LiveBoardViewModel model = new LiveBoardViewModel();
  private final LiveBoardView view;

  /** Told on the run's threads. */
  private volatile Activity activity = Activity.PLAYING;

  /** The page of this run. */
  public LiveBoardPage(PageContext context) {
    this.context = context;
    WindowPreferences preferences = context.workbench().preferences();
    preferences.get(PACE).flatMap(Pace::named).ifPresent(model.paceProperty()::set);
    model.paceProperty().addListener((_, _, pace) -> preferences.put(PACE, pace.name()));
    view = new LiveBoardView(context.game(), model);
    view.animatedProperty().bind(context.workbench().theme().motionProperty());
    context.run().subscribe(this::hear);
  }

  private void hear(ExperimentEvent event) {
    if (event instanceof ExperimentEvent.Progressed progressed) {
      activity = progressed.activity();
    }
  }

  @Override
  public Node view() {
    return view.view();
  }

  @Override
  public void pulse() {
    long now = System.nanoTime();
    view.setRest(rest());
    model.pulse(context.run().liveGame(), now);
    if (model.isDueBefore(now + Pulse.REST_NANOS)) {
      context.workbench().pulse().hurry();
    }
    if (model.frameProperty().get().isEmpty()) {
      view.setWaiting(BoardMessages.text("live.waiting." + waitingFor(context.run())));
    }
  }

  /** Why no moves come, if that is so for a while. */
  private Optional<Activity> rest() {
    boolean rests = activity == Activity.LEARNING || activity == Activity.RATING;
    return rests && !context.run().state().isOver() ? Optional.of(activity) : Optional.empty();
  }

  private static String waitingFor(ExperimentRun run) {
    return switch (run.state()) {
      case RunState.Ready _ -> run.generations().isEmpty() ? "ready" : "begun";
      case RunState.Finished _, RunState.Failed _ -> "over";
      default -> "coming";
    };
  }
}
