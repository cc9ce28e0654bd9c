package move37.ui.shell;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import move37.experiment.Phase;
import move37.ui.common.Page;
import move37.ui.common.PageContext;
import move37.ui.common.PageFactory;
import move37.ui.common.Workbench;

/** The window while a run is open: phase strip, a page in the middle, charts, status bar. */
final class RunScreen {
  /** What the middle shows. */
  enum Place {
    WATCH,
    PLAY
  }

  private enum Slot {
    PRETRAINING,
    LIVE_BOARD,
    PLAY
  }

  private static final String DIVIDER = "window.divider";
  private static final double USUAL_DIVIDER = 0.64;

  /** After so many beats the run's first page stands, and the next one can be made in peace. */
  private static final int BEATS_TO_STAND = 30;

  private final RunViewModel model;
  private final LabPages factories;
  private final PageContext context;
  private final Workbench workbench;
  private final Map<Slot, Page> pages = new EnumMap<>(Slot.class);
  private final StackPane middle = new StackPane();
  private final SplitPane split = new SplitPane();
  private final ChartColumn charts;
  private final StatusBar status;
  private final BorderPane view = new BorderPane();
  private final Runnable beat = this::beat;
  private Place place = Place.WATCH;
  private Slot shown;
  private int beats;

  /**
   * @param model the run
   * @param context what the pages get
   * @param factories the pages
   * @param play what the step "You" leads to
   */
  RunScreen(RunViewModel model, PageContext context, LabPages factories, Runnable play) {
    this.model = model;
    this.factories = factories;
    this.context = context;
    this.workbench = context.workbench();
    this.charts = new ChartColumn(model, workbench, context.notifier());
    this.status = new StatusBar(model, InstantSource.system(), new MemoryMeter());
    middle.getStyleClass().add("page");
    middle.setMinSize(0, 0);
    split.getItems().setAll(middle, charts.view());
    SplitPane.setResizableWithParent(charts.view(), true);
    split.setDividerPositions(workbench.preferences().number(DIVIDER).orElse(USUAL_DIVIDER));
    view.setTop(new VBox(new PhaseStrip(model, play).view()));
    view.setCenter(split);
    view.setBottom(status.view());
    model.progressProperty().addListener((_, _, _) -> showPage());
    showPage();
    workbench.pulse().add(beat);
  }

  Node view() {
    return view;
  }

  RunViewModel model() {
    return model;
  }

  Place place() {
    return place;
  }

  /** Shows the watched board or the page to play on. */
  void show(Place newPlace) {
    place = newPlace;
    showPage();
  }

  /** Lets go of everything but the run itself. */
  void dispose() {
    workbench.preferences().put(DIVIDER, Double.toString(split.getDividerPositions()[0]));
    workbench.pulse().remove(beat);
    pages.values().forEach(Page::dispose);
    charts.dispose();
    model.dispose();
  }

  private void beat() {
    model.drain();
    pages.get(shown).pulse();
    status.beat();
    if (++beats == BEATS_TO_STAND && shown == Slot.PRETRAINING) {
      page(Slot.LIVE_BOARD);
    }
  }

  private void showPage() {
    Slot wanted = place == Place.PLAY ? Slot.PLAY : watched();
    if (wanted == shown) {
      return;
    }
    shown = wanted;
    middle.getChildren().setAll(page(wanted).view());
  }

  private Page page(Slot wanted) {
    return pages.computeIfAbsent(wanted, slot -> factory(slot).create(context));
  }

  private Slot watched() {
    return model.phase() == Phase.SELF_PLAY ? Slot.LIVE_BOARD : Slot.PRETRAINING;
  }

  private PageFactory factory(Slot slot) {
    return switch (slot) {
      case PRETRAINING -> factories.pretraining();
      case LIVE_BOARD -> factories.liveBoard();
      case PLAY -> factories.play();
    };
  }
}
