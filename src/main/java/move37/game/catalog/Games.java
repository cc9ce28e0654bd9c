package move37.game.catalog;

import java.util.List;
import java.util.stream.Collectors;
import move37.game.Game;
import move37.game.connectfour.ConnectFour;
import move37.game.go.Go;
import move37.game.gomoku.Gomoku;
import move37.game.gomoku.GomokuRule;
import move37.game.hex.Hex;
import move37.game.othello.Othello;
import move37.game.tictactoe.TicTacToe;

/** The built-in games: a new one is one package and one line here. */
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

  private Games() {}

  /** All of them, the simplest first. */
  public static List<Game> all() {
    return ALL;
  }

  /**
   * The game with this id.
   *
   * @throws IllegalArgumentException in one sentence that lists what exists, if there is none
   */
  public static Game byId(String id) {
    return ALL.stream()
        .filter(game -> game.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no game \"" + id + "\": choose one of " + ids()));
  }

  /** The ids of all games, with commas between them. */
  public static String ids() {
    return ALL.stream().map(Game::id).collect(Collectors.joining(", "));
  }
}
