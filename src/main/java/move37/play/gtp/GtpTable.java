package move37.play.gtp;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import move37.game.BoardShape;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Player;
import move37.play.Agent;
import move37.play.Decision;
import move37.play.GameLine;

/**
 * The game that a controller plays with an agent by the protocol's commands. The protocol lets a
 * player move twice in a row; in Go the other player passes then, elsewhere it is refused. And it
 * lets a game of Go go on behind two passes: it does as if nobody had passed.
 */
final class GtpTable implements AutoCloseable {
  private static final String SIZE = "unacceptable size";

  private final Function<Game, Agent> agents;
  private final RandomGenerator rng;

  /** The game after each of the commands that changed it; never empty. */
  private final List<GameLine> lines = new ArrayList<>();

  private Agent agent;
  private Game game;
  private GtpDialect dialect;

  /** What the controller asked for, whatever the board. */
  private OptionalDouble komi = OptionalDouble.empty();

  /**
   * @param agents makes an agent for a game; refuses with an {@link IllegalArgumentException}
   */
  GtpTable(Game game, Function<Game, Agent> agents, RandomGenerator rng) {
    this.agents = agents;
    this.rng = rng;
    seat(game);
    clear();
  }

  private void seat(Game next) {
    Game endless = GtpDialect.of(next).withoutLimit();
    Agent found = agents.apply(endless);
    if (agent != null) {
      agent.close();
    }
    agent = found;
    game = endless;
    dialect = GtpDialect.of(endless);
  }

  /** How the game on the table is spoken of. */
  GtpDialect dialect() {
    return dialect;
  }

  /** The position on the table. */
  GameState state() {
    return lines.getLast().state();
  }

  /** Begins a new game on a board of this size. */
  void resize(int width, int height) {
    try {
      BoardShape shape = new BoardShape(height, width);
      Game next = dialect.onBoard(shape).orElseThrow(() -> new GtpRefusal(SIZE));
      seat(komi.isPresent() ? GtpDialect.of(next).withKomi(komi.getAsDouble()) : next);
    } catch (IllegalArgumentException e) {
      throw new GtpRefusal(SIZE, e);
    }
    clear();
  }

  /** Changes the komi; the game goes on. */
  void setKomi(double value) {
    try {
      seat(dialect.withKomi(value));
    } catch (IllegalArgumentException e) {
      throw new GtpRefusal(e.getMessage(), e);
    }
    komi = OptionalDouble.of(value);
    lines.replaceAll(line -> replayed(line.moves()));
  }

  private GameLine replayed(List<Integer> moves) {
    GameLine line = GameLine.start(game);
    for (int action : moves) {
      line = line.then(action);
    }
    return line;
  }

  /** Begins a new game. */
  void clear() {
    lines.clear();
    lines.add(GameLine.start(game));
  }

  /**
   * Puts stones of FIRST's on the empty board, after which SECOND is to move; cannot be undone.
   *
   * @return their names
   */
  List<String> placeHandicap(List<String> points) {
    GameLine line = GameLine.start(game);
    for (String point : points) {
      OptionalInt action = dialect.action(point);
      if (action.isEmpty() || action.equals(dialect.pass())) {
        throw new GtpRefusal("bad vertex list");
      }
      boolean isFirst = line.moves().isEmpty();
      GameLine behindPass = isFirst ? line : line.then(dialect.pass().orElseThrow());
      if (!behindPass.state().isLegal(action.getAsInt())) {
        throw new GtpRefusal("bad vertex list");
      }
      line = behindPass.then(action.getAsInt());
    }
    lines.clear();
    lines.add(line);
    return points;
  }

  /** Takes back what the last command that changed the game did. */
  void undo() {
    if (lines.size() == 1) {
      throw new GtpRefusal("cannot undo");
    }
    lines.removeLast();
  }

  /** Plays the controller's move. */
  void play(Player player, String vertex) {
    OptionalInt action = dialect.action(vertex);
    if (action.isEmpty()) {
      boolean isPoint = vertex.matches("[A-Za-z][0-9]{1,2}");
      throw new GtpRefusal(isPoint ? GtpRefusal.ILLEGAL : GtpRefusal.SYNTAX);
    }
    GameLine line = turnOf(player);
    if (!line.state().isLegal(action.getAsInt())) {
      throw new GtpRefusal(GtpRefusal.ILLEGAL);
    }
    lines.add(line.then(action.getAsInt()));
  }

  /**
   * Lets the agent move, or only say what it would.
   *
   * @return the move's name, or {@code resign}
   */
  String generate(Player player, boolean isPlayed) {
    GameLine line = turnOf(player);
    if (line.state().isTerminal()) {
      throw new GtpRefusal("the game is over");
    }
    Decision decision = agent.continueAll(List.of(line), List.of(rng)).getFirst();
    if (decision.action() == Decision.RESIGN) {
      return "resign";
    }
    if (!decision.isPlayed()) {
      throw new GtpRefusal(agent.name() + " cannot go on");
    }
    if (isPlayed) {
      lines.add(line.then(decision.action()));
    }
    return dialect.name(decision.action());
  }

  /** The game with this player to move. */
  private GameLine turnOf(Player player) {
    GameLine line = reopened(lines.getLast());
    if (line.state().player() == player) {
      return line;
    }
    OptionalInt pass = dialect.pass();
    if (pass.isEmpty() && !line.state().isTerminal()) {
      pass = dialect.forcedPass(line.state());
    }
    if (pass.isEmpty() || !line.state().isLegal(pass.getAsInt())) {
      throw new GtpRefusal(GtpRefusal.ILLEGAL);
    }
    return reopened(line.then(pass.getAsInt()));
  }

  /** The game without the passes that ended it, if passes did. */
  private GameLine reopened(GameLine line) {
    int size = line.moves().size();
    boolean isPassedOut =
        dialect.pass().isPresent()
            && line.state().isTerminal()
            && size < game.maximumLength()
            && line.moves().getLast() == dialect.pass().getAsInt();
    return isPassedOut ? replayed(line.moves().subList(0, size - 2)) : line;
  }

  @Override
  public void close() {
    agent.close();
  }
}
