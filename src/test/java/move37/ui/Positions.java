package move37.ui;

import java.util.List;
import move37.game.Game;
import move37.game.catalog.Games;
import move37.ui.common.board.BoardPosition;

/** Games and positions for the tests of the boards. */
public final class Positions {
  public static final Game CONNECT_FOUR = Games.byId("connect-four");
  public static final Game OTHELLO = Games.byId("othello");
  public static final Game TIC_TAC_TOE = Games.byId("tic-tac-toe");

  /** First to move wins on the fourth column in seven moves. */
  public static final List<Integer> FOUR_IN_COLUMN = List.of(3, 4, 3, 4, 3, 4, 3);

  private Positions() {}

  /** The position after these moves, the last one marked. */
  public static BoardPosition after(Game game, int... actions) {
    BoardPosition position = BoardPosition.start(game);
    for (int action : actions) {
      position = BoardPosition.after(position.state(), action);
    }
    return position;
  }
}
