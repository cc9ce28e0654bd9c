package move37.play.gtp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Player;
import move37.play.Decision;
import move37.play.GameLine;

/**
 * An engine's board, kept equal to the game that the engine is asked about: if that is another game
 * than before, moves are taken back or played anew. Where the engine tells its stones, they are
 * compared before it is asked for a move.
 */
final class GtpBoard implements AutoCloseable {
  private final GtpEngine engine;
  private final Game game;
  private final GtpDialect dialect;
  private final List<Integer> played = new ArrayList<>();

  private GtpBoard(GtpEngine engine, Game game) {
    this.engine = engine;
    this.game = game;
    dialect = GtpDialect.of(game);
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
    engine.require("boardsize " + dialect.boardSize());
    if (dialect.komi().isPresent()) {
      engine.require("komi " + dialect.komi().get());
    }
    engine.require("clear_board");
  }

  /**
   * Asks for a move.
   *
   * @return a legal action, which the engine has played on its board, or {@link Decision#RESIGN}
   */
  int generate(GameLine line) throws GtpFailure {
    follow(line.moves());
    compareStones(line.state());
    String answer = engine.require("genmove " + GtpDialect.color(line.state().player()));
    String vertex = answer.strip();
    if (vertex.toLowerCase(Locale.ROOT).equals("resign")) {
      return Decision.RESIGN;
    }
    OptionalInt action = dialect.action(vertex);
    if (action.isEmpty() || !line.state().isLegal(action.getAsInt())) {
      throw new GtpFailure(engine.name() + " played " + vertex + ", which is not legal");
    }
    played.add(action.getAsInt());
    return action.getAsInt();
  }

  private void follow(List<Integer> moves) throws GtpFailure {
    int common = 0;
    while (common < Math.min(played.size(), moves.size())
        && played.get(common).equals(moves.get(common))) {
      common++;
    }
    takeBack(played.size() - common);
    GameState state = game.initialState();
    for (int ply = 0; ply < moves.size(); ply++) {
      int action = moves.get(ply);
      if (ply >= played.size()) {
        String color = GtpDialect.color(state.player());
        engine.require("play " + color + " " + game.actionName(action));
        played.add(action);
      }
      state = state.play(action);
    }
  }

  /** Takes moves back one by one if that is less work than to begin again. */
  private void takeBack(int count) throws GtpFailure {
    int left = played.size() - count;
    if (count > 0 && (count > left || !engine.knows("undo"))) {
      engine.require("clear_board");
      played.clear();
    }
    while (played.size() > left) {
      engine.require("undo");
      played.removeLast();
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
          throw new GtpFailure(engine.name() + " has another board than ours");
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
