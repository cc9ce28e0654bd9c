package move37.game.go;

import java.util.List;
import java.util.Optional;
import move37.core.Requires;
import move37.game.BoardShape;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Heuristic;
import move37.game.Player;
import move37.game.Rollout;
import move37.game.Symmetries;
import move37.game.Symmetry;

/**
 * Go by Tromp and Taylor's rules (tromp.github.io/go.html), but suicide is forbidden unless {@link
 * GoRules} allow it: a move may not repeat any earlier position of the game (positional superko), a
 * pass may; two passes in a row end the game, and all stones and territory count. FIRST plays
 * Black, SECOND White and has the komi.
 *
 * <p>Actions are the points row by row from the top left, then the pass. Points are named as in the
 * Go Text Protocol: the column's letter from A on without I, and the row's number, 1 at the bottom.
 * For the planes see {@link GoInput}.
 */
public final class Go implements Game {
  private static final String COLUMNS = "ABCDEFGHJKLMNOPQRST";
  private static final String PASS = "pass";
  private static final int SMALLEST_WITH_QUIET_EDGE = 7;

  private final GoRules rules;
  private final GoInput input;
  private final GoEncoding encoding;
  private final BoardShape shape;
  private final GoGrid grid;
  private final List<Symmetry> symmetries;
  private final GoState initialState;
  private final Rollout rollout;

  /** Made when it is first asked for; which thread does so does not matter. */
  private volatile Go learners;

  /**
   * The game by the lab's rules.
   *
   * @param size points on a side, 1 to 19
   */
  public Go(int size) {
    this(GoRules.of(size));
  }

  /** The game by rules of its own. */
  public Go(GoRules rules) {
    this(rules, GoInput.USUAL);
  }

  /** The game by rules of its own, with what its networks are shown. */
  public Go(GoRules rules, GoInput input) {
    this.rules = rules;
    this.input = input;
    encoding = input.encoding();
    shape = new BoardShape(rules.size(), rules.size());
    grid = new GoGrid(rules.size());
    symmetries = Symmetries.ofSquare(rules.size(), pass() + 1);
    rollout = new GoRollout(grid, rules);
    initialState = new GoState(this, new GoBoard(grid), Player.FIRST);
  }

  /** The rules that may differ. */
  public GoRules rules() {
    return rules;
  }

  /** What a network is shown. */
  public GoInput input() {
    return input;
  }

  /** The game by other rules, with the same input. */
  public Go withRules(GoRules others) {
    return new Go(others, input);
  }

  /** The action of passing. */
  public int pass() {
    return shape.cells();
  }

  GoEncoding encoding() {
    return encoding;
  }

  GoGrid grid() {
    return grid;
  }

  /**
   * {@code go-9x9}, by the board's size; where they are not the usual ones with komi and suicide
   * behind it, {@code go-9x9-komi6.5-suicide}, and {@code -history} where the network is shown
   * that. Sparing eyes is no rule of the game, but of those who learn it, and not told; nor is an
   * input that is there to be measured only.
   */
  @Override
  public String id() {
    return GoFamily.id(rules, input);
  }

  @Override
  public String family() {
    return "go";
  }

  @Override
  public BoardShape board() {
    return shape;
  }

  @Override
  public int actionCount() {
    return pass() + 1;
  }

  @Override
  public int planes() {
    return encoding.count();
  }

  @Override
  public int maximumLength() {
    return rules.maximumLength();
  }

  @Override
  public List<Symmetry> symmetries() {
    return symmetries;
  }

  @Override
  public String actionName(int action) {
    Requires.inRange("Go action", action, 0, pass());
    if (action == pass()) {
      return PASS;
    }
    int row = rules.size() - action / rules.size();
    return COLUMNS.charAt(action % rules.size()) + Integer.toString(row);
  }

  /** The action of this name, in capitals or not. */
  @Override
  public int parseAction(String name) {
    if (name.equalsIgnoreCase(PASS)) {
      return pass();
    }
    int column = name.isEmpty() ? -1 : COLUMNS.indexOf(upper(name.charAt(0)));
    int row = rules.size() - row(name);
    Requires.check(
        column >= 0 && column < rules.size() && row >= 0 && row < rules.size(),
        "A Go move is a point such as %s or \"%s\", but is \"%s\"",
        actionName(0),
        PASS,
        name);
    return shape.cell(row, column);
  }

  private static char upper(char letter) {
    return letter >= 'a' && letter <= 'z' ? (char) (letter - 'a' + 'A') : letter;
  }

  /** The number behind the letter; 0 if there is none. */
  private static int row(String name) {
    return name.matches("(?s).[1-9][0-9]?") ? Integer.parseInt(name.substring(1)) : 0;
  }

  @Override
  public GoState initialState() {
    return initialState;
  }

  /**
   * A game that begins with stones on the board; nothing was there before.
   *
   * @param diagram the board as {@link GoState#toString} writes it
   * @param player who is to move
   * @throws IllegalArgumentException in one sentence, if it is no board of this size or a chain has
   *     no liberty
   */
  GoState position(String diagram, Player player) {
    String stones = diagram.replace("\n", "");
    Requires.check(
        stones.matches("[XO.]{" + pass() + "}"),
        "A %s position has %s points X, O or ., but is \"%s\"",
        id(),
        pass(),
        stones);
    GoBoard board = new GoBoard(grid);
    for (int cell = 0; cell < pass(); cell++) {
      if (stones.charAt(cell) != '.') {
        board.add(grid.point(cell), GoBoard.color(piece(stones.charAt(cell))));
      }
    }
    board.forgetPast();
    for (int cell = 0; cell < pass(); cell++) {
      boolean breathes = stones.charAt(cell) == '.' || board.liberties(grid.point(cell)) > 0;
      Requires.check(breathes, "The stone on %s has no liberty", actionName(cell));
    }
    return new GoState(this, board, player);
  }

  private static Player piece(char letter) {
    return letter == 'X' ? Player.FIRST : Player.SECOND;
  }

  /**
   * A stone that is not in atari once it is placed, from 7x7 on not on the edge either; no pass.
   */
  @Override
  public boolean suitsOpening(GameState state, int action) {
    if (action == pass()) {
      return false;
    }
    int size = rules.size();
    boolean isOnEdge =
        Math.min(action / size, action % size) == 0
            || Math.max(action / size, action % size) == size - 1;
    GoBoard after = ((GoState) state).play(action).board();
    return !(isOnEdge && size >= SMALLEST_WITH_QUIET_EDGE)
        && after.liberties(grid.point(action)) > 1;
  }

  @Override
  public Optional<Heuristic> heuristic() {
    return Optional.empty();
  }

  /** Random moves, but none that fills an eye of one's own. */
  @Override
  public Rollout rollout() {
    return rollout;
  }

  /** Without filling one's own eyes of a single point. */
  @Override
  public Go forLearners() {
    Go made = learners;
    if (made == null) {
      made = rules.eyesSpared() ? this : withRules(rules.withEyesSpared());
      learners = made;
    }
    return made;
  }

  /** By the lab's rules, see {@link GoRules#of}, with the usual input. */
  @Override
  public Go withUsualRules() {
    GoRules usual = GoRules.of(rules.size());
    return input == GoInput.USUAL && rules.equals(usual) ? this : new Go(usual);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Go that && rules.equals(that.rules) && input == that.input;
  }

  @Override
  public int hashCode() {
    return rules.hashCode();
  }

  @Override
  public String toString() {
    return id();
  }
}
