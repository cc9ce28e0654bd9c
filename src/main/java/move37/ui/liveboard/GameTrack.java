package move37.ui.liveboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import move37.experiment.LiveGame;
import move37.experiment.LiveGame.LiveMove;
import move37.game.GameState;
import move37.game.Player;
import move37.ui.common.board.BoardPosition;
import move37.ui.common.board.PolicyOverlay;
import move37.ui.liveboard.LiveFrame.CurvePoint;
import move37.ui.liveboard.LiveFrame.Mind;

/** A game as far as it is known, each position computed once. */
final class GameTrack {
  private final List<BoardPosition> positions = new ArrayList<>();
  private LiveGame game;

  GameTrack(LiveGame game) {
    this.game = game;
    positions.add(BoardPosition.start(game.game()));
    extend();
  }

  /** Takes the moves that came since; ignores a picture of another game or an older one. */
  boolean update(LiveGame newer) {
    if (newer.id() != game.id() || newer.moves().size() <= game.moves().size()) {
      return false;
    }
    game = newer;
    extend();
    return true;
  }

  private void extend() {
    for (int ply = positions.size() - 1; ply < game.moves().size(); ply++) {
      int action = game.moves().get(ply).action();
      positions.add(BoardPosition.after(positions.get(ply).state(), action));
    }
  }

  long id() {
    return game.id();
  }

  /** Known moves. */
  int known() {
    return game.moves().size();
  }

  /** Whether the last known position ends the game. */
  boolean isFinished() {
    return positions.getLast().state().isTerminal();
  }

  /** The picture after this many moves. */
  LiveFrame frame(int ply) {
    return new LiveFrame(
        game.id(),
        game.generation(),
        positions.get(ply),
        thought(ply),
        mind(Player.FIRST, ply),
        mind(Player.SECOND, ply),
        curve(ply),
        ply,
        known(),
        isFinished());
  }

  private Optional<PolicyOverlay> thought(int ply) {
    if (ply >= known()) {
      return Optional.empty();
    }
    LiveMove move = game.moves().get(ply);
    if (!isThoughtOf(move)) {
      return Optional.empty();
    }
    Optional<float[]> search = move.searched() ? Optional.of(move.policy()) : Optional.empty();
    return Optional.of(new PolicyOverlay(move.prior(), search));
  }

  private Mind mind(Player player, int ply) {
    for (int i = Math.min(ply, known() - 1); i >= 0; i--) {
      LiveMove move = game.moves().get(i);
      if (positions.get(i).state().player() == player && isThoughtOf(move)) {
        return new Mind(
            OptionalDouble.of(chance(move.networkValue())),
            move.searched() ? OptionalDouble.of(chance(move.value())) : OptionalDouble.empty());
      }
    }
    return Mind.NONE;
  }

  /** A dealt opening move is nobody's thought: its policy is empty. */
  private static boolean isThoughtOf(LiveMove move) {
    if (move.searched()) {
      return true;
    }
    for (float probability : move.prior()) {
      if (probability > 0) {
        return true;
      }
    }
    return false;
  }

  private static double chance(float value) {
    return (value + 1) / 2;
  }

  private List<CurvePoint> curve(int ply) {
    List<CurvePoint> points = new ArrayList<>();
    for (int i = 0; i <= Math.min(ply, known() - 1); i++) {
      LiveMove move = game.moves().get(i);
      int sign = positions.get(i).state().player() == Player.FIRST ? 1 : -1;
      if (isThoughtOf(move)) {
        points.add(
            new CurvePoint(
                i,
                OptionalDouble.of(sign * move.networkValue()),
                move.searched() ? OptionalDouble.of(sign * move.value()) : OptionalDouble.empty()));
      }
    }
    GameState shown = positions.get(ply).state();
    if (shown.isTerminal()) {
      double result = shown.outcome().returnFor(Player.FIRST);
      points.add(new CurvePoint(ply, OptionalDouble.empty(), OptionalDouble.of(result)));
    }
    return List.copyOf(points);
  }
}
