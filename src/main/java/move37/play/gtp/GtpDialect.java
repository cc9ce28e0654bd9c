package move37.play.gtp;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import move37.game.BoardShape;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Player;
import move37.game.catalog.Games;
import move37.game.go.Go;
import move37.game.hex.Hex;

/**
 * How a game is spoken of in the Go Text Protocol. FIRST is black and SECOND white; moves have the
 * names that the game gives them. So programs for other games than Go use the protocol too, Hex for
 * example; what only Go has is in {@link GoDialect}, what Hex has in {@link HexDialect}.
 */
sealed class GtpDialect permits GoDialect, HexDialect {
  /** KataGo's name for it; the protocol itself has none. */
  static final String OBLONG = "rectangular_boardsize";

  private static final String PASS = "pass";

  private final Game game;

  GtpDialect(Game game) {
    this.game = game;
  }

  /** The dialect of the game. */
  static GtpDialect of(Game game) {
    return switch (game) {
      case Go go -> new GoDialect(go);
      case Hex hex -> new HexDialect(hex);
      default -> new GtpDialect(game);
    };
  }

  /** The player's colour. */
  static String color(Player player) {
    return player == Player.FIRST ? "b" : "w";
  }

  /** The player of a colour, if it is one. */
  static Optional<Player> player(String color) {
    return switch (color.toLowerCase(Locale.ROOT)) {
      case "b", "black" -> Optional.of(Player.FIRST);
      case "w", "white" -> Optional.of(Player.SECOND);
      default -> Optional.empty();
    };
  }

  /**
   * The command that tells another program the board. The protocol knows square ones alone; for
   * others there is an extension of KataGo's, {@value #OBLONG}, with width and height.
   */
  final String boardCommand() {
    BoardShape board = game.board();
    return board.width() == board.height()
        ? "boardsize " + board.width()
        : OBLONG + " " + board.width() + " " + board.height();
  }

  /** What the action is called. */
  String name(int action) {
    return game.actionName(action);
  }

  /** The action of this name, in capitals or not; empty if there is none. */
  OptionalInt action(String vertex) {
    for (String name : List.of(vertex, vertex.toLowerCase(Locale.ROOT))) {
      try {
        return OptionalInt.of(game.parseAction(name));
      } catch (IllegalArgumentException _) {
        // The next spelling, if there is one.
      }
    }
    return OptionalInt.empty();
  }

  /** The same game on a board of this shape, if there is one. */
  Optional<Game> onBoard(BoardShape shape) {
    return Games.onBoard(game, shape);
  }

  /** The argument of {@code komi}, in games that have one. */
  Optional<String> komi() {
    return Optional.empty();
  }

  /**
   * The same game with another komi, or one that decides all games alike.
   *
   * @throws IllegalArgumentException in one sentence, if there is none
   */
  Game withKomi(double komi) {
    throw new IllegalArgumentException("There is no komi in " + game.id());
  }

  /** The action that leaves all stones as they are, in games in which one may always pass. */
  OptionalInt pass() {
    return OptionalInt.empty();
  }

  /**
   * The action that the player to move has to leave all stones as they are; empty if there are
   * others, or none.
   */
  OptionalInt forcedPass(GameState state) {
    int[] legal = state.legalActions();
    return legal.length == 1 && game.actionName(legal[0]).equals(PASS)
        ? OptionalInt.of(legal[0])
        : OptionalInt.empty();
  }

  /**
   * The same game without an end after so many moves, which the protocol does not know; where a
   * game has one.
   */
  Game withoutLimit() {
    return game;
  }

  /** Whether stones that cannot be saved count as alive until they are captured, as in Go. */
  boolean countsAllAsAlive() {
    return false;
  }

  /** The names of the points with the player's stones, in games that name their points. */
  Optional<List<String>> stones(GameState state, Player player) {
    return Optional.empty();
  }

  /** The result as {@code final_score} tells it; empty if the position has none. */
  Optional<String> score(GameState state) {
    return state.isTerminal()
        ? Optional.of(score((double) state.outcome().returnFor(Player.FIRST)))
        : Optional.empty();
  }

  /** The lead of FIRST as {@code final_score} tells it. */
  static String score(double lead) {
    if (lead == 0) {
      return "0";
    }
    return (lead > 0 ? "B+" : "W+") + number(Math.abs(lead));
  }

  /** A multiple of one half. */
  static String number(double number) {
    return number == Math.rint(number)
        ? Long.toString(Math.round(number))
        : String.format(Locale.ROOT, "%.1f", number);
  }

  /** The board as text, in lines of which none is empty. */
  String show(GameState state) {
    return state.toString().stripTrailing();
  }
}
