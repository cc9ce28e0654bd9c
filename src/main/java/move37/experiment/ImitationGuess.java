package move37.experiment;

import move37.record.GameRecord;

/**
 * The imitating network's guess at a position of a held-out expert game, as the network is at that
 * moment.
 *
 * @param record the game
 * @param ply moves played before the position
 * @param policy the network's policy, length actionCount
 * @param value the network's value in [-1, 1] for the player to move
 * @param step training steps behind the network
 */
public record ImitationGuess(GameRecord record, int ply, float[] policy, float value, int step) {
  /** The expert's move. */
  public int expertAction() {
    return record.actions().get(ply);
  }

  /** Whether the network's first choice is the expert's move. */
  public boolean isHit() {
    int best = 0;
    for (int a = 1; a < policy.length; a++) {
      if (policy[a] > policy[best]) {
        best = a;
      }
    }
    return best == expertAction();
  }
}
