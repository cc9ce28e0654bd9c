package move37.play.gtp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Player;
import move37.play.Decision;
import move37.play.GameLine;
import move37.record.replay.Excerpt;

/**
 * An engine's board, kept equal to the game that the engine is asked about: if that does not go on
 * from where the board stands, the board is cleared and the moves are played anew, so that what the
 * engine remembers of another game cannot change its answer. Where the engine tells its stones,
 * they are compared before it is asked for a move; where it lets its randomness be set, it is. In
 * Go all that stands counts as alive: an engine that wants to pass is asked whether it would rather
 * capture dead stones, if it knows how to.
 */
final class GtpBoard implements AutoCloseable {
  /** GNU Go's name for it; the protocol itself has none. */
  private static final String SET_SEED = "set_random_seed";

  private static final int GREATEST_SEED = 1 << 30;

  /** To move, but not to pass while there are dead stones to capture; the Go server KGS's. */
  private static final String CLEANUP = "kgs-genmove_cleanup";

  private final GtpEngine engine;
  private final Game game;
  private final GtpDialect dialect;
  private final boolean canCleanUp;
  private final List<Integer> played = new ArrayList<>();

  /** Whether the engine's board is known to hold what was played. */
  private boolean isKnown = true;

  private GtpBoard(GtpEngine engine, Game game) {
    this.engine = engine;
    this.game = game;
    dialect = GtpDialect.of(game);
    canCleanUp = dialect.countsAllAsAlive() && engine.knows(CLEANUP) && engine.knows("undo");
  }

  /**
   * Sets the engine up for the game.
   *
   * @param engine closed with the board, and if this fails
   */
  static GtpBoard on(GtpEngine engine, Game game) throws GtpFailure {
    GtpBoard board = new GtpBoard(engine, game);
    try {
      board.setUp();
      return board;
    } catch (GtpFailure e) {
      engine.close();
      throw e;
    }
  }

  private void setUp() throws GtpFailure {
    engine.require(dialect.boardCommand());
    if (dialect.komi().isPresent()) {
      engine.require("komi " + dialect.komi().get());
    }
    engine.require("clear_board");
  }

  /**
   * Asks for a move.
   *
   * @param rng where the engine's randomness comes from, if it lets it be set
   * @return a legal action, which the engine has played on its board, or {@link Decision#RESIGN}
   */
  int generate(GameLine line, RandomGenerator rng) throws GtpFailure {
    follow(line.moves());
    compareStones(line.state());
    if (engine.knows(SET_SEED)) {
      engine.require(SET_SEED + " " + rng.nextInt(1, GREATEST_SEED));
    }
    String vertex = ask("genmove", line.state().player());
    if (isPass(vertex) && canCleanUp) {
      engine.require("undo");
      vertex = ask(CLEANUP, line.state().player());
    }
    if (vertex.toLowerCase(Locale.ROOT).equals("resign")) {
      return Decision.RESIGN;
    }
    int action = legal(vertex, line.state());
    played.add(action);
    return action;
  }

  /** Has the board cleared before the next move, whatever game that is in. */
  void forget() {
    isKnown = false;
  }

  private String ask(String command, Player player) throws GtpFailure {
    return engine.require(command + " " + GtpDialect.color(player)).strip();
  }

  private boolean isPass(String vertex) {
    OptionalInt action = dialect.action(vertex);
    return action.isPresent() && action.equals(dialect.pass());
  }

  private int legal(String vertex, GameState state) throws GtpFailure {
    String wrong = engine.name() + " played " + Excerpt.of(vertex) + ", which is not legal";
    OptionalInt action = dialect.action(vertex);
    if (action.isEmpty()) {
      throw GtpFailure.ofLiving(wrong);
    }
    try {
      state.play(action.getAsInt());
    } catch (IllegalArgumentException e) {
      throw GtpFailure.ofLiving(wrong + ": " + e.getMessage());
    }
    return action.getAsInt();
  }

  private void follow(List<Integer> moves) throws GtpFailure {
    boolean goesOn =
        played.size() <= moves.size() && played.equals(moves.subList(0, played.size()));
    if (!goesOn || !isKnown) {
      engine.require("clear_board");
      played.clear();
      isKnown = true;
    }
    GameState state = game.initialState();
    for (int ply = 0; ply < moves.size(); ply++) {
      int action = moves.get(ply);
      if (ply >= played.size()) {
        String color = GtpDialect.color(state.player());
        engine.require("play " + color + " " + dialect.name(action));
        played.add(action);
      }
      state = state.play(action);
    }
  }

  private void compareStones(GameState state) throws GtpFailure {
    if (!engine.knows("list_stones")) {
      return;
    }
    for (Player player : Player.values()) {
      if (dialect.stones(state, player).isPresent()) {
        Set<String> ours = new HashSet<>(dialect.stones(state, player).get());
        String told = engine.require("list_stones " + GtpDialect.color(player));
        if (!ours.equals(names(told))) {
          throw GtpFailure.ofLiving(engine.name() + " has another board than ours");
        }
      }
    }
  }

  private static Set<String> names(String told) {
    Set<String> names =
        new HashSet<>(List.of(told.strip().toUpperCase(Locale.ROOT).split("\\s+", -1)));
    names.remove("");
    return names;
  }

  @Override
  public void close() {
    engine.close();
  }
}
