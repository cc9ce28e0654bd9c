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
 * What is chosen on the start page: game, rules, time, teacher, seed. Remembers the choices. The
 * lab is asked in the background, once a game. For the JavaFX thread; has no controls.
 */
public final class SetupViewModel {
  /** The seed that is used unless another one is given. */
  public static final long USUAL_SEED = 37;

  private static final Duration LESSON = Duration.ofMinutes(10);

  /** Where the offer for the chosen game stands. */
  enum Offer {
    LOADING,
    READY,
    TROUBLE
  }

  /** What was chosen for the same board before another rule was. */
  private record Before(Preset preset, ExpertChoice expert) {}

  private record GameOffer(List<Preset> presets, List<ExpertChoice> experts, boolean hasZoo) {}

  private final Lab lab;
  private final BackgroundTasks background;
  private final WindowPreferences preferences;
  private final GameShelf shelf;
  private final ObservableList<Game> boards = FXCollections.observableArrayList();
  private final Map<String, GameOffer> offers = new HashMap<>();
  private final Map<String, ExpertChoice> ownExperts = new HashMap<>();
  private final ObjectProperty<Game> board = new SimpleObjectProperty<>(this, "board");
  private final RuleChoices rules;
  private final ReadOnlyObjectWrapper<Game> game = new ReadOnlyObjectWrapper<>(this, "game");
  private final ReadOnlyBooleanWrapper hasRules = new ReadOnlyBooleanWrapper(this, "hasRules");
  private final ObservableList<Preset> presets = FXCollections.observableArrayList();
  private final ObjectProperty<Preset> preset = new SimpleObjectProperty<>(this, "preset");
  private final ObservableList<ExpertChoice> experts = FXCollections.observableArrayList();
  private final ObjectProperty<ExpertChoice> expert = new SimpleObjectProperty<>(this, "expert");
  private final StringProperty seed = new SimpleStringProperty(this, "seed");
  private final ExtraOpponent opponent;
  private final ReadOnlyObjectWrapper<Offer> offer =
      new ReadOnlyObjectWrapper<>(this, "offer", Offer.LOADING);
  private final ReadOnlyBooleanWrapper hasZoo = new ReadOnlyBooleanWrapper(this, "hasZoo");
  private final BooleanBinding canStart;
  private Optional<Before> before = Optional.empty();

  /** The choices of last time, or the lab's first game and its usual teacher. */
  public SetupViewModel(Lab lab, BackgroundTasks background, WindowPreferences preferences) {
    this.lab = lab;
    this.background = background;
    this.preferences = preferences;
    List<Game> games = lab.games();
    this.shelf = new GameShelf(games, preferences);
    this.rules = new RuleChoices(preferences);
    seed.set(preferences.get("setup.seed").orElse(Long.toString(USUAL_SEED)));
    this.opponent = new ExtraOpponent(preferences);
    canStart =
        Bindings.createBooleanBinding(
            this::isComplete, game, hasRules, preset, expert, seed, offer);
    game.addListener((_, last, chosen) -> choose(last, chosen));
    board.addListener((_, _, chosen) -> chooseBoard(chosen));
    games.stream()
        .filter(
            candidate -> preferences.get("setup.game").filter(candidate.id()::equals).isPresent())
        .findFirst()
        .map(Game::withUsualRules)
        .or(() -> shelf.families().stream().findFirst().map(shelf::board))
        .ifPresent(board::set);
    rules.onChange(this::applyRules);
  }

  /** The games that can be learned, by family. */
  GameShelf shelf() {
    return shelf;
  }

  /** The boards of the chosen game's family. */
  ObservableList<Game> boards() {
    return boards;
  }

  /** The chosen board, as the game on it by the usual rules; null only if there is none at all. */
  ObjectProperty<Game> boardProperty() {
    return board;
  }

  /** The rules that may be chosen. */
  RuleChoices rules() {
    return rules;
  }

  /** Whether the chosen rules are such that a game can be played by them. */
  ReadOnlyBooleanProperty hasRulesProperty() {
    return hasRules.getReadOnlyProperty();
  }

