package move37.ui.setup;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import move37.experiment.Experiment;
import move37.game.Game;
import move37.ui.common.Controls;
import move37.ui.common.FileDialogs;
import move37.ui.common.Icon;
import move37.ui.common.LabWords;
import move37.ui.common.Messages;
import move37.ui.common.Page;

/** The start page: what the lab shows, and the few choices before it begins. */
public final class SetupPage implements Page {
  /**
   * Where the page's ways out lead.
   *
   * @param start gets the chosen experiment and whom to rate it against too, if anybody was named
   * @param open gets the file that the user chose
   * @param play gets the game whose trained agent the user wants to play
   */
  public record Exits(
      BiConsumer<Experiment, Optional<String>> start, Consumer<Path> open, Consumer<Game> play) {}

  /**
   * What is left of a run that was not finished when the program ended.
   *
   * @param keptMillis when it was last kept, in milliseconds since 1970
   * @param goOn opens it
   * @param drop throws it away
   */
  public record LeftRun(long keptMillis, Runnable goOn, Runnable drop) {}

  private final VBox left = new VBox();
  private final SetupViewModel model;
  private final Exits exits;
  private final FileDialogs dialogs;
  private final GameCards cards;
  private final Node view;

  /**
   * @param model the choices
   * @param exits what Start, Open and Play lead to
   * @param dialogs asks for files
   * @param boards draws a game's board, small
   */
  public SetupPage(
      SetupViewModel model, Exits exits, FileDialogs dialogs, Function<Game, Node> boards) {
    this.model = model;
    this.exits = exits;
    this.dialogs = dialogs;
    this.cards = new GameCards(model, boards, this::start);
    this.view = createView();
  }

  @Override
  public Node view() {
    return view;
  }

  /** The keys choose the game and start from now on. */
  public void takeFocus() {
    cards.takeFocus();
  }

  /** Offers to go on with what is left of a run; nothing takes the offer away. */
  public void offerLeft(Optional<LeftRun> run) {
    left.getChildren().setAll(run.map(SetupPage::offer).stream().toList());
    left.setVisible(run.isPresent());
  }

  private static Node offer(LeftRun run) {
    String kept =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .format(Instant.ofEpochMilli(run.keptMillis()).atZone(ZoneId.systemDefault()));
    Label words = Controls.paragraph(Messages.text("setup.left", kept));
    words.setId("setup.left");
    Button drop = Controls.button("setup.left.drop", run.drop());
    drop.getStyleClass().add("flat");
    Button goOn = Controls.button("setup.left.goOn", run.goOn());
    HBox row = new HBox(words, Controls.spacer(), drop, goOn);
    row.getStyleClass().add("setup-left");
    return row;
  }

  private Node createView() {
    HBox choices = new HBox(gameChoice(), new SetupChoices(model, dialogs).view());
    choices.getStyleClass().add("setup-choices");
    left.managedProperty().bind(left.visibleProperty());
    left.setVisible(false);
    // Who comes back to a run knows the steps; with both the start button would be out of sight.
    Node steps = steps();
    steps.visibleProperty().bind(left.visibleProperty().not());
    steps.managedProperty().bind(steps.visibleProperty());
    VBox page = new VBox(left, headline(), steps, choices, ways());
    page.getStyleClass().add("setup-page");
    page.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    VBox centred = new VBox(page);
    centred.setAlignment(Pos.CENTER);
    ScrollPane scroll = new ScrollPane(centred);
    scroll.getStyleClass().add("setup-scroll");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
  }

  private static Node headline() {
    return Controls.label(Messages.text("setup.headline"), "headline");
  }

  private static Node steps() {
    GridPane row = new GridPane();
    row.getStyleClass().add("setup-steps");
    for (int i = 1; i <= 3; i++) {
      Label number = Controls.label(Integer.toString(i), "setup-step-number");
      Label title = Controls.label(Messages.text("setup.step" + i), "strong");
      Label text = Controls.paragraph(Messages.text("setup.step" + i + ".about"), "muted");
      VBox words = new VBox(title, text);
      words.getStyleClass().add("setup-step-words");
      HBox.setHgrow(words, Priority.ALWAYS);
      HBox step = new HBox(number, words);
      step.getStyleClass().add("setup-step");
      ColumnConstraints third = new ColumnConstraints();
      third.setPercentWidth(100.0 / 3);
      row.getColumnConstraints().add(third);
      row.add(step, i - 1, 0);
    }
    return row;
  }

  private Node gameChoice() {
    Label about = Controls.label("", "muted", "small", "game-about");
    about.setId("setup.about");
    Runnable refresh =
        () -> {
          Game game = model.gameProperty().get();
          about.setText(game == null ? "" : about(game));
        };
    model.gameProperty().addListener((_, _, _) -> refresh.run());
    refresh.run();
    Label title = Controls.label(Messages.text("setup.game"), "section");
    VBox box = new VBox(title, cards.view(), about);
    box.getStyleClass().add("setup-group");
    return box;
  }

  /** What the game is about; by other rules than the usual ones with its whole name before. */
  private static String about(Game game) {
    return game.equals(game.withUsualRules())
        ? LabWords.about(game)
        : LabWords.name(game) + ". " + LabWords.about(game);
  }

  private Node ways() {
    Button open = Controls.button("setup.open", Icon.FOLDER, this::open);
    open.getStyleClass().add("flat");
    Button play =
        Controls.button(
            "setup.play", Icon.PERSON, () -> exits.play().accept(model.gameProperty().get()));
    play.getStyleClass().add("flat");
    play.visibleProperty().bind(model.hasZooProperty());
    play.managedProperty().bind(play.visibleProperty());
    Label outlook = Controls.label("", "muted", "setup-outlook");
    outlook.setId("setup.outlook");
    Runnable refresh = () -> outlook.setText(model.outlook());
    model.offerProperty().addListener((_, _, _) -> refresh.run());
    model.presetProperty().addListener((_, _, _) -> refresh.run());
    model.seedProperty().addListener((_, _, _) -> refresh.run());
    model.hasRulesProperty().addListener((_, _, _) -> refresh.run());
    refresh.run();
    Button start = Controls.button("setup.start", Icon.PLAY, this::start);
    start.getStyleClass().add("primary");
    start.setDefaultButton(true);
    start.disableProperty().bind(model.canStart().not());
    HBox row = new HBox(open, play, Controls.spacer(), outlook, start);
    row.getStyleClass().add("setup-ways");
    row.setMinHeight(Region.USE_PREF_SIZE);
    return row;
  }

  private void start() {
    if (!model.canStart().get()) {
      return;
    }
    model.remember();
    exits.start().accept(model.experiment(), model.opponent().name());
  }

  private void open() {
    dialogs.open(FileDialogs.Kind.EXPERIMENT).ifPresent(exits.open());
  }
}
