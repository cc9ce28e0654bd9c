package move37.game;

/** A position's board as text, for messages and tests. */
public final class BoardText {
  private BoardText() {}

  /** A row a line, with X for FIRST, O for SECOND and a point for an empty cell. */
  public static String of(GameState state) {
    BoardShape shape = state.game().board();
    StringBuilder text = new StringBuilder();
    for (int cell = 0; cell < shape.cells(); cell++) {
      text.append(state.pieceAt(cell).map(piece -> piece == Player.FIRST ? 'X' : 'O').orElse('.'));
      if (cell % shape.width() == shape.width() - 1) {
        text.append('\n');
      }
    }
    return text.toString();
  }
}
