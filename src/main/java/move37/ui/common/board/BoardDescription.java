package move37.ui.common.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import move37.game.BoardShape;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Player;

/** A position in words, for screen readers. */
final class BoardDescription {
  private BoardDescription() {}

  /**
   * Who is to move or who won, then each player's pieces by the names of their cells; where cells
   * have no names, the rows with pieces in them, from the top.
   */
  static String of(GameState state) {
    List<String> parts = new ArrayList<>();
    Game game = state.game();
    parts.add(
        state.isTerminal()
            ? BoardMessages.result(state) + "."
            : BoardMessages.text(
                "describe.toMove", state.ply(), BoardMessages.seat(game, state.player())));
    if (game.family().equals("hex")) {
      parts.add(
          BoardMessages.text(
              "describe.hex",
              BoardMessages.seat(game, Player.FIRST),
              BoardMessages.seat(game, Player.SECOND)));
    }
    if (namesCells(game)) {
      for (Player player : Player.values()) {
        pieces(state, player).ifPresent(parts::add);
      }
    } else {
      for (int row = 0; row < game.board().height(); row++) {
        if (hasPiece(state, row)) {
          parts.add(BoardMessages.text("describe.row", row + 1, row(state, row)));
        }
      }
    }
    return String.join(" ", parts);
  }

  /** The name of a move as it is spoken. */
  static String move(Game game, int action) {
    String name = game.actionName(action);
    return game.actionCount() == game.board().width()
        ? BoardMessages.text("describe.column", name)
        : name;
  }

  /** Whether actions are cells and named as such, by a letter and a number. */
  private static boolean namesCells(Game game) {
    return game.actionCount() >= game.board().cells()
        && Character.isLetter(game.actionName(0).charAt(0));
  }

  private static Optional<String> pieces(GameState state, Player player) {
    Game game = state.game();
    List<String> cells = new ArrayList<>();
    for (int cell = 0; cell < game.board().cells(); cell++) {
      if (state.pieceAt(cell).filter(player::equals).isPresent()) {
        cells.add(game.actionName(cell));
      }
    }
    return cells.isEmpty()
        ? Optional.empty()
        : Optional.of(
            BoardMessages.text(
                "describe.pieces", BoardMessages.seat(game, player), String.join(", ", cells)));
  }

  private static boolean hasPiece(GameState state, int row) {
    BoardShape shape = state.game().board();
    for (int column = 0; column < shape.width(); column++) {
      if (state.pieceAt(shape.cell(row, column)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static String row(GameState state, int row) {
    BoardShape shape = state.game().board();
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < shape.width(); column++) {
      Optional<Player> piece = state.pieceAt(shape.cell(row, column));
      cells.add(
          piece
              .map(player -> BoardMessages.seat(state.game(), player))
              .orElse(BoardMessages.text("describe.empty")));
    }
    return String.join(", ", cells);
  }
}
