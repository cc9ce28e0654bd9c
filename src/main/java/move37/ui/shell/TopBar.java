package move37.ui.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import move37.experiment.Experiment;
import move37.experiment.RunState;
import move37.game.Game;
import move37.ui.common.Controls;
import move37.ui.common.Icon;
import move37.ui.common.LabWords;
import move37.ui.common.Messages;
import move37.ui.common.Segments;
import move37.ui.common.Segments.Segment;
import move37.ui.common.Theme;
import org.controlsfx.control.SegmentedButton;

/** The window's top: what runs, what can be done to it, how it looks. */
final class TopBar {
  /** What the bar's buttons lead to. */
  interface Actions {
    void startOrPause();

    void step();

    void askToStop();

    void save();

    void newRun();

    void show(RunScreen.Place place);
  }

  private final Theme theme;
  private final Actions actions;
  private final HBox view = new HBox();
  private final Button shade;
  private final Appearance appearance;
  private final ObjectProperty<RunScreen.Place> place =
      new SimpleObjectProperty<>(this, "place", RunScreen.Place.WATCH);
  private final SegmentedButton places =
      Segments.of(
          place, List.of(RunScreen.Place.values()), value -> Segment.of("place." + value.name()));

  TopBar(Theme theme, Actions actions) {
    this.theme = theme;
    this.actions = actions;
    view.getStyleClass().add("top-bar");
    place.addListener((_, _, chosen) -> actions.show(chosen));
    places.setMinWidth(Region.USE_PREF_SIZE);
    places.setMaxHeight(Region.USE_PREF_SIZE);
    appearance = new Appearance(theme);
    shade = Controls.iconButton("shell.shade", Icon.MOON, theme::toggle);
    theme.darkProperty().addListener((_, _, _) -> showShade());
    showShade();
  }

  Node view() {
    return view;
  }

  /** The bar of the start page. */
  void showSetup() {
    view.getChildren().setAll(wordmark(), Controls.spacer(), appearance.button(), shade);
  }

  /** The bar of a run. */
  void showRun(RunViewModel model, Game game) {
    Experiment experiment = model.run().experiment();
    Label name = Controls.label(LabWords.name(game), "medium");
    Label preset =
        Controls.label(
            Messages.text(
                "shell.preset",
                LabWords.preset(experiment.preset()),
                Long.toString(experiment.seed())),
            "muted");
    name.setMinWidth(Region.USE_PREF_SIZE);
    preset.setMinWidth(0);
    ToggleButton play = places.getButtons().getLast();
    play.disableProperty().bind(Bindings.not(model.canPlayProperty()));
    Button pause = pause(model);
    Button step = Controls.button("shell.step", Icon.STEP, actions::step);
    Button stop = Controls.button("shell.stop", Icon.STOP, actions::askToStop);
    Button save = Controls.iconButton("shell.save", Icon.SAVE, actions::save);
    Button fresh = Controls.iconButton("shell.new", Icon.PLUS, actions::newRun);
    enable(step, model.canStep());
    enable(stop, model.canStop());
    step.getStyleClass().add("flat");
    stop.getStyleClass().add("flat");
    view.getChildren()
        .setAll(
            wordmark(),
            name,
            preset,
            Controls.spacer(),
            places,
            Controls.spacer(),
            pause,
            step,
            stop,
            separator(),
            save,
            fresh,
            separator(),
            appearance.button(),
            shade);
  }

  /** Shows which page is open. */
  void showPlace(RunScreen.Place newPlace) {
    place.set(newPlace);
  }

  private static Node wordmark() {
    Label wordmark = Controls.label(Messages.text("app.name"), "wordmark");
    wordmark.setMinWidth(Region.USE_PREF_SIZE);
    return wordmark;
  }

  private static Node separator() {
    Region line = new Region();
    line.getStyleClass().add("bar-line");
    return line;
  }

  /** One button that starts, pauses and lets go on; its width does not change with its words. */
  private Button pause(RunViewModel model) {
    Button button = Controls.button("shell.pause", Icon.PAUSE, actions::startOrPause);
    button.getStyleClass().add("pause");
    enable(button, model.canStartOrPause());
    Runnable refresh =
        () -> {
          RunState state = model.stateProperty().get();
          boolean goesOn = state instanceof RunState.Paused || state instanceof RunState.Ready;
          String key = goesOn ? "shell.resume" : "shell.pause";
          boolean isNew = !model.canPlayProperty().get();
          if (state instanceof RunState.Ready && isNew) {
            key = "shell.start";
          }
          button.setText(Messages.text(key));
          button.setGraphic((goesOn ? Icon.PLAY : Icon.PAUSE).node());
        };
    model.stateProperty().addListener((_, _, _) -> refresh.run());
    refresh.run();
    return button;
  }

  private static void enable(Button button, BooleanBinding condition) {
    button.disableProperty().bind(condition.not());
  }

  private void showShade() {
    shade.setGraphic((theme.isDark() ? Icon.SUN : Icon.MOON).node());
  }
}
