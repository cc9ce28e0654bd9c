package move37.ui.liveboard;

import javafx.scene.Node;
import move37.experiment.RunState;
import move37.ui.common.Page;
import move37.ui.common.PageContext;
import move37.ui.common.WindowPreferences;
import move37.ui.common.board.BoardMessages;

/** The page that is watched while the network imitates experts. */
public final class ImitationPage implements Page {
  private static final String PACE = "imitation.pace";

  private final PageContext context;
  private final ImitationViewModel model;
  private final ImitationView view;

  /** The page of this run; from now on the run guesses at the viewer's pace. */
  public ImitationPage(PageContext context) {
    this.context = context;
    model = new ImitationViewModel(context.run()::setImitationPace);
    WindowPreferences preferences = context.workbench().preferences();
    preferences.get(PACE).flatMap(Pace::named).ifPresent(model.paceProperty()::set);
    model.paceProperty().addListener((_, _, pace) -> preferences.put(PACE, pace.name()));
    view = new ImitationView(context.game(), model);
    view.animatedProperty().bind(context.workbench().theme().motionProperty());
  }

  @Override
  public Node view() {
    return view.view();
  }

  @Override
  public void pulse() {
    model.pulse(context.run().imitation());
    if (model.frameProperty().get().isEmpty()) {
      view.setWaiting(BoardMessages.text("imitation.waiting." + waitingFor()));
    }
  }

  private String waitingFor() {
    if (context.run().experiment().expert().equals("none")) {
      return "none";
    }
    RunState state = context.run().state();
    return switch (state) {
      case RunState.Ready _ -> "ready";
      case RunState.Finished _, RunState.Failed _ -> "over";
      default -> "coming";
    };
  }
}
