package move37.ui.match;

import java.util.ArrayList;
import java.util.List;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Player;
import move37.play.GameLine;
import move37.ui.common.board.BoardPosition;
import move37.ui.common.board.OffBoardActions;

/** The positions of a game so far; never empty. */
final class MatchHistory {
  private final Game game;
  private final List<BoardPosition> positions = new ArrayList<>();
  private final List<Integer> moves = new ArrayList<>();

  /** A game before its first move. */
  MatchHistory(Game game) {
    this.game = game;
    restart();
  }

  /** Begins again. */
  void restart() {
    positions.clear();
    moves.clear();
    positions.add(BoardPosition.start(game));
  }

  /** The newest position, with its last move. */
  BoardPosition last() {
    return positions.getLast();
  }

  /** The newest position. */
  GameState state() {
    return last().state();
  }

  /** The game so far. */
  GameLine line() {
    return new GameLine(state(), moves);
  }

  /** Plays a legal action. */
  void play(int action) {
    positions.add(BoardPosition.after(state(), action));
    moves.add(action);
  }

  /** Whether the player had a choice before the newest position. */
  boolean canTakeBack(Player player) {
    return lastChoice(player) >= 0;
  }

  /** Goes back to the player's last choice; the player must have had one. */
  void takeBack(Player player) {
    int kept = lastChoice(player);
    positions.subList(kept + 1, positions.size()).clear();
    moves.subList(kept, moves.size()).clear();
  }

  private int lastChoice(Player player) {
    for (int i = positions.size() - 2; i >= 0; i--) {
      GameState state = positions.get(i).state();
      if (state.player() == player && !mustPass(state)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether passing is the only legal action. */
  static boolean mustPass(GameState state) {
    int[] legal = state.legalActions();
    return legal.length == 1 && OffBoardActions.of(state.game()).isPass(legal[0]);
  }
}
