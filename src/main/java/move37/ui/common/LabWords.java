package move37.ui.common;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import move37.core.Clock;
import move37.experiment.ExpertChoice;
import move37.experiment.Preset;
import move37.experiment.report.AgentWords;
import move37.game.BoardShape;
import move37.game.Game;

/** The lab's things in words: games, presets, experts, times, amounts. */
public final class LabWords {
  private static final String FILE = "file:";
  private static final double GIGA = 1e9;

  private LabWords() {}

  /** The game's name, with the board and the rules that are not the usual ones. */
  public static String name(Game game) {
    String key = "game." + game.id();
    if (Messages.has(key)) {
      return Messages.text(key);
    }
    Stream<String> rules = RuleWords.of(game).stream();
    return Stream.concat(Stream.of(nameOnBoard(game)), rules).collect(Collectors.joining(", "));
  }

  private static String nameOnBoard(Game game) {
    String key = "game." + game.withUsualRules().id();
    if (Messages.has(key)) {
      return Messages.text(key);
    }
    BoardShape shape = game.board();
    return Messages.has("game.family." + game.family())
        ? Messages.text("game.sized", family(game), shape.width(), shape.height())
        : game.id();
  }

  /** The name of the game whatever its board, for example "Go". */
  public static String family(Game game) {
    String key = "game.family." + game.family();
    return Messages.has(key) ? Messages.text(key) : name(game);
  }

  /** The board among those of the same game, for example "9x9". */
  public static String board(Game game) {
    String key = "game." + game.id() + ".board";
    BoardShape shape = game.board();
    return Messages.has(key)
        ? Messages.text(key)
        : Messages.text("game.board", shape.width(), shape.height());
  }

  /** What the game is about, in a few words: its own, or those of its board. */
  public static String about(Game game) {
    return Stream.of(game, game.withUsualRules())
        .map(one -> "game." + one.id() + ".about")
        .filter(Messages::has)
        .findFirst()
        .map(key -> Messages.text(key))
        .orElseGet(() -> Messages.text("game.about", game.board().width(), game.board().height()));
  }

  /** The preset's length, for example "10 minutes". */
  public static String name(Preset preset) {
    long minutes = Math.max(1, Math.round(preset.duration().toSeconds() / 60.0));
    boolean isWholeHours = minutes >= 60 && minutes % 60 == 0;
    return isWholeHours
        ? Messages.text("preset.hours", minutes / 60)
        : Messages.text("preset.minutes", minutes);
  }

  /** A preset's length by its name in files, for example "10 minutes" for {@code 10min}. */
  public static String preset(String name) {
    String key = "preset." + name;
    return Messages.has(key) ? Messages.text(key) : name;
  }

  /** What the preset is good for, in one sentence. */
  public static String about(Preset preset) {
    String key = "preset." + preset.name() + ".about";
    return Messages.has(key) ? Messages.text(key) : Messages.text("preset.about", name(preset));
  }

  /** Whom the network imitates. */
  public static String name(ExpertChoice expert) {
    String id = expert.id();
    if (expert.player().isPresent()) {
      return Messages.text("expert.player", AgentWords.plain(expert.player().get()));
    }
    Optional<Path> own = ownFile(expert);
    if (own.isPresent()) {
      Path name = own.get().getFileName();
      return Messages.text("expert.file", name == null ? own.get() : name);
    }
    String key = "expert." + id;
    return Messages.has(key) ? Messages.text(key) : id;
  }

  /** The expert of the games in this file or folder of the user's own. */
  public static ExpertChoice ownExpert(Path fileOrFolder) {
    return new ExpertChoice(FILE + fileOrFolder.toAbsolutePath().normalize(), 0);
  }

  /** Where the expert's games are, if they are in a file or folder of the user's own. */
  public static Optional<Path> ownFile(ExpertChoice expert) {
    if (!expert.id().startsWith(FILE)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(expert.id().substring(FILE.length())));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** How many games the expert left, in words; of an own file that is told when it is read. */
  public static String about(ExpertChoice expert) {
    if (ownFile(expert).isPresent()) {
      return Messages.text("expert.games.own");
    }
    return expert.games() == 0
        ? Messages.text("expert.games.none")
        : Messages.text("expert.games", expert.games());
  }

  /** A time as a {@link Clock} shows it. */
  public static String clock(Duration time) {
    return Clock.text(time);
  }

  /** A time in a sentence, rounded as people do: "10 s", "2 min", "1 h 20 min". */
  public static String roughly(Duration time) {
    long seconds = Math.max(0, time.toSeconds());
    if (seconds < 55) {
      return Messages.text("time.seconds", Math.max(5, 5 * Math.round(seconds / 5.0)));
    }
    long minutes = Math.max(1, Math.round(seconds / 60.0));
    return minutes < 60
        ? Messages.text("time.minutes", minutes)
        : Messages.text("time.hours", minutes / 60, minutes % 60);
  }

  /** A share of 1 in per cent, for example "48 %". */
  public static String share(double share) {
    return String.format(Locale.getDefault(), "%d\u00a0%%", Math.round(100 * share));
  }

  /** An amount of memory, for example "1.2 GB". */
  public static String memory(long bytes) {
    return Messages.text("memory.amount", String.format(Locale.getDefault(), "%.1f", bytes / GIGA));
  }
}