  /**
   * The game on the chosen board by the chosen rules, or by the usual ones while those are none;
   * null only if there is no board.
   */
  public ReadOnlyObjectProperty<Game> gameProperty() {
    return game.getReadOnlyProperty();
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
    ownExperts.put(board.get().id(), own);
    experts.removeIf(known -> LabWords.ownFile(known).isPresent());
    experts.add(own);
    expert.set(own);
  }

  /** The seed as typed. */
  public StringProperty seedProperty() {
    return seed;
  }

  /** One more opponent for the ratings. */
  ExtraOpponent opponent() {
    return opponent;
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
    if (board.get() != null) {
      board.set(shelf.board(shelf.familyFrom(board.get().family(), places)));
    }
  }

  /** One sentence: what will happen on Start, or why nothing can start. */
  String outlook() {
    if (board.get() == null) {
      return Messages.text("setup.outlook.noGames");
    }
    if (!hasRules.get()) {
      return Messages.text("setup.outlook.komi");
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
    boolean isChosen = game.get() != null && preset.get() != null && expert.get() != null;
    return isChosen && hasRules.get() && seed().isPresent();
  }

  /** Keeps the choices for next time. */
  public void remember() {
    preferences.put("setup.game", board.get().id());
    shelf.remember();
    rules.remember();
    preferences.put("setup.preset", preset.get().name());
    preferences.put(expertKey(), expert.get().id());
    preferences.put("setup.seed", seed.get().strip());
    opponent.remember();
  }

  private void chooseBoard(Game chosen) {
    shelf.choose(chosen);
    if (!boards.contains(chosen)) {
      boards.setAll(shelf.boards(chosen.family()));
    }
    applyRules();
  }

  private void applyRules() {
    Optional<Game> ruled = Optional.ofNullable(board.get()).flatMap(rules::on);
    hasRules.set(ruled.isPresent());
    game.set(ruled.orElse(board.get()));
  }

  /** Time and teacher stay as they are while only the rules change. */
  private void choose(Game last, Game chosen) {
    if (last == null || !last.withUsualRules().equals(chosen.withUsualRules())) {
      before = Optional.empty();
    } else if (preset.get() != null && expert.get() != null) {
      before = Optional.of(new Before(preset.get(), expert.get()));
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
    preset.set(
        before
            .flatMap(last -> named(presets, Preset::name, last.preset().name()))
            .or(() -> remembered(presets, "setup.preset", Preset::name))
            .orElse(lesson(presets)));
    expert.set(
        before
            .flatMap(last -> named(experts, ExpertChoice::id, last.expert().id()))
            .or(() -> remembered(experts, expertKey(), ExpertChoice::id))
            .orElse(experts.isEmpty() ? null : experts.getFirst()));
    offer.set(Offer.READY);
  }

  /** The user's own games for the chosen game: chosen just now, or remembered from last time. */
  private Optional<ExpertChoice> ownExpert() {
    return Optional.ofNullable(ownExperts.get(board.get().id()))
        .or(() -> preferences.get(expertKey()).map(id -> new ExpertChoice(id, 0)))
        .filter(expert -> LabWords.ownFile(expert).isPresent());
  }

  private String expertKey() {
    return "setup.expert." + board.get().id();
  }

  private <T> Optional<T> remembered(List<T> choices, String key, Function<T, String> name) {
    return preferences.get(key).flatMap(last -> named(choices, name, last));
  }

  private static <T> Optional<T> named(List<T> choices, Function<T, String> name, String wanted) {
    return choices.stream().filter(choice -> name.apply(choice).equals(wanted)).findFirst();
  }

  /** The shortest preset that fills a lesson, or the longest if none does. */
  private static Preset lesson(List<Preset> presets) {
    return presets.stream()
        .filter(preset -> preset.duration().compareTo(LESSON) >= 0)
        .findFirst()
        .orElse(presets.isEmpty() ? null : presets.getLast());
  }
}
