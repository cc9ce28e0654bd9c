package move37.record.replay;

import java.util.ArrayList;
import java.util.List;
import move37.game.Game;
import move37.game.GameState;

/** Plays a recorded game through and keeps its moves; for one thread. */
public final class Replay {
  private final Game game;
  private final List<Integer> actions = new ArrayList<>();
  private GameState state;

  /** Begins at the game's initial state. */
  public Replay(Game game) {
    this.game = game;
    state = game.initialState();
  }

  /** What is played. */
  public Game game() {
    return game;
  }

  /** The position after the moves so far. */
  public GameState state() {
    return state;
  }

  /** The moves so far. */
  public List<Integer> actions() {
    return List.copyOf(actions);
  }

  /** How many moves there are so far. */
  public int size() {
    return actions.size();
  }

  /**
   * Plays the next move.
   *
   * @param action any number
   * @param written how the record writes the move, fit for a message
   * @throws BadMoveException if the game is over or the move is not legal
   */
  public void play(int action, String written) throws BadMoveException {
    requireMore();
    if (!state.isLegal(action)) {
      throw new BadMoveException("move " + (size() + 1) + ", " + written + ", is not legal");
    }
    actions.add(action);
    state = state.play(action);
  }

  /**
   * Another move may follow.
   *
   * @throws BadMoveException if the game is over
   */
  public void requireMore() throws BadMoveException {
    if (state.isTerminal()) {
      throw new BadMoveException(
          "the game is over after " + size() + " moves, but move " + (size() + 1) + " follows");
    }
  }
}
