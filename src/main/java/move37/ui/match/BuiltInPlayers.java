package move37.ui.match;

import java.util.ArrayList;
import java.util.List;
import move37.game.Game;
import move37.game.go.Go;
import move37.play.gtp.GnuGoProgram;
import move37.search.solver.ExactSolver;

/**
 * Which players that do not learn are offered: those that answer within a few seconds. GNU Go is
 * one where it is installed; it is started when it is chosen and has to move.
 */
final class BuiltInPlayers {
  /** With more first moves than this, a ply of alpha-beta takes much longer. */
  private static final int WIDE = 20;

  private BuiltInPlayers() {}

  /** In the lab's notation, strongest first. */
  static List<String> of(Game game) {
    List<String> players = new ArrayList<>();
    if (game instanceof Go go && GnuGoProgram.isInstalled()) {
      players.addAll(List.of(GnuGoProgram.player(10, go), GnuGoProgram.player(1, go)));
    }
    if (ExactSolver.exists(game)) {
      players.add("solver");
    }
    if (game.heuristic().isPresent()) {
      boolean isWide = game.initialState().legalActions().length > WIDE;
      players.addAll(
          isWide
              ? List.of("alphabeta:4", "alphabeta:2", "alphabeta:1")
              : List.of("alphabeta:7", "alphabeta:5", "alphabeta:3", "alphabeta:1"));
    }
    players.addAll(List.of("mcts:1000", "mcts:100", "random"));
    return players;
  }
}
