package move37.game.tictactoe;

import move37.game.GameState;
import move37.game.Heuristic;

/** Lines still open to one side only: the mover's minus the opponent's, two marks counting four. */
final class TicTacToeHeuristic implements Heuristic {
  static final TicTacToeHeuristic INSTANCE = new TicTacToeHeuristic();

  /** More than the greatest difference that a position can have. */
  private static final double SCALE = 40;

  private TicTacToeHeuristic() {}

  @Override
  public double value(GameState state) {
    TicTacToeState position = (TicTacToeState) state;
    int mover = position.moverMarks();
    int opponent = position.opponentMarks();
    return (TicTacToe.openLines(mover, opponent) - TicTacToe.openLines(opponent, mover)) / SCALE;
  }
}
