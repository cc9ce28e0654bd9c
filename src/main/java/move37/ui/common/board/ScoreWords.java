package move37.ui.common.board;

import java.util.Optional;
import move37.game.GameState;
import move37.game.Player;
import move37.game.go.GoState;
import move37.game.othello.OthelloState;

/** The points of a position in words. */
public final class ScoreWords {
  private ScoreWords() {}

  /** What both players have, in Go with the komi and what it comes to; empty without points. */
  public static Optional<String> of(GameState state) {
    return switch (state) {
      case GoState go -> Optional.of(area(go));
      case OthelloState othello -> Optional.of(discs(othello));
      default -> Optional.empty();
    };
  }

  /**
   * What both have while the game goes on, in a few words; empty without points, and before both
   * have moved, when the whole board is the first player's.
   */
  public static Optional<String> soFar(GameState state) {
    if (state.ply() < 2) {
      return Optional.empty();
    }
    return switch (state) {
      case GoState go ->
          Optional.of(
              BoardMessages.text(
                  "score.soFar.area",
                  go.area(Player.FIRST),
                  go.area(Player.SECOND),
                  go.game().rules().komi()));
      case OthelloState othello ->
          Optional.of(
              BoardMessages.text(
                  "score.soFar.discs", othello.discs(Player.FIRST), othello.discs(Player.SECOND)));
      default -> Optional.empty();
    };
  }

  private static String area(GoState state) {
    return BoardMessages.text(
        "score.area",
        state.area(Player.FIRST),
        state.area(Player.SECOND),
        state.game().rules().komi(),
        margin(state.score()));
  }

  private static String margin(double score) {
    if (score == 0) {
      return BoardMessages.text("score.draw");
    }
    return BoardMessages.text(score > 0 ? "score.black" : "score.white", Math.abs(score));
  }

  private static String discs(OthelloState state) {
    return BoardMessages.text("score.discs", state.discs(Player.FIRST), state.discs(Player.SECOND));
  }
}
