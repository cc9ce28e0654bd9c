package move37.ui.common.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import move37.game.BoardShape;
import move37.game.GameState;
import move37.game.Player;

/** A position in words, for screen readers. */
final class BoardDescription {
  private BoardDescription() {}

  /** Who is to move or who won, then the rows with pieces in them, from the top. */
  static String of(GameState state) {
    List<String> parts = new ArrayList<>();
    parts.add(
        state.isTerminal()
            ? BoardMessages.result(state.outcome(), state.ply())
            : BoardMessages.text(
                "describe.toMove", state.ply(), BoardMessages.seat(state.player())));
    BoardShape shape = state.game().board();
    for (int row = 0; row < shape.height(); row++) {
      if (hasPiece(state, row)) {
        parts.add(BoardMessages.text("describe.row", row + 1, row(state, row)));
      }
    }
    return String.join(" ", parts);
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
      cells.add(piece.map(BoardMessages::seat).orElse(BoardMessages.text("describe.empty")));
    }
    return String.join(", ", cells);
  }
}
