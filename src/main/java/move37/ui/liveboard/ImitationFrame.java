package move37.ui.liveboard;

import java.util.List;
import move37.experiment.ImitationGuess;
import move37.game.Player;
import move37.ui.common.board.BoardPosition;

/**
 * One picture of the imitating network at work.
 *
 * @param guess what the network guessed
 * @param position where
 * @param game how many games have been shown, this one included
 * @param recent the last guesses, the newest last: true where the network was right
 * @param counted how many guesses the running share counts
 * @param right how many of them were right
 */
public record ImitationFrame(
    ImitationGuess guess,
    BoardPosition position,
    int game,
    List<Boolean> recent,
    int counted,
    int right) {
  public ImitationFrame {
    recent = List.copyOf(recent);
  }

  /** Who is to move: the expert whose move is guessed. */
  public Player mover() {
    return position.state().player();
  }

  /** The name of the expert in this seat, empty if it is not known. */
  public String name(Player player) {
    return player == Player.FIRST ? guess.record().first() : guess.record().second();
  }

  /** The share of right guesses among those counted, 0 to 1. */
  public double share() {
    return right / (double) counted;
  }
}
