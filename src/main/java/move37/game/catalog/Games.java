package move37.game.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import move37.game.BoardShape;
import move37.game.Game;
import move37.game.GameFamily;
import move37.game.connectfour.ConnectFour;
import move37.game.connectfour.ConnectFourFamily;
import move37.game.go.Go;
import move37.game.go.GoFamily;
import move37.game.gomoku.Gomoku;
import move37.game.gomoku.GomokuFamily;
import move37.game.gomoku.GomokuRule;
import move37.game.hex.Hex;
import move37.game.hex.HexFamily;
import move37.game.othello.Othello;
import move37.game.othello.OthelloFamily;
import move37.game.tictactoe.TicTacToe;

/**
 * The built-in games: a new one is one package and one line here. Those listed are what the lab
 * offers; a family has more boards and rules, which are found by their ids too.
 */
public final class Games {
  private static final List<Game> ALL =
      List.of(
          new TicTacToe(),
          new ConnectFour(5, 4),
          new ConnectFour(),
          new Othello(6),
          new Othello(),
          new Gomoku(9, GomokuRule.FREESTYLE),
          new Gomoku(),
          new Gomoku(15, GomokuRule.STANDARD),
          new Hex(5),
          new Hex(7),
          new Hex(9),
          new Hex(11),
          new Hex(11, true),
          new Go(5),
          new Go(7),
          new Go(9),
          new Go(13),
          new Go(19));

  private static final List<GameFamily> FAMILIES =
      List.of(
          new ConnectFourFamily(),
          new OthelloFamily(),
          new GomokuFamily(),
          new HexFamily(),
          new GoFamily());

  private static final Pattern SIDES = Pattern.compile("[1-9]\\d*x[1-9]\\d*");

  /** Of a name that is no game's, so many letters are told. */
  private static final int TOLD_LETTERS = 60;

  private Games() {}

  /** The games of the catalogue, the simplest first. */
  public static List<Game> all() {
    return ALL;
  }

  /**
   * The game with this id, of the catalogue or on another board or by other rules of its family.
   *
   * @throws IllegalArgumentException in one sentence that lists what exists and how rules are
   *     written, if there is none
   */
  public static Game byId(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no game \""
                        + told(id)
                        + "\": choose one of "
                        + ids()
                        + ", or write another board or rules as "
                        + notations()));
  }

  /** The game that {@link #byId} finds, if there is one. */
  public static Optional<Game> find(String id) {
    return ALL.stream().filter(game -> game.id().equals(id)).findFirst().or(() -> made(id));
  }

  /** A game by its family; the catalogue's own where the id only says the usual in full. */
  private static Optional<Game> made(String id) {
    return FAMILIES.stream()
        .flatMap(family -> family.game(id).stream())
        .map(game -> ALL.stream().filter(game::equals).findFirst().orElse(game))
        .findFirst();
  }

  /**
   * The game by the same rules on a board of this shape, the game itself if it has it already;
   * empty if its family has no such board.
   */
  public static Optional<Game> onBoard(Game game, BoardShape shape) {
    if (game.board().equals(shape)) {
      return Optional.of(game);
    }
    String sides = shape.width() + "x" + shape.height();
    Matcher told = SIDES.matcher(game.id());
    return find(told.find() ? told.replaceFirst(sides) : game.id() + "-" + sides);
  }

  private static String told(String id) {
    return id.length() > TOLD_LETTERS ? id.substring(0, TOLD_LETTERS) + "…" : id;
  }

  /** The ids of the catalogue's games, with commas between them. */
  public static String ids() {
    return ALL.stream().map(Game::id).collect(Collectors.joining(", "));
  }

  private static String notations() {
    return FAMILIES.stream().map(GameFamily::notation).collect(Collectors.joining(", "));
  }

  /**
   * The game of the catalogue that is nearest to this one: itself if it is listed, else the first
   * of its family on the same board, the next larger board or, where there is none, the largest.
   * Empty if the catalogue does not know the family.
   */
  public static Optional<Game> nearest(Game game) {
    Comparator<Game> bySize = Comparator.comparingInt(one -> one.board().cells());
    List<Game> family = ALL.stream().filter(one -> one.family().equals(game.family())).toList();
    return family.stream()
        .filter(game::equals)
        .findFirst()
        .or(
            () ->
                family.stream()
                    .filter(one -> one.board().cells() >= game.board().cells())
                    .min(bySize))
        .or(() -> family.stream().max(bySize));
  }
}
