package move37.game;

/** The result of a finished game. */
public enum Outcome {
  FIRST_WINS,
  SECOND_WINS,
  DRAW;

  /** 1 if the player won, -1 if it lost, 0 for a draw. */
  public int returnFor(Player player) {
    return switch (this) {
      case DRAW -> 0;
      case FIRST_WINS -> player == Player.FIRST ? 1 : -1;
      case SECOND_WINS -> player == Player.SECOND ? 1 : -1;
    };
  }

  /** The outcome in which this player wins. */
  public static Outcome winFor(Player player) {
    return player == Player.FIRST ? FIRST_WINS : SECOND_WINS;
  }
}
