package move37.ui.match;

import move37.game.Outcome;
import move37.game.Player;

/** What the person waits for, or what waits for the person. */
public sealed interface MatchStatus {
  /** There is no generation to play against yet. */
  record NobodyYet() implements MatchStatus {}

  /** The person is to move. */
  record YourMove() implements MatchStatus {}

  /** The person is to move, but has no move: the pass is about to be played. */
  record MustPass() implements MatchStatus {}

  /** The agent is to move. */
  record Thinking(OpponentChoice who) implements MatchStatus {}

  /** The game is over. */
  record Over(Outcome outcome, int plies) implements MatchStatus {}

  /** The player has given the game up after so many moves. */
  record Resigned(Player loser, int plies) implements MatchStatus {}

  /**
   * The agent could not answer.
   *
   * @param reason what happened, as it was told
   */
  record Trouble(OpponentChoice who, String reason) implements MatchStatus {}
}
