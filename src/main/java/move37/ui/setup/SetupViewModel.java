package move37.ui.setup;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import move37.experiment.Experiment;
import move37.experiment.ExpertChoice;
import move37.experiment.Lab;
import move37.experiment.Preset;
import move37.game.Game;
import move37.ui.common.BackgroundTasks;
import move37.ui.common.LabWords;
import move37.ui.common.Messages;
import move37.ui.common.WindowPreferences;

/**
 * What is chosen on the start page: game, time, teacher, seed. Remembers the choices. The lab is
 * asked in the background, once a game. For the JavaFX thread; has no controls.
 */
public final class SetupViewModel {
  /** The seed that is used unless another one is given. */
  public static final long USUAL_SEED = 37;

  private static final String GNU_GO = "gtp:\"gnugo --mode gtp\"";

  private static final Duration LESSON = Duration.ofMinutes(10);

  /** Where the offer for the chosen game stands. */
  enum Offer {
    LOADING,
    READY,
    TROUBLE
  }

  private record GameOffer(List<Preset> presets, List<ExpertChoice> experts, boolean hasZoo) {}

  private final Lab lab;
  private final BackgroundTasks background;
  private final WindowPreferences preferences;
  private final List<Game> games;
  private final GameShelf shelf;
  private final ObservableList<Game> boards = FXCollections.observableArrayList();
  private final Map<String, GameOffer> offers = new HashMap<>();
  private final Map<String, ExpertChoice> ownExperts = new HashMap<>();
  private final ObjectProperty<Game> game = new SimpleObjectProperty<>(this, "game");
  private final ObservableList<Preset> presets = FXCollections.observableArrayList();
  private final ObjectProperty<Preset> preset = new SimpleObjectProperty<>(this, "preset");
  private final ObservableList<ExpertChoice> experts = FXCollections.observableArrayList();
  private final ObjectProperty<ExpertChoice> expert = new SimpleObjectProperty<>(this, "expert");
  private final StringProperty seed = new SimpleStringProperty(this, "seed");
  private final StringProperty opponent = new SimpleStringProperty(this, "opponent");
  private final ReadOnlyObjectWrapper<Offer> offer =
      new ReadOnlyObjectWrapper<>(this, "offer", Offer.LOADING);
  private final ReadOnlyBooleanWrapper hasZoo = new ReadOnlyBooleanWrapper(this, "hasZoo");
  private final BooleanBinding canStart;

  /** The choices of last time, or the lab's first game and its usual teacher. */
  public SetupViewModel(Lab lab, BackgroundTasks background, WindowPreferences preferences) {
    this.lab = lab;
    this.background = background;
    this.preferences = preferences;
    this.games = List.copyOf(lab.games());
    this.shelf = new GameShelf(games, preferences);
    seed.set(preferences.get("setup.seed").orElse(Long.toString(USUAL_SEED)));
    opponent.set(preferences.get("setup.opponent").orElse(""));
    canStart = Bindings.createBooleanBinding(this::isComplete, game, preset, expert, seed, offer);
    game.addListener((_, _, chosen) -> choose(chosen));
    games.stream()
        .filter(
            candidate -> preferences.get("setup.game").filter(candidate.id()::equals).isPresent())
        .findFirst()
        .or(() -> shelf.families().stream().findFirst().map(shelf::board))
        .ifPresent(game::set);
  }

  /** The games that can be learned, by family. */
  GameShelf shelf() {
    return shelf;
  }

  /** The boards of the chosen game's family. */
  ObservableList<Game> boards() {
    return boards;
  }

  /** The chosen game; null only if there is none at all. */
  public ObjectProperty<Game> gameProperty() {
    return game;
  }

  /** The chosen game's presets; empty while they are being asked for. */
  public ObservableList<Preset> presets() {
    return presets;
  }

  /** The chosen preset; null while there are none. */
  public ObjectProperty<Preset> presetProperty() {
    return preset;
  }

  /** The chosen game's experts; empty while they are being asked for. */
  public ObservableList<ExpertChoice> experts() {
    return experts;
  }

  /** The chosen expert; null while there are none. */
  public ObjectProperty<ExpertChoice> expertProperty() {
    return expert;
  }

  /** Chooses the games in this file or folder; it takes the place of one chosen before. */
  void chooseOwn(Path fileOrFolder) {
    ExpertChoice own = LabWords.ownExpert(fileOrFolder);
    ownExperts.put(game.get().id(), own);
    experts.removeIf(known -> LabWords.ownFile(known).isPresent());
    experts.add(own);
    expert.set(own);
  }

  /** The seed as typed. */
  public StringProperty seedProperty() {
    return seed;
  }

  /** Whom the generations are rated against too, as typed, in the lab's notation; or empty. */
  public StringProperty opponentProperty() {
    return opponent;
  }

  /** The agent that was named as one more opponent for the ratings, if any was. */
  public Optional<String> opponent() {
    return Optional.ofNullable(opponent.get()).map(String::strip).filter(name -> !name.isEmpty());
  }

