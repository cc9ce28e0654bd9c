package move37.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import move37.core.Requires;
import move37.game.BoardShape;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Heuristic;
import move37.game.Outcome;
import move37.game.Player;
import move37.game.Symmetry;

/**
 * A game to try record files on: stones on empty cells in turn, over when the board is full or, if
 * there is a pass, after two of them in a row; more stones win.
 */
public final class FakeBoardGame implements Game {
  private final String id;
  private final BoardShape board;
  private final boolean hasPass;

  /**
   * @param id the game that it stands for
   */
  public FakeBoardGame(String id, BoardShape board, boolean hasPass) {
    this.id = id;
    this.board = board;
    this.hasPass = hasPass;
  }

  /** Stands for Go. */
  public static Game go(int size) {
    return new FakeBoardGame("go-" + size + "x" + size, new BoardShape(size, size), true);
  }

  /** Stands for Hex. */
  public static Game hex(int size) {
    return new FakeBoardGame("hex-" + size + "x" + size, new BoardShape(size, size), false);
  }

  /** Stands for Gomoku. */
  public static Game gomoku(int size) {
    return new FakeBoardGame("gomoku", new BoardShape(size, size), false);
  }

  /** The stones cell by cell: 1 for FIRST, 2 for SECOND, 0 for none. */
  private record State(FakeBoardGame game, List<Integer> stones, int ply, int passes)
      implements GameState {
    @Override
    public Player player() {
      return ply % 2 == 0 ? Player.FIRST : Player.SECOND;
    }

    @Override
    public int[] legalActions() {
      return IntStream.range(0, game.actionCount()).filter(this::isLegal).toArray();
    }

    @Override
    public boolean isLegal(int action) {
      int cells = stones.size();
      return action >= 0
          && !isTerminal()
          && (action < cells ? stones.get(action) == 0 : action == cells && game.hasPass);
    }

    @Override
    public GameState play(int action) {
      Requires.check(isLegal(action), "%s is not legal", action);
      if (action == stones.size()) {
        return new State(game, stones, ply + 1, passes + 1);
      }
      Integer[] next = stones.toArray(new Integer[0]);
      next[action] = player() == Player.FIRST ? 1 : 2;
      return new State(game, Arrays.asList(next), ply + 1, 0);
    }

    @Override
    public boolean isTerminal() {
      return passes == 2 || !stones.contains(0);
    }

    @Override
    public Outcome outcome() {
      long first = stones.stream().filter(stone -> stone == 1).count();
      long second = stones.stream().filter(stone -> stone == 2).count();
      if (first == second) {
        return Outcome.DRAW;
      }
      return first > second ? Outcome.FIRST_WINS : Outcome.SECOND_WINS;
    }

    @Override
    public Optional<Player> pieceAt(int cell) {
      int stone = stones.get(cell);
      return stone == 0 ? Optional.empty() : Optional.of(stone == 1 ? Player.FIRST : Player.SECOND);
    }

    @Override
    public void encode(float[] target, int offset) {
      throw new UnsupportedOperationException("No network plays this");
    }
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public BoardShape board() {
    return board;
  }

  @Override
  public int actionCount() {
    return board.cells() + (hasPass ? 1 : 0);
  }

  @Override
  public int planes() {
    return 2;
  }

  @Override
  public int maximumLength() {
    return 2 * board.cells();
  }

  @Override
  public List<Symmetry> symmetries() {
    return List.of();
  }

  @Override
  public String actionName(int action) {
    return action == board.cells()
        ? "pass"
        : (char) ('a' + action % board.width()) + Integer.toString(action / board.width() + 1);
  }

  @Override
  public int parseAction(String name) {
    return IntStream.range(0, actionCount())
        .filter(action -> actionName(action).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no action " + name));
  }

  @Override
  public GameState initialState() {
    Integer[] empty = new Integer[board.cells()];
    Arrays.fill(empty, 0);
    return new State(this, Arrays.asList(empty), 0, 0);
  }

  @Override
  public Optional<Heuristic> heuristic() {
    return Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FakeBoardGame that && id.equals(that.id) && board.equals(that.board);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
