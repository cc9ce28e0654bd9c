package move37.ui.match;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.Node;
import move37.core.Seeds;
import move37.ui.common.Page;
import move37.ui.common.PageContext;

/** The page on which a person plays against the generations of a run. */
public final class MatchPage implements Page {
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("move37-opponent").factory());
  private final MatchViewModel model;
  private final MatchView view;

  /** The page of this run. */
  public MatchPage(PageContext context) {
    long seed = Seeds.derive(context.run().experiment().seed(), "match", System.nanoTime());
    model =
        new MatchViewModel(
            context.game(),
            Opponents.of(context.run(), context.game()),
            worker,
            Seeds.stream(seed, "opponent"));
    view = new MatchView(context.game(), model);
    view.animatedProperty().bind(context.workbench().theme().motionProperty());
  }

  @Override
  public Node view() {
    return view.view();
  }

  @Override
  public void pulse() {
    model.pulse(System.nanoTime());
  }

  @Override
  public void dispose() {
    model.dispose();
    worker.shutdown();
  }
}
