package move37.record.sgf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import move37.game.BoardShape;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Player;
import move37.record.replay.BadMoveException;
import move37.record.replay.Replay;

/**
 * Stones that are set up before the first move, such as a handicap. As our games begin with their
 * initial state, they are played in turn; where there are fewer of one colour, it passes first,
 * which only Go allows.
 */
final class SgfSetUp {
  private static final String ADD_BLACK = "AB";
  private static final String ADD_WHITE = "AW";
  private static final String ADD_EMPTY = "AE";

  private final SgfGameType type;
  private final Game game;
  private final Map<Integer, Player> stones = new LinkedHashMap<>();
  private Optional<Player> told = Optional.empty();
  private int line;

  SgfSetUp(SgfGameType type, Game game) {
    this.type = type;
    this.game = game;
  }

  /** Whether the node sets up stones. */
  static boolean isIn(SgfNode node) {
    return node.has(ADD_BLACK) || node.has(ADD_WHITE) || node.has(ADD_EMPTY);
  }

  /** Whether there are no stones. */
  boolean isEmpty() {
    return stones.isEmpty();
  }

  /** Takes in what a node before the first move sets up. */
  void add(SgfNode node) throws BadSgfException {
    if (line == 0 || isIn(node)) {
      line = node.line();
    }
    for (SgfProperty property : node.properties()) {
      switch (property.name()) {
        case ADD_BLACK -> cells(node, property).forEach(cell -> put(cell, Player.FIRST));
        case ADD_WHITE -> cells(node, property).forEach(cell -> put(cell, Player.SECOND));
        case ADD_EMPTY -> cells(node, property).forEach(stones::remove);
        case "PL" -> told = player(node.text("PL"));
        default -> {}
      }
    }
  }

  private void put(int cell, Player player) {
    stones.remove(cell);
    stones.put(cell, player);
  }

  private static Optional<Player> player(String text) {
    return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
      case 'B', 'b', '1' -> Optional.of(Player.FIRST);
      case 'W', 'w', '2' -> Optional.of(Player.SECOND);
      default -> Optional.empty();
    };
  }

  /** The cells of a list of points, in which {@code ac:ce} stands for a rectangle. */
  private List<Integer> cells(SgfNode node, SgfProperty property) throws BadSgfException {
    List<Integer> cells = new ArrayList<>();
    BoardShape board = game.board();
    for (String value : property.values()) {
      if (value.isBlank()) {
        continue;
      }
      List<String> corners = SgfText.parts(value);
      int one = cell(node, property.name(), corners.getFirst().strip());
      int other = cell(node, property.name(), corners.getLast().strip());
      int width = board.width();
      for (int row = Math.min(one, other) / width; row <= Math.max(one, other) / width; row++) {
        int left = Math.min(one % width, other % width);
        int right = Math.max(one % width, other % width);
        for (int column = left; column <= right; column++) {
          cells.add(board.cell(row, column));
        }
      }
      if (cells.size() > 2 * board.cells()) {
        throw new BadSgfException(node.line(), property.name() + " lists points twice");
      }
    }
    return cells;
  }

  private int cell(SgfNode node, String name, String point) throws BadSgfException {
    OptionalInt cell = type.cell(point, game.board());
    if (cell.isEmpty()) {
      throw new BadSgfException(
          node.line(), SgfHeader.written(name, point) + " is no point of the board");
    }
    return cell.getAsInt();
  }

  /**
   * Plays the stones.
   *
   * @param firstMove whose move comes first, if any does
   * @param isHandicap whether Black has stones for a handicap, so that White begins
   * @throws BadSgfException if no game begins so
   */
  void play(Replay replay, Optional<Player> firstMove, boolean isHandicap) throws BadSgfException {
    if (isStart(replay.state())) {
      return;
    }
    List<Integer> black = of(Player.FIRST);
    List<Integer> white = of(Player.SECOND);
    Player next = firstMove.or(() -> told).orElseGet(() -> usual(black, white, isHandicap));
    int ahead = next == Player.FIRST ? 0 : 1;
    int turns = Math.max(black.size(), white.size() + ahead);
    List<Integer> blackTurns = withPasses(black, turns);
    List<Integer> whiteTurns = withPasses(white, turns - ahead);
    try {
      for (int turn = 0; turn < turns; turn++) {
        replay.play(blackTurns.get(turn), "which is set up");
        if (turn < whiteTurns.size()) {
          replay.play(whiteTurns.get(turn), "which is set up");
        }
      }
    } catch (BadMoveException e) {
      throw new BadSgfException(line, "the set-up cannot be played: " + e.getMessage());
    }
    if (!isOn(replay.state())) {
      throw new BadSgfException(line, "the set-up has stones that are taken at once");
    }
  }

  /** Nothing is set up, or what the game begins with anyway. */
  private boolean isStart(GameState state) {
    return stones.isEmpty() || isOn(state);
  }

  private boolean isOn(GameState state) {
    for (int cell = 0; cell < game.board().cells(); cell++) {
      if (!state.pieceAt(cell).equals(Optional.ofNullable(stones.get(cell)))) {
        return false;
      }
    }
    return true;
  }

  private Player usual(List<Integer> black, List<Integer> white, boolean isHandicap) {
    boolean isEven = type != SgfGameType.GO && black.size() == white.size() + 1;
    return isHandicap || isEven ? Player.SECOND : Player.FIRST;
  }

  private List<Integer> of(Player player) {
    return stones.entrySet().stream()
        .filter(stone -> stone.getValue() == player)
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<Integer> withPasses(List<Integer> cells, int turns) throws BadSgfException {
    OptionalInt pass = type.pass(game);
    boolean isPossible = type == SgfGameType.GO && pass.isPresent();
    if (cells.size() < turns && !isPossible) {
      throw new BadSgfException(
          line,
          "the set-up of "
              + of(Player.FIRST).size()
              + " black and "
              + of(Player.SECOND).size()
              + " white stones cannot be reached in turn");
    }
    List<Integer> all = new ArrayList<>();
    for (int i = cells.size(); i < turns; i++) {
      all.add(pass.getAsInt());
    }
    all.addAll(cells);
    return all;
  }
}