  /** Agents that would do as one more opponent in the chosen game, in the lab's notation. */
  List<String> opponentIdeas() {
    Game chosen = game.get();
    String engine = chosen.family().equals("go") ? GNU_GO : "alphabeta:7";
    return List.of(engine, "mcts:1000");
  }

  /** Whether the offer for the chosen game is there. */
  ReadOnlyObjectProperty<Offer> offerProperty() {
    return offer.getReadOnlyProperty();
  }

  /** Whether a trained agent of the chosen game ships; false while that is being asked for. */
  ReadOnlyBooleanProperty hasZooProperty() {
    return hasZoo.getReadOnlyProperty();
  }

  /** Whether all is chosen that a run needs. */
  public BooleanBinding canStart() {
    return canStart;
  }

  /** The seed, if what was typed is a whole number. */
  Optional<Long> seed() {
    try {
      return Optional.of(Long.parseLong(seed.get().strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Chooses the family so many places on, round the list, on the board it had last. */
  void chooseGame(int places) {
    if (!games.isEmpty()) {
      game.set(shelf.board(shelf.familyFrom(game.get().family(), places)));
    }
  }

  /** One sentence: what will happen on Start, or why nothing can start. */
  String outlook() {
    if (games.isEmpty()) {
      return Messages.text("setup.outlook.noGames");
    }
    if (offer.get() == Offer.LOADING) {
      return Messages.text("setup.outlook.loading");
    }
    if (offer.get() == Offer.TROUBLE) {
      return Messages.text("setup.outlook.trouble", LabWords.name(game.get()));
    }
    if (seed().isEmpty()) {
      return Messages.text("setup.outlook.seed");
    }
    return preset.get() == null ? "" : LabWords.about(preset.get());
  }

  /**
   * The experiment that was chosen.
   *
   * @throws IllegalStateException unless {@link #canStart}
   */
  public Experiment experiment() {
    if (!isComplete()) {
      throw new IllegalStateException("Not all is chosen yet that an experiment needs");
    }
    return lab.experiment(game.get(), preset.get(), expert.get(), seed().orElseThrow());
  }

  private boolean isComplete() {
    return game.get() != null && preset.get() != null && expert.get() != null && seed().isPresent();
  }

  /** Keeps the choices for next time. */
  public void remember() {
    preferences.put("setup.game", game.get().id());
    shelf.remember();
    preferences.put("setup.preset", preset.get().name());
    preferences.put(expertKey(), expert.get().id());
    preferences.put("setup.seed", seed.get().strip());
    preferences.put("setup.opponent", opponent().orElse(""));
  }

  private void choose(Game chosen) {
    shelf.choose(chosen);
    if (!boards.contains(chosen)) {
      boards.setAll(shelf.boards(chosen.family()));
    }
    load(chosen);
  }

  private void load(Game chosen) {
    presets.clear();
    experts.clear();
    preset.set(null);
    expert.set(null);
    GameOffer known = offers.get(chosen.id());
    if (known != null) {
      show(known);
      return;
    }
    offer.set(Offer.LOADING);
    hasZoo.set(false);
    background.run(
        () ->
            new GameOffer(
                List.copyOf(lab.presets(chosen)),
                List.copyOf(lab.experts(chosen)),
                lab.hasZoo(chosen)),
        loaded -> {
          offers.put(chosen.id(), loaded);
          if (chosen.equals(game.get())) {
            show(loaded);
          }
        },
        _ -> {
          if (chosen.equals(game.get())) {
            offer.set(Offer.TROUBLE);
          }
        });
  }

  private void show(GameOffer loaded) {
    presets.setAll(loaded.presets());
    experts.setAll(loaded.experts());
    hasZoo.set(loaded.hasZoo());
    ownExpert().ifPresent(experts::add);
    preset.set(remembered(presets, "setup.preset", Preset::name).orElse(lesson(presets)));
    expert.set(
        remembered(experts, expertKey(), ExpertChoice::id)
            .orElse(experts.isEmpty() ? null : experts.getFirst()));
    offer.set(Offer.READY);
  }

  /** The user's own games for the chosen game: chosen just now, or remembered from last time. */
  private Optional<ExpertChoice> ownExpert() {
    return Optional.ofNullable(ownExperts.get(game.get().id()))
        .or(() -> preferences.get(expertKey()).map(id -> new ExpertChoice(id, 0)))
        .filter(expert -> LabWords.ownFile(expert).isPresent());
  }

  private String expertKey() {
    return "setup.expert." + game.get().id();
  }

  private <T> Optional<T> remembered(List<T> choices, String key, Function<T, String> name) {
    return preferences
        .get(key)
        .flatMap(
            last -> choices.stream().filter(choice -> name.apply(choice).equals(last)).findFirst());
  }

  /** The shortest preset that fills a lesson, or the longest if none does. */
  private static Preset lesson(List<Preset> presets) {
    return presets.stream()
        .filter(preset -> preset.duration().compareTo(LESSON) >= 0)
        .findFirst()
        .orElse(presets.isEmpty() ? null : presets.getLast());
  }
}
